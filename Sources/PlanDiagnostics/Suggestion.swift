import PlanText

/// The word that somebody probably meant, as a question in the headline and as a fix.
public struct Suggestion: Sendable {
    /// Nil when no known word is near.
    public let word: String?
    /// Whether it can hardly be another one: one letter differs in a word of five or more, and no other word is as near.
    public let isCertain: Bool

    public init(for written: String, among known: some Sequence<String>) {
        word = EditDistance.nearest(to: written, among: known)
        isCertain = word.map { EditDistance.isTypo(written, of: $0, among: known) } ?? false
    }

    /// "; did you mean “influence”?", or nothing.
    public var question: Localized {
        guard let word else { return Localized(same: "") }
        return Localized(en: "; did you mean “\(word)”?", nl: "; bedoel je ‘\(word)’?")
    }

    /// Puts the word in the place of what was written; with quotes around several words where `quoting` asks for it.
    public func replacing(_ range: SourceRange, quoting: Bool = false) -> [Fix] {
        guard let word else { return [] }
        let replacement = quoting && word.contains(" ") ? "\"\(word)\"" : word
        return [Fix(Localized(en: "replace with “\(word)”", nl: "vervang door ‘\(word)’"), [Fix.Edit(range, replacement)], isSafe: isCertain)]
    }

    /// Puts the word in the place of each of several.
    public func replacing(_ ranges: [SourceRange]) -> [Fix] {
        guard let word else { return [] }
        return [Fix(Localized(en: "replace with “\(word)”", nl: "vervang door ‘\(word)’"), ranges.map { Fix.Edit($0, word) }, isSafe: isCertain)]
    }

    /// Gives a name that is written at `range` another one. `isFree` says that nothing has that name already.
    public func renaming(_ range: SourceRange, isFree: Bool = true) -> [Fix] {
        guard let word else { return [] }
        return [Fix(Localized(en: "rename to “\(word)”", nl: "hernoem tot ‘\(word)’"), [Fix.Edit(range, word)], isSafe: isCertain && isFree)]
    }
}
