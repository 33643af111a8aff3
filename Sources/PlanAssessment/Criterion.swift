import PlanDiagnostics
import PlanModel
import PlanText

/// A record that a conclusion rests on.
public struct Citation: Sendable, Equatable {
    public let range: SourceRange
    public let date: Day?

    public init(_ range: SourceRange, _ date: Day? = nil) {
        self.range = range
        self.date = date
    }
}

/// One question of a condition, answered.
public struct CriterionResult: Sendable {
    public enum Outcome: String, Sendable { case holds, fails, noEvidence = "no-evidence" }

    public let outcome: Outcome
    public let citations: [Citation]
    private let words: @Sendable () -> Localized

    /// What was found, with its figures: "last contact 7 days ago; at most 30 in category 1". Put into words only when
    /// somebody asks: a check has thirty of these a plan, and says a few.
    public var finding: Localized { words() }

    public init(_ outcome: Outcome, _ finding: @autoclosure @escaping @Sendable () -> Localized, _ citations: [Citation] = []) {
        self.outcome = outcome
        self.citations = citations
        words = finding
    }
}

/// What a condition comes to for one plan.
public struct ConditionAssessment: Sendable {
    public let condition: Condition
    public let status: ConditionStatus
    public let criteria: [CriterionResult]
    /// The latest date of the records that criteria rest on: how fresh the conclusion is.
    public let freshest: Day?
    /// Indices of the open, dated and owned actions that work on it, directly or through an objective.
    public let actions: [Int]
    /// Indices of the actions that would work on it, had they an owner and a date.
    public let incompleteActions: [Int]
    /// The writer's own verdict.
    public let claimed: SelfAssessment?

    /// `met` when all criteria hold, `partial` when some do, `unmet` when none does though there is evidence,
    /// `unknown` when there is nothing to go by.
    static func status(of criteria: [CriterionResult]) -> ConditionStatus {
        let holding = criteria.filter { $0.outcome == .holds }.count
        if holding == criteria.count { return .met }
        if holding > 0 { return .partial }
        return criteria.contains { $0.outcome == .fails } ? .unmet : .unknown
    }
}

/// A condition: when it holds, how that is decided, and a plan of each kind to show it.
public struct ConditionDefinition: Sendable {
    public struct Example: Sendable {
        public let plan: String
        public let status: ConditionStatus
    }

    public let condition: Condition
    public let title: Localized
    /// The method's words for when it holds.
    public let holdsWhen: Localized
    /// The questions, one a criterion, with the numbers of the settings.
    public let questions: @Sendable (AssessmentSettings) -> [Localized]
    public let examples: [Example]
    let criteria: @Sendable (AssessmentContext) -> [CriterionResult]

    /// All seven, in the method's order.
    public static let all: [ConditionDefinition] = [contact, trust, topOfMind, portfolio, ease, sparringPartner, goodwill]

    public static func of(_ condition: Condition) -> ConditionDefinition { all[condition.rawValue - 1] }
}
