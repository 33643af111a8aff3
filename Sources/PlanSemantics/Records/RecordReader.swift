import PlanDiagnostics
import PlanModel
import PlanSyntax
import PlanText
import PlanVocabulary

/// Turns a table's rows, a list's items, or a heading with what stands under it into raw records of one kind.
struct RecordReader {
    let tree: SyntaxTree
    let vocabulary: Vocabulary
    let section: SectionContext
    let kind: RecordKind
    let people: People

    private var source: Source { tree.source }
    private var bytes: [UInt8] { tree.source.bytes }

    // MARK: Tables

    /// The records of a table's rows; nil when no column's name means anything for this kind of record.
    func records(ofTable index: Int, _ diagnostics: inout [Diagnostic]) -> [RawRecord]? {
        let rows = Array(tree.children(of: index))
        guard let header = rows.first else { return nil }
        let headerCells = tree.children(of: header).map { tree.blocks[$0].content }
        if let records = TransposedTable(tree: tree, vocabulary: vocabulary, section: section, kind: kind).records(rows, &diagnostics) { return records }
        var columns = columns(headerCells)
        guard columns.contains(where: { $0 != nil }) else { return nil }
        let names = nameColumns(headerCells, columns)
        reportUnknownColumns(headerCells, &columns, except: names, &diagnostics)
        let cells = rows.dropFirst().map { row in tree.children(of: row).map { tree.blocks[$0].content } }
        let usesSigns = cells.contains { $0.contains { isScaleSign($0) } }
        let usesFractions = columns.firstIndex(of: .probability).map { column in cells.contains { column < $0.count && isFraction($0[column]) } } ?? false
        let isGrouped = cells.contains { $0.count > 2 && !isBold($0[0]) }
        return zip(rows.dropFirst(), cells).compactMap { row, cells in
            if isGrouped, isGroupLabel(cells) { return RawRecord(kind: kind, range: tree.blocks[row].range, extras: [extra(cells[0])], section: section) }
            var record = record(cells, columns, headerCells, names, range: tree.blocks[row].range)
            record?.usesScaleSigns = usesSigns
            record?.usesFractions = usesFractions
            return record
        }
    }

    /// `| **North region** | | |` above the rows that it is about.
    private func isGroupLabel(_ cells: [SourceRange]) -> Bool {
        cells.count > 2 && isBold(cells[0]) && cells.dropFirst().allSatisfy(\.isEmpty)
    }

    private func isBold(_ range: SourceRange) -> Bool {
        range.count > 4 && bytes.matches("**", at: range.lower) && bytes.matches("**", at: range.upper - 2)
    }

    /// Where exports put the first name and the last name into columns of their own.
    private func nameColumns(_ headers: [SourceRange], _ columns: [FieldName?]) -> [Int] {
        guard kind == .stakeholder, !columns.contains(.name) else { return [] }
        let keys = headers.map { WordKey.make(bytes[$0.indices]) }
        guard let given = keys.firstIndex(where: { vocabulary.givenNameColumns.contains($0) }), let family = keys.firstIndex(where: { vocabulary.familyNameColumns.contains($0) }) else { return [] }
        return [given, family]
    }

    /// What each column holds.
    private func columns(_ headers: [SourceRange]) -> [FieldName?] { TableColumns.names(headers, kind: kind, source, vocabulary) }

    /// `0.4`, in a column of which a whole `1` then is certain.
    private func isFraction(_ cell: SourceRange) -> Bool {
        guard let amount = AmountParser.parse(bytes[cell.indices], vocabulary), !amount.isPercent, let hundredths = amount.number.scaled(by: 2) else { return false }
        return amount.number.scale > 0 && (1..<100).contains(hundredths)
    }

