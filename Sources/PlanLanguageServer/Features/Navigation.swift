import PlanText

extension Feature {
    static let definition = Feature("textDocument/definition", ("definitionProvider", true)) { server, params in
        let document = try server.document(params)
        let occurrences = Occurrences(document)
        guard let found = occurrences.at(try document.offset(params["position"])) else { return .null }
        let definitions = occurrences.of(found.entity).filter(\.isDefinition)
        return .array(definitions.map { document.location($0.range) })
    }

    static let references = Feature("textDocument/references", ("referencesProvider", true)) { server, params in
        let document = try server.document(params)
        let occurrences = Occurrences(document)
        guard let found = occurrences.at(try document.offset(params["position"])) else { return .null }
        let withDefinition = params["context"]["includeDeclaration"].bool ?? true
        return .array(occurrences.of(found.entity).filter { withDefinition || !$0.isDefinition }.map { document.location($0.range) })
    }

    static let documentHighlight = Feature("textDocument/documentHighlight", ("documentHighlightProvider", true)) { server, params in
        let document = try server.document(params)
        let occurrences = Occurrences(document)
        guard let found = occurrences.at(try document.offset(params["position"])) else { return .null }
        return .array(occurrences.of(found.entity).map { ["range": document.range($0.range), "kind": .int($0.isDefinition ? 3 : 2)] })
    }
}
