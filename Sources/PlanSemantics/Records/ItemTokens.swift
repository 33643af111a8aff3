import PlanModel
import PlanText
import PlanVocabulary

/// A token as it stands in the text, marks and key included.
public struct ItemToken: Sendable, Equatable {
    public let range: SourceRange
    /// The field that it fills; `serves` for a reference.
    public let field: FieldName
}

/// The tokens of a list item, for what works on the text rather than on the model.
public enum ItemTokens {
    /// A list item that became a record, with its tokens in order.
    public struct Item: Sendable {
        public let kind: RecordKind
        /// The item's own text, without what is nested in it.
        public let content: SourceRange
        public let tokens: [ItemToken]
    }

    /// The items of a plan that are records and may have tokens, in order.
    public static func items(of compiled: CompiledPlan, _ vocabulary: Vocabulary) -> [Item] {
        let (tree, kinds) = (compiled.tree, compiled.plan.kindsByRange)
        return tree.blocks.indices.compactMap { index in
            guard tree.blocks[index].kind == .item, let kind = kinds[tree.blocks[index].range], let first = tree.firstChild(of: index),
                tree.blocks[first].kind == .paragraph
            else { return nil }
            let content = tree.blocks[first].content
            return Item(kind: kind, content: content, tokens: TokenScanner(kind: kind, source: tree.source, vocabulary: vocabulary).scan(content).tokens)
        }
    }

    /// Whether a `Label: value` stands within an item's text, so that its tokens belong to what is before or behind it.
    public static func hasLabels(_ range: SourceRange, _ source: Source) -> Bool {
        let (lead, values) = LabelledValue.all(in: range, source.bytes)
        return !lead.isEmpty && !values.isEmpty
    }

    /// Whether two texts say the same as an item of that kind.
    public static func sayTheSame(_ left: [UInt8], _ right: [UInt8], kind: RecordKind, _ vocabulary: Vocabulary) -> Bool {
        reading(left, kind, vocabulary) == reading(right, kind, vocabulary)
    }

    private static func reading(_ bytes: [UInt8], _ kind: RecordKind, _ vocabulary: Vocabulary) -> [String] {
        let source = Source(path: "", bytes: bytes)
        let result = TokenScanner(kind: kind, source: source, vocabulary: vocabulary).scan(SourceRange(0, bytes.count))
        let fields = FieldName.allCases.flatMap { name in result.fields.filter { $0.name == name }.map { "\(name.rawValue)=\($0.text)" } }
        return fields + result.references.map { "#\($0.name)" } + [result.rest?.value ?? ""]
    }
}

extension Plan {
    /// The kind of each record that may have tokens, by the range of its item or row.
    fileprivate var kindsByRange: [SourceRange: RecordKind] {
        var kinds: [SourceRange: RecordKind] = [:]
        func add<R: Record>(_ records: [R]) { for record in records { kinds[record.origin.range] = R.kind } }
        add(stakeholders)
        add(products)
        add(opportunities)
        add(objectives)
        add(actions)
        add(promises)
        add(agreements)
        add(contacts)
        add(evidence)
        add(reviews)
        return kinds
    }
}
