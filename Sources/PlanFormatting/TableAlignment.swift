import PlanDiagnostics
import PlanSyntax
import PlanText

/// Pipe tables with their columns under each other, as wide as they show on a screen.
///
/// Tables inside list items stay, whose text belongs to the item, and those in a quotation of a quotation, which a
/// report shows as they were written.
enum TableAlignment {
    /// A cell of more columns does not widen its table; it sticks out.
    private static let widestCell = 80
    /// More columns make no table of a plan.
    private static let mostColumns = 100

    /// The edits of each table.
    static func edits(_ tree: SyntaxTree) -> [[Fix.Edit]] {
        let topLevel = Set(tree.topLevel)
        var edits: [[Fix.Edit]] = []
        var itemEnd = 0
        for (index, block) in tree.blocks.enumerated() {
            if block.kind == .item { itemEnd = max(itemEnd, Int(block.endIndex)) }
            guard block.kind == .table, index >= itemEnd else { continue }
            if let table = Table(index, tree, isTopLevel: topLevel.contains(index)) { edits.append(table.edits) }
        }
        return edits
    }

    private enum Alignment { case none, left, center, right }

    private struct Row {
        let line: Int
        let range: SourceRange
        let cells: [(text: String, width: Int)]
    }

    private struct Table {
        private let source: Source
        private let isTopLevel: Bool
        private let rows: [Row]
        private let alignments: [Alignment]
        private let delimiter: Row
        private let widths: [Int]

        /// Nil for a table that is left alone.
        init?(_ index: Int, _ tree: SyntaxTree, isTopLevel: Bool) {
            let source = tree.source
            self.source = source
            self.isTopLevel = isTopLevel
            let rows = tree.children(of: index).map { row -> Row in
                let cells = tree.children(of: row).map { cell -> (String, Int) in
                    let text = source.text(tree.blocks[cell].content)
                    return (text, DisplayWidth.of(text))
                }
                return Row(line: source.lineIndex(at: tree.blocks[row].range.lower), range: tree.blocks[row].range, cells: cells)
            }
            guard let header = rows.first, header.line + 1 < source.lineCount, Self.quoteDepth(header, source) <= 1 else { return nil }
            // What stands below a table without a bar is a row by the specification, and a sentence to the writer.
            self.rows = [header] + rows.dropFirst().filter { source.bytes[$0.range.indices].contains(UInt8(ascii: "|")) }
            guard self.rows.allSatisfy({ $0.cells.count <= TableAlignment.mostColumns }) else { return nil }
            delimiter = Self.delimiter(header.line + 1, source)
            alignments = Self.alignments(delimiter.range, source)
            guard alignments.count == header.cells.count else { return nil }
            var widths = [Int](repeating: 3, count: self.rows.map(\.cells.count).max() ?? 0)
            for row in self.rows {
                for (column, cell) in row.cells.enumerated() where cell.width <= TableAlignment.widestCell { widths[column] = max(widths[column], cell.width) }
            }
            self.widths = widths
        }

        var edits: [Fix.Edit] {
            let dashes = alignments.enumerated().map { column, alignment in
                let isLeft = alignment == .left || alignment == .center
                let isRight = alignment == .right || alignment == .center
                return (isLeft ? ":" : "-") + String(repeating: "-", count: widths[column] - 2) + (isRight ? ":" : "-")
            }
            var edits = [edit(rows[0]), edit(delimiter, "| " + dashes.joined(separator: " | ") + " |")]
            for row in rows.dropFirst() { edits.append(edit(row)) }
            return edits
        }

        private func edit(_ row: Row) -> Fix.Edit {
            var text = "|"
            // A short row gets its empty cells; cells beyond the header stay.
            for column in 0..<max(row.cells.count, alignments.count) {
                let cell = column < row.cells.count ? row.cells[column] : ("", 0)
                text += " " + padded(cell, widths[column], column < alignments.count ? alignments[column] : .none) + " |"
            }
            return edit(row, text)
        }

        /// The row's place in its line: with the indentation only where nothing else can stand before it.
        private func edit(_ row: Row, _ text: String) -> Fix.Edit {
            let line = source.lineRange(row.line)
            let start = max(line.lower, source.textStart)
            let isIndented = isTopLevel && source.bytes[start..<max(start, row.range.lower)].allSatisfy(\.isBlank)
            return Fix.Edit(SourceRange(isIndented ? start : row.range.lower, line.upper), text)
        }

        private func padded(_ cell: (text: String, width: Int), _ width: Int, _ alignment: Alignment) -> String {
            let missing = max(0, width - cell.width)
            let before = alignment == .right ? missing : alignment == .center ? missing / 2 : 0
            return String(repeating: " ", count: before) + cell.text + String(repeating: " ", count: missing - before)
        }

        /// The delimiter row, which holds nothing but bars, dashes, colons and blanks behind the marks of block quotes.
        private static func delimiter(_ line: Int, _ source: Source) -> Row {
            var range = source.trimmed(source.lineRange(line))
            while !range.isEmpty, source.bytes[range.lower] == UInt8(ascii: ">") { range = source.trimmed(SourceRange(range.lower + 1, range.upper)) }
            return Row(line: line, range: range, cells: [])
        }

        private static func quoteDepth(_ row: Row, _ source: Source) -> Int {
            let start = source.lineRange(row.line).lower
            return source.bytes[start..<max(start, row.range.lower)].count { $0 == UInt8(ascii: ">") }
        }

        private static func alignments(_ range: SourceRange, _ source: Source) -> [Alignment] {
            let bars = source.bytes[range.indices].split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
            var cells = bars.map { $0.filter { !$0.isBlank } }
            if cells.first?.isEmpty == true { cells.removeFirst() }
            if cells.last?.isEmpty == true { cells.removeLast() }
            return cells.map { cell in
                let colon = UInt8(ascii: ":")
                switch (cell.first == colon, cell.last == colon) {
                case (true, true): return .center
                case (true, false): return .left
                case (false, true): return .right
                case (false, false): return .none
                }
            }
        }
    }
}
