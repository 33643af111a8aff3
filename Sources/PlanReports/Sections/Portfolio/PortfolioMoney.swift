import PlanModel
import PlanPortfolio

extension PortfolioSection {
    /// Turnover against attention per category, and the accounts where they differ most.
    static let money = PortfolioSection("money", en: "Money against attention", nl: "Omzet tegenover aandacht") { context in
        let terms = context.terms
        let summary = context.summary
        let rows = summary.categories.map { row -> [Line] in
            let name = row.category.map { "\($0.rawValue) \(terms.category($0))" } ?? terms(en: "no category", nl: "geen categorie")
            return [
                .text(name), .text("\(row.accounts)"), .text(context.format.compact(row.revenue)), [.bar(row.revenuePercent), .text("\(row.revenuePercent)%")],
                [.bar(row.contactPercent), .text("\(row.contactPercent)% (\(row.contacts))")], .text("\(row.actionPercent)% (\(row.openActions))"),
                .text("\(row.hourPercent)% (\(context.format.hundredths(row.hours)))"),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Category", nl: "Categorie")), .right(terms(en: "Accounts", nl: "Klanten")), .right(terms(en: "Turnover \(context.asOf.year)", nl: "Omzet \(context.asOf.year)")),
            .left(terms(en: "Turnover share", nl: "Deel omzet")), .left(terms(en: "Contacts", nl: "Contacten")), .right(terms(en: "Actions", nl: "Acties")),
            .right(terms(en: "Hours", nl: "Uren")),
        ]
        var note = terms(
            en: "Contacts and hours of the last 12 months, open actions; in parentheses what was counted.",
            nl: "Contacten en uren van de laatste 12 maanden, open acties; tussen haakjes wat is geteld.")
        if summary.otherCurrencyAccounts > 0 {
            note += terms(
                en: " Turnover shares are of the accounts in \(summary.mainCurrency.code); \(summary.otherCurrencyAccounts) in other currencies stand apart.",
                nl: " De delen van de omzet gelden voor klanten in \(summary.mainCurrency.code); \(summary.otherCurrencyAccounts) in andere valuta staan apart.")
        }
        return [.table(ReportTable(columns: columns, rows: rows, note: note))]
    }
}
