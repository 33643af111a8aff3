import PlanDiagnostics
import PlanModel

/// Every word of one language that a plan may use. A third language is one more of these, and its name in `all`.
///
/// The first word of each list is the one that reports and new plans use; the others are understood as well.
public struct LanguageTable: Sendable {
    public let language: Language
    public let sections: [SectionKind: [String]]
    public let conditions: [Condition: [String]]
    public let frontMatterKeys: [FrontMatterKey: [String]]
    public let revenueKeys: [RevenueKey: [String]]
    public let fields: [FieldName: [String]]
    /// Column names for what a row is about, per kind of record: "Opportunity", "Kans".
    public let titleColumns: [RecordKind: [String]]
    public let stages: [Stage: [String]]
    public let roles: [StakeholderRole: [String]]
    public let levels: [StakeholderLevel: [String]]
    public let attitudes: [Attitude: [String]]
    public let productStatuses: [ProductStatus: [String]]
    public let opportunityStatuses: [OpportunityStatus: [String]]
    public let horizons: [Horizon: [String]]
    public let natures: [ObjectiveNature: [String]]
    public let actionStatuses: [ActionStatus: [String]]
    public let priorities: [Priority: [String]]
    public let topics: [AgreementTopic: [String]]
    public let channels: [Channel: [String]]
    public let incidentStatuses: [IncidentStatus: [String]]
    public let routes: [Route: [String]]
    public let conditionStatuses: [ConditionStatus: [String]]
    public let quadrants: [SwotQuadrant: [String]]
    public let factKinds: [CustomerFactKind: [String]]
    /// Words on the scale from 1 to 5.
    public let scale: [Int: [String]]
    /// Month names and their abbreviations, 1 to 12.
    public let months: [Int: [String]]
    /// Words that stand for a million or a thousand behind an amount.
    public let magnitudes: [AmountMagnitude: [String]]
    /// What people write where they have nothing to write yet.
    public let placeholders: [String]
    /// Words for a day that depends on when they are read.
    public let relativeDates: [String]
    /// Words for an agreement without an end.
    public let openEnded: [String]
    /// Words between two names.
    public let conjunctions: [String]
    /// Words that end a percentage: "percent", "procent".
    public let percentWords: [String]
    /// Words behind a number of hours: "h", "uur".
    public let hourWords: [String]
    /// What the first cell of a row of sums says.
    public let totals: [String]
    /// Names of the days of the week and their abbreviations.
    public let weekdays: [String]
    /// Words that head the two columns of a list of facts: "Field", "Value".
    public let factColumns: [String]
    /// Words for a quarter of a year, besides "Q".
    public let quarterWords: [String]
    /// What marks text as not for the customer: in a comment, or in parentheses behind a heading.
    public let internalWords: [String]
    /// What begins a comment that lets a finding stay.
    public let ignoreWords: [String]

    public static let all: [LanguageTable] = [.english, .dutch]

    public static func of(_ language: Language) -> LanguageTable {
        switch language {
        case .english: .english
        case .dutch: .dutch
        }
    }
}

/// The power of ten that a word behind an amount stands for.
public enum AmountMagnitude: Int, Sendable, CaseIterable { case thousand = 3, million = 6, billion = 9 }
