import PlanModel
import PlanSyntax
import PlanText
import PlanVocabulary

/// What the writer's comments say to planc: what is internal, and which finding may stay.
///
/// Comments are looked for in the text rather than in the tree, so that they work in a list, a table and a heading too.
struct CommentReader {
    private let tree: SyntaxTree
    private let vocabulary: Vocabulary
    /// What is not for the customer's eyes, in order.
    private(set) var internalRanges: [SourceRange] = []
    private(set) var suppressions: [Suppression] = []
    private var openInternal: Int?

    init(tree: SyntaxTree, vocabulary: Vocabulary) {
        self.tree = tree
        self.vocabulary = vocabulary
        readFrontMatter()
        readHeadings()
        readComments()
        if let start = openInternal { internalRanges.append(SourceRange(start, bytes.count)) }
        internalRanges.sort()
    }

    private var source: Source { tree.source }
    private var bytes: [UInt8] { tree.source.bytes }

    /// Whether any byte of a range is internal.
    func isInternal(_ range: SourceRange) -> Bool { internalRanges.contains { $0.overlaps(range) } }

    // MARK: Internal

    /// `## Competition (internal)`: the section with all below it.
    private mutating func readHeadings() {
        for index in tree.topLevel where tree.blocks[index].kind == .heading {
            let content = tree.blocks[index].content
            guard content.count > 2, bytes[content.upper - 1] == UInt8(ascii: ")"),
                let open = bytes[content.indices].lastIndex(of: UInt8(ascii: "(")), isInternalWord(SourceRange(open + 1, content.upper - 1))
            else { continue }
            internalRanges.append(sectionRange(index))
        }
    }

    private func isInternalWord(_ range: SourceRange) -> Bool { vocabulary.internalWords.contains(bytes[range.indices]) }

    /// From a heading to the next one that is not below it.
    private func sectionRange(_ heading: Int) -> SourceRange {
        let level = tree.blocks[heading].level
        let next = tree.topLevel.first { $0 > heading && tree.blocks[$0].kind == .heading && tree.blocks[$0].level <= level }
        return SourceRange(tree.blocks[heading].range.lower, next.map { tree.blocks[$0].range.lower } ?? bytes.count)
    }

    /// `<!-- internal -->` in a line of its own begins what is internal, `<!-- /internal -->` ends it; in a heading it
    /// means the section, elsewhere the item, the row or the paragraph that it stands in.
    private mutating func readInternal(_ comment: SourceRange, _ text: SourceRange, in block: Int?) {
        let isEnd = !text.isEmpty && bytes[text.lower] == UInt8(ascii: "/")
        guard isInternalWord(isEnd ? SourceRange(text.lower + 1, text.upper) : text) else { return }
        guard let block, tree.blocks[block].kind != .html else {
            if isEnd {
                if let start = openInternal { internalRanges.append(SourceRange(start, comment.upper)) }
                openInternal = nil
            } else if openInternal == nil {
                openInternal = comment.lower
            }
            return
        }
        if tree.blocks[block].kind == .heading { internalRanges.append(sectionRange(block)) } else { internalRanges.append(record(around: block)) }
    }

    // MARK: Comments

    private mutating func readComments() {
        var index = tree.bodyStart
        while let start = find("<!--", from: index) {
            if let words = unclosedComment(at: start) {
                // Whatever it was meant to hide, it had better stay hidden.
                if openInternal == nil, isInternalWord(words) { openInternal = start }
                index = start + 4
                continue
            }
            guard let end = find("-->", from: start + 4) else { return }
            index = end + 3
            let comment = SourceRange(start, end + 3)
            let text = source.trimmed(SourceRange(start + 4, end))
            let block = innermostBlock(at: start)
            if let block, tree.blocks[block].kind == .code || isCodeSpan(start, in: tree.blocks[block].range) { continue }
            if let word = ignoreWord(text) {
                suppressions.append(suppression(comment, SourceRange(word.upper, text.upper), target: target(of: block, comment)))
            } else {
                readInternal(comment, text, in: block)
            }
        }
    }

    /// The words of a comment that nobody closed, in its first line; nil for any other. Parsing has ended it before the
    /// next heading.
    private func unclosedComment(at start: Int) -> SourceRange? {
        guard let block = innermostBlock(at: start), tree.blocks[block].kind == .html, tree.blocks[block].range.lower == start else { return nil }
        let range = tree.blocks[block].range
        guard !range.indices.contains(where: { bytes.matches("-->", at: $0, end: range.upper) }) else { return nil }
        return source.trimmed(SourceRange(start + 4, min(range.upper, source.lineRange(source.lineIndex(at: start)).upper)))
    }

