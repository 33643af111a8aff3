import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanRules

/// What a template may name: the values of each frame, and the model that own templates may loop over.
enum TemplateModel {
    /// The names that may stand in a tag, and inside a section of that name.
    indirect enum Node: Sendable {
        case value
        case group([String: Node])
    }

    /// Each frame with what it may name.
    static var frames: [(file: String, names: [String: Node])] {
        let portfolio = common.merging(portfolioNames) { $1 }
        let accounts = common.merging(["section": sections(AccountSection.all.map(\.id)), "account": .group(accountNames)]) { $1 }
        let articles: [String: Node] = ["id": .value, "title": .value, "section": sections(AccountSection.all.map(\.id))]
        return [
            ("portfolio.mustache", portfolio), ("manager.mustache", portfolio), ("account.mustache", accounts),
            ("single.mustache", portfolio.merging(["articles": .group(articles)]) { $1 }),
            ("customer.mustache", common.merging(["section": sections(CustomerReport.sectionIDs)]) { $1 }),
        ]
    }

    private static func sections(_ ids: [String]) -> Node { .group(Dictionary(uniqueKeysWithValues: ids.map { ($0, .value) })) }

    private static let common: [String: Node] = [
        "language": .value, "title": .value, "style": .value, "script": .value, "policy": .value, "asOfLabel": .value, "asOf": .value, "version": .value,
        "backLabel": .value, "skipLabel": .value, "contentsLabel": .value, "contents": .group(["id": .value, "title": .value]),
        "brand": .group(["name": .value, "logo": .value]),
    ]

    private static let portfolioNames: [String: Node] = [
        "section": sections(PortfolioSection.all.map(\.id)),
        "accounts": .group(accountNames),
        "managers": .group(["name": .value, "page": .value, "accountCount": .value]),
        "figures": .group([
            "accounts": .value, "revenue": .value, "target": .value, "conditionsMet": .value, "conditions": .value, "openActions": .value, "overdueActions": .value,
            "stalePlans": .value, "openOpportunities": .value, "weightedOpportunities": .value,
        ]),
    ]

    private static let accountNames: [String: Node] = [
        "name": .value, "page": .value, "manager": .value, "category": .value, "stage": .value, "supportedStage": .value, "industry": .value, "revenue": .value,
        "target": .value, "completeness": .value, "reviewed": .value, "isStale": .value, "openActions": .value, "overdueActions": .value, "conditionsMet": .value,
        "conditions": .group(["id": .value, "number": .value, "name": .value, "status": .value, "word": .value, "symbol": .value]),
    ]

    // MARK: Values

    static func values(_ context: ReportContext) -> [String: Any] {
        let summary = context.summary
        let figures: [String: Any] = [
            "accounts": summary.accounts, "revenue": context.format.compact(summary.revenue), "target": context.format.compact(summary.target),
            "conditionsMet": summary.conditions.values.reduce(0) { $0 + ($1[.met] ?? 0) }, "conditions": summary.accounts * 7,
            "openActions": summary.openActions, "overdueActions": summary.overdueActions, "stalePlans": summary.stalePlans,
            "openOpportunities": summary.openOpportunities, "weightedOpportunities": context.format.compact(summary.weightedOpportunities),
        ]
        return [
            "figures": figures,
            "accounts": context.portfolio.accounts.indices.map { account($0, context) },
            "managers": context.managers.map { ["name": $0.name.sanitised, "page": $0.page, "accountCount": $0.accounts.count] as [String: Any] },
        ]
    }

    static func account(_ index: Int, _ context: ReportContext) -> [String: Any] {
        let account = context.portfolio.accounts[index]
        let assessment = account.assessment
        let year = context.asOf.year
        let conditions = assessment.conditions.map { condition -> [String: Any] in
            [
                "id": condition.condition.id, "number": condition.condition.rawValue, "name": ConditionDefinition.of(condition.condition).title[context.language],
                "status": condition.status.rawValue, "word": condition.status.title[context.language], "symbol": condition.status.symbol,
            ]
        }
        return [
            "name": account.name.sanitised, "page": context.address(index), "manager": (account.plan.manager?.value ?? "–").sanitised,
            "category": account.plan.category.map { String($0.value.rawValue) } ?? "–", "stage": assessment.stage.claimed.map { context.terms.stage($0) } ?? "–",
            "supportedStage": context.terms.stage(assessment.stage.supported), "industry": (account.plan.industry?.value ?? "–").sanitised,
            "revenue": account.revenue(year).map(context.format.compact) ?? "–", "target": account.target(year).map(context.format.compact) ?? "–",
            "completeness": assessment.completeness.percent, "reviewed": assessment.review.last.map(context.format.day) ?? "–", "isStale": assessment.review.isStale,
            "openActions": assessment.attention.openActions, "overdueActions": account.overdueActions.count,
            "conditionsMet": assessment.conditions.filter { $0.status == .met }.count, "conditions": conditions,
        ]
    }
}
