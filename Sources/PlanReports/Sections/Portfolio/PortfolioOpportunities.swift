import PlanModel
import PlanPortfolio

extension PortfolioSection {
    /// Open opportunities over all accounts: what each term adds up to, then by closing date.
    static let opportunities = PortfolioSection("opportunities", en: "Opportunities", nl: "Kansen") { context in
        let open = openOpportunities(context)
        guard !open.isEmpty else { return [] }
        let shown = open.prefix(context.limit)
        return [.table(terms(open, context)), .heading(context.terms(en: "By closing date", nl: "Op sluitdatum")), .table(list(Array(shown), of: open.count, context))]
    }

    private struct Entry {
        let account: Int
        let index: Int
        let opportunity: Opportunity
        let horizon: Horizon?
    }

    /// Undated ones last; equal dates in the order of the accounts.
    private static func openOpportunities(_ context: ReportContext) -> [Entry] {
        var open: [Entry] = []
        for (account, entry) in context.portfolio.accounts.enumerated() {
            for (index, opportunity) in entry.plan.opportunities.enumerated() where opportunity.status == .open && opportunity.title != nil {
                open.append(Entry(account: account, index: index, opportunity: opportunity, horizon: entry.assessment.horizons[index]))
            }
        }
        return open.sorted { left, right in
            switch (left.opportunity.close?.value, right.opportunity.close?.value) {
            case (let one?, let other?): one == other ? (left.account, left.index) < (right.account, right.index) : one < other
            case (_?, nil): true
            case (nil, _?): false
            case (nil, nil): (left.account, left.index) < (right.account, right.index)
            }
        }
    }

    /// What the terms add up to, a row per currency: currencies stand apart.
    private static func terms(_ open: [Entry], _ context: ReportContext) -> ReportTable {
        let terms = context.terms
        var sums: [Horizon?: [Currency?: (count: Int, value: Int128, weighted: Int128)]] = [:]
        for entry in open {
            let value = entry.opportunity.value?.value
            var sum = sums[entry.horizon]?[value?.currency] ?? (0, 0, 0)
            sum.count += 1
            sum.value += Int128(value?.minorUnits ?? 0)
            sum.weighted += Int128(entry.opportunity.weighted?.minorUnits ?? 0)
            sums[entry.horizon, default: [:]][value?.currency] = sum
        }
        var rows: [[Line]] = []
        for horizon in Horizon.allCases.map({ Optional($0) }) + [nil] {
            for (currency, sum) in (sums[horizon] ?? [:]).sorted(by: { ($0.key?.code ?? "~") < ($1.key?.code ?? "~") }) {
                let name = horizon.map(terms.horizon) ?? terms(en: "no date", nl: "geen datum")
                func amount(_ units: Int128) -> Line { currency.map { .text(context.format.compact(Money(minorUnits: Int64(clamping: units), currency: $0))) } ?? .none }
                let part = sum.value <= 0 ? 0 : Int(clamping: (sum.weighted * 200 + sum.value) / (sum.value * 2))
                rows.append([.text(name), .text("\(sum.count)"), amount(sum.value), amount(sum.weighted), currency == nil ? .none : [.bar(part), .text("\(part)%")]])
            }
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Term", nl: "Termijn")), .right(terms(en: "Open", nl: "Open")), .right(terms(en: "Value", nl: "Waarde")), .right(terms(en: "Weighted", nl: "Gewogen")),
            .left(terms(en: "Weighted part", nl: "Gewogen deel")),
        ]
        return ReportTable(columns: columns, rows: rows, note: terms(en: "Weighted: value times the probability that the plan gives.", nl: "Gewogen: waarde maal de slagingskans die het plan geeft."))
    }

    private static func list(_ shown: [Entry], of count: Int, _ context: ReportContext) -> ReportTable {
        let terms = context.terms
        let rows = shown.map { entry -> [Line] in
            let opportunity = entry.opportunity
            let isPassed = opportunity.close.map { $0.value.last < context.asOf } ?? false
            let date = opportunity.close.map { context.format.date($0.value) } ?? "–"
            return [
                .text(opportunity.title?.value ?? ""), [context.link(entry.account, section: "opportunities")],
                [isPassed ? .alert(date) : .text(date), .key(Int64(opportunity.close?.value.last.number ?? .max))],
                .text(entry.horizon.map(terms.horizon) ?? "–"),
                opportunity.value.map { [.text(context.format.compact($0.value)), .key($0.value.wholeUnits)] } ?? .none,
                .text(opportunity.probability.map { "\($0.value)%" } ?? "–"),
                opportunity.weighted.map { [.text(context.format.compact($0)), .key($0.wholeUnits)] } ?? .none,
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Opportunity", nl: "Kans")), .left(terms(en: "Account", nl: "Klant")), .left(terms(en: "Closes", nl: "Sluit")),
            .left(terms(en: "Term", nl: "Termijn")), .right(terms(en: "Value", nl: "Waarde")), .right("%"), .right(terms(en: "Weighted", nl: "Gewogen")),
        ]
        let sum = terms(
            en: "\(count) open; value times probability adds up to \(context.format.compact(context.summary.weightedOpportunities)).",
            nl: "\(count) open; waarde maal slagingskans is samen \(context.format.compact(context.summary.weightedOpportunities)).")
        return ReportTable(columns: columns, rows: rows, kind: .sortable, note: [sum, context.remainder(shown.count, of: count)].compactMap { $0 }.joined(separator: " "))
    }
}
