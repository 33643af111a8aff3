internal import CCmark
import PlanText

/// Blocks of a plan as HTML, with links that are defined elsewhere in the plan, and pipe tables as tables.
///
/// The document is parsed once; each wanted block is rendered from its place in it. Raw HTML and unsafe links are
/// dropped by cmark, images become links, so that a page fetches nothing.
public enum ProseHTML {
    /// The HTML of each range, which are ranges of blocks of the tree; a range that is none is rendered by itself.
    public static func render(_ ranges: [SourceRange], of tree: SyntaxTree) -> [String] {
        render(ranges, of: tree, options: CMARK_OPT_DEFAULT)
    }

    /// The whole body, block by block, raw HTML and images included. Only for comparing with the specifications.
    public static func referenceHTML(of tree: SyntaxTree) -> String {
        render(tree.topLevel.map { tree.blocks[$0].range }, of: tree, options: CMARK_OPT_UNSAFE).joined()
    }

    private static func render(_ ranges: [SourceRange], of tree: SyntaxTree, options: Int32) -> [String] {
        guard !ranges.isEmpty else { return [] }
        let bytes = tree.source.bytes
        let document = bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress?.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
                cmark_parse_document($0 + tree.bodyStart, buffer.count - tree.bodyStart, CMARK_OPT_DEFAULT)
            }
        }
        guard let document else { return ranges.map { _ in "" } }
        defer { cmark_node_free(document) }
        let isSafe = options & CMARK_OPT_UNSAFE == 0
        if isSafe { MarkdownText.turnImagesIntoLinks(document) }
        let nodes = nodes(document, tree)
        return ranges.map { range in
            guard let block = blockIndex(range, tree) else { return MarkdownText.html(bytes[range.indices]) }
            if tree.blocks[block].kind == .table { return table(block, tree) }
            let key = NodeKey(start: range.start, isItem: tree.blocks[block].kind == .item)
            // A paragraph that a table was taken off is more than its block.
            guard let node = nodes[key], !isFollowedByTable(block, tree) else { return MarkdownText.html(bytes[range.indices]) }
            let html = MarkdownText.render(node, options)
            return key.isItem ? "<ul>\n\(html)</ul>\n" : html
        }
    }

    private struct NodeKey: Hashable {
        let start: Int32
        let isItem: Bool
    }

    /// Top-level blocks, and list items at any depth, by where they start.
    private static func nodes(_ document: OpaquePointer, _ tree: SyntaxTree) -> [NodeKey: OpaquePointer] {
        var nodes: [NodeKey: OpaquePointer] = [:]
        let iterator = cmark_iter_new(document)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return nodes }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator), node != document else { continue }
            let isItem = cmark_node_get_type(node) == CMARK_NODE_ITEM
            guard isItem || cmark_node_parent(node) == document else { continue }
            nodes[NodeKey(start: Int32(BlockBuilder.startOffset(of: node, tree.source, tree.bodyStart)), isItem: isItem)] = node
        }
    }

    private static func blockIndex(_ range: SourceRange, _ tree: SyntaxTree) -> Int? {
        // Blocks lie in the order of their starts: search for the first that starts here.
        var low = 0
        var high = tree.blocks.count
        while low < high {
            let middle = (low + high) / 2
            if tree.blocks[middle].range.start < range.start { low = middle + 1 } else { high = middle }
        }
        while low < tree.blocks.count, tree.blocks[low].range.start == range.start {
            if tree.blocks[low].range == range, tree.blocks[low].kind != .row, tree.blocks[low].kind != .cell { return low }
            low += 1
        }
        return nil
    }

    private static func isFollowedByTable(_ block: Int, _ tree: SyntaxTree) -> Bool {
        let next = Int(tree.blocks[block].endIndex)
        guard tree.blocks[block].kind == .paragraph, next < tree.blocks.count, tree.blocks[next].kind == .table else { return false }
        let between = SourceRange(tree.blocks[block].range.upper, tree.blocks[next].range.lower)
        return tree.source.lineIndex(at: between.upper) == tree.source.lineIndex(at: max(between.lower - 1, 0)) + 1
    }

    // MARK: Tables

    /// A pipe table (GFM 4.10).
    static func table(_ index: Int, _ tree: SyntaxTree) -> String {
        let rows = Array(tree.children(of: index))
        guard let header = rows.first else { return "" }
        let alignments = alignments(header, tree)
        var html = "<table>\n<thead>\n" + row(header, "th", alignments, tree) + "</thead>\n"
        if rows.count > 1 { html += "<tbody>\n" + rows.dropFirst().map { row($0, "td", alignments, tree) }.joined() + "</tbody>\n" }
        return html + "</table>\n"
    }

    private static func row(_ index: Int, _ tag: String, _ alignments: [String], _ tree: SyntaxTree) -> String {
        var cells = tree.children(of: index).map { inline(tree.blocks[$0].content, tree) }
        while cells.count < alignments.count { cells.append("") }
        return "<tr>\n" + cells.enumerated().map { column, html in
            let alignment = column < alignments.count ? alignments[column] : ""
            return "<\(tag)\(alignment)>\(html)</\(tag)>\n"
        }.joined() + "</tr>\n"
    }

    /// A cell's inline Markdown; a pipe is escaped there, in code spans too.
    private static func inline(_ range: SourceRange, _ tree: SyntaxTree) -> String {
        let bytes = tree.source.bytes
        var text: [UInt8] = []
        for index in range.indices {
            let isEscape = bytes[index] == UInt8(ascii: "\\") && index + 1 < range.upper && bytes[index + 1] == UInt8(ascii: "|")
            if !isEscape { text.append(bytes[index]) }
        }
        guard MarkdownText.hasMarkup(text[...]) else { return MarkdownText.escape(text) }
        let html = MarkdownText.html(text[...])
        guard html.hasPrefix("<p>"), html.hasSuffix("</p>\n") else { return html }
        return String(html.dropFirst(3).dropLast(5))
    }

    /// From the delimiter row, which stands in the line under the header.
    private static func alignments(_ header: Int, _ tree: SyntaxTree) -> [String] {
        let source = tree.source
        let line = source.lineRange(source.lineIndex(at: tree.blocks[header].range.lower) + 1)
        return source.text(line).split(separator: "|", omittingEmptySubsequences: true).compactMap { part in
            let cell = part.filter { $0 == "-" || $0 == ":" }
            guard cell.contains("-") else { return nil }
            switch (cell.hasPrefix(":"), cell.hasSuffix(":")) {
            case (true, true): return " align=\"center\""
            case (true, false): return " align=\"left\""
            case (false, true): return " align=\"right\""
            case (false, false): return ""
            }
        }
    }
}
