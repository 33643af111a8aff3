import PlanModel
import PlanSyntax
import PlanText
import PlanVocabulary

/// What a plan tells about the customer: `**Goals:** …`, `- Sector: ports`, or the items under "Goals".
struct CustomerFactReader {
    let tree: SyntaxTree
    let vocabulary: Vocabulary
    /// The kind that a label without text announced: "**Goals:**" before a list.
    private var announced: CustomerFactKind?

    init(tree: SyntaxTree, vocabulary: Vocabulary) {
        self.tree = tree
        self.vocabulary = vocabulary
    }

    private var source: Source { tree.source }

    /// Forgets what was announced: a new heading begins.
    mutating func startSection() { announced = nil }

    /// The facts of a block, and whether it held nothing else. A block without facts is prose.
    mutating func facts(of index: Int, _ section: SectionContext) -> (facts: [CustomerFact], isTaken: Bool) {
        let block = tree.blocks[index]
        switch block.kind {
        case .paragraph: return paragraph(block.content, section)
        case .list:
            defer { announced = nil }
            return list(index, section)
        case .table:
            announced = nil
            return table(index, section)
        default:
            announced = nil
            return ([], false)
        }
    }

    /// A table of two columns, labels and values, below a blank header or one that says just that.
    private func table(_ index: Int, _ section: SectionContext) -> ([CustomerFact], Bool) {
        let rows = tree.children(of: index).map { row in (range: tree.blocks[row].range, cells: tree.children(of: row).map { tree.blocks[$0].content }) }
        guard let header = rows.first, header.cells.count == 2, rows.allSatisfy({ $0.cells.count <= 2 }) else { return ([], false) }
        let isBare = header.cells.allSatisfy { $0.isEmpty || vocabulary.factColumns.contains(source.bytes[$0.indices]) }
        guard isBare else { return ([], false) }
        let facts = rows.dropFirst().compactMap { row -> CustomerFact? in
            guard row.cells.count == 2, !row.cells[0].isEmpty else { return nil }
            let kind = factKind(row.cells[0])
            return fact(kind ?? .organisation, kind == nil ? row.cells[0] : nil, row.cells[1], in: row.range, section)
        }
        return (facts, !facts.isEmpty)
    }

    private mutating func paragraph(_ range: SourceRange, _ section: SectionContext) -> ([CustomerFact], Bool) {
        if let items = ParagraphLines(source: source, vocabulary: vocabulary).bulleted(range) {
            defer { announced = nil }
            let found = items.map { textFacts($0, in: $0, section) }
            return (found.flatMap { $0 }, !found.contains { $0.isEmpty })
        }
        announced = nil
        let (lead, values) = LabelledValue.all(in: range, source.bytes)
        let known = values.filter { factKind($0.label) != nil || isBold($0.label) }
        guard !known.isEmpty, known.count == values.count else {
            guard let kind = section.factKind, kind != .organisation else { return ([], false) }
            return (fact(kind, nil, range, in: range, section).map { [$0] } ?? [], true)
        }
        var facts: [CustomerFact] = []
        for value in values {
            let kind = factKind(value.label) ?? section.factKind ?? .organisation
            if value.value.isEmpty { announced = kind }
            let label = factKind(value.label) == nil ? value.label : nil
            if let fact = fact(kind, label, value.value, in: value.label.union(value.value), section) { facts.append(fact) }
        }
        return (facts, lead.isEmpty)
    }

    private func list(_ index: Int, _ section: SectionContext) -> ([CustomerFact], Bool) {
        var facts: [CustomerFact] = []
        var isTaken = true
        for item in tree.children(of: index) {
            let found = itemFacts(item, section)
            if found.isEmpty, !isEmptyItem(item) { isTaken = false }
            facts += found
        }
        // Items that are no facts keep the whole list in the text, so that nothing gets lost.
        return facts.isEmpty ? ([], false) : (facts, isTaken)
    }

    private func itemFacts(_ item: Int, _ section: SectionContext) -> [CustomerFact] {
        guard let first = tree.firstChild(of: item), tree.blocks[first].kind == .paragraph else { return [] }
        let content = tree.blocks[first].content
        if let labelled = LabelledValue.parse(content, source.bytes), labelled.value.isEmpty, let kind = factKind(labelled.label) {
            return nested(item, kind, section)
        }
        return textFacts(content, in: tree.blocks[item].range, section)
    }

    /// The fact that the text of an item tells.
    private func textFacts(_ content: SourceRange, in range: SourceRange, _ section: SectionContext) -> [CustomerFact] {
        if let labelled = LabelledValue.parse(content, source.bytes) {
            let labelKind = factKind(labelled.label)
            if let kind = labelKind, section.factKind == nil { return fact(kind, nil, labelled.value, in: range, section).map { [$0] } ?? [] }
            if section.factKind == nil || section.factKind == .organisation, announced == nil {
                return fact(.organisation, labelled.label, labelled.value, in: range, section).map { [$0] } ?? []
            }
        }
        guard let kind = announced ?? section.factKind else { return [] }
        return fact(kind, nil, content, in: range, section).map { [$0] } ?? []
    }

    private func nested(_ item: Int, _ kind: CustomerFactKind, _ section: SectionContext) -> [CustomerFact] {
        tree.children(of: item).filter { tree.blocks[$0].kind == .list }.flatMap { list in
            tree.children(of: list).compactMap { entry in
                tree.firstChild(of: entry).flatMap { fact(kind, nil, tree.blocks[$0].content, in: tree.blocks[entry].range, section) }
            }
        }
    }

    private func fact(_ kind: CustomerFactKind, _ label: SourceRange?, _ text: SourceRange, in range: SourceRange, _ section: SectionContext) -> CustomerFact? {
        guard !Placeholder.isPlaceholder(source.bytes[text.indices], vocabulary) else { return nil }
        let scanned = TokenScanner(kind: .customerFact, source: source, vocabulary: vocabulary).scan(text)
        guard let rest = scanned.rest else { return nil }
        let origin = RecordOrigin(range: range, references: scanned.references)
        return CustomerFact(origin: origin, kind: kind, label: label.map { Field(source.plainText($0), $0) }, text: rest)
    }

    private func factKind(_ label: SourceRange) -> CustomerFactKind? { vocabulary.factKinds[source.bytes[label.indices]] }

    private func isBold(_ label: SourceRange) -> Bool { label.lower > 0 && [UInt8(ascii: "*"), UInt8(ascii: "_")].contains(source.bytes[label.lower - 1]) }

    /// Empty, or only a placeholder: nothing that the report would miss.
    private func isEmptyItem(_ item: Int) -> Bool {
        guard let first = tree.firstChild(of: item) else { return true }
        guard Int(tree.blocks[first].endIndex) == Int(tree.blocks[item].endIndex) else { return false }
        let content = tree.blocks[first].content
        let value = LabelledValue.parse(content, source.bytes)?.value ?? content
        return Placeholder.isPlaceholder(source.bytes[value.indices], vocabulary)
    }
}
