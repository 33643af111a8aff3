import PlanDiagnostics
import PlanPortfolio
import PlanText

extension CodeAction {
    /// Lets a finding stay, with a reason that the writer can put into better words. Offered only where it works.
    static let ignoring: @Sendable (CodeActionRequest) -> [CodeAction] = { request in
        request.findings.compactMap { finding in
            let document = request.document
            guard let edit = comment(finding, document), silences(edit, finding, document) else { return nil }
            let name = finding.rule.name
            return CodeAction(
                title: document.text(en: "let this stay, with a reason (\(name))", nl: "laat dit staan, met een reden (\(name))"), kind: .quickFix, edits: [edit], finding: finding)
        }
    }

    /// The comment behind the text of the item, row, heading or paragraph; among the facts a line of its own.
    private static func comment(_ finding: Diagnostic, _ document: PlanDocument) -> (range: SourceRange, text: String)? {
        let word = document.writing == .dutch ? "planc-negeer" : "planc-ignore"
        let reason = document.writing == .dutch ? "zo besloten op \(document.asOf.iso)" : "so decided on \(document.asOf.iso)"
        let comment = "\(word) \(finding.rule.name): \(reason)"
        let source = document.source
        if finding.range.lower < document.tree.bodyStart {
            guard document.tree.frontMatter != nil, source.lineCount > 1 else { return nil }
            let start = Int(source.lineStarts[1])
            return (SourceRange(start, start), "# \(comment)\(document.lineEnding)")
        }
        guard let cell = document.tree.blocks.last(where: { $0.kind == .cell && $0.range.contains(finding.range) }) else {
            let end = source.trimmed(document.line(at: finding.range.lower)).upper
            return (SourceRange(end, end), " <!-- \(comment) -->")
        }
        return (SourceRange(cell.range.upper, cell.range.upper), " <!-- \(comment) -->")
    }

    private static func silences(_ edit: (range: SourceRange, text: String), _ finding: Diagnostic, _ document: PlanDocument) -> Bool {
        let before = document.account.diagnostics.filter { $0.rule == finding.rule }.count
        let after = document.applying([edit])
        return after.diagnostics.filter { $0.rule == finding.rule }.count < before && after.diagnostics.count < document.account.diagnostics.count
    }
}

extension PlanDocument {
    /// The plan as it would be with edits made, which are in order and do not overlap.
    func applying(_ edits: [(range: SourceRange, text: String)]) -> Account {
        let result = FixApplication.apply(edits.map { Fix.Edit($0.range, $0.text) }, to: bytes[...])
        return PortfolioCompiler.account(Source(path: account.path, bytes: result), asOf: asOf, account.configuration)
    }
}
