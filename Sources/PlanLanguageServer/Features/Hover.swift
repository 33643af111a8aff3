import PlanModel
import PlanReports
import PlanSemantics
import PlanText
import PlanVocabulary

extension Feature {
    static let hover = Feature("textDocument/hover", ("hoverProvider", true)) { server, params in
        let document = try server.document(params)
        let offset = try document.offset(params["position"])
        guard let (range, markdown) = Hover(document: document).at(offset) else { return .null }
        return ["contents": MarkupContent.json(markdown, isMarkdown: server.capabilities.showsMarkdownInHover), "range": document.range(range)]
    }
}

/// What is known of the word under the cursor.
private struct Hover {
    let document: PlanDocument

    func at(_ offset: Int) -> (SourceRange, String)? {
        if let found = Occurrences(document).at(offset) { return (found.range, Portrait(document: document).markdown(found.entity)) }
        return fact(offset) ?? token(offset) ?? column(offset) ?? section(offset)
    }

    /// A key of the facts at the top, or the value of the stage.
    private func fact(_ offset: Int) -> (SourceRange, String)? {
        guard offset < document.tree.bodyStart, let entries = document.tree.frontMatter?.entries else { return nil }
        for entry in entries {
            guard let name = entry.key.scalar, let key = document.vocabulary.frontMatterKeys[WordKey.make(name)] else { continue }
            if touches(entry.key.range, offset) { return (entry.key.range, "**\(name)**: \(document.text(FrontMatterSchema.summary(key)))") }
            if key == .stage, touches(entry.value.range, offset), let stage = document.plan.stage?.value, let text = Explanation.text(of: stage.id, document.language) {
                return (entry.value.range, text)
            }
        }
        return nil
    }

    /// The name of a token: `due:`.
    private func token(_ offset: Int) -> (SourceRange, String)? {
        guard let item = ItemTokens.items(of: document.account.compiled, document.vocabulary).first(where: { touches($0.content, offset) }),
            let token = item.tokens.first(where: { touches($0.range, offset) })
        else { return nil }
        return (token.range, field(token.field))
    }

    /// A column's name, or a cell by its column.
    private func column(_ offset: Int) -> (SourceRange, String)? {
        guard let cell = TableCell(at: offset, document), let field = cell.field else { return nil }
        return (cell.range, self.field(field))
    }

    private func field(_ field: FieldName) -> String { "**\(FieldHelp.word(field, document.language))**: \(document.text(FieldHelp.text(field)))" }

    private func section(_ offset: Int) -> (SourceRange, String)? {
        guard let section = document.plan.sections.first(where: { touches($0.titleRange, offset) && $0.level > 0 }), let kind = section.kind else { return nil }
        return (section.titleRange, "**\(SectionHelp.word(kind, document.language))**: \(document.text(SectionHelp.text(kind)))")
    }

    private func touches(_ range: SourceRange, _ offset: Int) -> Bool { !range.isEmpty && range.lower <= offset && offset <= range.upper }
}
