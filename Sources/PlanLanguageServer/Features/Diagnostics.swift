import PlanDiagnostics
import PlanJSON

extension Feature {
    static let documentDiagnostics = Feature(
        "textDocument/diagnostic", ("diagnosticProvider", ["identifier": "planc", "interFileDependencies": true, "workspaceDiagnostics": true])
    ) { server, params in
        let document = try server.document(params)
        return DiagnosticReport.json(server.checked(document), document, previous: params["previousResultId"].string, [])
    }

    static let workspaceDiagnostics = Feature("workspace/diagnostic") { server, params in
        let previous = Dictionary(params["previousResultIds"].array.map { ($0["uri"].string ?? "", $0["value"].string ?? "") }) { first, _ in first }
        let reports = server.allPlans().map { plan in
            DiagnosticReport.json(
                plan.account.diagnostics, plan, previous: previous[plan.uri], [("uri", .string(plan.uri)), ("version", plan.version.map { .int($0) } ?? .null)])
        }
        return ["items": .array(reports)]
    }
}

private enum DiagnosticReport {
    /// All findings with a name for them, or that they are those of that name.
    static func json(_ diagnostics: [Diagnostic], _ document: PlanDocument, previous: String?, _ members: [(String, JSON?)]) -> JSON {
        let items = JSON.array(diagnostics.map { Findings.json($0, document) })
        let name = identifier(items.bytes)
        if name == previous { return .members([("kind", "unchanged"), ("resultId", .string(name))] + members) }
        return .members([("kind", "full"), ("resultId", .string(name)), ("items", items)] + members)
    }

    /// FNV-1a (Fowler, Noll, Vo), 64 bits.
    private static func identifier(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
