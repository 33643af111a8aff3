import PlanPortfolio

extension PortfolioSection {
    /// Open actions per person over all plans.
    static let owners = PortfolioSection("owners", en: "Actions per owner", nl: "Acties per eigenaar") { context in
        let terms = context.terms
        let loads = OwnerLoad.make(context.portfolio.accounts)
        guard !loads.isEmpty else { return [] }
        let rows = loads.map { load -> [Line] in
            [
                load.owner.map { .text($0) } ?? [.alert(terms(en: "nobody", nl: "niemand"))], .text("\(load.open)"),
                load.overdue > 0 ? [.alert("\(load.overdue)")] : .text("0"), .text("\(load.thisWeek)"), .text(context.format.hundredths(load.hours)),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Owner", nl: "Eigenaar")), .right(terms(en: "Open", nl: "Open")), .right(terms(en: "Overdue", nl: "Over tijd")),
            .right(terms(en: "Due in 7 days", nl: "Binnen 7 dagen")), .right(terms(en: "Hours planned", nl: "Uren gepland")),
        ]
        return [.table(ReportTable(columns: columns, rows: rows))]
    }
}
