import PlanModel
import PlanReports
import PlanSemantics
import PlanText
import PlanVocabulary

/// Where a cursor stands, and so what may be written there.
struct CompletionContext {
    let document: PlanDocument
    private let offset: Int
    private let line: SourceRange
    private let words: ValueWords

    init(_ document: PlanDocument, _ offset: Int) {
        self.document = document
        self.offset = offset
        line = document.line(at: offset)
        words = ValueWords(document)
    }

    private var source: Source { document.source }
    private var bytes: [UInt8] { document.bytes }
    /// The line up to the cursor.
    private var before: SourceRange { SourceRange(line.lower, offset) }

    func candidates() -> Candidates {
        if isInFrontMatter { return facts() }
        guard offset >= document.tree.bodyStart else { return .none(offset) }
        if bytes.matches("#", at: line.lower, end: line.upper), let start = headingStart { return headings(start) }
        if let cell = TableCell(at: offset, document) { return self.cell(cell) }
        guard let kind = document.section(at: offset)?.kind?.recordKind else { return .none(offset) }
        return item(kind)
    }

    // MARK: Facts at the top

    private var isInFrontMatter: Bool {
        guard document.bytes.matches("---", at: source.textStart), source.lineIndex(at: offset) > 0 else { return false }
        guard let frontMatter = document.tree.frontMatter else { return false }
        let isClosing = bytes.matches("---", at: line.lower, end: line.upper)
        return offset <= frontMatter.range.upper && !isClosing || (frontMatter.isBroken && offset <= document.tree.bodyStart)
    }

