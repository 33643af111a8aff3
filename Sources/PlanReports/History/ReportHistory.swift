import PlanModel
import PlanPortfolio

/// How the accounts of a report stood at the end of each month, and stand now.
public struct ReportHistory: Sendable {
    /// The days that the states are of, the oldest first; the last is the report's own.
    let days: [Day]
    /// For each account of the report its states, one a day; nil while there was no plan.
    let accounts: [[PlanState?]]
    /// Whether older months were left behind when the repository was cloned.
    let isShallow: Bool

    /// Of the accounts of a report, in its order: accounts that others have left since are not in it.
    public init(_ history: PortfolioHistory, _ portfolio: Portfolio) {
        self.init(history.months.map(\.asOf), portfolio.accounts.map(history.states(of:)), isShallow: history.isShallow)
    }

    init(_ days: [Day], _ accounts: [[PlanState?]], isShallow: Bool) {
        self.days = days
        self.accounts = accounts
        self.isShallow = isShallow
    }

    /// Of the accounts at these indices.
    func choosing(_ indices: [Int]) -> ReportHistory { ReportHistory(days, indices.map { accounts[$0] }, isShallow: isShallow) }

    /// All accounts together, from the first month that has one.
    var rows: [HistoryRow] {
        let rows = days.enumerated().map { month, day in HistoryRow(day, accounts.compactMap { $0[month] }) }
        return Array(rows.drop { $0.plans == 0 })
    }

    /// One account, from its first month on.
    func rows(of account: Int) -> [HistoryRow] { Array(zip(days, accounts[account]).map { HistoryRow($0, $1) }.drop { $0.plans == 0 }) }
}
