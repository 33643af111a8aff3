import PlanDiagnostics
import PlanText

/// A plan as it is written: front matter, and the blocks of the Markdown behind it.
///
/// Blocks lie flat in document order, each container before its children, so that a section is a slice of the array
/// and nothing has to recurse, however deep a plan nests.
public struct SyntaxTree: Sendable {
    public let source: Source
    public let frontMatter: FrontMatter?
    /// Byte offset of the first byte behind the front matter.
    public let bodyStart: Int
    public let blocks: [Block]

    init(source: Source, frontMatter: FrontMatter?, bodyStart: Int, blocks: [Block]) {
        self.source = source
        self.frontMatter = frontMatter
        self.bodyStart = bodyStart
        self.blocks = blocks
    }

    /// The index of the first child of the block at `index`, or nil.
    public func firstChild(of index: Int) -> Int? {
        index + 1 < Int(blocks[index].endIndex) ? index + 1 : nil
    }

    /// The indices of the direct children of the block at `index`, in order.
    public func children(of index: Int) -> ChildIndices {
        ChildIndices(blocks: blocks, next: index + 1, end: Int(blocks[index].endIndex))
    }

    /// The direct children of a container, or of the document (`0 ..< blocks.count`).
    public struct ChildIndices: Sequence, IteratorProtocol {
        let blocks: [Block]
        var next_: Int
        let end: Int

        init(blocks: [Block], next: Int, end: Int) {
            self.blocks = blocks
            self.next_ = next
            self.end = end
        }

        public mutating func next() -> Int? {
            guard next_ < end else { return nil }
            defer { next_ = Int(blocks[next_].endIndex) }
            return next_
        }
    }

    /// The top-level blocks of the document.
    public var topLevel: ChildIndices { ChildIndices(blocks: blocks, next: 0, end: blocks.count) }
}

/// One block of CommonMark, or of a pipe table found in a paragraph.
public struct Block: Sendable, Equatable {
    public enum Kind: UInt8, Sendable {
        case heading, paragraph, list, item, code, html, quote, thematicBreak
        /// A pipe table: its children are rows, the first of them the header; theirs are cells.
        case table, row, cell
    }

    /// The box of a task list item.
    public enum Task: UInt8, Sendable { case none, open, done }

    public var kind: Kind
    /// A heading's level, 1 to 6; for a paragraph, how many block quotes it stands in.
    public var level: UInt8 = 0
    public var task: Task = .none
    /// From the block's first byte to its last, markers included.
    public var range: SourceRange
    /// The text: a heading without its marks, a paragraph, a cell without padding; of a task item the `[x]`.
    public var content: SourceRange
    /// The index behind the block's last descendant.
    public var endIndex: Int32 = 0

    public init(_ kind: Kind, range: SourceRange, content: SourceRange) {
        self.kind = kind
        self.range = range
        self.content = content
    }
}

/// What `PlanParser.parse` gives: a tree always, and what could not be understood.
public struct ParsedPlan: Sendable {
    public let tree: SyntaxTree
    public let diagnostics: [Diagnostic]
}

/// Bytes to tree. Parsing never fails.
public enum PlanParser {
    /// Parses a plan. Takes any source; returns its tree and the mistakes of encoding and front matter.
    public static func parse(_ source: Source) -> ParsedPlan {
        var diagnostics: [Diagnostic] = []
        if let first = source.invalidUTF8.first { diagnostics.append(.notUTF8(first, in: source)) }
        let (frontMatter, bodyStart) = FrontMatterParser.parse(source, &diagnostics)
        let blocks = blocks(source, bodyStart, &diagnostics)
        let tree = SyntaxTree(source: source, frontMatter: frontMatter, bodyStart: bodyStart, blocks: blocks)
        return ParsedPlan(tree: tree, diagnostics: diagnostics)
    }

    /// The blocks of the body. What swallows the rest of the plan is cut off before the next heading.
    private static func blocks(_ source: Source, _ bodyStart: Int, _ diagnostics: inout [Diagnostic]) -> [Block] {
        var builder = BlockBuilder(source: source, bodyStart: bodyStart)
        var blocks = builder.build(source.bytes)
        var unclosed: [UnclosedBlock] = []
        var bytes = source.bytes
        while unclosed.count < maximumUnclosed, let found = UnclosedBlock.find(in: blocks, source: source) {
            unclosed.append(found)
            diagnostics.append(found.diagnostic(source))
            bytes = found.blanked(bytes)
            builder = BlockBuilder(source: source, bodyStart: bodyStart)
            blocks = builder.build(bytes)
        }
        for block in unclosed { block.insert(into: &blocks) }
        return blocks
    }

    /// So often a plan is read anew; a text with more such mistakes is no plan that anybody wrote.
    private static let maximumUnclosed = 4
}

extension RuleID {
    public static let fileNotUTF8 = RuleID("file-not-utf8", .error)
}

extension Diagnostic {
    static func notUTF8(_ range: SourceRange, in source: Source) -> Diagnostic {
        Diagnostic(
            .fileNotUTF8, at: range,
            Localized(en: "this character is damaged: the file is not saved as UTF-8", nl: "dit teken is beschadigd: het bestand is niet opgeslagen als UTF-8"),
            help: Localized(
                en: "Save the file again with the encoding “UTF-8” (in Word: Save as, Plain text, Other encoding).",
                nl: "Sla het bestand opnieuw op met de codering ‘UTF-8’ (in Word: Opslaan als, Tekst zonder opmaak, Andere codering)."))
    }
}