    private func facts() -> Candidates {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: before) else {
            guard line.lower == offset || !bytes[line.lower].isWhitespace else { return .none(offset) }
            return Candidates(candidates: keys(), range: SourceRange(line.lower, max(offset, endOfWord(offset))))
        }
        let name = source.text(source.trimmed(SourceRange(line.lower, colon)))
        let start = source.trimmed(SourceRange(colon + 1, offset)).isEmpty ? offset : source.trimmed(SourceRange(colon + 1, offset)).lower
        return Candidates(candidates: words.values(ofFact: name), range: SourceRange(start, max(start, source.trimmed(SourceRange(start, line.upper)).upper)), isForced: true)
    }

    private func keys() -> [Candidate] {
        let entries = document.tree.frontMatter?.entries ?? []
        let current = source.text(source.trimmed(line))
        let written = Set(entries.compactMap(\.key.scalar).filter { $0 != current }.compactMap { document.vocabulary.frontMatterKeys[WordKey.make($0)] })
        let table = LanguageTable.of(document.writing)
        let own = FrontMatterKey.allCases.filter { !written.contains($0) }.compactMap { key in
            table.frontMatterKeys[key]?.first.map { word in
                let name = word.replacing(" ", with: "-")
                return Candidate(label: name, kind: .property, detail: document.text(FrontMatterSchema.summary(key)), text: name + ": ")
            }
        }
        let custom = document.account.configuration.compile.customFields.filter { field in !entries.contains { $0.key.scalar == field.name } }
        return own + custom.map { Candidate(label: $0.name, kind: .property, text: $0.name + ": ") }
    }

    // MARK: Headings

    private var headingStart: Int? {
        var index = line.lower
        while index < line.upper, bytes[index] == UInt8(ascii: "#") { index += 1 }
        return index < offset && bytes[index].isBlank && index - line.lower <= 6 ? index + 1 : nil
    }

    private func headings(_ start: Int) -> Candidates {
        let table = LanguageTable.of(document.writing)
        let parent = document.plan.sections.last { $0.titleRange.upper < line.lower && $0.level > 0 && $0.level < start - line.lower - 1 }
        var candidates: [Candidate] = []
        if parent?.kind == .successConditions {
            candidates = Condition.allCases.compactMap { condition in
                table.conditions[condition]?.first.map {
                    Candidate(label: "\(condition.rawValue). \($0)", kind: .module, about: .entity(.condition(condition)))
                }
            }
        }
        let written = Set(document.plan.sections.filter { !$0.titleRange.overlaps(line) }.compactMap(\.kind))
        candidates += SectionKind.allCases.filter { !written.contains($0) }.compactMap { kind in
            table.sections[kind]?.first.map { Candidate(label: $0, kind: .module, detail: document.text(SectionHelp.text(kind))) }
        }
        return Candidates(candidates: candidates, range: SourceRange(start, max(start, line.upper)), isForced: true)
    }

    // MARK: Tables

    private func cell(_ cell: TableCell) -> Candidates {
        guard let kind = cell.kind else { return .none(offset) }
        let range = cell.range.isEmpty ? SourceRange(offset, offset) : cell.range
        guard cell.isHeader else {
            guard let field = cell.field else { return .none(offset) }
            if field == FieldName.main(of: kind), let token = marked(kind, in: cell.range) { return token }
            return Candidates(candidates: words.values(of: field, kind, isToken: false), range: range, isForced: true)
        }
        let missing = FieldName.accepted(by: kind).filter { !cell.known.contains($0) }
        return Candidates(candidates: missing.map(field), range: range, isForced: true)
    }

    private func field(_ field: FieldName) -> Candidate {
        let word = FieldHelp.word(field, document.writing)
        return Candidate(label: word.prefix(1).uppercased() + word.dropFirst(), kind: .field, detail: document.text(FieldHelp.text(field)))
    }

    // MARK: List items

    private func item(_ kind: RecordKind) -> Candidates {
        if let token = marked(kind, in: line) { return token }
        let word = currentWord
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: word), let field = document.vocabulary.field(WordKey.make(bytes[word.lower..<colon]), in: kind), colon < offset {
            return Candidates(candidates: words.values(of: field, kind, isToken: true), range: SourceRange(colon + 1, max(offset, word.upper)), isForced: true)
        }
        if let (field, start) = labelled(kind) {
            return Candidates(candidates: words.values(of: field, kind, isToken: false), range: SourceRange(min(start, offset), max(min(start, offset), line.upper)), isForced: true)
        }
        let fields = FieldName.accepted(by: kind).filter { $0 != FieldName.main(of: kind) && $0 != .id && $0 != .notes }
        let tokens = fields.map { field -> Candidate in
            let name = FieldHelp.word(field, document.writing).replacing(" ", with: "-")
            return Candidate(label: name + ":", kind: .field, detail: document.text(FieldHelp.text(field)))
        }
        let people = [RecordKind.contact, .promise, .evidence].contains(kind) ? words.stakeholders(isToken: false) : []
        return Candidates(candidates: people + tokens, range: word)
    }

    /// `@`, `#` or `!` at the front of the word.
    private func marked(_ kind: RecordKind, in limits: SourceRange) -> Candidates? {
        let word = currentWord
        guard word.lower >= limits.lower, !word.isEmpty, word.lower < offset else { return nil }
        switch bytes[word.lower] {
        case UInt8(ascii: "@"): return Candidates(candidates: words.members(mark: "@"), range: word, isForced: false)
        case UInt8(ascii: "#"): return Candidates(candidates: words.references(), range: word, isForced: false)
        case UInt8(ascii: "!"): return Candidates(candidates: words.priorities(mark: "!"), range: word, isForced: false)
        default: return nil
        }
    }

    /// `- Role: ` in a nested item.
    private func labelled(_ kind: RecordKind) -> (FieldName, Int)? {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: before), colon + 1 < line.upper, bytes[colon + 1].isBlank else { return nil }
        var start = source.trimmed(before).lower
        while start < colon, bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "*") || bytes[start].isBlank { start += 1 }
        guard let field = document.vocabulary.field(WordKey.make(bytes[start..<colon]), in: kind) else { return nil }
        return (field, colon + 2)
    }

    // MARK: Words

    /// From the white space before the cursor to the white space behind it.
    private var currentWord: SourceRange {
        var start = offset
        while start > line.lower, !bytes[start - 1].isWhitespace, bytes[start - 1] != UInt8(ascii: "("), bytes[start - 1] != UInt8(ascii: "|") { start -= 1 }
        return SourceRange(start, endOfWord(offset))
    }

    private func endOfWord(_ start: Int) -> Int {
        var end = start
        while end < line.upper, !bytes[end].isWhitespace, bytes[end] != UInt8(ascii: "|"), bytes[end] != UInt8(ascii: ")") { end += 1 }
        return end
    }
}
