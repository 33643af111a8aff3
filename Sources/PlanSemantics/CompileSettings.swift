import PlanModel
import PlanVocabulary

/// What a company adds to the plan language, from its configuration.
public struct CompileSettings: Sendable {
    /// The words that plans may use.
    public var vocabulary: Vocabulary
    /// Facts of the front matter that the company wants beside planc's own.
    public var customFields: [CustomField] = []
    /// Handles that hold in every plan; a plan's own come first.
    public var team: [TeamMember] = []
    /// Of amounts without a sign, in plans that do not name a currency.
    public var currency: Currency = .euro

    public init(vocabulary: Vocabulary = .standard) { self.vocabulary = vocabulary }
}

/// A fact of the front matter that a company defined, with the type of its value.
public struct CustomField: Sendable, Equatable {
    public enum ValueType: Sendable, Equatable {
        case text, number, date, money
        /// One of these words.
        case choice([String])
    }

    public let name: String
    public let type: ValueType
    /// Whether every plan has to have it.
    public let isRequired: Bool

    public init(name: String, type: ValueType, isRequired: Bool) {
        self.name = name
        self.type = type
        self.isRequired = isRequired
    }
}
