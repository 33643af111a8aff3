import PlanModel
import PlanText

/// A record as two states of a plan are compared: what it is called, and what it says.
struct ComparedRecord {
    struct Value {
        let label: String
        /// Empty where nothing is filled in.
        let text: String
        /// Higher is better; nil where neither is.
        let rank: Int?

        init(_ label: String, _ text: String?, rank: Int? = nil) {
            (self.label, self.text, self.rank) = (label, text ?? "", rank)
        }
    }

    let id: String?
    let title: String
    let line: Int
    let values: [Value]
    /// What it means that it is new, or gone: a lost opportunity that is new is nothing good.
    var whenNew = AccountChange.Direction.neutral
    var whenGone = AccountChange.Direction.neutral

    /// By id, else by title, ignoring case.
    func isSame(as other: ComparedRecord) -> Bool {
        if let id, let otherID = other.id { return id.isSameName(as: otherID) && (title.isSameName(as: other.title) || sharesWords(with: other)) }
        return !title.isEmpty && title.isSameName(as: other.title)
    }

    /// Whether at least half of the words are the same: a title that was sharpened.
    func sharesWords(with other: ComparedRecord) -> Bool {
        let (mine, theirs) = (Self.words(title), Self.words(other.title))
        return !mine.isEmpty && mine.intersection(theirs).count * 2 >= max(mine.count, theirs.count)
    }

    private static func words(_ text: String) -> Set<String> { Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)) }
}

/// Compares the records of one kind.
struct RecordComparison {
    let subject: AccountChange.Subject
    let terms: Terms

    func changes(from old: [ComparedRecord], to new: [ComparedRecord]) -> [AccountChange] {
        var left = old
        var pairs: [(old: ComparedRecord?, new: ComparedRecord)] = new.map { (nil, $0) }
        // Those that are surely the same first; what is left may have been renamed.
        for isSame in [{ $0.isSame(as: $1) }, { $0.sharesWords(with: $1) }] as [(ComparedRecord, ComparedRecord) -> Bool] {
            for index in pairs.indices where pairs[index].old == nil {
                guard let match = left.firstIndex(where: { isSame($0, pairs[index].new) }) else { continue }
                pairs[index].old = left.remove(at: match)
            }
        }
        return pairs.flatMap { pair in pair.old.map { changes(from: $0, to: pair.new) } ?? [appeared(pair.new)] } + left.map(disappeared)
    }

    private func appeared(_ record: ComparedRecord) -> AccountChange {
        let said = record.values.filter { !$0.text.isEmpty }.prefix(3).map { "\($0.label) \($0.text)" }.joined(separator: ", ")
        return AccountChange(subject, record.title, terms(en: "new", nl: "nieuw") + (said.isEmpty ? "" : ": \(said)"), record.whenNew, line: record.line)
    }

    private func disappeared(_ record: ComparedRecord) -> AccountChange {
        AccountChange(subject, record.title, terms(en: "dropped", nl: "vervallen"), record.whenGone, line: record.line)
    }

    private func changes(from old: ComparedRecord, to new: ComparedRecord) -> [AccountChange] {
        var changes: [AccountChange] = []
        if !old.title.isSameName(as: new.title) {
            changes.append(AccountChange(subject, new.title, terms(en: "was called “\(old.title)”", nl: "heette ‘\(old.title)’"), line: new.line))
        }
        for (before, after) in zip(old.values, new.values) where before.text != after.text {
            let nothing = terms(en: "nothing", nl: "niets")
            let text = "\(after.label) \(before.text.isEmpty ? nothing : before.text) → \(after.text.isEmpty ? nothing : after.text)"
            changes.append(AccountChange(subject, new.title, text, direction(before.rank, after.rank), line: new.line))
        }
        return changes
    }

    private func direction(_ before: Int?, _ after: Int?) -> AccountChange.Direction {
        guard let before, let after, before != after else { return .neutral }
        return after > before ? .better : .worse
    }
}
