import PlanDiagnostics
import PlanFormatting
import PlanModel
import PlanPortfolio
import PlanSemantics
import PlanSyntax
import PlanText
import PlanVocabulary

/// The tables of a plan that hold records of one kind, open for changes.
struct PlanTables {
    private struct OpenTable {
        var table: EditableTable
        /// What its columns hold.
        var columns: [FieldName?]
        /// The columns for the first and the last name, where a table parts them.
        let nameParts: (given: Int, family: Int)?
        /// Ranges of its rows; the header's is the first.
        let rows: [SourceRange]
        /// Rows by where they begin.
        let rowAt: [Int: Int]
        /// Whether some of its rows are records of this kind.
        let hasRecords: Bool
        var isChanged = false
    }

    /// A cell that may be read and set.
    struct Place { fileprivate let table: Int; let row: Int }

    private let account: Account
    private let kind: ImportKind
    private let words: LanguageTable
    private var tables: [OpenTable] = []
    /// The rows of a table that is yet to be made.
    private var fresh: [RecordFacts] = []

    init(_ account: Account, _ kind: ImportKind, _ words: LanguageTable) {
        self.account = account
        self.kind = kind
        self.words = words
        let tree = account.compiled.tree
        let records = RecordFacts.all(account.plan, kind, words).map(\.origin.range)
        for block in tree.topLevel where tree.blocks[block].kind == .table {
            guard let table = EditableTable(block, tree, isTopLevel: true), let open = open(table, block, records) else { continue }
            tables.append(open)
        }
    }

    /// Nil for a table of something else, and for one whose records are its columns.
    private func open(_ table: EditableTable, _ block: Int, _ records: [SourceRange]) -> OpenTable? {
        let (tree, source) = (account.compiled.tree, account.source)
        let vocabulary = account.configuration.compile.vocabulary
        let whole = tree.blocks[block].range
        let rows = table.rows.map { tree.blocks[$0.block!].range }
        let inside = records.filter { whole.contains($0) }
        let starts = Set(rows.map(\.lower))
        guard !inside.isEmpty || sectionKind(at: whole.lower)?.recordKind == kind.recordKind, inside.allSatisfy({ starts.contains($0.lower) }) else { return nil }
        let header = tree.children(of: table.rows[0].block!).map { tree.blocks[$0].content }
        let columns = TableColumns.names(header, kind: kind.recordKind, source, vocabulary)
        let keys = header.map { WordKey.make(source.bytes[$0.indices]) }
        let given = keys.firstIndex { vocabulary.givenNameColumns.contains($0) }
        let family = keys.firstIndex { vocabulary.familyNameColumns.contains($0) }
        let parts = kind == .contacts && !columns.contains(.name) ? given.flatMap { given in family.map { (given, $0) } } : nil
        guard columns.contains(kind.main) || parts != nil else { return nil }
        return OpenTable(table: table, columns: columns, nameParts: parts, rows: rows, rowAt: Dictionary(rows.enumerated().map { ($1.lower, $0) }) { first, _ in first }, hasRecords: !inside.isEmpty)
    }

    /// What the nearest heading above, or one that it stands under, means.
    private func sectionKind(at offset: Int) -> SectionKind? {
        var level = 7
        for section in account.plan.sections.reversed() where section.titleRange.lower <= offset && section.level < level {
            if let kind = section.kind { return kind }
            level = section.level
        }
        return nil
    }

    // MARK: Cells

    /// Where a record's cells are; nil when it stands in no table that may be changed.
    func place(of record: RecordOrigin) -> Place? {
        for (index, table) in tables.enumerated() {
            if let row = table.rowAt[record.range.lower], table.rows[row] == record.range { return Place(table: index, row: row) }
        }
        return nil
    }

    /// What stands in a field's cell, as it is written; nil where there is no such column or cell.
    func text(_ field: FieldName, at place: Place) -> String? {
        let table = tables[place.table]
        guard let column = table.columns.firstIndex(of: field), column < table.table.rows[place.row].cells.count else { return nil }
        return table.table.rows[place.row].cells[column]
    }

