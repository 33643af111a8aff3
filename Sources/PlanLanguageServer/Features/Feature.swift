import PlanJSON
import PlanReports

/// What an editor can ask for. One feature a file, and its name in `all`.
struct Feature: Sendable {
    let method: String
    /// What it adds to the capabilities of the server.
    let capability: (name: String, value: JSON)?
    let answer: @Sendable (LanguageServer, JSON) throws -> JSON

    init(_ method: String, _ capability: (String, JSON)? = nil, _ answer: @escaping @Sendable (LanguageServer, JSON) throws -> JSON) {
        self.method = method
        self.capability = capability.map { (name: $0.0, value: $0.1) }
        self.answer = answer
    }

    static let all: [Feature] = [
        .hover, .completion, .completionResolve, .definition, .references, .documentHighlight, .prepareRename, .rename, .documentSymbols, .workspaceSymbols, .codeActions, .codeLenses,
        .inlayHints, .foldingRanges, .documentLinks, .formatting, .rangeFormatting, .semanticTokens, .semanticTokensInRange, .documentDiagnostics,
        .workspaceDiagnostics,
    ]
}

enum Capabilities {
    /// The answer to `initialize`.
    static func json(_ client: ClientCapabilities) -> JSON {
        var members: [(String, JSON?)] = [
            ("positionEncoding", .string(client.encoding.encoding.rawValue)),
            ("textDocumentSync", ["openClose": true, "change": 2, "save": ["includeText": false]]),
            ("workspace", ["workspaceFolders": ["supported": true, "changeNotifications": true]]),
        ]
        for feature in Feature.all { if let (name, value) = feature.capability { members.append((name, value)) } }
        return ["capabilities": .members(members), "serverInfo": ["name": "planc", "version": .string(PlancVersion.current)]]
    }
}
