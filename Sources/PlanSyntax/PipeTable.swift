import PlanText

/// A pipe table of GitHub Flavored Markdown, found in a paragraph of CommonMark (GFM specification, 4.10).
struct PipeTable {
    let range: SourceRange
    /// The lines of the table without their line endings: header, delimiter row, then rows.
    private let lines: [SourceRange]
    private let columnCount: Int

    /// The table in which a paragraph ends, or nil. Lines before the header stay a paragraph.
    static func find(in paragraph: SourceRange, source: Source, quoteDepth: Int) -> PipeTable? {
        let bytes = source.bytes
        guard bytes.firstIndex(of: UInt8(ascii: "\n"), in: paragraph) != nil || bytes.firstIndex(of: 0x0D, in: paragraph) != nil,
            bytes.firstIndex(of: UInt8(ascii: "|"), in: paragraph) != nil
        else { return nil }
        var lines: [SourceRange] = []
        lines.reserveCapacity(8)
        var line = source.lineIndex(at: paragraph.lower)
        var delimiter: Int?
        var columns = 0
        while line < source.lineCount, Int(source.lineStarts[line]) < paragraph.upper {
            let whole = source.lineRange(line)
            let range = SourceRange(max(whole.lower, paragraph.lower), min(whole.upper, paragraph.upper))
            lines.append(content(range, bytes, quoteDepth: lines.isEmpty ? 0 : quoteDepth))
            line += 1
            guard delimiter == nil, lines.count > 1, let count = delimiterColumns(lines[lines.count - 1], bytes) else { continue }
            if cells(of: lines[lines.count - 2], bytes).count == count {
                delimiter = lines.count - 1
                columns = count
            }
        }
        guard let delimiter else { return nil }
        let tableLines = Array(lines[(delimiter - 1)...])
        return PipeTable(
            range: SourceRange(tableLines[0].lower, paragraph.upper), lines: tableLines, columnCount: columns)
    }

    /// Appends the table, its rows and cells. Cells beyond the header's count are kept: nothing written gets lost.
    func append(to blocks: inout [Block], source: Source) {
        let tableIndex = blocks.count
        blocks.append(Block(.table, range: range, content: range))
        for (number, line) in lines.enumerated() where number != 1 && !line.isEmpty {
            let rowIndex = blocks.count
            blocks.append(Block(.row, range: line, content: line))
            for cell in Self.cells(of: line, source.bytes) {
                var block = Block(.cell, range: cell, content: cell)
                block.endIndex = Int32(blocks.count + 1)
                blocks.append(block)
            }
            blocks[rowIndex].endIndex = Int32(blocks.count)
        }
        blocks[tableIndex].endIndex = Int32(blocks.count)
    }

    /// A line without indentation, trailing blanks and the marks of the block quotes around it.
    private static func content(_ line: SourceRange, _ bytes: [UInt8], quoteDepth: Int) -> SourceRange {
        var range = bytes.trimmed(line)
        var depth = quoteDepth
        while depth > 0, !range.isEmpty, bytes[range.lower] == UInt8(ascii: ">") {
            range = bytes.trimmed(SourceRange(range.lower + 1, range.upper))
            depth -= 1
        }
        return range
    }

    /// How many columns a delimiter row (`| --- | :-: |`) has, or nil when the line is none.
    private static func delimiterColumns(_ line: SourceRange, _ bytes: [UInt8]) -> Int? {
        for index in line.indices {
            switch bytes[index] {
            case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09: continue
            default: return nil
            }
        }
        let found = cells(of: line, bytes)
        for cell in found {
            var start = cell.lower
            var end = cell.upper
            if start < end, bytes[start] == UInt8(ascii: ":") { start += 1 }
            if start < end, bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
            guard start < end else { return nil }
            for index in start..<end where bytes[index] != UInt8(ascii: "-") { return nil }
        }
        return found.isEmpty ? nil : found.count
    }

    /// The cells of a row, without padding: split at each `|` that no backslash escapes, in code spans too.
    private static func cells(of line: SourceRange, _ bytes: [UInt8]) -> [SourceRange] {
        var cells: [SourceRange] = []
        cells.reserveCapacity(8)
        var index = line.lower
        if index < line.upper, bytes[index] == UInt8(ascii: "|") { index += 1 }
        var start = index
        while index < line.upper {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < line.upper {
                index += 2
                continue
            }
            if bytes[index] == UInt8(ascii: "|") {
                cells.append(bytes.trimmed(SourceRange(start, index)))
                start = index + 1
            }
            index += 1
        }
        if start < line.upper, !bytes.trimmed(SourceRange(start, line.upper)).isEmpty || cells.isEmpty {
            cells.append(bytes.trimmed(SourceRange(start, line.upper)))
        }
        return cells
    }
}
