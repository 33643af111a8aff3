import PlanFormatting
import PlanJSON
import PlanText

extension Feature {
    static let formatting = Feature("textDocument/formatting", ("documentFormattingProvider", true)) { server, params in
        .array(FormattingEdits(try server.document(params)).edits { _ in true })
    }

    static let rangeFormatting = Feature("textDocument/rangeFormatting", ("documentRangeFormattingProvider", true)) { server, params in
        let document = try server.document(params)
        let range = try document.sourceRange(params["range"])
        // Blocks are formatted whole: half a table is not aligned.
        let blocks = document.tree.topLevel.map { document.tree.blocks[$0].range }.filter { $0.lower <= range.upper && range.lower <= $0.upper }
        return .array(FormattingEdits(document).edits { line in blocks.contains { $0.lower <= line.upper && line.lower <= $0.upper } })
    }
}

/// The canonical form as edits, one for each line that changes: formatting keeps every line where it is.
private struct FormattingEdits {
    private let document: PlanDocument
    private let after: Source

    init(_ document: PlanDocument) {
        self.document = document
        let isPlan = document.account.compiled.isPlan
        let bytes = isPlan ? PlanFormatter.format(document.account.compiled, settings: document.account.configuration.compile) : document.bytes
        after = Source(path: document.account.path, bytes: bytes)
    }

    func edits(_ isWanted: (SourceRange) -> Bool) -> [JSON] {
        guard after.lineCount == document.source.lineCount else { return [] }
        return (0..<after.lineCount).compactMap { line in
            let (old, new) = (document.source.lineRange(line), after.lineRange(line))
            guard isWanted(old), document.bytes[old.indices] != after.bytes[new.indices] else { return nil }
            return document.edit(old, after.text(new))
        }
    }
}
