import PlanDiagnostics
import PlanModel

/// A section of the portfolio page. Adding one: a file in this folder, its name in `all`, its place in the template.
struct PortfolioSection: Sendable {
    let id: String
    let title: Localized
    let blocks: @Sendable (ReportContext) -> [ReportBlock]

    init(_ id: String, en english: String, nl dutch: String, blocks: @escaping @Sendable (ReportContext) -> [ReportBlock]) {
        self.id = id
        title = Localized(en: english, nl: dutch)
        self.blocks = blocks
    }

    /// In the order of the text report; the template has the order of the page.
    static let all: [PortfolioSection] = [overview, attention, conditions, money, opportunities, whitespace, owners, managers, stages, trend, quality]

    /// The section, or nil when there is nothing to say.
    func make(_ context: ReportContext) -> ReportSection? {
        let blocks = blocks(context)
        return blocks.isEmpty ? nil : ReportSection(id, title[context.language], blocks)
    }
}
