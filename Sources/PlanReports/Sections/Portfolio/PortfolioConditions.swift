import PlanAssessment
import PlanModel
import PlanPortfolio
import PlanRules

extension PortfolioSection {
    /// The heat map: one row an account, one column a condition.
    static let conditions = PortfolioSection("conditions", en: "The seven conditions", nl: "De zeven voorwaarden") { context in
        let language = context.language
        let terms = context.terms
        let rows = order(context).map { index -> [Line] in
            let account = context.portfolio.accounts[index]
            let plan = account.plan
            let about: [Line] = [
                account.revenue(context.asOf.year).map { [.text(context.format.compact($0)), .key($0.wholeUnits)] } ?? .none,
                plan.stage.map { .text("\($0.value.rawValue) \(terms.stage($0.value))") } ?? .none, .text(plan.manager?.value ?? "–"), .text(plan.industry?.value ?? "–"),
            ]
            return [[context.link(index, section: "conditions")], plan.category.map { .text(String($0.value.rawValue)) } ?? .none]
                + account.assessment.conditions.map { [.symbol($0.status)] } + about
        }
        let columns: [ReportTable.Column] = [.left(terms(en: "Account", nl: "Klant")), ReportTable.Column(title: "Cat", alignment: .center, isFilter: true)]
            + Condition.allCases.map { .center(ConditionDefinition.of($0).title[language], short: String($0.rawValue)) } + [
                .right(terms(en: "Turnover \(context.asOf.year)", nl: "Omzet \(context.asOf.year)")).onlyHTML, .filter(terms(en: "Stage", nl: "Fase")),
                .filter(terms(en: "Manager", nl: "Accountmanager")), .filter(terms(en: "Industry", nl: "Branche")),
            ]
        let legend = ConditionStatus.allCases.map { "\($0.symbol) \($0.title[language])" }.joined(separator: "   ")
        var table = ReportTable(columns: columns, rows: rows, kind: .searchable, note: legend)
        let met = Condition.allCases.map { context.summary.conditions[$0]?[.met] ?? 0 }
        table.total = [[.strong(terms(en: "met", nl: "vervuld"))], []] + met.map { .text("\($0)") } + [[], [], [], []]
        return [.table(table)]
    }

    /// The important accounts first: by category, then by turnover.
    static func order(_ context: ReportContext) -> [Int] {
        let year = context.asOf.year
        let keys = context.portfolio.accounts.map { ($0.assessment.effectiveCategory.rawValue, $0.revenue(year)?.wholeUnits ?? 0) }
        return context.portfolio.accounts.indices.sorted { left, right in
            if keys[left].0 != keys[right].0 { return keys[left].0 < keys[right].0 }
            return keys[left].1 != keys[right].1 ? keys[left].1 > keys[right].1 : left < right
        }
    }
}
