import PlanDiagnostics

/// A section of an account's page. Adding one: a file in this folder, its name in `all`, its place in the template.
struct AccountSection: Sendable {
    let id: String
    let title: Localized
    let blocks: @Sendable (AccountContext) -> [ReportBlock]

    init(_ id: String, en english: String, nl dutch: String, blocks: @escaping @Sendable (AccountContext) -> [ReportBlock]) {
        self.id = id
        title = Localized(en: english, nl: dutch)
        self.blocks = blocks
    }

    /// In the order of the text report; the template has the order of the page.
    static let all: [AccountSection] = [
        summary, nextSteps, conditions, people, portfolio, opportunities, objectives, actions, promises, agreements, customer, trend, freshness, history, swot, notes, findings, source,
    ]

    /// The section, or nil when there is nothing to say.
    func make(_ context: AccountContext) -> ReportSection? {
        let blocks = blocks(context)
        return blocks.isEmpty ? nil : ReportSection(id, title[context.report.language], blocks)
    }
}