    /// Whether a cell holds nothing, or what people write where they have nothing yet.
    func isOpen(_ field: FieldName, at place: Place) -> Bool {
        // A comment is no filling, and still somebody's.
        text(field, at: place).map { !$0.contains("<!--") && Placeholder.isPlaceholder(Array($0.utf8)[...], account.configuration.compile.vocabulary) } ?? true
    }

    /// Whether a table has a column for a field.
    private func hasColumn(_ field: FieldName, _ table: Int) -> Bool { tables[table].columns.contains(field) }

    /// Writes a fact into its column, which is added where there is none.
    mutating func set(_ field: FieldName, to text: String, at place: Place) {
        let column = column(field, place.table)
        tables[place.table].table.set(row: place.row, column: column, to: text)
        tables[place.table].isChanged = true
    }

    private mutating func column(_ field: FieldName, _ table: Int) -> Int {
        if let column = tables[table].columns.firstIndex(of: field) { return column }
        tables[table].columns.append(field)
        return tables[table].table.addColumn(Self.title(field, kind, words))
    }

    /// Adds a record: a row of the plan's own table, else of a new one.
    mutating func add(_ facts: RecordFacts) {
        guard let index = tables.lastIndex(where: \.hasRecords) ?? tables.indices.first else {
            fresh.append(facts)
            return
        }
        removePlaceholders(index)
        tables[index].table.trailingRows = sums(index)
        let row = tables[index].table.addRow()
        // Another system's id means something only where the plan has ids in its tables.
        for (field, fact) in facts.inOrder(kind) where field != .id || hasColumn(.id, index) {
            if field == kind.main, let parts = tables[index].nameParts {
                let words = fact.text.split(separator: " ", maxSplits: 1).map(String.init)
                tables[index].table.set(row: row, column: parts.given, to: words[0])
                tables[index].table.set(row: row, column: parts.family, to: words.count > 1 ? words[1] : "")
            } else {
                set(field, to: fact.text, at: Place(table: index, row: row))
            }
        }
        tables[index].isChanged = true
    }

    /// The rows of a template, in which nothing is filled in yet, make room.
    private mutating func removePlaceholders(_ index: Int) {
        guard !tables[index].hasRecords, !tables[index].isChanged else { return }
        let vocabulary = account.configuration.compile.vocabulary
        for (row, cells) in tables[index].table.rows.map(\.cells).enumerated().dropFirst() where cells.allSatisfy({ Placeholder.isPlaceholder(Array($0.utf8)[...], vocabulary) }) {
            tables[index].table.remove(row: row)
        }
    }

    /// How many rows of sums the table ends with.
    private func sums(_ index: Int) -> Int {
        let table = tables[index]
        let totals = account.configuration.compile.vocabulary.totals
        return table.table.rows.prefix(table.rows.count).dropFirst().reversed().prefix { $0.cells.first.map { totals.contains(WordKey.make($0)) } ?? false }.count
    }

    // MARK: Edits

    var edits: [Fix.Edit] { tables.filter(\.isChanged).flatMap(\.table.edits) + newTable }

