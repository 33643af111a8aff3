import PlanModel
import PlanSyntax

extension AccountSection {
    /// The rest of the text: what no record took, under its own headings.
    static let notes = AccountSection("notes", en: "The rest of the plan", nl: "De rest van het plan") { context in
        var blocks: [ReportBlock] = []
        for section in context.plan.sections where !section.prose.isEmpty {
            let isTitle = section.title == context.plan.account?.value
            if !section.title.isEmpty, !isTitle { blocks.append(.heading(section.title)) }
            for (range, html) in zip(section.prose, ProseHTML.render(section.prose, of: context.account.compiled.tree)) {
                blocks.append(.markdown(html: html, text: context.source.text(range)))
            }
        }
        return blocks
    }
}
