import PlanAssessment
import PlanModel
import PlanPortfolio

extension PortfolioSection {
    /// The sentence that a person could have written.
    static let overview = PortfolioSection("overview", en: "Overview", nl: "Overzicht") { context in
        let summary = context.summary
        let format = context.format
        let year = context.asOf.year
        var sentences: [String] = []
        let accounts = context.terms(en: summary.accounts.english("account"), nl: summary.accounts.dutch("klant", "klanten"))
        if summary.revenue.isEmpty {
            sentences.append(accounts + context.terms(en: ", no turnover stated for \(year)", nl: ", geen omzet opgegeven voor \(year)"))
        } else if summary.target.isEmpty {
            sentences.append(accounts + context.terms(en: ", \(format.compact(summary.revenue)) in \(year)", nl: ", \(format.compact(summary.revenue)) in \(year)"))
        } else {
            sentences.append(
                accounts + context.terms(
                    en: ", \(format.compact(summary.revenue)) in \(year) so far against a target of \(format.compact(summary.target))",
                    nl: ", in \(year) tot nu toe \(format.compact(summary.revenue)) tegenover een doel van \(format.compact(summary.target))"))
        }
        if let top = summary.concentration {
            sentences.append(
                context.terms(
                    en: "\(top.accounts.english("account")) \(top.accounts == 1 ? "brings" : "bring") \(top.revenuePercent)% of the turnover in \(summary.mainCurrency.code) and \(top.accounts == 1 ? "gets" : "get") \(top.contactPercent)% of the contacts",
                    nl: "\(top.accounts.dutch("klant brengt", "klanten brengen")) \(top.revenuePercent)% van de omzet in \(summary.mainCurrency.code) en \(top.accounts == 1 ? "krijgt" : "krijgen") \(top.contactPercent)% van de contacten"))
        }
        sentences.append(
            context.terms(
                en: "\(summary.overdueActions) of \(summary.openActions.english("open action")) overdue, \(summary.stalePlans.english("plan")) stale",
                nl: "\(summary.overdueActions) van \(summary.openActions.dutch("open actie", "open acties")) over tijd, \(summary.stalePlans.dutch("plan", "plannen")) verouderd"))
        return [.lead(.text(sentences.joined(separator: "; ") + "."))]
    }
}
