import PlanText

extension SyntaxTree {
    /// The tree with bold lines at the margin as paragraphs of their own.
    ///
    /// CommonMark lets such a line go on with the list item above it (5.2, laziness), and the line below go on with it.
    /// Who writes `**Actions**` there means a heading: what stands above ends, the line is a paragraph, the rest follows.
    public func separatingBoldLines() -> SyntaxTree {
        let cuts = topLevel.filter { blocks[$0].kind == .list }.flatMap { list in children(of: list).filter { boldLine(in: $0) != nil } }
        guard !cuts.isEmpty || topLevel.contains(where: { !parts(of: $0).isEmpty }) else { return self }
        var result: [Block] = []
        result.reserveCapacity(blocks.count + 2 * cuts.count + 8)
        for top in topLevel {
            let parts = parts(of: top)
            if blocks[top].kind == .list {
                appendList(top, to: &result)
            } else if parts.isEmpty {
                append(top, to: &result)
            } else {
                for part in parts { appendParagraph(part, to: &result) }
            }
        }
        return SyntaxTree(source: source, frontMatter: frontMatter, bodyStart: bodyStart, blocks: result)
    }

    private func append(_ index: Int, to result: inout [Block]) {
        let shift = Int32(result.count - index)
        for var block in blocks[index..<Int(blocks[index].endIndex)] {
            block.endIndex += shift
            result.append(block)
        }
    }

    private func appendList(_ list: Int, to result: inout [Block]) {
        var open: Int?
        func close(_ result: inout [Block]) {
            guard let start = open else { return }
            result[start].endIndex = Int32(result.count)
            result[start].range = SourceRange(result[start].range.lower, result[result.count - 1].range.upper)
            open = nil
        }
        for item in children(of: list) {
            if open == nil {
                open = result.count
                var start = blocks[list]
                start.range = SourceRange(blocks[item].range.lower, blocks[list].range.upper)
                result.append(start)
            }
            let start = result.count
            append(item, to: &result)
            guard let line = boldLine(in: item) else { continue }
            let end = source.trimmed(SourceRange(blocks[item].range.lower, line.lower)).upper
            for index in start..<result.count where result[index].range.upper > end {
                result[index].range = SourceRange(min(result[index].range.lower, end), end)
                result[index].content = SourceRange(min(result[index].content.lower, end), min(result[index].content.upper, end))
            }
            close(&result)
            appendParagraph(line, to: &result)
        }
        close(&result)
    }

    private func appendParagraph(_ range: SourceRange, to result: inout [Block]) {
        var paragraph = Block(.paragraph, range: range, content: range)
        paragraph.endIndex = Int32(result.count + 1)
        result.append(paragraph)
    }

    /// A paragraph of several lines, parted at the lines that are bold as a whole; empty when there are none.
    private func parts(of top: Int) -> [SourceRange] {
        let content = blocks[top].content
        let last = source.lineIndex(at: max(content.lower, content.upper - 1))
        let first = source.lineIndex(at: content.lower)
        guard blocks[top].kind == .paragraph, last > first else { return [] }
        var parts: [SourceRange] = []
        var start = content.lower
        for number in first...last {
            let whole = source.lineRange(number)
            let line = source.trimmed(SourceRange(max(content.lower, whole.lower), min(content.upper, whole.upper)))
            guard line.count > 4, isBold(line) else { continue }
            parts += [source.trimmed(SourceRange(start, line.lower)), line]
            start = line.upper
        }
        guard !parts.isEmpty else { return [] }
        parts.append(source.trimmed(SourceRange(start, content.upper)))
        return parts.filter { !$0.isEmpty }
    }

    /// The line at the margin, bold as a whole, with which the last paragraph of an item ends.
    private func boldLine(in item: Int) -> SourceRange? {
        let last = Int(blocks[item].endIndex) - 1
        guard last > item, blocks[last].kind == .paragraph, !blocks[last].content.isEmpty else { return nil }
        let content = blocks[last].content
        let lineStart = Int(source.lineStarts[source.lineIndex(at: content.upper - 1)])
        guard lineStart > content.lower, source.bytes.matches("**", at: lineStart) else { return nil }
        let line = source.trimmed(SourceRange(lineStart, content.upper))
        return isBold(line) ? line : nil
    }

    private func isBold(_ line: SourceRange) -> Bool {
        let bold = source.bytes[line.upper - 1] == UInt8(ascii: ":") ? SourceRange(line.lower, line.upper - 1) : line
        guard bold.count > 4, source.bytes.matches("**", at: bold.lower), source.bytes.matches("**", at: bold.upper - 2) else { return false }
        return !source.bytes[(bold.lower + 2)..<(bold.upper - 2)].contains(UInt8(ascii: "*"))
    }
}
