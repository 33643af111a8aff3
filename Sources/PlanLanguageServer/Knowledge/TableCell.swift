import PlanModel
import PlanSemantics
import PlanText

/// The cell of a table that a cursor stands in, found in the lines rather than in the tree: a row that somebody is
/// writing is no row yet.
struct TableCell {
    /// What stands in the cell, without padding.
    let range: SourceRange
    let column: Int
    let isHeader: Bool
    /// What the column holds, where that is known.
    let field: FieldName?
    let kind: RecordKind?
    /// The fields that the header has already.
    let known: [FieldName?]

    init?(at offset: Int, _ document: PlanDocument) {
        let source = document.source
        let line = source.lineIndex(at: offset)
        guard offset >= document.tree.bodyStart, Self.isRow(line, source) else { return nil }
        var first = line
        while first > 0, Int(source.lineStarts[first - 1]) >= document.tree.bodyStart, Self.isRow(first - 1, source) { first -= 1 }
        let cells = Self.cells(source.lineRange(line), source)
        guard let column = cells.firstIndex(where: { $0.lower <= offset && offset <= $0.upper }) else { return nil }
        self.column = column
        range = source.trimmed(cells[column])
        isHeader = first == line
        let headers = Self.cells(source.lineRange(first), source).map(source.trimmed)
        let kind = document.section(at: offset)?.kind?.recordKind
        self.kind = kind
        known = kind.map { TableColumns.names(headers, kind: $0, source, document.vocabulary) } ?? []
        field = column < known.count ? known[column] : nil
    }

    /// A line that begins with a bar, as editors' tables do.
    private static func isRow(_ line: Int, _ source: Source) -> Bool {
        let text = source.trimmed(source.lineRange(line))
        return !text.isEmpty && source.bytes[text.lower] == UInt8(ascii: "|")
    }

    /// What stands between the bars, padding included; behind the last bar there may be one that is being written.
    private static func cells(_ line: SourceRange, _ source: Source) -> [SourceRange] {
        let text = source.trimmed(line)
        var cells: [SourceRange] = []
        var start = text.lower + 1
        var index = start
        while index < text.upper {
            if source.bytes[index] == UInt8(ascii: "\\") { index += 1 } else if source.bytes[index] == UInt8(ascii: "|") {
                cells.append(SourceRange(start, index))
                start = index + 1
            }
            index += 1
        }
        if start < line.upper || cells.isEmpty { cells.append(SourceRange(start, max(start, line.upper))) }
        return cells
    }
}

extension PlanDocument {
    /// The section that an offset stands in, by the headings before it.
    func section(at offset: Int) -> Section? { plan.sections.last { $0.titleRange.upper <= offset && $0.level > 0 } }
}
