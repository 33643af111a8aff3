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
    init(_ month: PortfolioHistory.Month) { self.init(month.asOf, month.plans) }

    /// Of one plan; nil where there was none.
    init(_ asOf: Day, _ plan: PlanState?) {
        self.init(asOf, plan.map { [$0] } ?? [])
    }

    init(_ asOf: Day, _ states: [PlanState]) {
        self.asOf = asOf
        plans = states.count
        stage = states.count == 1 ? states[0].stage : nil
        supportedStage = states.count == 1 ? states[0].supportedStage : nil
        let percents = states.map(\.completeness)
        completeness = percents.isEmpty ? nil : (percents.reduce(0, +) * 2 + percents.count) / (percents.count * 2)
        statuses = states.count == 1 ? states[0].statuses : []
        met = Condition.allCases.indices.map { condition in states.count { $0.statuses[condition] == .met } }
    }
}
