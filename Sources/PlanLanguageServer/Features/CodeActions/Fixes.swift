import PlanDiagnostics

extension CodeAction {
    /// The fixes of the findings; the only one of a finding that is certain is the one to take.
    static let fixes: @Sendable (CodeActionRequest) -> [CodeAction] = { request in
        request.findings.flatMap { finding in
            finding.fixes.map { fix in
                CodeAction(
                    title: request.document.text(fix.description), kind: .quickFix, edits: fix.edits.map { ($0.range, $0.replacement) }, finding: finding, isPreferred: fix.isSafe)
            }
        }
    }
}
