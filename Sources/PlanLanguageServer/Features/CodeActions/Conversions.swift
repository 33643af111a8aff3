import PlanDiagnostics
import PlanModel
import PlanSemantics
import PlanSyntax
import PlanText
import PlanVocabulary

extension CodeAction {
    /// A list of records as a table, and a table as a list. Offered only where the plan says the same afterwards.
    static let conversions: @Sendable (CodeActionRequest) -> [CodeAction] = { request in
        let document = request.document
        guard let index = document.tree.topLevel.first(where: { document.tree.blocks[$0].range.lower <= request.range.lower && request.range.lower <= document.tree.blocks[$0].range.upper }),
            let kind = document.section(at: document.tree.blocks[index].range.lower)?.kind?.recordKind, Conversion.kinds.contains(kind)
        else { return [] }
        let conversion = Conversion(document: document, kind: kind)
        let isTable = document.tree.blocks[index].kind == .table
        guard let text = isTable ? conversion.list(index) : conversion.table(index) else { return [] }
        let edit = (document.tree.blocks[index].range, text)
        guard RecordDigest.of(document.applying([edit]).plan) == RecordDigest.of(document.plan) else { return [] }
        let title = isTable ? document.text(en: "turn the table into a list", nl: "maak van de tabel een lijst") : document.text(en: "turn the list into a table", nl: "maak van de lijst een tabel")
        return [CodeAction(title: title, kind: .rewrite, edits: [edit])]
    }
}

/// Records in the other form, field by field as they are written.
private struct Conversion {
    /// Those whose items hold a title and tokens, and nothing that only a sentence can say.
    static let kinds: Set<RecordKind> = [.opportunity, .objective, .action, .promise]

    let document: PlanDocument
    let kind: RecordKind

    private var tree: SyntaxTree { document.tree }
    private var source: Source { document.source }
    private var table: LanguageTable { .of(document.writing) }
    private var hasTasks: Bool { kind == .action || kind == .promise }

    /// A record as words by field.
    private typealias Words = [FieldName: String]

    // MARK: List to table

    func table(_ list: Int) -> String? {
        guard tree.blocks[list].kind == .list else { return nil }
        let items = Dictionary(ItemTokens.items(of: document.account.compiled, document.vocabulary).map { ($0.content, $0) }) { first, _ in first }
        var rows: [Words] = []
        for index in tree.children(of: list) {
            guard let first = tree.firstChild(of: index), Int(tree.blocks[first].endIndex) == Int(tree.blocks[index].endIndex), let item = items[tree.blocks[first].content],
                var row = words(item)
            else { return nil }
            if hasTasks, row[.status] == nil { row[.status] = table.actionStatuses[tree.blocks[index].task == .done ? .done : .open]?.first }
            rows.append(row)
        }
        let fields = FieldName.accepted(by: kind).filter { field in field == .title || rows.contains { $0[field] != nil } }
        let headers = fields.map { field -> String in
            let word = field == .title ? table.titleColumns[kind]?.first ?? "" : FieldHelp.word(field, document.writing)
            return word.prefix(1).uppercased() + word.dropFirst()
        }
        return aligned([headers] + rows.map { row in fields.map { row[$0] ?? "" } })
    }

    /// A title with the tokens behind it; nil where a token stands among the words.
    private func words(_ item: ItemTokens.Item) -> Words? {
        guard !ItemTokens.hasLabels(item.content, source) else { return nil }
        var row: Words = [:]
        var title = SourceRange(item.content.lower, item.tokens.first?.range.lower ?? item.content.upper)
        var end = title.upper
        for token in item.tokens {
            guard source.trimmed(SourceRange(end, token.range.lower)).isEmpty else { return nil }
            end = token.range.upper
            let written = value(token)
            if token.field == .serves { row[.serves] = [row[.serves], written].compactMap { $0 }.joined(separator: ", ") } else if row[token.field] == nil { row[token.field] = written } else { return nil }
        }
        guard source.trimmed(SourceRange(end, item.content.upper)).isEmpty else { return nil }
        if let id = document.plan.allOrigins.first(where: { $0.0 == kind && item.content.contains($0.2.id?.range ?? .empty) && $0.2.id != nil })?.2.id {
            row[.id] = id.value
            title = SourceRange(id.range.upper, title.upper)
            if source.bytes.matches(":", at: title.lower) { title = SourceRange(title.lower + 1, title.upper) }
        }
        row[.title] = source.text(source.trimmed(title))
        return row.values.contains { $0.contains { $0.isNewline || $0 == "|" } } ? nil : row
    }

