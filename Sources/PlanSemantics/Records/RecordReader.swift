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

    private var source: Source { tree.source }
    private var bytes: [UInt8] { tree.source.bytes }

    // MARK: Tables

    /// The records of a table's rows; nil when no column's name means anything for this kind of record.
    func records(ofTable index: Int, _ diagnostics: inout [Diagnostic]) -> [RawRecord]? {
        let rows = Array(tree.children(of: index))
        guard let header = rows.first else { return nil }
        let headerCells = tree.children(of: header).map { tree.blocks[$0].content }
        if let records = TransposedTable(tree: tree, vocabulary: vocabulary, section: section, kind: kind).records(rows, &diagnostics) { return records }
        let columns = columns(headerCells)
        guard columns.contains(where: { $0 != nil }) else { return nil }
        reportUnknownColumns(headerCells, columns, &diagnostics)
        let cells = rows.dropFirst().map { row in tree.children(of: row).map { tree.blocks[$0].content } }
        let usesSigns = cells.contains { $0.contains { isScaleSign($0) } }
        return zip(rows.dropFirst(), cells).compactMap { row, cells in
            record(cells, columns, headerCells, range: tree.blocks[row].range, usesSigns: usesSigns)
        }
    }

    private func columns(_ headers: [SourceRange]) -> [FieldName?] { TableColumns.names(headers, kind: kind, source, vocabulary) }

    private func isScaleSign(_ range: SourceRange) -> Bool {
        guard !range.isEmpty, range.count <= 3 else { return false }
        return bytes[range.indices].allSatisfy { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
            && bytes[range.indices].contains(UInt8(ascii: "+"))
    }

    private func record(_ cells: [SourceRange], _ columns: [FieldName?], _ headers: [SourceRange], range: SourceRange, usesSigns: Bool) -> RawRecord? {
        var record = RawRecord(kind: kind, range: range, section: section)
        record.usesScaleSigns = usesSigns
        let main = FieldName.main(of: kind)
        let scanner = TokenScanner(kind: kind, source: source, vocabulary: vocabulary)
        for (column, cell) in cells.map(source.withoutTrailingComments).enumerated() where !cell.isEmpty {
            guard column < columns.count, let name = columns[column] else {
                let label = column < headers.count ? source.plainText(headers[column]) : ""
                record.extras.append(ExtraField(label: label, text: Field(source.plainText(cell), cell)))
                continue
            }
            if name == main || name == .title || name == .summary {
                let scanned = scanner.scan(cell, mayHaveID: !columns.contains(.id))
                record.references += scanned.references
                record.fields += scanned.fields
                if let rest = scanned.rest { record.fields.append(RawField(name: name, range: rest.range, text: rest.value)) }
            } else if name == .serves {
                record.references += ReferenceList.parse(cell, source)
            } else {
                record.fields.append(field(name, cell))
            }
        }
        return record.fields.isEmpty && record.extras.isEmpty ? nil : record
    }

    private func reportUnknownColumns(_ headers: [SourceRange], _ columns: [FieldName?], _ diagnostics: inout [Diagnostic]) {
        // A table of thousands of columns is no table of a plan; the first ones tell what is wrong.
        for (header, column) in zip(headers, columns).prefix(50) where column == nil && !header.isEmpty {
            diagnostics.append(.unknownColumn(header, source, kind, vocabulary, known: columns))
        }
    }

    // MARK: List items

    /// The record of a list item with what is nested in it.
    func record(ofItem index: Int) -> RawRecord? {
        let item = tree.blocks[index]
        var record = RawRecord(kind: kind, range: item.range, task: item.task, section: section)
        var isFirst = true
        for child in tree.children(of: index) {
            let block = tree.blocks[child]
            if block.kind == .paragraph, isFirst {
                readItemText(block.content, into: &record)
            } else if block.kind == .list {
                readFields(ofList: child, into: &record)
            } else if !source.isComment(block.range) {
                record.extras.append(extra(block.content))
            }
            isFirst = false
        }
        return record.fields.isEmpty && record.extras.isEmpty && record.references.isEmpty ? nil : record
    }

    private func readItemText(_ whole: SourceRange, into record: inout RawRecord) {
        // `… **Next review:** 2026-12-18`: a bold label that the record knows is a field, wherever it stands.
        let (lead, values) = LabelledValue.all(in: whole, bytes)
        let isLabelled = !values.isEmpty && !lead.isEmpty && values.allSatisfy { value in
            value.label.lower >= 2 && bytes[value.label.lower - 1] == UInt8(ascii: "*") && vocabulary.field(WordKey.make(bytes[value.label.indices]), in: kind) != nil
        }
        if isLabelled { for value in values { add(value, to: &record) } }
        let range = isLabelled ? lead : whole
        let scanned = TokenScanner(kind: kind, source: source, vocabulary: vocabulary).scan(range)
        record.references += scanned.references
        record.fields += scanned.fields
        guard let rest = scanned.rest else { return }
        let body = ItemText(kind: kind, source: source, vocabulary: vocabulary)
        record.fields += body.fields(of: rest)
    }

    /// Nested `- field: value` items; anything else nested is kept as it was written.
    private func readFields(ofList index: Int, into record: inout RawRecord) {
        for item in tree.children(of: index) {
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
    }

    /// `- due:2026-12-01` is a token in an item of its own; a sentence is a remark.
    private func readUnlabelled(_ range: SourceRange, into record: inout RawRecord) {
        let scanned = TokenScanner(kind: kind, source: source, vocabulary: vocabulary).scan(range, mayHaveID: false)
        record.fields += scanned.fields
        record.references += scanned.references
        if let rest = scanned.rest { record.extras.append(ExtraField(label: "", text: rest)) }
    }

    private func add(_ value: LabelledValue, to record: inout RawRecord) {
        guard let name = vocabulary.field(WordKey.make(bytes[value.label.indices]), in: kind), record[name] == nil else {
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

    /// A date, an amount or a word ends with its line; a text may go on.
    private func firstLine(of value: SourceRange, _ name: FieldName) -> (SourceRange, rest: SourceRange?) {
        let texts: Set<FieldName> = [.title, .name, .jobTitle, .notes, .product, .market, .addedValue, .competitor, .agreement, .summary, .metric]
        guard !texts.contains(name), let lineEnd = value.indices.first(where: { bytes[$0] == 0x0A || bytes[$0] == 0x0D }) else { return (value, nil) }
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
                readFields(ofList: child, into: &record)
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
        guard !taken.isEmpty else { return nil }
        readItemText(tree.blocks[index].content, into: &record)
        return (record, taken)
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
