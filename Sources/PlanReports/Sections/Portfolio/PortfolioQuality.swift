import PlanModel
import PlanPortfolio

extension PortfolioSection {
    /// How complete and how fresh each plan is.
    static let quality = PortfolioSection("quality", en: "Plan quality", nl: "Kwaliteit van de plannen") { context in
        let terms = context.terms
        let rows = context.portfolio.accounts.indices.map { index -> [Line] in
            let account = context.portfolio.accounts[index]
            let review = account.assessment.review
            let reviewed = review.last.map(context.format.day) ?? terms(en: "never", nl: "nooit")
            let errors = account.count(.error)
            return [
                [context.link(index, section: "findings")], .text(account.plan.manager?.value ?? "–"),
                [.bar(account.assessment.completeness.percent), .text("\(account.assessment.completeness.percent)%")],
                [review.isStale ? .alert(reviewed) : .text(reviewed)], errors > 0 ? [.alert("\(errors)")] : .text("0"),
                .text("\(account.count(.warning))"),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Account", nl: "Klant")), .left(terms(en: "Manager", nl: "Accountmanager")), .left(terms(en: "Complete", nl: "Volledig")),
            .left(terms(en: "Reviewed", nl: "Herzien")), .right(terms(en: "Errors", nl: "Fouten")), .right(terms(en: "Warnings", nl: "Waarschuwingen")),
        ]
        return [.table(ReportTable(columns: columns, rows: rows))]
    }
}
