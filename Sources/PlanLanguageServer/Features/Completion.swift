import PlanText

extension Feature {
    static let completion = Feature(
        "textDocument/completion", ("completionProvider", ["triggerCharacters": ["@", "#", "!", ":", "|", " "], "resolveProvider": false])
    ) { server, params in
        let document = try server.document(params)
        let offset = try document.offset(params["position"])
        let typed = params["context"]["triggerCharacter"].string
        let items = CompletionContext(document, offset).candidates()
        // A space is typed all the time; only where a value is due it asks for something.
        if typed == " ", !items.isForced { return ["isIncomplete": false, "items": []] }
        let list = items.candidates.enumerated().map { $1.json(order: $0, items.range, document, isMarkdown: server.capabilities.showsMarkdownInCompletion) }
        return ["isIncomplete": false, "items": .array(list)]
    }
}

/// Something that could stand at the cursor.
struct Candidate {
    /// LSP 3.17, "CompletionItemKind".
    enum Kind: Int { case text = 1, field = 5, variable = 6, module = 9, property = 10, value = 12, enumMember = 20, person = 23, constant = 21 }

    let label: String
    let kind: Kind
    var detail = ""
    var documentation = ""
    /// What is put in the place; the label when nil.
    var text: String?

    func json(order: Int, _ range: SourceRange, _ document: PlanDocument, isMarkdown: Bool) -> JSON {
        let text = text ?? label
        let written = document.source.text(range)
        return .members([
            ("label", .string(label)),
            ("kind", .int(kind.rawValue)),
            ("detail", detail.isEmpty ? nil : .string(detail)),
            ("documentation", documentation.isEmpty ? nil : MarkupContent.json(documentation, isMarkdown: isMarkdown)),
            ("sortText", .string(String(repeating: "0", count: 4 - String(order).count) + String(order))),
            // Editors compare this with what stands in the range.
            ("filterText", .string(written.first.map { "@#!\"".contains($0) } ?? false ? text : label)),
            ("textEdit", document.edit(range, text)),
        ])
    }
}

/// Candidates, the bytes that one of them would take the place of, and whether a space alone asks for them.
struct Candidates {
    var candidates: [Candidate]
    var range: SourceRange
    var isForced = false

    static func none(_ offset: Int) -> Candidates { Candidates(candidates: [], range: SourceRange(offset, offset)) }
}
