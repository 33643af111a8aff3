import PlanModel

/// Words that a company adds to those of the languages: its own names for sections, columns and values.
public struct VocabularyAdditions: Sendable {
    /// What the words of one kind of thing are added to.
    public enum Target: String, Sendable, CaseIterable {
        case sections, fields, roles, levels, attitudes, products, agreements, channels

        /// The names that words can be given to: `stakeholders`, `influence`, `decision-maker`.
        public var names: [String] {
            switch self {
            case .sections: SectionKind.allCases.map(\.rawValue)
            case .fields: FieldName.allCases.map(\.rawValue)
            case .roles: StakeholderRole.allCases.map(\.rawValue)
            case .levels: StakeholderLevel.allCases.map(\.rawValue)
            case .attitudes: Attitude.allCases.map(\.rawValue)
            case .products: ProductStatus.allCases.map(\.rawValue)
            case .agreements: AgreementTopic.allCases.map(\.rawValue)
            case .channels: Channel.allCases.map(\.rawValue)
            }
        }

        /// The name that a word means already; nil when it is free. A field's word may mean several fields.
        public func meaning(of word: String, in vocabulary: Vocabulary) -> String? {
            let key = WordKey.make(word)
            return switch self {
            case .sections: vocabulary.sections[key]?.rawValue
            case .fields: nil
            case .roles: vocabulary.roles[key]?.rawValue
            case .levels: vocabulary.levels[key]?.rawValue
            case .attitudes: vocabulary.attitudes[key]?.rawValue
            case .products: vocabulary.productStatuses[key]?.rawValue
            case .agreements: vocabulary.topics[key]?.rawValue
            case .channels: vocabulary.channels[key]?.rawValue
            }
        }
    }

    private var words: [Target: [String: [String]]] = [:]

    public init() {}

    public var isEmpty: Bool { words.isEmpty }

    /// Lets `word` stand for `name`, which has to be one of the target's names.
    public mutating func add(_ word: String, for name: String, in target: Target) { words[target, default: [:]][name, default: []].append(word) }

    /// The words of a target by the value they stand for.
    func table<Value: RawRepresentable>(_ target: Target, of type: Value.Type) -> WordList<Value> where Value.RawValue == String {
        WordList((words[target] ?? [:]).compactMap { name, words in Value(rawValue: name).map { ($0, words) } })
    }
}
