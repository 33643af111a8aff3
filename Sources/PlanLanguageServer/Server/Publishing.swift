import PlanDiagnostics
import PlanJSON
import PlanText

/// Sends findings of open documents where the editor does not ask for them itself.
struct Publishing {
    private var due: Set<String> = []
    private var isAllDue = false
    /// What was sent last, so that nothing is sent twice.
    private var sent: [String: JSON] = [:]

    var isDue: Bool { isAllDue || !due.isEmpty }

    mutating func changed(_ uri: String) { due.insert(uri) }

    /// Something that holds for all documents has changed.
    mutating func everything() { isAllDue = true }

    mutating func closed(_ uri: String, _ server: LanguageServer) {
        due.remove(uri)
        if sent.removeValue(forKey: uri) != nil { server.send("textDocument/publishDiagnostics", ["uri": .string(uri), "diagnostics": []]) }
    }

    /// Sends what has changed. What one plan says may concern another, so the others are looked at too.
    mutating func publish(_ server: LanguageServer) {
        guard isDue else { return }
        let (changed, all) = (due, isAllDue)
        (due, isAllDue) = ([], false)
        if server.capabilities.pullsDiagnostics {
            if all, server.capabilities.refreshesDiagnostics { server.request("workspace/diagnostic/refresh", .null) }
            return
        }
        for uri in server.workspace.documents.keys.sorted() {
            guard let document = server.document(uri: uri) else { continue }
            let diagnostics = JSON.array(server.checked(document).map { Findings.json($0, document) })
            guard all || changed.contains(uri) || sent[uri] != diagnostics else { continue }
            sent[uri] = diagnostics
            server.send(
                "textDocument/publishDiagnostics", .members([("uri", .string(uri)), ("version", document.version.map { .int($0) }), ("diagnostics", diagnostics)]))
        }
    }
}

/// A finding as an editor shows it.
enum Findings {
    static func json(_ diagnostic: Diagnostic, _ document: PlanDocument) -> JSON {
        let message = diagnostic.message[document.language] + (diagnostic.help.map { "\n" + $0[document.language] } ?? "")
        let notes = diagnostic.notes.map { note -> JSON in ["location": document.location(note.range), "message": .string(document.text(note.message))] }
        return .members([
            ("range", document.range(diagnostic.range)),
            ("severity", .int(severity(diagnostic.severity))),
            ("code", .string(diagnostic.rule.name)),
            ("source", "planc"),
            ("message", .string(message)),
            ("relatedInformation", notes.isEmpty ? nil : .array(notes)),
        ])
    }

    private static func severity(_ severity: Severity) -> Int {
        switch severity {
        case .error: 1
        case .warning: 2
        case .info: 3
        }
    }
}
