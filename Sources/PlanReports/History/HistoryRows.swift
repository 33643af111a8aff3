import PlanAssessment
import PlanModel
import PlanPortfolio

/// The figures of one month, of one plan or of all together.
struct HistoryRow: Sendable {
    let asOf: Day
    /// How many plans there were.
    let plans: Int
    /// The stage that the plan names; of many, nothing.
    let stage: Stage?
    let supportedStage: Stage?
    /// Per cent; of many, the mean.
    let completeness: Int?
    /// For each condition in the method's order: its status in one plan.
    let statuses: [ConditionStatus]
    /// For each condition: in how many plans it is met.
    let met: [Int]

    /// Of all plans of a month.
    init(_ month: PortfolioHistory.Month) {
        let assessments = month.accounts.map(\.assessment)
        self.init(month.asOf, assessments, stage: nil)
    }

    /// Of one plan; nil where there was none.
    init(_ asOf: Day, _ account: Account?) {
        self.init(asOf, account.map { [$0.assessment] } ?? [], stage: account?.plan.stage?.value)
    }

    private init(_ asOf: Day, _ assessments: [Assessment], stage: Stage?) {
        self.asOf = asOf
        plans = assessments.count
        self.stage = stage
        supportedStage = assessments.count == 1 ? assessments[0].stage.supported : nil
        let percents = assessments.map(\.completeness.percent)
        completeness = percents.isEmpty ? nil : (percents.reduce(0, +) * 2 + percents.count) / (percents.count * 2)
        statuses = assessments.count == 1 ? assessments[0].conditions.map(\.status) : []
        met = Condition.allCases.map { condition in assessments.filter { $0[condition].status == .met }.count }
    }
}