    private func isScaleSign(_ range: SourceRange) -> Bool {
        guard !range.isEmpty, range.count <= 3 else { return false }
        return bytes[range.indices].allSatisfy { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
            && bytes[range.indices].contains(UInt8(ascii: "+"))
    }

    private func record(_ cells: [SourceRange], _ columns: [FieldName?], _ headers: [SourceRange], _ names: [Int], range: SourceRange) -> RawRecord? {
        var record = RawRecord(kind: kind, range: range, section: section)
        let main = FieldName.main(of: kind)
        let parts = names.filter { $0 < cells.count && !cells[$0].isEmpty }.map { cells[$0] }
        if let first = parts.first {
            let text = parts.map(source.plainText).joined(separator: " ")
            record.fields.append(RawField(name: .name, range: parts.reduce(first) { $0.union($1) }, text: text))
        }
        for (column, cell) in cells.map(source.withoutTrailingComments).enumerated() where !cell.isEmpty && !names.contains(column) {
            guard column < columns.count, let name = columns[column] else {
                let label = column < headers.count ? source.plainText(headers[column]) : ""
                record.extras.append(ExtraField(label: label, text: Field(source.plainText(cell), cell)))
                continue
            }
            if name == main || name == .title || name == .summary {
                let scanned = scanner.scan(withoutTaskMark(cell, &record), mayHaveID: !columns.contains(.id))
                record.references += scanned.references
                record.fields += scanned.fields
                if let rest = scanned.rest { record.fields += mainFields(name, rest, columns) }
            } else if name == .serves {
                record.references += ReferenceList.parse(cell, source)
            } else {
                record.fields.append(field(name, cell))
            }
        }
        return record.fields.isEmpty && record.extras.isEmpty ? nil : record
    }

    /// "Dame Ruth Ellery – chair" in a table without a column for titles holds both.
    private func mainFields(_ name: FieldName, _ rest: Field<String>, _ columns: [FieldName?]) -> [RawField] {
        guard kind == .stakeholder, !columns.contains(.jobTitle), isCommaSure(rest.value) else { return [RawField(name: name, range: rest.range, text: rest.value)] }
        let body = ItemText(kind: kind, source: source, vocabulary: vocabulary, people: people)
        return body.fields(of: rest, known: columns.compactMap { $0 })
    }

    /// Whether no comma of a name belongs to it: there is none, or a full name stands before it.
    private func isCommaSure(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: ",")) else { return true }
        return (text.split(separator: ",").first?.contains(" ") ?? false) && !(text.first?.isLowercase ?? true)
    }

    /// Reports the columns without a meaning, and reads those that almost surely have one as what they mean.
    private func reportUnknownColumns(_ headers: [SourceRange], _ columns: inout [FieldName?], except names: [Int], _ diagnostics: inout [Diagnostic]) {
        // A table of thousands of columns is no table of a plan; the first ones tell what is wrong.
        for index in headers.indices.prefix(50) where columns[index] == nil && !headers[index].isEmpty && !names.contains(index) {
            let meant = meantColumn(headers[index], columns)
            columns[index] = meant?.name
            diagnostics.append(.unknownColumn(headers[index], source, kind, vocabulary, known: columns, readAs: meant?.word))
        }
    }

    /// The column that a misspelt name stands for, when that is nearly certain. A table without a column that says what
    /// its rows are about has its name misspelt, however short it is.
    private func meantColumn(_ header: SourceRange, _ columns: [FieldName?]) -> (name: FieldName, word: String)? {
        let key = WordKey.make(bytes[header.indices])
        let main = FieldName.main(of: kind)
        for language in Language.allCases where !columns.contains(main) {
            let words = LanguageTable.of(language).titleColumns[kind] ?? []
            if let word = EditDistance.nearest(to: key, among: words) { return (main, word) }
        }
        for language in Language.allCases {
            let words = vocabulary.fieldWords(in: kind, language)
            guard let word = EditDistance.misspelt(key, among: words), let name = vocabulary.field(WordKey.make(word), in: kind), !columns.contains(name) else { continue }
            return (name, word)
        }
        return nil
    }

    // MARK: List items

    /// The record of a list item with what is nested in it; behind it, the tasks in it that stand for themselves.
    func records(ofItem index: Int) -> [RawRecord] {
        let item = tree.blocks[index]
        var record = RawRecord(kind: kind, range: item.range, task: item.task, section: section)
        var nested: [RawRecord] = []
        var isFirst = true
        for child in tree.children(of: index) {
            let block = tree.blocks[child]
            if block.kind == .paragraph, isFirst {
                readItemText(block.content, into: &record)
            } else if block.kind == .list {
                nested += readFields(ofList: child, into: &record)
            } else if !source.isComment(block.range) {
                record.extras.append(extra(block.content))
            }
            isFirst = false
        }
        return (record.saysNothing ? [] : [record]) + nested
    }

    /// The record of a line of text that stands for an item: a bullet of a word processor, a line of a log.
    func record(ofLine range: SourceRange) -> RawRecord? {
        var record = RawRecord(kind: kind, range: range, section: section)
        readItemText(range, into: &record)
        return record.saysNothing ? nil : record
    }

    private func readItemText(_ text: SourceRange, into record: inout RawRecord) {
        let whole = withoutTaskMark(text, &record)
        // `… **Next review:** 2026-12-18`: a bold label that the record knows is a field, wherever it stands.
        let (lead, values) = LabelledValue.all(in: whole, bytes)
        let isLabelled = !values.isEmpty && !lead.isEmpty && values.allSatisfy { value in
            (isBehindBold(value.label) || isLineStart(value.label)) && vocabulary.field(bytes[value.label.indices], in: kind) != nil
        }
        if isLabelled { for value in values { add(value, to: &record) } }
        let range = isLabelled ? lead : whole
        let scanned = scanner.scan(range)
        record.cutOff += scanned.cutOff
        record.references += scanned.references
        record.fields += scanned.fields
        guard let rest = scanned.rest else { return }
        let body = ItemText(kind: kind, source: source, vocabulary: vocabulary, people: people)
        record.fields += body.fields(of: rest, known: record.fields.map(\.name))
    }

    private func isBehindBold(_ label: SourceRange) -> Bool { label.lower >= 2 && bytes[label.lower - 1] == UInt8(ascii: "*") }

    private func isLineStart(_ label: SourceRange) -> Bool {
        var index = label.lower
        while index > 0, bytes[index - 1].isBlank { index -= 1 }
        return index == 0 || bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D
    }

    private var scanner: TokenScanner { TokenScanner(kind: kind, source: source, vocabulary: vocabulary, people: people) }

    /// Where something can be done, a box at the front says whether it was.
    private func withoutTaskMark(_ range: SourceRange, _ record: inout RawRecord) -> SourceRange {
        guard canBeDone, let mark = TaskMark.leading(in: range, bytes) else { return range }
        record.task = mark.status == .done ? .done : .open
        record.isCancelled = mark.status == .cancelled
        return mark.rest
    }

    private var canBeDone: Bool { kind == .action || kind == .promise || kind == .objective || kind == .evidence }

    /// Nested `- field: value` items; a task of its own comes back as one, anything else nested is kept as it was written.
    private func readFields(ofList index: Int, into record: inout RawRecord) -> [RawRecord] {
        var tasks: [RawRecord] = []
        for item in tree.children(of: index) {
            if isTask(item) {
                tasks += records(ofItem: item)
                continue
            }
            let first = tree.firstChild(of: item).map { tree.blocks[$0] }
            guard let paragraph = first, paragraph.kind == .paragraph else {
                record.extras.append(extra(tree.blocks[item].range))
                continue
            }
            let values = LabelledValue.all(in: paragraph.content, bytes).values
            if values.isEmpty {
                readUnlabelled(paragraph.content, into: &record)
            } else {
                for value in values { add(value, to: &record) }
            }
            for nested in tree.children(of: item).dropFirst() { record.extras.append(extra(tree.blocks[nested].range)) }
        }
        return tasks
    }

    /// Whether a nested item has a box, or an owner or a date beside its words.
    private func isTask(_ item: Int) -> Bool {
        guard kind == .action || kind == .promise, let first = tree.firstChild(of: item), tree.blocks[first].kind == .paragraph else { return false }
        let content = tree.blocks[first].content
        if tree.blocks[item].task != .none || TaskMark.leading(in: content, bytes) != nil { return true }
        let scanned = scanner.scan(content)
        return scanned.rest != nil && scanned.fields.contains { $0.name == .due || $0.name == .owner || $0.name == .id }
    }

    /// `- due:2026-12-01` is a token in an item of its own; a sentence is a remark.
    private func readUnlabelled(_ range: SourceRange, into record: inout RawRecord) {
        let scanned = scanner.scan(range, mayHaveID: false)
        record.fields += scanned.fields
        record.references += scanned.references
        if let rest = scanned.rest { record.extras.append(ExtraField(label: "", text: rest)) }
    }

    private func add(_ value: LabelledValue, to record: inout RawRecord) {
        guard let name = vocabulary.fields(bytes[value.label.indices], in: kind).first(where: { record[$0] == nil }) else {
            record.extras.append(ExtraField(label: source.plainText(value.label), text: Field(source.plainText(value.value), value.value)))
            return
        }
        let (text, rest) = firstLine(of: source.withoutTrailingComments(value.value), name)
        if let rest { record.extras.append(extra(rest)) }
        if name == .serves {
            record.references += ReferenceList.parse(text, source)
        } else if !text.isEmpty {
            record.fields.append(field(name, text))
        }
    }

    private static let texts: [FieldName] = [.title, .notes, .addedValue, .agreement, .summary]

    /// A date, an amount or a word ends with its line; a text may go on.
    private func firstLine(of value: SourceRange, _ name: FieldName) -> (SourceRange, rest: SourceRange?) {
        guard !Self.texts.contains(name), let lineEnd = value.indices.first(where: { bytes[$0] == 0x0A || bytes[$0] == 0x0D }) else { return (value, nil) }
        let rest = source.trimmed(SourceRange(lineEnd, value.upper))
        return (source.trimmed(SourceRange(value.lower, lineEnd)), rest.isEmpty ? nil : rest)
    }

    // MARK: Headings

    /// The record of a heading and the blocks under it, or nil when nothing directly under it is a field of this kind:
    /// then the heading merely groups.
    func record(ofHeading index: Int, blocks following: [Int]) -> (record: RawRecord, taken: Set<Int>)? {
        var record = RawRecord(kind: kind, range: tree.blocks[index].range, section: section)
        var taken: Set<Int> = []
        for child in following {
            let block = tree.blocks[child]
            let known = record.fields.count + record.references.count
            switch block.kind {
            case .list where tree.children(of: child).allSatisfy { tree.blocks[$0].task == .none }:
                _ = readFields(ofList: child, into: &record)
            case .table:
                for value in labelledRows(ofTable: child) { add(value, to: &record) }
            case .paragraph:
                let (lead, values) = LabelledValue.all(in: block.content, bytes)
                guard !values.isEmpty else { continue }
                if !lead.isEmpty { record.extras.append(ExtraField(label: "", text: Field(source.plainText(lead), lead))) }
                for value in values { add(value, to: &record) }
            default: continue
            }
            if known < record.fields.count + record.references.count || !taken.isEmpty {
                taken.insert(child)
                record.range = record.range.union(block.range)
            } else {
                record.extras.removeAll()
            }
        }
        let title = tree.blocks[index].content
        guard !taken.isEmpty || isLogEntry(title) else { return nil }
        // "Contact 1" above a list that holds the name itself is a remark.
        if record[FieldName.main(of: kind)] == nil { readItemText(title, into: &record) } else { record.extras.append(extra(title)) }
        readSummary(following, into: &record, &taken)
        return (record, taken)
    }

    /// `### 3 November 2026 – visit`: under a log, a heading with a date is an entry.
    private func isLogEntry(_ title: SourceRange) -> Bool {
        guard kind == .contact || kind == .review else { return false }
        return ItemText(kind: kind, source: source, vocabulary: vocabulary, people: people).leadingDate(title).0 != nil
    }

    /// An entry of a log that says only when and who: the paragraph under it tells what was said.
    private func readSummary(_ following: [Int], into record: inout RawRecord, _ taken: inout Set<Int>) {
        guard kind == .contact || kind == .review, record[.summary] == nil,
            let paragraph = following.first(where: { tree.blocks[$0].kind == .paragraph && !taken.contains($0) })
        else { return }
        taken.insert(paragraph)
        let text = tree.blocks[paragraph].content
        record.range = record.range.union(tree.blocks[paragraph].range)
        let scanned = scanner.scan(text)
        record.references += scanned.references
        record.fields += scanned.fields
        if let rest = scanned.rest { record.fields.append(RawField(name: .summary, range: rest.range, text: rest.value)) }
    }

    /// The rows of a table of two columns, labels and values, at least one of which the record knows.
    private func labelledRows(ofTable index: Int) -> [LabelledValue] {
        let rows = tree.children(of: index).map { row in tree.children(of: row).map { tree.blocks[$0].content } }
        guard rows.allSatisfy({ $0.count == 2 }) else { return [] }
        let values = rows.filter { !$0[0].isEmpty }.map { LabelledValue(label: $0[0], value: $0[1]) }
        func key(_ range: SourceRange) -> String { WordKey.make(bytes[range.indices]) }
        let isHeaded = values.first.map { vocabulary.factColumns.contains(key($0.label)) && vocabulary.factColumns.contains(key($0.value)) } ?? false
        let isKnown = values.contains { vocabulary.field(key($0.label), in: kind) != nil }
        return isKnown ? Array(values.dropFirst(isHeaded ? 1 : 0)) : []
    }

    // MARK: Shared

    private func field(_ name: FieldName, _ range: SourceRange) -> RawField {
        let range = withoutDecoration(range)
        return RawField(name: name, range: range, text: source.plainText(range))
    }

    /// A cell that is `@sanne` or `#O1` as a whole means the word.
    private func withoutDecoration(_ range: SourceRange) -> SourceRange {
        guard range.count > 1, bytes[range.lower] == UInt8(ascii: "@") || bytes[range.lower] == UInt8(ascii: "!") else { return range }
        return SourceRange(range.lower + 1, range.upper)
    }

    private func extra(_ range: SourceRange) -> ExtraField {
        ExtraField(label: "", text: Field(source.plainText(range), range))
    }
}
