import PlanAssessment
import PlanModel
import PlanPortfolio
import PlanRules

extension PortfolioSection {
    /// The heat map: one row an account, one column a condition.
    static let conditions = PortfolioSection("conditions", en: "The seven conditions", nl: "De zeven voorwaarden") { context in
        let language = context.language
        let rows = context.portfolio.accounts.indices.map { index -> [Line] in
            let account = context.portfolio.accounts[index]
            let category = account.plan.category.map { Line.text(String($0.value.rawValue)) } ?? .none
            return [[context.link(index, section: "conditions")], category] + account.assessment.conditions.map { [.symbol($0.status)] }
        }
        let met = Condition.allCases.map { context.summary.conditions[$0]?[.met] ?? 0 }
        let totals: [Line] = [[.strong(context.terms(en: "met", nl: "vervuld"))], []] + met.map { [.text("\($0)")] }
        let columns: [ReportTable.Column] = [.left(context.terms(en: "Account", nl: "Klant")), .center("Cat")]
            + Condition.allCases.map { .center(ConditionDefinition.of($0).title[language], short: String($0.rawValue)) }
        let legend = ConditionStatus.allCases.map { "\($0.symbol) \($0.title[language])" }.joined(separator: "   ")
        return [.table(ReportTable(columns: columns, rows: rows + [totals], note: legend))]
    }
}
