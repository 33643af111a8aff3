import PlanDiagnostics
import PlanText

extension RuleID {
    public static let blockUnclosed = RuleID("block-unclosed", .error)
}

/// A comment or a block between backticks that nobody closed, so that it swallows the headings behind it.
///
/// CommonMark lets it run to the end of the plan. Here it ends where the next heading stands: one forgotten line is one
/// finding, and no section is lost.
struct UnclosedBlock {
    /// The block as CommonMark sees it cut off before the first heading that it swallowed.
    let range: SourceRange
    let isComment: Bool

    /// The first such block among the top-level ones.
    static func find(in blocks: [Block], source: Source) -> UnclosedBlock? {
        var index = 0
        while index < blocks.count {
            if let found = unclosed(blocks[index], source, isLast: Int(blocks[index].endIndex) == blocks.count) { return found }
            index = Int(blocks[index].endIndex)
        }
        return nil
    }

    private static func unclosed(_ block: Block, _ source: Source, isLast: Bool) -> UnclosedBlock? {
        guard block.kind == .code || block.kind == .html else { return nil }
        let bytes = source.bytes
        let start = bytes.trimmed(block.range).lower
        let isComment = block.kind == .html && bytes.matches("<!--", at: start)
        let isFence = block.kind == .code && isLast && (bytes.matches("```", at: start) || bytes.matches("~~~", at: start))
        guard isComment || isFence else { return nil }
        let end = isComment ? endOfComment(SourceRange(start, block.range.upper), bytes) : endOfFence(block.range, bytes, source)
        guard end == nil else { return nil }
        var line = source.lineIndex(at: start) + 1
        while line < source.lineCount, Int(source.lineStarts[line]) < block.range.upper {
            let text = source.lineRange(line)
            if isHeading(text, bytes) { return UnclosedBlock(range: bytes.trimmed(SourceRange(start, text.lower)), isComment: isComment) }
            line += 1
        }
        return nil
    }

    /// Where a comment is closed before another one begins.
    private static func endOfComment(_ range: SourceRange, _ bytes: [UInt8]) -> Int? {
        for index in range.lower + 4..<max(range.lower + 4, range.upper) {
            if bytes.matches("-->", at: index, end: range.upper) { return index }
            if bytes.matches("<!--", at: index, end: range.upper) { return nil }
        }
        return nil
    }

    /// Where a block between backticks is closed: its last line holds the same signs.
    private static func endOfFence(_ range: SourceRange, _ bytes: [UInt8], _ source: Source) -> Int? {
        let whole = bytes.trimmed(range)
        let line = source.lineIndex(at: max(whole.lower, whole.upper - 1))
        guard line > source.lineIndex(at: whole.lower) else { return nil }
        let last = bytes.trimmed(source.lineRange(line))
        return last.count >= 3 && last.indices.allSatisfy { bytes[$0] == bytes[whole.lower] } ? last.lower : nil
    }

    /// `## Actions`: one to six signs and a blank.
    private static func isHeading(_ line: SourceRange, _ bytes: [UInt8]) -> Bool {
        var index = line.lower
        while index < line.upper, bytes[index] == UInt8(ascii: "#") { index += 1 }
        return (1...6).contains(index - line.lower) && index < line.upper && bytes[index].isBlank
    }

    /// The bytes with the block blanked out, its line endings kept: every offset stays what it was.
    func blanked(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for index in range.indices where bytes[index] != UInt8(ascii: "\n") && bytes[index] != UInt8(ascii: "\r") { bytes[index] = 0x20 }
        return bytes
    }

    /// Puts the block at its place among the top-level blocks that were found without it.
    func insert(into blocks: inout [Block]) {
        var index = 0
        while index < blocks.count, blocks[index].range.lower < range.lower { index = Int(blocks[index].endIndex) }
        var block = Block(isComment ? .html : .code, range: range, content: range)
        block.endIndex = Int32(index + 1)
        for later in index..<blocks.count { blocks[later].endIndex += 1 }
        blocks.insert(block, at: index)
    }

    func diagnostic(_ source: Source) -> Diagnostic {
        let line = source.lineRange(source.lineIndex(at: range.lower))
        let opening = SourceRange(range.lower, range.lower + (isComment ? 4 : 3))
        guard isComment else {
            return Diagnostic(
                .blockUnclosed, at: opening,
                Localized(en: "the block that begins with this line ends nowhere", nl: "het blok dat met deze regel begint, eindigt nergens"),
                help: Localized(
                    en: "Put the same line behind the text that belongs between the two, or remove this line.",
                    nl: "Zet dezelfde regel achter de tekst die ertussen hoort, of haal deze regel weg."))
        }
        return Diagnostic(
            .blockUnclosed, at: opening,
            Localized(en: "this remark is not closed: `-->` is missing", nl: "deze opmerking is niet afgesloten: `-->` ontbreekt"),
            help: Localized(
                en: "Put `-->` where the remark ends; without it, everything below would disappear from the report.",
                nl: "Zet `-->` waar de opmerking eindigt; anders verdwijnt alles eronder uit het rapport."),
            fixes: [
                Fix(
                    Localized(en: "close the remark at the end of its line", nl: "sluit de opmerking aan het eind van de regel"),
                    [Fix.Edit(SourceRange(source.trimmed(line).upper, source.trimmed(line).upper), " -->")])
            ])
    }
}
