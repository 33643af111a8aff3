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
    /// The tokens in an item's text, in order.
    public static func scan(_ range: SourceRange, kind: RecordKind, _ source: Source, _ vocabulary: Vocabulary) -> [ItemToken] {
        TokenScanner(kind: kind, source: source, vocabulary: vocabulary).scan(range).tokens
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
