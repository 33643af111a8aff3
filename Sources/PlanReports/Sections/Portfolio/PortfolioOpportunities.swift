import PlanModel
import PlanPortfolio

extension PortfolioSection {
    /// Open opportunities over all accounts, by closing date.
    static let opportunities = PortfolioSection("opportunities", en: "Opportunities", nl: "Kansen") { context in
        let terms = context.terms
        var open: [(account: Int, index: Int, opportunity: Opportunity)] = []
        for (account, entry) in context.portfolio.accounts.enumerated() {
            for (index, opportunity) in entry.plan.opportunities.enumerated() where opportunity.status == .open && opportunity.title != nil {
                open.append((account, index, opportunity))
            }
        }
        guard !open.isEmpty else { return [] }
        // Undated ones last; equal dates in the order of the accounts.
        open.sort { left, right in
            switch (left.opportunity.close?.value, right.opportunity.close?.value) {
            case (let one?, let other?): one == other ? (left.account, left.index) < (right.account, right.index) : one < other
            case (_?, nil): true
            case (nil, _?): false
            case (nil, nil): (left.account, left.index) < (right.account, right.index)
            }
        }
        let rows = open.map { entry -> [Line] in
            let opportunity = entry.opportunity
            let account = context.portfolio.accounts[entry.account]
            let isPassed = opportunity.close.map { $0.value.last < context.asOf } ?? false
            let date = opportunity.close.map { context.format.date($0.value) } ?? "–"
            return [
                .text(opportunity.title?.value ?? ""), [context.link(entry.account, section: "opportunities")],
                [isPassed ? .alert(date) : .text(date)],
                .text(account.assessment.horizons[entry.index].map(terms.horizon) ?? "–"),
                .text(opportunity.value.map { context.format.compact($0.value) } ?? "–"),
                .text(opportunity.probability.map { "\($0.value)%" } ?? "–"),
                .text(opportunity.weighted.map(context.format.compact) ?? "–"),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Opportunity", nl: "Kans")), .left(terms(en: "Account", nl: "Klant")), .left(terms(en: "Closes", nl: "Sluit")),
            .left(terms(en: "Term", nl: "Termijn")), .right(terms(en: "Value", nl: "Waarde")), .right("%"), .right(terms(en: "Weighted", nl: "Gewogen")),
        ]
        let note = terms(
            en: "\(open.count) open; value times probability adds up to \(context.format.compact(context.summary.weightedOpportunities)).",
            nl: "\(open.count) open; waarde maal slagingskans is samen \(context.format.compact(context.summary.weightedOpportunities)).")
        return [.table(ReportTable(columns: columns, rows: rows, note: note))]
    }
}
