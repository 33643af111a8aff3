import PlanDiagnostics
import PlanSyntax
import PlanText

/// A pipe table of a plan whose cells may be changed: the edits write it with its columns under each other, as wide as
/// they show on a screen.
public struct EditableTable {
    /// A cell of more columns does not widen its table; it sticks out.
    private static let widestCell = 80
    /// More columns make no table of a plan.
    private static let mostColumns = 100

    public struct Row {
        /// The block in the tree; nil for a row that was added.
        public let block: Int?
        /// As they stand in the plan, without the blanks around them. A short row has fewer than the header.
        public var cells: [String]
        public var isRemoved = false
    }

    private let source: Source
    private let isTopLevel: Bool
    private let lines: [(index: Int, range: SourceRange)]
    private let delimiter: (index: Int, range: SourceRange)
    private var alignments: [Alignment]
    /// The header, and the rows below it.
    public private(set) var rows: [Row]

    private enum Alignment { case none, left, center, right }

    /// The table of a block. Nil for one that is left alone: in a quotation of a quotation, or with more columns than
    /// anybody reads.
    public init?(_ index: Int, _ tree: SyntaxTree, isTopLevel: Bool) {
        let source = tree.source
        self.source = source
        self.isTopLevel = isTopLevel
        var rows: [Row] = []
        var lines: [(Int, SourceRange)] = []
        for row in tree.children(of: index) {
            let range = tree.blocks[row].range
            // What stands below a table without a bar is a row by the specification, and a sentence to the writer.
            guard rows.isEmpty || source.bytes[range.indices].contains(UInt8(ascii: "|")) else { continue }
            rows.append(Row(block: row, cells: tree.children(of: row).map { source.text(tree.blocks[$0].content) }))
            lines.append((source.lineIndex(at: range.lower), range))
        }
        guard let header = lines.first, header.0 + 1 < source.lineCount, Self.quoteDepth(header, source) <= 1, rows.allSatisfy({ $0.cells.count <= Self.mostColumns }) else { return nil }
        delimiter = Self.delimiter(header.0 + 1, source)
        alignments = Self.alignments(delimiter.range, source)
        guard alignments.count == rows[0].cells.count else { return nil }
        self.rows = rows
        self.lines = lines
    }

    // MARK: Changing

    /// The number of columns, by the header.
    public var columnCount: Int { alignments.count }

    /// Sets a cell; a row that is too short gets empty ones before it.
    public mutating func set(row: Int, column: Int, to text: String) {
        while rows[row].cells.count <= column { rows[row].cells.append("") }
        rows[row].cells[column] = text
    }

    /// Adds a column behind the others; gives its index.
    public mutating func addColumn(_ title: String) -> Int {
        let column = columnCount
        // A cell that stood beyond the header keeps its place behind the new column.
        for row in rows.indices where rows[row].cells.count > column { rows[row].cells.insert("", at: column) }
        set(row: 0, column: column, to: title)
        alignments.append(.none)
        return column
    }

    /// How many rows stay below those that are added: a row of sums.
    public var trailingRows = 0

    /// Adds a row at the end; gives its index.
    public mutating func addRow() -> Int {
        rows.append(Row(block: nil, cells: [String](repeating: "", count: columnCount)))
        return rows.count - 1
    }

    public mutating func remove(row: Int) { rows[row].isRemoved = true }

    // MARK: Writing

    public var edits: [Fix.Edit] {
        let widths = widths
        var edits = zip(rows, lines).map { row, line in row.isRemoved ? Fix.Edit(wholeLine(line), "") : edit(line, text(row.cells, widths)) }
        edits.insert(edit(delimiter, dashes(widths)), at: 1)
        let added = rows.dropFirst(lines.count).map { text($0.cells, widths) }
        guard !added.isEmpty else { return edits }
        // Behind the last line that stays; with what stands before it, such as the mark of a quotation.
        let last = lines[lines.indices.dropLast(min(trailingRows, lines.count - 1)).last { !rows[$0].isRemoved }!]
        let above = last.index == lines[0].index ? delimiter : last
        let index = edits.firstIndex { $0.range.upper == source.lineRange(above.index).upper }!
        let lead = String(decoding: source.bytes[source.lineRange(above.index).lower..<start(of: above)], as: UTF8.self)
        edits[index] = Fix.Edit(edits[index].range, edits[index].replacement + added.map { source.lineEnding + lead + $0 }.joined())
        return edits
    }

    /// The line with its end.
    private func wholeLine(_ line: (index: Int, range: SourceRange)) -> SourceRange {
        let end = line.index + 1 < source.lineCount ? Int(source.lineStarts[line.index + 1]) : source.bytes.count
        return SourceRange(start(of: line), end)
    }

    private var widths: [Int] {
        let kept = rows.filter { !$0.isRemoved }
        var widths = [Int](repeating: 3, count: max(columnCount, kept.map(\.cells.count).max() ?? 0))
        for row in kept {
            for (column, cell) in row.cells.enumerated() {
                let width = DisplayWidth.of(cell)
                if width <= Self.widestCell { widths[column] = max(widths[column], width) }
            }
        }
        return widths
    }

    private func dashes(_ widths: [Int]) -> String {
        let dashes = alignments.enumerated().map { column, alignment in
            let isLeft = alignment == .left || alignment == .center
            let isRight = alignment == .right || alignment == .center
            return (isLeft ? ":" : "-") + String(repeating: "-", count: widths[column] - 2) + (isRight ? ":" : "-")
        }
        return "| " + dashes.joined(separator: " | ") + " |"
    }

    private func text(_ cells: [String], _ widths: [Int]) -> String {
        var text = "|"
        // A short row gets its empty cells; cells beyond the header stay.
        for column in 0..<max(cells.count, columnCount) {
            let cell = column < cells.count ? cells[column] : ""
            text += " " + padded(cell, widths[column], column < columnCount ? alignments[column] : .none) + " |"
        }
        return text
    }

    private func edit(_ line: (index: Int, range: SourceRange), _ text: String) -> Fix.Edit {
        Fix.Edit(SourceRange(start(of: line), source.lineRange(line.index).upper), text)
    }

    /// The row's place in its line: with the indentation only where nothing else can stand before it.
    private func start(of line: (index: Int, range: SourceRange)) -> Int {
        let start = max(source.lineRange(line.index).lower, source.textStart)
        let isIndented = isTopLevel && source.bytes[start..<max(start, line.range.lower)].allSatisfy(\.isBlank)
        return isIndented ? start : line.range.lower
    }

    private func padded(_ cell: String, _ width: Int, _ alignment: Alignment) -> String {
        let missing = max(0, width - DisplayWidth.of(cell))
        let before = alignment == .right ? missing : alignment == .center ? missing / 2 : 0
        return String(repeating: " ", count: before) + cell + String(repeating: " ", count: missing - before)
    }

    // MARK: Reading

    /// The delimiter row, which holds nothing but bars, dashes, colons and blanks behind the marks of block quotes.
    private static func delimiter(_ line: Int, _ source: Source) -> (Int, SourceRange) {
        var range = source.trimmed(source.lineRange(line))
        while !range.isEmpty, source.bytes[range.lower] == UInt8(ascii: ">") { range = source.trimmed(SourceRange(range.lower + 1, range.upper)) }
        return (line, range)
    }

    private static func quoteDepth(_ line: (index: Int, range: SourceRange), _ source: Source) -> Int {
        let start = source.lineRange(line.index).lower
        return source.bytes[start..<max(start, line.range.lower)].count { $0 == UInt8(ascii: ">") }
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
