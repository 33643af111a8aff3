/// A language that planc speaks to people. Another language is another case and another label of `Localized.init`,
/// so that the compiler points out each text that is still to be written.
public enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case dutch = "nl"
}

/// A text in every language that planc speaks.
public struct Localized: Sendable, Hashable {
    public let english: String
    public let dutch: String

    public init(en english: String, nl dutch: String) {
        self.english = english
        self.dutch = dutch
    }

    /// For names and figures that read the same in all languages.
    public init(same text: String) {
        self.init(en: text, nl: text)
    }

    public subscript(language: Language) -> String {
        switch language {
        case .english: english
        case .dutch: dutch
        }
    }
}
