import PlanJSON
import PlanModel
import PlanText
import PlanVocabulary

extension Feature {
    static let documentSymbols = Feature("textDocument/documentSymbol", ("documentSymbolProvider", true)) { server, params in
        let document = try server.document(params)
        return .array(Outline(document: document).symbols)
    }

    static let workspaceSymbols = Feature("workspace/symbol", ("workspaceSymbolProvider", true)) { server, params in
        let query = WordKey.make(params["query"].string ?? "")
        var found: [JSON] = []
        for plan in server.allPlans() {
            for symbol in Outline(document: plan).records where found.count < Outline.mostFound && (query.isEmpty || WordKey.make(symbol.name).contains(query)) {
                found.append([
                    "name": .string(symbol.name), "kind": .int(symbol.kind), "location": plan.location(symbol.range), "containerName": .string(plan.account.name),
                ])
            }
        }
        return .array(found)
    }
}

/// The sections of a plan with the records in them.
private struct Outline {
    /// More than anybody looks through.
    static let mostFound = 500

    struct Symbol {
        let name: String
        let kind: Int
        let range: SourceRange
        let selection: SourceRange
    }

    let document: PlanDocument

    private var plan: Plan { document.plan }

    /// The account and every record with a name.
    var records: [Symbol] {
        let account = plan.account.map { [Symbol(name: $0.value, kind: 2, range: $0.range, selection: $0.range)] } ?? []
        return account + plan.allOrigins.compactMap { kind, index, origin in
            guard let title = plan.title(kind, index), !title.range.isEmpty else { return nil }
            let name = (origin.id.map { $0.value + ": " } ?? "") + title.value
            let range = origin.range.union(title.range)
            return Symbol(name: name, kind: Self.kind(kind), range: range, selection: title.range)
        }
    }

    /// LSP 3.17, "SymbolKind".
    private static func kind(_ kind: RecordKind) -> Int {
        switch kind {
        case .stakeholder: 5
        case .product: 4
        case .opportunity: 11
        case .objective: 14
        case .action: 24
        case .promise, .agreement: 20
        default: 15
        }
    }

    var symbols: [JSON] {
        let sections = plan.sections.filter { $0.level > 0 && !$0.titleRange.isEmpty }
        let starts = sections.map { document.line(at: $0.titleRange.lower).lower }
        var index = 0
        let records = records.dropFirst(plan.account == nil ? 0 : 1).sorted { $0.range < $1.range }
        return children(of: 0, end: document.bytes.count, sections, starts, &index, records[...])
    }

    /// Sections from `index` on that stand below one of `level`, with their records.
    private func children(of level: Int, end: Int, _ sections: [Section], _ starts: [Int], _ index: inout Int, _ records: ArraySlice<Symbol>) -> [JSON] {
        var found: [JSON] = []
        while index < sections.count, sections[index].level > level {
            let (section, start) = (sections[index], starts[index])
            let next = sections[(index + 1)...].firstIndex { $0.level <= section.level }.map { starts[$0] } ?? end
            index += 1
            let ownEnd = index < sections.count ? min(starts[index], next) : next
            let own = records.filter { $0.range.lower >= start && $0.range.lower < ownEnd }.map(json)
            let below = children(of: section.level, end: next, sections, starts, &index, records)
            let range = document.source.trimmed(SourceRange(start, next))
            found.append([
                "name": .string(section.title.isEmpty ? "–" : section.title), "kind": 3, "range": document.range(range.union(section.titleRange)),
                "selectionRange": document.range(section.titleRange), "children": .array(own + below),
            ])
        }
        return found
    }

    private func json(_ symbol: Symbol) -> JSON {
        ["name": .string(symbol.name.isEmpty ? "–" : symbol.name), "kind": .int(symbol.kind), "range": document.range(symbol.range), "selectionRange": document.range(symbol.selection)]
    }
}
