import PlanJSON
import PlanModel
import PlanSemantics
import PlanText
import PlanVocabulary

extension Feature {
    static let semanticTokens = Feature("textDocument/semanticTokens/full", ("semanticTokensProvider", SemanticTokens.legend)) { server, params in
        let document = try server.document(params)
        return ["data": SemanticTokens(document: document).data(SourceRange(0, document.bytes.count))]
    }

    static let semanticTokensInRange = Feature("textDocument/semanticTokens/range") { server, params in
        let document = try server.document(params)
        return ["data": SemanticTokens(document: document).data(try document.sourceRange(params["range"]))]
    }
}

/// Words that mean something, so that an editor can colour them.
private struct SemanticTokens {
    /// The order is the number that stands in the data.
    enum Kind: Int, CaseIterable { case property, variable, enumMember, `class`, number, keyword }

    static let legend: JSON = [
        "legend": ["tokenTypes": .array(Kind.allCases.map { .string("\($0)") }), "tokenModifiers": ["declaration"]], "full": true, "range": true,
    ]

    let document: PlanDocument

    private struct Token {
        let range: SourceRange
        let kind: Kind
        var isDeclaration = false
    }

    private var tokens: [Token] {
        var tokens = Occurrences(document).all.filter { !isHeading($0) }.map { Token(range: $0.range, kind: kind($0.entity), isDeclaration: $0.isDefinition) }
        for entry in document.tree.frontMatter?.entries ?? [] where document.vocabulary.frontMatterKeys[WordKey.make(entry.key.scalar ?? "")] != nil {
            tokens.append(Token(range: entry.key.range, kind: .property))
        }
        for item in ItemTokens.items(of: document.account.compiled, document.vocabulary) {
            for token in item.tokens { tokens += parts(token) }
        }
        return tokens
    }

    private func isHeading(_ occurrence: Occurrence) -> Bool { if case .condition = occurrence.entity { occurrence.isDefinition } else { false } }

    private func kind(_ entity: Entity) -> Kind {
        switch entity {
        case .record: .variable
        case .condition: .enumMember
        case .stakeholder, .member: .class
        }
    }

    /// `due:` and its value.
    private func parts(_ token: ItemToken) -> [Token] {
        let range = token.range
        if token.field == .priority, document.bytes[range.lower] == UInt8(ascii: "!") { return [Token(range: range, kind: .keyword)] }
        guard let colon = document.bytes.firstIndex(of: UInt8(ascii: ":"), in: range), document.bytes[range.lower].isLetter else { return [] }
        let key = Token(range: SourceRange(range.lower, colon + 1), kind: .property)
        let figures: Set<FieldName> = [.value, .probability, .close, .won, .lost, .due, .done, .hours, .baseline, .target, .actual, .validUntil, .lastContact, .next, .satisfaction, .date]
        return figures.contains(token.field) ? [key, Token(range: SourceRange(colon + 1, range.upper), kind: .number)] : [key]
    }

    /// Five numbers a token, each place from the one before (LSP 3.17, "Semantic Tokens").
    func data(_ range: SourceRange) -> JSON {
        var (line, column, end) = (0, 0, 0)
        var data: [JSON] = []
        for token in tokens.filter({ $0.range.overlaps(range) }).sorted(by: { $0.range < $1.range }) {
            let (start, stop) = (document.source.place(at: token.range.lower, document.encoding), document.source.place(at: token.range.upper, document.encoding))
            guard start.line == stop.line, token.range.lower >= end, !token.range.isEmpty else { continue }
            data += [start.line - line, start.line == line ? start.column - column : start.column, stop.column - start.column, token.kind.rawValue, token.isDeclaration ? 1 : 0].map(JSON.int)
            (line, column, end) = (start.line, start.column, token.range.upper)
        }
        return .array(data)
    }
}
