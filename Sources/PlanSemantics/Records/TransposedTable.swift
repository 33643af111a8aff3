import PlanDiagnostics
import PlanModel
import PlanSyntax
import PlanText
import PlanVocabulary

/// A table that lies on its side: the first column names the fields, each further column is a record.
///
/// `| | |` above `| **Name** | Ada Berg |`, or products beside each other; and a SWOT with a column per quadrant.
struct TransposedTable {
    let tree: SyntaxTree
    let vocabulary: Vocabulary
    let section: SectionContext
    let kind: RecordKind

    private var source: Source { tree.source }

    /// The records; nil when the table does not lie on its side.
    func records(_ rows: [Int], _ diagnostics: inout [Diagnostic]) -> [RawRecord]? {
        guard let header = rows.first.map(cells(ofRow:)) else { return nil }
        // Most tables have records for rows, as their first cell tells.
        let isSideways = rows.count >= 3 && header.count >= 2 && (header[0].isEmpty || isBareLabel(header[0]))
        guard isSideways || kind == .swot else { return nil }
        let cells = rows.map(cells(ofRow:))
        if kind == .swot, let items = quadrants(cells) { return items }
        guard isSideways else { return nil }
        let labels = cells.dropFirst().map { $0.first ?? .empty }
        let names = labels.map(name)
        guard names.filter({ $0 != nil }).count * 2 >= labels.count, names.filter({ $0 != nil }).count >= 2 else { return nil }
        for (label, name) in zip(labels, names) where name == nil && !label.isEmpty {
            diagnostics.append(.unknownColumn(label, source, kind, vocabulary, known: names))
        }
        return header.indices.dropFirst().compactMap { column in
            record(column, isBareLabel(header[column]) ? .empty : header[column], Array(cells.dropFirst()), names, labels)
        }
    }

    private func cells(ofRow row: Int) -> [SourceRange] { tree.children(of: row).map { tree.blocks[$0].content } }

    /// "Field" or "Value": a heading that says nothing of its own.
    private func isBareLabel(_ cell: SourceRange) -> Bool { vocabulary.factColumns.contains(source.bytes[cell.indices]) }

    private func name(_ label: SourceRange) -> FieldName? {
        let key = WordKey.make(source.bytes[label.indices])
        return vocabulary.isTitleColumn(key, in: kind) ? FieldName.main(of: kind) : vocabulary.field(key, in: kind)
    }

    private func record(_ column: Int, _ title: SourceRange, _ rows: [[SourceRange]], _ names: [FieldName?], _ labels: [SourceRange]) -> RawRecord? {
        var record: RawRecord?
        func with(_ cell: SourceRange, _ change: (inout RawRecord) -> Void) {
            var changed = record ?? RawRecord(kind: kind, range: cell, section: section)
            changed.range = changed.range.union(cell)
            change(&changed)
            record = changed
        }
        let main = FieldName.main(of: kind)
        if !title.isEmpty, !names.contains(main) { with(title) { $0.fields.append(RawField(name: main, range: title, text: source.plainText(title))) } }
        for (index, cells) in rows.enumerated() where column < cells.count && !cells[column].isEmpty {
            let cell = cells[column]
            with(cell) { record in
                switch names[index] {
                case .serves?: record.references += ReferenceList.parse(cell, source)
                case let name?: record.fields.append(RawField(name: name, range: cell, text: source.plainText(cell)))
                case nil: record.extras.append(ExtraField(label: source.plainText(labels[index]), text: Field(source.plainText(cell), cell)))
                }
            }
        }
        return record
    }

    /// `| Strengths | Weaknesses |` with the items below.
    private func quadrants(_ cells: [[SourceRange]]) -> [RawRecord]? {
        guard let header = cells.first, !header.isEmpty else { return nil }
        let names = header.map { vocabulary.quadrants[source.bytes[$0.indices]] }
        guard names.allSatisfy({ $0 != nil }) else { return nil }
        return cells.dropFirst().flatMap { row in
            row.enumerated().compactMap { column, cell -> RawRecord? in
                guard column < names.count, !cell.isEmpty else { return nil }
                var context = section
                context.quadrant = names[column]
                var record = RawRecord(kind: .swot, range: cell, section: context)
                record.fields = [RawField(name: .title, range: cell, text: source.plainText(cell))]
                return record
            }
        }
    }
}