    /// A table for the records that no table of the plan has room for, in their section, which is added where there is none.
    private var newTable: [Fix.Edit] {
        guard !fresh.isEmpty else { return [] }
        if let edit = newHeadings { return [edit] }
        let (source, end) = (account.source, account.source.lineEnding)
        let fields = FieldName.accepted(by: kind.recordKind).filter { field in field != .id && fresh.contains { $0[field] != nil } }
        let ordered = [kind.main] + fields.filter { $0 != kind.main }
        var lines = [ordered.map { Self.title($0, kind, words) }] + fresh.map { facts in ordered.map { facts[$0]?.text ?? "" } }
        let widths = ordered.indices.map { column in min(80, max(3, lines.map { DisplayWidth.of($0[column]) }.max() ?? 3)) }
        lines.insert(widths.map { String(repeating: "-", count: $0) }, at: 1)
        let table = lines.map { cells in
            "| " + zip(cells, widths).map { $0 + String(repeating: " ", count: max(0, $1 - DisplayWidth.of($0))) }.joined(separator: " | ") + " |" + end
        }.joined()
        let last = source.trimmed(SourceRange(0, source.bytes.count)).upper
        guard let section = account.plan.sections.firstIndex(where: { $0.kind == kind.sectionKind }) else {
            // Behind what stands last; what follows it, such as the end of the last line, stays.
            let level = account.plan.sections.first { $0.kind != nil && $0.level > 1 }?.level ?? 2
            let title = words.sections[kind.sectionKind]?.first ?? ""
            let heading = String(repeating: "#", count: level) + " \(title.prefix(1).uppercased() + title.dropFirst())"
            return [Fix.Edit(SourceRange(last, last), end + end + heading + end + end + table.dropLast())]
        }
        guard let next = account.plan.sections.dropFirst(section + 1).first else { return [Fix.Edit(SourceRange(last, last), end + end + table.dropLast())] }
        let start = startOfComments(above: source.lineIndex(at: next.titleRange.lower))
        let content = source.trimmed(SourceRange(0, start)).upper
        return [Fix.Edit(SourceRange(content, start), end + end + table + end)]
    }

    /// Where the plan has its records as headings with what they say below, so do those that are added.
    private var newHeadings: Fix.Edit? {
        let (tree, source, end) = (account.compiled.tree, account.source, account.source.lineEnding)
        let starts = Set(RecordFacts.all(account.plan, kind, words).map(\.origin.range.lower))
        let headings = tree.topLevel.filter { tree.blocks[$0].kind == .heading && starts.contains(tree.blocks[$0].range.lower) }
        guard let last = headings.last, let record = RecordFacts.all(account.plan, kind, words).last(where: { $0.origin.range.lower == tree.blocks[last].range.lower }) else { return nil }
        let line = source.lineRange(source.lineIndex(at: tree.blocks[last].range.lower))
        let marks = String(decoding: source.bytes[line.indices].prefix { $0 == UInt8(ascii: "#") }, as: UTF8.self)
        let at = source.trimmed(SourceRange(0, record.origin.range.upper)).upper
        let text = fresh.map { facts in
            var fields = facts.inOrder(kind).filter { $0.0 != kind.main && $0.0 != .id }.map { ($0, $1.text) }
            // A heading alone is none of somebody.
            if fields.isEmpty { fields = [(kind == .contacts ? .jobTitle : .value, words.placeholders.first ?? "?")] }
            let lines = fields.map { "- \(Self.title($0, kind, words)): \($1)" + end }
            return end + end + (marks.isEmpty ? "###" : marks) + " \(facts[kind.main]?.text ?? "")" + end + end + lines.joined()
        }.map { $0.hasSuffix(end) ? String($0.dropLast()) : $0 }.joined()
        return Fix.Edit(SourceRange(at, at), text)
    }

    /// Where a heading's line begins, or the comments right above it that are about it.
    private func startOfComments(above heading: Int) -> Int {
        let source = account.source
        var line = heading
        while line > 0 {
            let above = source.trimmed(source.lineRange(line - 1))
            guard source.bytes[above.indices].begins("<!--"), source.text(above).hasSuffix("-->") else { break }
            line -= 1
        }
        return source.lineRange(line).lower
    }

    /// A column's name: a whole word, and not that of the title's column, which in Dutch is a probability too.
    private static func title(_ field: FieldName, _ kind: ImportKind, _ words: LanguageTable) -> String {
        let main = words.titleColumns[kind.recordKind]?.first ?? ""
        let others = (words.fields[field] ?? []).filter { $0.count > 2 && WordKey.make($0) != WordKey.make(main) }
        let word = field == kind.main ? main : others.first ?? words.fields[field]?.first ?? field.rawValue
        return word.prefix(1).uppercased() + word.dropFirst()
    }
}

extension RecordFacts {
    /// What is to be written, in the order of a record's fields.
    func inOrder(_ kind: ImportKind) -> [(FieldName, Fact)] {
        FieldName.accepted(by: kind.recordKind).compactMap { field in self[field].map { (field, $0) } }
    }
}
