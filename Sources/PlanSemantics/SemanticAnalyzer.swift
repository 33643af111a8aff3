import PlanDiagnostics
import PlanModel
import PlanSyntax
import PlanText
import PlanVocabulary

/// Walks the blocks of a plan once: headings say what the rest means, tables, lists and headings become records, and
/// what no record takes stays as the section's prose.
struct SemanticAnalyzer {
    let tree: SyntaxTree
    let vocabulary: Vocabulary
    private(set) var plan: Plan
    private(set) var diagnostics: [Diagnostic] = []

    private let recognizer: SectionRecognizer
    private let people: People
    private var factReader: CustomerFactReader
    /// The heading that names the plan: the only one of the first level, above all others.
    private let titleIndex: Int?
    private var open: [(level: Int, context: SectionContext)] = []
    private let spelling: HeadingSpelling
    private let comments: CommentReader

    init(tree: SyntaxTree, plan: Plan, vocabulary: Vocabulary) {
        self.tree = tree
        self.plan = plan
        self.vocabulary = vocabulary
        recognizer = SectionRecognizer(vocabulary: vocabulary)
        people = People(plan)
        let headings = tree.topLevel.filter { tree.blocks[$0].kind == .heading }
        let isTitled = headings.count > 1 && headings.filter { tree.blocks[$0].level == 1 }.count == 1
        titleIndex = headings.first.flatMap { isTitled && tree.blocks[$0].level == 1 ? $0 : nil }
        factReader = CustomerFactReader(tree: tree, vocabulary: vocabulary)
        spelling = HeadingSpelling(tree: tree, vocabulary: vocabulary)
        comments = CommentReader(tree: tree, vocabulary: vocabulary)
        self.plan.internalRanges = comments.internalRanges
        self.plan.suppressions = comments.suppressions
    }

    private var source: Source { tree.source }

    private var context: SectionContext { open.last?.context ?? SectionContext() }

    mutating func analyze() {
        let blocks = Array(tree.topLevel)
        var position = 0
        while position < blocks.count {
            let index = blocks[position]
            position += 1
            switch tree.blocks[index].kind {
            case .heading: position = readHeading(index, blocks, position)
            case .html: readHTML(index)
            case .paragraph where readBareHeading(index): break
            case .paragraph where openSection(ofLine: index, before: position < blocks.count ? blocks[position] : nil): break
            default: readBlock(index)
            }
        }
    }

    // MARK: Headings

    /// Opens a section, or makes a record of a heading with its fields. Gives the position of the next block to read.
    private mutating func readHeading(_ index: Int, _ blocks: [Int], _ next: Int) -> Int {
        let heading = tree.blocks[index]
        let level = Int(heading.level)
        var sibling: SectionContext?
        while let last = open.last, last.level >= level {
            sibling = last.context
            open.removeLast()
        }
        factReader.startSection()
        let parent = context
        let title = source.bytes[source.withoutTrailingComments(heading.content).indices]
        let recognized = index == titleIndex ? nil : recognizer.recognize(title, under: parent) ?? recognizer.recognizeBoard(title, beside: sibling ?? parent)
        if let recognized {
            openSection(heading, recognized)
            return next
        }
        if let word = spelling.meant(by: heading.content, under: parent), let meant = recognizer.recognize(Array(word.utf8)[...], under: parent) {
            diagnostics.append(.misspeltSection(spelling.words(of: heading.content), source, word))
            openSection(heading, meant)
            return next
        }
        let end = blocks[next...].firstIndex { tree.blocks[$0].kind == .heading } ?? blocks.count
        if let kind = parent.recordKind, kind != .customerFact, kind != .swot,
            let found = reader(kind).record(ofHeading: index, blocks: Array(blocks[next..<end]))
        {
            _ = append(found.record)
            for block in blocks[next..<end] where !found.taken.contains(block) { keep(block) }
            return end
        }
        // Words that the vocabulary does not know merely group what belongs to the section around them.
        openSection(heading, parent)
        return next
    }

