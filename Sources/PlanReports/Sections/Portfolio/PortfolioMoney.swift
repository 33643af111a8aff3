import PlanAssessment
import PlanModel
import PlanPortfolio

extension PortfolioSection {
    /// Turnover against attention: the 20/80 curve, per category, and the accounts where they differ most.
    static let money = PortfolioSection("money", en: "Money against attention", nl: "Omzet tegenover aandacht") { context in
        let shares = AttentionShares(context.portfolio, currency: context.summary.mainCurrency)
        var right: [ReportBlock] = [.table(categories(context))]
        for (title, list) in [
            (context.terms(en: "Less attention than turnover", nl: "Minder aandacht dan omzet"), shares.underserved),
            (context.terms(en: "More attention than turnover", nl: "Meer aandacht dan omzet"), shares.overserved),
        ] where !list.isEmpty {
            right += [.heading(title), .list(list.map { line($0, context) })]
        }
        guard let curve = curve(shares, context) else { return right }
        return [.beside([[.chart(curve)], right])]
    }

    private static func curve(_ shares: AttentionShares, _ context: ReportContext) -> ShareCurve? {
        guard shares.count > 1, let turn = shares.turn else { return nil }
        let terms = context.terms
        let label = terms(
            en: "\(turn.count) of \(shares.count.english("account")): \(turn.point.revenue / 100)% of the turnover, \(turn.point.attention / 100)% of the attention",
            nl: "\(turn.count) van \(shares.count.dutch("klant", "klanten")): \(turn.point.revenue / 100)% van de omzet, \(turn.point.attention / 100)% van de aandacht")
        return ShareCurve(
            caption: terms(en: "Turnover and attention, added up from the largest account down", nl: "Omzet en aandacht, opgeteld vanaf de grootste klant"), description: label,
            points: shares.curve.map { ShareCurve.Point(accounts: $0.accounts, revenue: $0.revenue, attention: $0.attention) },
            turn: (ShareCurve.Point(accounts: turn.point.accounts, revenue: turn.point.revenue, attention: turn.point.attention), label),
            revenueName: terms(en: "turnover", nl: "omzet"), attentionName: terms(en: "attention", nl: "aandacht"), axisName: terms(en: "share of the accounts", nl: "deel van de klanten"))
    }

    private static func categories(_ context: ReportContext) -> ReportTable {
        let terms = context.terms
        let summary = context.summary
        let rows = summary.categories.map { row -> [Line] in
            let name = row.category.map { "\($0.rawValue) \(terms.category($0))" } ?? terms(en: "no category", nl: "geen categorie")
            return [
                .text(name), [.accounts("\(row.accounts)", having: row.category.map { "\($0.rawValue)" } ?? "–")], .text(context.format.compact(row.revenue)), [.bar(row.revenuePercent), .text("\(row.revenuePercent)%")],
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
            en: "Contacts and hours of the last 12 months, open actions; in parentheses what was counted. Attention is the mean of these three shares.",
            nl: "Contacten en uren van de laatste 12 maanden, open acties; tussen haakjes wat is geteld. Aandacht is het gemiddelde van deze drie delen.")
        if summary.otherCurrencyAccounts > 0 {
            note += terms(
                en: " Turnover shares are of the accounts in \(summary.mainCurrency.code); \(summary.otherCurrencyAccounts) in other currencies stand apart.",
                nl: " De delen van de omzet gelden voor klanten in \(summary.mainCurrency.code); \(summary.otherCurrencyAccounts) in andere valuta staan apart.")
        }
        return ReportTable(columns: columns, rows: rows, note: note)
    }

    private static func line(_ share: AttentionShares.Share, _ context: ReportContext) -> Line {
        let account = context.portfolio.accounts[share.account]
        let attention = account.assessment.attention
        func percent(_ share: Int) -> String { context.format.hundredths(share < 1000 ? Int64(share) : Int64((share + 50) / 100 * 100)) + "%" }
        let counted = context.terms(
            en: " (\(attention.contacts.english("contact")), \(attention.openActions.english("open action")))",
            nl: " (\(attention.contacts.dutch("contact", "contacten")), \(attention.openActions.dutch("open actie", "open acties")))")
        return [
            context.link(share.account),
            .text(context.terms(en: ": \(percent(share.revenue)) of the turnover, \(percent(share.attention)) of the attention", nl: ": \(percent(share.revenue)) van de omzet, \(percent(share.attention)) van de aandacht")),
            .dim(counted),
        ]
    }
}