    /// `# planc-ignore stage-unsupported: agreed with the board` among the facts at the top.
    private mutating func readFrontMatter() {
        guard let frontMatter = tree.frontMatter else { return }
        var line = source.lineIndex(at: frontMatter.range.lower)
        while line < source.lineCount, Int(source.lineStarts[line]) < frontMatter.range.upper {
            let range = source.trimmed(source.lineRange(line))
            line += 1
            guard !range.isEmpty, bytes[range.lower] == UInt8(ascii: "#") else { continue }
            let text = source.trimmed(SourceRange(range.lower + 1, range.upper))
            guard let word = ignoreWord(text) else { continue }
            suppressions.append(suppression(range, SourceRange(word.upper, text.upper), target: SourceRange(frontMatter.range.lower, tree.bodyStart)))
        }
    }

    /// `planc-ignore` at the front of a comment's text, in any language's word for it.
    private func ignoreWord(_ text: SourceRange) -> SourceRange? {
        var end = text.lower
        while end < text.upper, bytes[end].isLetter || bytes[end] == UInt8(ascii: "-") { end += 1 }
        let word = SourceRange(text.lower, end)
        return !word.isEmpty && vocabulary.ignoreWords.contains(bytes[word.indices]) ? word : nil
    }

    /// `rule-id: reason`.
    private func suppression(_ comment: SourceRange, _ rest: SourceRange, target: SourceRange) -> Suppression {
        let rest = source.trimmed(rest)
        let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: rest)
        let rule = source.trimmed(SourceRange(rest.lower, colon ?? rest.upper))
        let reason = colon.map { source.trimmed(SourceRange($0 + 1, rest.upper)) }
        return Suppression(
            range: comment, rule: Field(source.text(rule), rule.isEmpty ? comment : rule),
            reason: reason.flatMap { Placeholder.isPlaceholder(bytes[$0.indices], vocabulary) ? nil : Field(source.text($0), $0) }, target: target)
    }

    /// A comment in a line of its own means the block behind it; else, and at the end of an item, the item, row, heading or
    /// paragraph that it stands in.
    private func target(of block: Int?, _ comment: SourceRange) -> SourceRange {
        if let block, tree.blocks[block].kind != .html || isLastOfItem(block) { return record(around: block) }
        let next = block.map { $0 + 1 } ?? tree.blocks.firstIndex { $0.range.lower >= comment.upper }
        // Comments may follow each other.
        let target = next.flatMap { start in tree.blocks[start...].firstIndex { $0.kind != .html } }
        return target.map { tree.blocks[$0].range } ?? SourceRange(comment.upper, comment.upper)
    }

    // MARK: Places

    private func innermostBlock(at offset: Int) -> Int? {
        var low = 0
        var high = tree.blocks.count
        while low < high {
            let middle = (low + high) / 2
            if tree.blocks[middle].range.lower <= offset { low = middle + 1 } else { high = middle }
        }
        return tree.blocks[..<low].lastIndex { $0.range.contains(offset: offset) }
    }

    /// The item or row that a block belongs to, else the block itself.
    private func record(around block: Int) -> SourceRange {
        var index = block
        while index >= 0 {
            let candidate = tree.blocks[index]
            if Int(candidate.endIndex) > block, candidate.kind == .item || candidate.kind == .row { return candidate.range }
            if Int(candidate.endIndex) > block, candidate.kind == .list || candidate.kind == .table { break }
            index -= 1
        }
        return tree.blocks[block].range
    }

    private func isLastOfItem(_ block: Int) -> Bool {
        guard let item = tree.blocks[..<block].lastIndex(where: { $0.kind == .item && Int($0.endIndex) > block }) else { return false }
        return Int(tree.blocks[item].endIndex) == block + 1
    }

    private func isCodeSpan(_ offset: Int, in block: SourceRange) -> Bool { offset > block.lower && bytes[offset - 1] == UInt8(ascii: "`") }

    private func find(_ text: StaticString, from start: Int) -> Int? {
        let first = text.utf8Start.pointee
        var index = start
        while let next = bytes.firstIndex(of: first, in: SourceRange(index, bytes.count)) {
            if bytes.matches(text, at: next) { return next }
            index = next + 1
        }
        return nil
    }
}
