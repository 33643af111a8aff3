import PlanModel

extension AccountSection {
    static let swot = AccountSection("swot", en: "SWOT", nl: "SWOT") { context in
        SwotQuadrant.allCases.flatMap { quadrant -> [ReportBlock] in
            let items = context.plan.swot.filter { $0.quadrant == quadrant }
            return items.isEmpty ? [] : [.heading(context.terms.quadrant(quadrant)), .list(items.map { .text($0.text.value) })]
        }
    }
}
