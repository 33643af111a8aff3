internal import CCmark
import PlanText

/// Walks cmark's document once and writes it down as flat blocks with byte ranges. cmark's nodes stay in here.
struct BlockBuilder {
    let source: Source
    let bodyStart: Int
    private var blocks: [Block] = []
    /// The 0-based line in which the body begins, added to cmark's line numbers.
    private let firstLine: Int

    init(source: Source, bodyStart: Int) {
        self.source = source
        self.bodyStart = bodyStart
        self.firstLine = source.lineIndex(at: bodyStart)
    }

    /// The blocks of the body. `bytes` are the source's, or with something blanked out that is not to be read.
    mutating func build(_ bytes: [UInt8]) -> [Block] {
        guard bodyStart < bytes.count else { return [] }
        blocks.reserveCapacity((bytes.count - bodyStart) / 24)
        let document = bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress!.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
                cmark_parse_document($0 + bodyStart, buffer.count - bodyStart, CMARK_OPT_DEFAULT)
            }
        }
        guard let document else { return [] }
        defer { cmark_node_free(document) }
        walk(document)
        return blocks
    }

    /// Depth first without recursion: plans may nest deeper than a stack is.
    private mutating func walk(_ document: OpaquePointer) {
        var open: [(index: Int, isQuote: Bool)] = []
        var quoteDepth = 0
        var node = cmark_node_first_child(document)
        while let current = node {
            let type = cmark_node_get_type(current)
            if let kind = containerKind(type) {
                open.append((blocks.count, kind == .quote))
                if kind == .quote { quoteDepth += 1 }
                let range = rangeOf(current)
                endBlocks(at: range.lower)
                blocks.append(Block(kind, range: range, content: SourceRange(range.lower, range.lower)))
                if let child = cmark_node_first_child(current) {
                    node = child
                    continue
                }
                close(&open, &quoteDepth)
            } else {
                appendLeaf(current, type: type, quoteDepth: quoteDepth)
            }
            var next = cmark_node_next(current)
            var parent = cmark_node_parent(current)
            while next == nil, let above = parent, above != document {
                close(&open, &quoteDepth)
                next = cmark_node_next(above)
                parent = cmark_node_parent(above)
            }
            node = next
        }
    }

    private mutating func close(_ open: inout [(index: Int, isQuote: Bool)], _ quoteDepth: inout Int) {
        guard let (index, isQuote) = open.popLast() else { return }
        if isQuote { quoteDepth -= 1 }
        blocks[index].endIndex = Int32(blocks.count)
        // cmark lets a list reach over the blank lines behind it; its last descendant says where it ends.
        if index + 1 < blocks.count, let last = blocks.last {
            blocks[index].range = SourceRange(blocks[index].range.lower, last.range.upper)
        }
    }

    private func containerKind(_ type: cmark_node_type) -> Block.Kind? {
        switch type {
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_BLOCK_QUOTE: .quote
        default: nil
        }
    }

    private mutating func appendLeaf(_ node: OpaquePointer, type: cmark_node_type, quoteDepth: Int) {
        let range = textRange(node)
        switch type {
        case CMARK_NODE_HEADING:
            var block = Block(.heading, range: range, content: headingContent(range))
            block.level = UInt8(cmark_node_get_heading_level(node))
            append(block)
        case CMARK_NODE_PARAGRAPH:
            appendParagraph(range, quoteDepth: quoteDepth)
        case CMARK_NODE_CODE_BLOCK: append(Block(.code, range: range, content: range))
        case CMARK_NODE_HTML_BLOCK: append(Block(.html, range: range, content: range))
        case CMARK_NODE_THEMATIC_BREAK: append(Block(.thematicBreak, range: range, content: range))
        default: break
        }
    }

    private mutating func append(_ block: Block) {
        endBlocks(at: block.range.lower)
        var block = block
        block.endIndex = Int32(blocks.count + 1)
        blocks.append(block)
    }

    /// A code block that its block quote ends reaches one line too far in cmark: no closed block goes beyond the next.
    private mutating func endBlocks(at offset: Int) {
        var index = blocks.count - 1
        while index >= 0, blocks[index].endIndex != 0, blocks[index].range.upper > offset {
            let range = source.trimmed(SourceRange(blocks[index].range.lower, max(blocks[index].range.lower, offset)))
            blocks[index].range = SourceRange(blocks[index].range.lower, max(range.upper, blocks[index].range.lower))
            blocks[index].content = SourceRange(min(blocks[index].content.lower, range.upper), min(blocks[index].content.upper, range.upper))
            index -= 1
        }
    }

    private mutating func appendParagraph(_ range: SourceRange, quoteDepth: Int) {
        var rest = range
        if let itemIndex = blocks.indices.last, blocks[itemIndex].kind == .item,
            let marker = taskMarker(at: range.lower, end: range.upper)
        {
            blocks[itemIndex].task = source.bytes[marker.lower + 1] == 0x20 ? .open : .done
            blocks[itemIndex].content = marker
            rest = source.trimmed(SourceRange(marker.upper, range.upper))
        }
        guard let table = PipeTable.find(in: rest, source: source, quoteDepth: quoteDepth) else {
            return appendText(rest, quoteDepth: quoteDepth)
        }
        let before = source.trimmed(SourceRange(rest.lower, table.range.lower))
        if !before.isEmpty { appendText(before, quoteDepth: quoteDepth) }
        table.append(to: &blocks, source: source)
    }

    private mutating func appendText(_ range: SourceRange, quoteDepth: Int) {
        var block = Block(.paragraph, range: range, content: range)
        block.level = UInt8(min(quoteDepth, 255))
        append(block)
    }

    /// GFM, task list items: `[ ]`, `[x]` or `[X]`, then white space.
    private func taskMarker(at offset: Int, end: Int) -> SourceRange? {
        let bytes = source.bytes
        guard offset + 3 <= end, bytes[offset] == UInt8(ascii: "["), bytes[offset + 2] == UInt8(ascii: "]") else { return nil }
        guard bytes[offset + 1] == 0x20 || bytes[offset + 1].lowercased == UInt8(ascii: "x") else { return nil }
        guard offset + 3 == end || bytes[offset + 3].isWhitespace else { return nil }
        return SourceRange(offset, offset + 3)
    }

    private func rangeOf(_ node: OpaquePointer) -> SourceRange {
        let start = offset(line: cmark_node_get_start_line(node), column: cmark_node_get_start_column(node))
        let end = offset(line: cmark_node_get_end_line(node), column: cmark_node_get_end_column(node) + 1)
        return SourceRange(min(start, source.bytes.count), min(end, source.bytes.count))
    }

    /// The range of a leaf, where cmark's own is not to be trusted.
    private func textRange(_ node: OpaquePointer) -> SourceRange {
        let range = rangeOf(node)
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HEADING: return withoutDefinitions(headingRange(range), node)
        case CMARK_NODE_PARAGRAPH: return withoutDefinitions(range, node)
        case CMARK_NODE_HTML_BLOCK: return htmlRange(range, node)
        default: return range
        }
    }

    /// cmark 0.30 lets a heading with an underline reach to the end of the line behind it.
    private func headingRange(_ range: SourceRange) -> SourceRange {
        guard source.bytes[range.lower] != UInt8(ascii: "#") else { return range }
        let first = source.lineIndex(at: range.lower)
        var line = first + 1
        while line < source.lineCount, Int(source.lineStarts[line]) < range.upper {
            if isUnderline(source.lineRange(line)) { return SourceRange(range.lower, source.trimmed(source.lineRange(line)).upper) }
            line += 1
        }
        return range
    }

    /// `===` or `---`, in block quotes too.
    private func isUnderline(_ line: SourceRange) -> Bool {
        var text = source.trimmed(line)
        while !text.isEmpty, source.bytes[text.lower] == UInt8(ascii: ">") { text = source.trimmed(SourceRange(text.lower + 1, text.upper)) }
        guard let first = source.bytes[text.indices].first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
        return source.bytes[text.indices].allSatisfy { $0 == first }
    }

    /// cmark 0.30 gives an HTML block that ends with its own line (a comment) the end of the block before it; its text
    /// says how many lines it has.
    private func htmlRange(_ range: SourceRange, _ node: OpaquePointer) -> SourceRange {
        guard range.isEmpty, let literal = cmark_node_get_literal(node) else { return range }
        let text = String(cString: literal)
        let lineCount = max(1, text.utf8.filter { $0 == 0x0A }.count + (text.utf8.last == 0x0A ? 0 : 1))
        let last = source.lineIndex(at: range.lower) + lineCount - 1
        return SourceRange(range.lower, source.lineRange(last).upper)
    }

    /// Byte offset in the source of a node of the document that was parsed from `bodyStart` on.
    static func startOffset(of node: OpaquePointer, _ source: Source, _ bodyStart: Int) -> Int {
        BlockBuilder(source: source, bodyStart: bodyStart).textRange(node).lower
    }

    /// cmark counts lines from 1 and columns in bytes from 1, of a text in which each NUL byte became three bytes
    /// (U+FFFD): a column never leads beyond its line.
    private func offset(line: Int32, column: Int32) -> Int {
        let index = Int(line) - 1 + firstLine
        guard index >= 0, index < source.lineStarts.count else { return source.bytes.count }
        let start = index == firstLine ? bodyStart : Int(source.lineStarts[index])
        let next = index + 1 < source.lineStarts.count ? Int(source.lineStarts[index + 1]) : source.bytes.count
        return min(start + max(0, Int(column) - 1), next)
    }

    /// A heading's text, without `#`s (ATX) or without the underline (setext). CommonMark 4.2 and 4.3.
    private func headingContent(_ range: SourceRange) -> SourceRange {
        let bytes = source.bytes
        var start = range.lower
        while start < range.upper, bytes[start] == UInt8(ascii: "#") { start += 1 }
        let isATX = start > range.lower && start - range.lower <= 6 && (start == range.upper || bytes[start].isWhitespace)
        if !isATX {
            let lastLine = source.lineIndex(at: max(range.lower, range.upper - 1))
            let end = lastLine > source.lineIndex(at: range.lower) ? Int(source.lineStarts[lastLine]) : range.upper
            return source.trimmed(SourceRange(range.lower, end))
        }
        let text = source.trimmed(SourceRange(start, range.upper))
        var end = text.upper
        while end > text.lower, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
        guard end < text.upper else { return text }
        guard end == text.lower || bytes[end - 1].isBlank else { return text }
        return source.trimmed(SourceRange(text.lower, end))
    }

    /// cmark takes link reference definitions off a paragraph's start but keeps the range; take them off it too: as
    /// many lines as can stand behind the paragraph without changing it.
    private func withoutDefinitions(_ range: SourceRange, _ node: OpaquePointer) -> SourceRange {
        let bytes = source.bytes
        let range = source.trimmed(range)
        guard !range.isEmpty, bytes[range.lower] == UInt8(ascii: "["), mayDefine(range) else { return range }
        let expected = MarkdownText.render(node, CMARK_OPT_UNSAFE)
        var rest = range
        var line = source.lineIndex(at: range.lower) + 1
        while line < source.lineCount, Int(source.lineStarts[line]) < range.upper {
            let candidate = SourceRange(Int(source.lineStarts[line]), range.upper)
            let moved = Array(bytes[candidate.indices]) + [0x0A, 0x0A] + Array(bytes[range.lower..<candidate.lower])
            if MarkdownText.referenceHTML(moved[...]) == expected { rest = source.trimmed(candidate) }
            line += 1
        }
        return rest
    }

    /// Whether `]:` stands in a range.
    private func mayDefine(_ range: SourceRange) -> Bool {
        range.indices.dropLast().contains { source.bytes[$0] == UInt8(ascii: "]") && source.bytes[$0 + 1] == UInt8(ascii: ":") }
    }
}