    /// What stands behind the mark or the colon, without quotes.
    private func value(_ token: ItemToken) -> String {
        let text = source.text(token.range)
        if text.hasPrefix("@") || text.hasPrefix("!") || text.hasPrefix("#") { return String(text.dropFirst()) }
        let value = text.drop { $0 != ":" }.dropFirst()
        return value.count > 1 && value.hasPrefix("\"") && value.hasSuffix("\"") ? String(value.dropFirst().dropLast()) : String(value)
    }

    private func aligned(_ rows: [[String]]) -> String {
        let widths = rows[0].indices.map { column in rows.map { DisplayWidth.of($0[column]) }.reduce(3, max) }
        func line(_ cells: [String]) -> String {
            "| " + zip(cells, widths).map { $0 + String(repeating: " ", count: max(0, $1 - DisplayWidth.of($0))) }.joined(separator: " | ") + " |"
        }
        let dashes = widths.map { String(repeating: "-", count: $0) }
        return ([line(rows[0]), line(dashes)] + rows.dropFirst().map(line)).joined(separator: document.lineEnding)
    }

    // MARK: Table to list

    func list(_ index: Int) -> String? {
        let rows = tree.children(of: index).map { row in tree.children(of: row).map { tree.blocks[$0].content } }
        guard let header = rows.first, rows.count > 1 else { return nil }
        let fields = TableColumns.names(header, kind: kind, source, document.vocabulary)
        guard fields.allSatisfy({ $0 != nil }), fields.contains(.title) else { return nil }
        return rows.dropFirst().map { cells in
            var row: Words = [:]
            for (field, cell) in zip(fields, cells) where !cell.isEmpty { row[field ?? .notes] = source.text(cell) }
            return item(row)
        }.joined(separator: document.lineEnding)
    }

    private func item(_ row: Words) -> String {
        var row = row
        var text = "- "
        if hasTasks {
            let status = row[.status].flatMap { document.vocabulary.actionStatuses[WordKey.make($0)] }
            text += status == .done ? "[x] " : "[ ] "
            if status == .done || status == .open { row[.status] = nil }
        }
        if let id = row[.id] { text += "\(id): " }
        text += row[.title] ?? ""
        let last: [FieldName] = [.owner, .due, .done, .priority, .serves]
        for field in FieldName.accepted(by: kind).filter({ !last.contains($0) && $0 != .id && $0 != .title }) + last { if let value = row[field] { text += " " + token(field, value) } }
        return text
    }

    private func token(_ field: FieldName, _ value: String) -> String {
        let isWord = value.utf8.allSatisfy { $0.isWordByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        switch field {
        case .owner where value.hasPrefix("@"): return value
        case .owner where isWord: return "@" + value
        case .priority where isWord: return "!" + value
        case .serves: return value.split { $0 == "," || $0 == " " || $0 == "#" }.map { "#" + $0 }.joined(separator: " ")
        default:
            let name = FieldHelp.word(field, document.writing).replacing(" ", with: "-")
            return value.contains(" ") ? "\(name):\"\(value)\"" : "\(name):\(value)"
        }
    }
}

/// What the records say that can be converted, for holding two plans against each other.
private enum RecordDigest {
    static func of(_ plan: Plan) -> [String] {
        let opportunities = plan.opportunities.map { item in
            line(item.origin, [item.title?.value, text(item.value), text(item.probability), text(item.close), item.statedHorizon?.value.rawValue, item.product?.value, item.owner?.value, item.status.rawValue, text(item.closed), item.competitor?.value, item.notes?.value])
        }
        let objectives = plan.objectives.map { item in
            line(item.origin, [item.title?.value, item.nature.rawValue, item.metric?.value, text(item.baseline), text(item.target), text(item.actual), text(item.due), item.owner?.value, item.status?.value.rawValue, item.notes?.value])
        }
        let actions = plan.actions.map { item in
            line(item.origin, [item.title?.value, item.owner?.value, text(item.due), text(item.done), item.status.rawValue, item.priority?.value.rawValue, text(item.hours), item.notes?.value])
        }
        let promises = plan.promises.map { item in
            line(item.origin, [item.title?.value, item.to?.value, item.owner?.value, text(item.due), text(item.done), item.status.rawValue, item.notes?.value])
        }
        return opportunities + objectives + actions + promises
    }

    private static func text<Value>(_ field: Field<Value>?) -> String? { field.map { "\($0.value)" } }

    private static func line(_ origin: RecordOrigin, _ fields: [String?]) -> String {
        let references = origin.references.map { "\($0.target)" }
        return ([origin.id?.value] + fields).map { $0 ?? "" }.joined(separator: "|") + references.joined(separator: "+") + origin.extras.map { $0.label + $0.text.value }.joined(separator: "+")
    }
}