    /// A line that stands for a heading: `**Actions**`, or `Actions:` above a list or a table.
    private mutating func openSection(ofLine index: Int, before next: Int?) -> Bool {
        let text = tree.blocks[index].content
        let bytes = source.bytes
        guard text.count <= 80, !text.isEmpty, !bytes[text.indices].contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return false }
        let isBold = text.count > 4 && bytes.matches("**", at: text.lower) && (bytes.matches("**", at: text.upper - 2) || bytes.matches("**:", at: text.upper - 3))
        let isLead = bytes[text.upper - 1] == UInt8(ascii: ":") && next.map { tree.blocks[$0].kind == .list || tree.blocks[$0].kind == .table } ?? false
        guard isBold || isLead else { return false }
        var parents = open
        while let last = parents.last, last.level > Self.lineLevel - 1 { parents.removeLast() }
        guard let recognized = recognizer.recognize(bytes[text.indices], under: parents.last?.context ?? SectionContext()) else { return false }
        // "**Goals:**" above a list tells of the customer; its own reader knows that label.
        let hasColon = bytes[text.indices].contains(UInt8(ascii: ":"))
        if hasColon, context.recordKind == .customerFact, recognized.recordKind == .customerFact { return false }
        open = parents
        factReader.startSection()
        var heading = tree.blocks[index]
        heading.level = UInt8(Self.lineLevel)
        openSection(heading, recognized)
        return true
    }

    /// `##Stakeholders`, which CommonMark takes for text: a section, when the words are those of one.
    private mutating func readBareHeading(_ index: Int) -> Bool {
        let content = tree.blocks[index].content
        let bytes = source.bytes
        guard content.count > 2, bytes[content.lower] == UInt8(ascii: "#"), source.lineIndex(at: content.lower) == source.lineIndex(at: content.upper - 1) else {
            return false
        }
        let level = bytes[content.indices].prefix { $0 == UInt8(ascii: "#") }.count
        var heading = Block(.heading, range: content, content: source.trimmed(SourceRange(content.lower + level, content.upper)))
        heading.level = UInt8(clamping: level)
        // `#O1` refers to a record, and a lone `#trust` marks something: a heading has two signs at least.
        guard (2...6).contains(level) else { return false }
        let parent = open.last { $0.level < level }?.context ?? SectionContext()
        guard let recognized = recognizer.recognize(bytes[heading.content.indices], under: parent) else { return false }
        while let last = open.last, last.level >= level { open.removeLast() }
        factReader.startSection()
        diagnostics.append(.headingWithoutSpace(SourceRange(content.lower, content.lower + level)))
        openSection(heading, recognized)
        return true
    }

    /// Below every heading of Markdown.
    private static let lineLevel = 7

    private mutating func openSection(_ heading: Block, _ context: SectionContext) {
        open.append((Int(heading.level), context))
        let title = source.withoutTrailingComments(heading.content)
        var section = Section(kind: context.kind, title: source.plainText(title), titleRange: title, level: min(6, Int(heading.level)))
        section.isInternal = comments.isInternal(heading.range)
        section.condition = context.condition
        plan.sections.append(section)
    }

    // MARK: Blocks

    private mutating func readBlock(_ index: Int) {
        guard let kind = context.recordKind else { return keep(index) }
        switch (kind, tree.blocks[index].kind) {
        case (.customerFact, _): readFacts(index)
        case (_, .table): readTable(index, kind)
        case (_, .list): readList(index, kind)
        case (.evidence, .paragraph) where readSelfAssessment(tree.blocks[index].content): break
        case (_, .paragraph) where looksLikeTable(index):
            diagnostics.append(.tableNotUnderstood(tree.blocks[index].content, source))
            plan.unreadTables.insert(kind)
            keep(index)
        case (_, .paragraph): readLines(index, kind)
        default: keep(index)
        }
    }

    /// Several lines that all begin with `|`, though no table could be made of them.
    private func looksLikeTable(_ index: Int) -> Bool {
        let content = tree.blocks[index].content
        let lines = source.lineIndex(at: content.lower)...source.lineIndex(at: max(content.lower, content.upper - 1))
        return lines.count > 1
            && lines.allSatisfy { line in
                let text = source.trimmed(source.lineRange(line))
                return !text.isEmpty && source.bytes[text.lower] == UInt8(ascii: "|")
            }
    }

    private mutating func readFacts(_ index: Int) {
        let (facts, isTaken) = factReader.facts(of: index, context)
        for var fact in facts {
            fact.origin.isInternal = comments.isInternal(fact.origin.range)
            plan.facts.append(fact)
        }
        if !isTaken, !isPlaceholder(index) { keep(index) }
    }

    private mutating func readTable(_ index: Int, _ kind: RecordKind) {
        guard let records = reader(kind).records(ofTable: index, &diagnostics) else { return keep(index) }
        for record in records where !append(record) { keepRange(record.range) }
    }

    private mutating func readList(_ index: Int, _ kind: RecordKind) {
        let reader = reader(kind)
        for item in tree.children(of: index) {
            if kind == .evidence, let first = tree.firstChild(of: item), readSelfAssessment(tree.blocks[first].content) { continue }
            if isPlaceholder(item) { continue }
            let records = reader.records(ofItem: item)
            if records.isEmpty { keep(item) }
            for record in records where !append(record) { keepRange(record.range) }
        }
    }

    /// A paragraph is prose, unless its lines are items without the marks of Markdown.
    private mutating func readLines(_ index: Int, _ kind: RecordKind) {
        let lines = ParagraphLines(source: source, vocabulary: vocabulary)
        let content = tree.blocks[index].content
        if kind == .swot, readQuadrants(content) { return }
        let isLog = kind == .contact || kind == .review || kind == .evidence
        guard let items = lines.bulleted(content) ?? (isLog ? lines.dated(content) : nil) else { return keep(index) }
        for item in items where !Placeholder.isPlaceholder(source.bytes[item.indices], vocabulary) {
            guard let record = reader(kind).record(ofLine: item), append(record) else {
                keepRange(item)
                continue
            }
        }
    }

    /// `**Strengths:** local workshop` in a paragraph.
    private mutating func readQuadrants(_ content: SourceRange) -> Bool {
        let (lead, values) = LabelledValue.all(in: content, source.bytes)
        let names = values.map { vocabulary.quadrants[source.bytes[$0.label.indices]] }
        guard !values.isEmpty, lead.isEmpty, names.allSatisfy({ $0 != nil }) else { return false }
        for (value, name) in zip(values, names) {
            var section = context
            section.quadrant = name
            var record = RawRecord(kind: .swot, range: value.label.union(value.value), section: section)
            record.fields = [RawField(name: .title, range: value.value, text: source.plainText(value.value))]
            _ = append(record)
        }
        return true
    }

    private func reader(_ kind: RecordKind) -> RecordReader {
        RecordReader(tree: tree, vocabulary: vocabulary, section: context, kind: kind, people: people)
    }

    /// `status: met` under a condition.
    private mutating func readSelfAssessment(_ range: SourceRange) -> Bool {
        guard let condition = context.condition, let labelled = LabelledValue.parse(range, source.bytes),
            vocabulary.field(source.bytes[labelled.label.indices], in: .evidence) == .status
        else { return false }
        let text = source.bytes[labelled.value.indices]
        if Placeholder.isPlaceholder(text, vocabulary) { return true }
        if let status = KeywordParser.parse(text, vocabulary.conditionStatuses) {
            plan.selfAssessments.append(SelfAssessment(condition: condition, status: Field(status, labelled.value)))
        } else {
            diagnostics.append(.keyword(at: labelled.value, text: source.plainText(labelled.value), vocabulary.conditionStatuses.words, \.conditionStatuses))
        }
        return true
    }

    /// A comment is for the writer, and is not shown; `CommentReader` has read what it says.
    private mutating func readHTML(_ index: Int) {
        let range = source.trimmed(tree.blocks[index].range)
        // A remark that nobody closed is one all the same.
        let isUnclosed = source.bytes.matches("<!--", at: range.lower) && !source.text(range).contains("-->")
        if !isUnclosed, !source.isComment(range) { keep(index) }
    }

    // MARK: Keeping

    /// Puts a block that is no record into the prose of the section.
    private mutating func keep(_ index: Int) { keepRange(tree.blocks[index].range) }

    private mutating func keepRange(_ range: SourceRange) {
        if plan.sections.isEmpty { plan.sections.append(Section(kind: nil, title: "", titleRange: .empty, level: 0)) }
        plan.sections[plan.sections.count - 1].prose.append(range)
    }

    /// Whether an item or a block holds only a placeholder.
    private func isPlaceholder(_ index: Int) -> Bool {
        var leaf = index
        while let child = tree.firstChild(of: leaf) { leaf = child }
        let isAlone = Int(tree.blocks[index].endIndex) == leaf + 1
        return isAlone && tree.blocks[index].kind != .table && Placeholder.isPlaceholder(source.bytes[tree.blocks[leaf].content.indices], vocabulary)
    }

    /// Gives false when the record says nothing that its kind can hold: then its text has to be kept.
    private mutating func append(_ record: consuming RawRecord) -> Bool {
        // A row of a template that nobody has filled in yet.
        let isFilled = record.fields.contains { !Placeholder.isPlaceholder(source.bytes[$0.range.indices], vocabulary) }
        // What only columns without a meaning say is no record, but it is kept; so is a row of totals.
        guard isFilled else { return record.extras.isEmpty }
        if let main = record[FieldName.main(of: record.kind)], vocabulary.totals.contains(written: main.text) { return false }
        record.isInternal = comments.isInternal(record.range)
        var fields = FieldReader(record, source: source, vocabulary: vocabulary, currency: plan.defaultCurrency)
        switch fields.record.kind {
        case .customerFact:
            guard let fact = CustomerFact(reading: &fields) else { return false }
            plan.facts.append(fact)
        case .stakeholder:
            // "See also the organisation chart in the shared folder" is nobody's name.
            if fields.record.fields.count == 1, let name = fields.record[.name], name.text.utf8.count > 12, name.text.split(separator: " ").count > 6 { return false }
            plan.stakeholders.append(Stakeholder(reading: &fields))
        case .product: plan.products.append(Product(reading: &fields))
        case .opportunity: plan.opportunities.append(Opportunity(reading: &fields))
        case .objective: plan.objectives.append(Objective(reading: &fields))
        case .action: plan.actions.append(Action(reading: &fields))
        case .promise: plan.promises.append(Promise(reading: &fields))
        case .agreement: plan.agreements.append(Agreement(reading: &fields))
        case .contact: plan.contacts.append(Contact(reading: &fields))
        case .evidence:
            if let verdict = SelfAssessment(reading: &fields) { plan.selfAssessments.append(verdict) }
            let evidence = Evidence(reading: &fields)
            if evidence.saysSomething { plan.evidence.append(evidence) }
        case .review: plan.reviews.append(Review(reading: &fields))
        case .swot:
            guard let item = SwotItem(reading: &fields) else { return false }
            plan.swot.append(item)
        }
        diagnostics += fields.diagnostics
        for value in fields.record.cutOff { diagnostics.append(.cutOff(value, source)) }
        return true
    }
}
