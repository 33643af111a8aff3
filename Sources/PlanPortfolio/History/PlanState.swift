import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanSemantics

/// What a history keeps of a plan on a day.
public struct PlanState: Sendable {
    public let path: String
    /// The account's name, else the file's.
    public let name: String
    /// The language that the plan states, and the one of its configuration.
    public let statedLanguage: Language?
    public let configuredLanguage: Language?
    /// The stage that the plan names, and the one that its evidence supports.
    public let stage: Stage?
    public let supportedStage: Stage
    /// Per cent.
    public let completeness: Int
    /// One for each condition, in the method's order.
    public let statuses: [ConditionStatus]

    /// How many of the seven conditions are met.
    public var met: Int { statuses.count { $0 == .met } }

    public init(_ account: Account) { self.init(account.path, account.plan, account.configuration, account.assessment) }

    /// Assesses a plan as of a day; rules do not matter here, and cost more.
    init(_ compiled: CompiledPlan, asOf: Day, _ configuration: Configuration) {
        self.init(compiled.source.path, compiled.plan, configuration, Assessment.assess(compiled.plan, asOf: asOf, settings: configuration.assessment))
    }

    private init(_ path: String, _ plan: Plan, _ configuration: Configuration, _ assessment: Assessment) {
        self.path = path
        name = plan.account?.value ?? path
        statedLanguage = plan.statedLanguage
        configuredLanguage = configuration.language
        stage = plan.stage?.value
        supportedStage = assessment.stage.supported
        completeness = assessment.completeness.percent
        statuses = assessment.conditions.map(\.status)
    }
}
