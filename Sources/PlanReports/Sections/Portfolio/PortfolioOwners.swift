import PlanModel
import PlanPortfolio

extension PortfolioSection {
    /// Open actions per person over all plans, then what is overdue and what comes.
    static let owners = PortfolioSection("owners", en: "Actions per owner", nl: "Acties per eigenaar") { context in
        let terms = context.terms
        let loads = OwnerLoad.make(context.portfolio.accounts)
        guard !loads.isEmpty else { return [] }
        let most = loads.map(\.open).max() ?? 1
        let rows = loads.prefix(context.limit).map { load -> [Line] in
            [
                load.owner.map { .text($0) } ?? [.alert(terms(en: "nobody", nl: "niemand"))], [.bar(load.open * 100 / max(1, most)), .text("\(load.open)"), .key(Int64(load.open))],
                load.overdue > 0 ? [.alert("\(load.overdue)"), .key(Int64(load.overdue))] : [.text("0"), .key(0)], .text("\(load.thisWeek)"), .text(context.format.hundredths(load.hours)),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Owner", nl: "Eigenaar")), .left(terms(en: "Open", nl: "Open")), .right(terms(en: "Overdue", nl: "Over tijd")),
            .right(terms(en: "Due in 7 days", nl: "Binnen 7 dagen")), .right(terms(en: "Hours planned", nl: "Uren gepland")),
        ]
        let dated = datedActions(context)
        let late = list(terms(en: "Overdue", nl: "Over tijd"), dated.filter { $0.due < context.asOf }, context)
        let coming = list(terms(en: "Due in the next 30 days", nl: "Binnen 30 dagen"), dated.filter { $0.due >= context.asOf && context.asOf.distance(to: $0.due) <= 30 }, context)
        return [.table(ReportTable(columns: columns, rows: rows, kind: .sortable, note: context.remainder(rows.count, of: loads.count))), .beside([late, coming])]
    }

    private struct Entry {
        let account: Int
        let action: Action
        let due: Day
    }

    private static func datedActions(_ context: ReportContext) -> [Entry] {
        var entries: [Entry] = []
        for (index, account) in context.portfolio.accounts.enumerated() {
            for action in account.plan.actions where action.isOpen && action.title != nil {
                if let due = action.due?.value.last { entries.append(Entry(account: index, action: action, due: due)) }
            }
        }
        return entries.enumerated().sorted { left, right in left.element.due != right.element.due ? left.element.due < right.element.due : left.offset < right.offset }.map(\.element)
    }

    private static func list(_ title: String, _ entries: [Entry], _ context: ReportContext) -> [ReportBlock] {
        guard !entries.isEmpty else { return [] }
        let terms = context.terms
        let shown = entries.prefix(context.limit / 2)
        let rows = shown.map { entry -> [Line] in
            let plan = context.portfolio.accounts[entry.account].plan
            let date = context.format.date(entry.action.due!.value)
            return [
                .text(entry.action.title?.value ?? ""), [context.link(entry.account, section: "actions")],
                entry.action.owner.map { .text(plan.person($0.value)) } ?? [.alert(terms(en: "nobody", nl: "niemand"))],
                [entry.due < context.asOf ? .alert(date) : .text(date), .key(Int64(entry.due.number))],
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Action", nl: "Actie")), .left(terms(en: "Account", nl: "Klant")), .left(terms(en: "Owner", nl: "Eigenaar")), .left(terms(en: "Due", nl: "Uiterlijk")),
        ]
        return [.heading("\(title) (\(entries.count))"), .table(ReportTable(columns: columns, rows: Array(rows), kind: .sortable, note: context.remainder(shown.count, of: entries.count)))]
    }
}
