import PlanModel
import PlanSyntax

extension AccountSection {
    /// The rest of the text: what no record took, under its own headings.
    static let notes = AccountSection("notes", en: "The rest of the plan", nl: "De rest van het plan") { context in
        let sections = context.plan.sections.filter { !$0.prose.isEmpty }
        // All at once: each call parses the whole plan.
        var html = ProseHTML.render(sections.flatMap(\.prose), of: context.account.compiled.tree).makeIterator()
        var blocks: [ReportBlock] = []
        for section in sections {
            let isTitle = section.title == context.plan.account?.value
            if !section.title.isEmpty, !isTitle { blocks.append(.heading(section.title)) }
            for range in section.prose { blocks.append(.markdown(html: html.next() ?? "", text: context.source.text(range))) }
        }
        return blocks
    }
}
