import PlanDiagnostics
import PlanModel

/// Every word of one language that a plan may use. A third language is one more of these, and its name in `all`.
///
/// The first word of each list is the one that reports and new plans use; the others are understood as well.
public struct LanguageTable: Sendable {
    public let language: Language
    public let sections: WordList<SectionKind>
    public let conditions: WordList<Condition>
    public let frontMatterKeys: WordList<FrontMatterKey>
    public let revenueKeys: WordList<RevenueKey>
    public let fields: WordList<FieldName>
    /// Column names for what a row is about, per kind of record: "Opportunity", "Kans".
    public let titleColumns: WordList<RecordKind>
    public let stages: WordList<Stage>
    public let roles: WordList<StakeholderRole>
    public let levels: WordList<StakeholderLevel>
    public let attitudes: WordList<Attitude>
    public let productStatuses: WordList<ProductStatus>
    public let opportunityStatuses: WordList<OpportunityStatus>
    public let horizons: WordList<Horizon>
    public let natures: WordList<ObjectiveNature>
    public let actionStatuses: WordList<ActionStatus>
    public let priorities: WordList<Priority>
    public let topics: WordList<AgreementTopic>
    public let channels: WordList<Channel>
    public let incidentStatuses: WordList<IncidentStatus>
    public let routes: WordList<Route>
    public let conditionStatuses: WordList<ConditionStatus>
    public let quadrants: WordList<SwotQuadrant>
    public let factKinds: WordList<CustomerFactKind>
    /// Words on the scale from 1 to 5.
    public let scale: WordList<Int>
    /// Month names and their abbreviations, 1 to 12.
    public let months: WordList<Int>
    /// Words that stand for a million or a thousand behind an amount.
    public let magnitudes: WordList<AmountMagnitude>
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
    /// Column names for the two halves of a person's name: "First name", "Last name".
    public let givenNameColumns: [String]
    public let familyNameColumns: [String]
    /// What the first cell of a row of sums says.
    public let totals: [String]
    /// Names of the days of the week and their abbreviations.
    public let weekdays: [String]
    /// Words that head the two columns of a list of facts: "Field", "Value".
    public let factColumns: [String]
    /// Words for a part of the year that a number stands with: "Q", "week", "helft".
    public let periods: WordList<DatePeriod>
    /// Words in front of a date that change nothing: "by", "eind".
    public let dateLeads: [String]
    /// Words in front of a date that it ends before: "before", "voor".
    public let dateLimits: [String]
    /// Words in front of an amount that is nearly so: "approx.", "circa".
    public let approximations: [String]
    /// Currencies in words: "euro".
    public let currencyWords: WordList<Currency>
    /// Words that lead to a deadline at the end of a sentence: "by", "uiterlijk".
    public let deadlineWords: [String]
    /// Words behind the name of a section that only narrow it down: "by", "per".
    public let headingTails: [String]
    /// Words for a field that is left out on purpose: "none".
    public let noneWords: [String]
    /// Words behind an amount that change nothing: "per year", "excl. btw".
    public let amountRemarks: [String]
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

/// A part of a year that is called by its number.
public enum DatePeriod: Sendable, CaseIterable { case week, quarter, half }

/// The power of ten that a word behind an amount stands for.
public enum AmountMagnitude: Int, Sendable, CaseIterable { case thousand = 3, million = 6, billion = 9 }
