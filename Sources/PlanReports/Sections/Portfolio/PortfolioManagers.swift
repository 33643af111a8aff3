import PlanAssessment
import PlanModel
import PlanPortfolio

extension PortfolioSection {
    /// What each manager's accounts add up to, with the way to the manager's page.
    static let managers = PortfolioSection("managers", en: "Per manager", nl: "Per accountmanager") { context in
        guard context.manager == nil, context.managers.count > 1 else { return [] }
        let terms = context.terms
        let rows = context.managers.prefix(1000).map { manager -> [Line] in
            let accounts = manager.accounts.map { context.portfolio.accounts[$0] }
            var revenue = MoneyTotals()
            accounts.compactMap { $0.revenue(context.asOf.year) }.forEach { revenue.add($0) }
            let met = accounts.reduce(0) { $0 + $1.assessment.conditions.filter { $0.status == .met }.count }
            let overdue = accounts.reduce(0) { $0 + $1.overdueActions.count }
            let stale = accounts.filter(\.assessment.review.isStale).count
            func count(_ value: Int) -> Line { value > 0 ? [.alert("\(value)"), .key(Int64(value))] : [.text("0"), .key(0)] }
            return [
                [.link(manager.name, to: manager.page)], .text("\(accounts.count)"), [.text(context.format.compact(revenue)), .key(revenue[context.summary.mainCurrency].wholeUnits)],
                [.bar(met.percent(of: accounts.count * 7)), .text(terms(en: "\(met) of \(accounts.count * 7)", nl: "\(met) van \(accounts.count * 7)")), .key(Int64(met.percent(of: accounts.count * 7)))],
                count(overdue), count(stale),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Manager", nl: "Accountmanager")), .right(terms(en: "Accounts", nl: "Klanten")), .right(terms(en: "Turnover \(context.asOf.year)", nl: "Omzet \(context.asOf.year)")),
            .left(terms(en: "Conditions met", nl: "Voorwaarden vervuld")), .right(terms(en: "Overdue actions", nl: "Acties over tijd")), .right(terms(en: "Stale plans", nl: "Verouderde plannen")),
        ]
        return [.table(ReportTable(columns: columns, rows: Array(rows), kind: .sortable))]
    }
}
