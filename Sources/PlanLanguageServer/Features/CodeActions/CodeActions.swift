import PlanDiagnostics
import PlanJSON
import PlanText

extension Feature {
    static let codeActions = Feature(
        "textDocument/codeAction", ("codeActionProvider", ["codeActionKinds": ["quickfix", "refactor.rewrite", "source.addSection"], "resolveProvider": false])
    ) { server, params in
        let document = try server.document(params)
        let range = try document.sourceRange(params["range"])
        let findings = server.checked(document).filter { touches($0.range, range) }
        let wanted = params["context"]["only"].array.compactMap(\.string)
        let request = CodeActionRequest(document: document, range: range, findings: findings)
        let actions = CodeAction.sources.flatMap { $0(request) }.filter { action in wanted.isEmpty || wanted.contains { action.kind.rawValue.hasPrefix($0) } }
        return .array(actions.map { $0.json(document, versioned: server.capabilities.appliesVersionedEdits) })
    }

    /// A cursor touches what it stands in, before or behind.
    private static func touches(_ finding: SourceRange, _ range: SourceRange) -> Bool { finding.lower <= range.upper && range.lower <= finding.upper }
}

/// What is selected, and the findings there.
struct CodeActionRequest {
    let document: PlanDocument
    let range: SourceRange
    let findings: [Diagnostic]
}

/// A change of the plan that is offered.
struct CodeAction {
    enum Kind: String {
        case quickFix = "quickfix"
        case rewrite = "refactor.rewrite"
        case addSection = "source.addSection"
    }

    let title: String
    let kind: Kind
    let edits: [(range: SourceRange, text: String)]
    var finding: Diagnostic?
    var isPreferred = false

    /// What offers actions, each in a file of its own.
    static let sources: [@Sendable (CodeActionRequest) -> [CodeAction]] = [fixes, actionsForConditions, missingSections, conversions, ignoring]

    func json(_ document: PlanDocument, versioned: Bool) -> JSON {
        .members([
            ("title", .string(title.prefix(1).uppercased() + title.dropFirst())),
            ("kind", .string(kind.rawValue)),
            ("diagnostics", finding.map { [Findings.json($0, document)] }),
            ("isPreferred", isPreferred ? true : nil),
            ("edit", document.workspaceEdit(edits.map { document.edit($0.range, $0.text) }, versioned: versioned)),
        ])
    }
}
