import PlanAssessment
import PlanModel
import PlanPortfolio

extension PortfolioSection {
    /// The sentence that a person could have written; its figures lead to what they were counted from.
    static let overview = PortfolioSection("overview", en: "Overview", nl: "Overzicht") { context in
        [.lead(turnover(context) + concentration(context) + conditions(context) + work(context))]
    }

    private static func turnover(_ context: ReportContext) -> Line {
        let summary = context.summary
        let format = context.format
        let year = context.asOf.year
        let accounts = context.terms(en: summary.accounts.english("account"), nl: summary.accounts.dutch("klant", "klanten"))
        let account: Piece = .inside(accounts, section: "conditions")
        let revenue: Piece = .inside(format.compact(summary.revenue), section: "money")
        if summary.revenue.isEmpty { return [account, .text(context.terms(en: ", no turnover stated for \(year)", nl: ", geen omzet opgegeven voor \(year)"))] }
        if summary.target.isEmpty { return [account, .text(", "), revenue, .text(" in \(year)")] }
        let target = format.compact(summary.target)
        return context.language == .dutch
            ? [account, .text(", in \(year) tot nu toe "), revenue, .text(" tegenover een doel van \(target)")]
            : [account, .text(", "), revenue, .text(" in \(year) so far against a target of \(target)")]
    }

    private static func concentration(_ context: ReportContext) -> Line {
        guard let top = context.summary.concentration else { return [.text(". ")] }
        let (few, code) = (top.accounts == 1, context.summary.mainCurrency.code)
        return [
            .text("; "),
            .inside(
                context.terms(
                    en: "\(top.accounts.english("account")) \(few ? "brings" : "bring") \(top.revenuePercent)%",
                    nl: "\(top.accounts.dutch("klant brengt", "klanten brengen")) \(top.revenuePercent)%"), section: "money"),
            .text(
                context.terms(
                    en: " of the turnover in \(code) and \(few ? "gets" : "get") \(top.contactPercent)% of the contacts. ",
                    nl: " van de omzet in \(code) en \(few ? "krijgt" : "krijgen") \(top.contactPercent)% van de contacten. ")),
        ]
    }

    private static func conditions(_ context: ReportContext) -> Line {
        let met = context.summary.conditions.values.reduce(0) { $0 + ($1[.met] ?? 0) }
        return [
            .inside(context.terms(en: "\(context.format.grouped(Int64(met)))", nl: "\(context.format.grouped(Int64(met)))"), section: "conditions"),
            .text(
                context.terms(
                    en: " of the \(context.format.grouped(Int64(context.summary.accounts * 7))) conditions are met; ",
                    nl: " van de \(context.format.grouped(Int64(context.summary.accounts * 7))) voorwaarden zijn vervuld; ")),
        ]
    }

    private static func work(_ context: ReportContext) -> Line {
        let summary = context.summary
        return [
            .inside(context.terms(en: "\(summary.overdueActions) of \(summary.openActions.english("open action"))", nl: "\(summary.overdueActions) van \(summary.openActions.dutch("open actie", "open acties"))"), section: "owners"),
            .text(context.terms(en: " overdue, ", nl: " over tijd, ")),
            .inside(context.terms(en: summary.stalePlans.english("plan"), nl: summary.stalePlans.dutch("plan", "plannen")), section: "quality"),
            .text(context.terms(en: " stale.", nl: " verouderd.")),
        ]
    }
}
