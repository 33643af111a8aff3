import PlanModel

extension AccountSection {
    /// Strengths beside weaknesses, opportunities beside threats.
    static let swot = AccountSection("swot", en: "SWOT", nl: "SWOT") { context in
        func quadrant(_ quadrant: SwotQuadrant) -> [ReportBlock] {
            let items = context.plan.swot.filter { $0.quadrant == quadrant }
            return items.isEmpty ? [] : [.heading(context.terms.quadrant(quadrant).capitalisedFirst), .list(items.map { .text($0.text.value) })]
        }
        let rows = [[SwotQuadrant.strengths, .weaknesses], [.opportunities, .threats]]
        return rows.map { $0.map(quadrant).filter { !$0.isEmpty } }.filter { !$0.isEmpty }.map { .beside($0) }
    }
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
