import PlanDiagnostics
import PlanModel

/// All languages' words in one look-up, so that languages may be mixed in one plan.
///
/// A class, since every reader of a plan holds it: a copy costs one count, not one for each of its tables.
public final class Vocabulary: Sendable {
    /// The built-in languages. Immutable, made on first use.
    public static let standard = Vocabulary(LanguageTable.all)

    public let sections: Lookup<SectionKind>
    public let conditions: Lookup<Condition>
    public let frontMatterKeys: Lookup<FrontMatterKey>
    public let revenueKeys: Lookup<RevenueKey>
    public let stages: Lookup<Stage>
    public let roles: Lookup<StakeholderRole>
    public let levels: Lookup<StakeholderLevel>
    public let attitudes: Lookup<Attitude>
    public let productStatuses: Lookup<ProductStatus>
    public let opportunityStatuses: Lookup<OpportunityStatus>
    public let horizons: Lookup<Horizon>
    public let natures: Lookup<ObjectiveNature>
    public let actionStatuses: Lookup<ActionStatus>
    public let priorities: Lookup<Priority>
    public let topics: Lookup<AgreementTopic>
    public let channels: Lookup<Channel>
    public let incidentStatuses: Lookup<IncidentStatus>
    public let routes: Lookup<Route>
    public let conditionStatuses: Lookup<ConditionStatus>
    public let quadrants: Lookup<SwotQuadrant>
    public let factKinds: Lookup<CustomerFactKind>
    public let scale: Lookup<Int>
    public let months: Lookup<Int>
    public let magnitudes: Lookup<AmountMagnitude>
    public let placeholders: WordSet
    public let relativeDates: WordSet
    public let openEnded: WordSet
    public let conjunctions: WordSet
    public let percentWords: WordSet
    public let hourWords: WordSet
    public let givenNameColumns: WordSet
    public let familyNameColumns: WordSet
    public let totals: WordSet
    public let factColumns: WordSet
    public let periods: Lookup<DatePeriod>
    public let approximations: WordSet
    public let amountRemarks: WordSet
    public let currencyWords: Lookup<Currency>
    public let deadlineWords: WordSet
    public let headingTails: WordSet
    public let noneWords: WordSet
    public let internalWords: WordSet
    public let ignoreWords: WordSet
    private let dateWords: Lookup<DateWord>
    private let fields: Lookup<[FieldName]>
    private let titleColumns: [RecordKind: Set<String>]

    /// The words of languages, and those that a company adds.
    public init(_ tables: [LanguageTable], adding additions: VocabularyAdditions = VocabularyAdditions()) {
        sections = Lookup(tables.map(\.sections) + [additions.table(.sections, of: SectionKind.self)])
        conditions = Lookup(tables.map(\.conditions))
        frontMatterKeys = Lookup(tables.map(\.frontMatterKeys))
        revenueKeys = Lookup(tables.map(\.revenueKeys))
        stages = Lookup(tables.map(\.stages))
        roles = Lookup(tables.map(\.roles) + [additions.table(.roles, of: StakeholderRole.self)])
        levels = Lookup(tables.map(\.levels) + [additions.table(.levels, of: StakeholderLevel.self)])
        attitudes = Lookup(tables.map(\.attitudes) + [additions.table(.attitudes, of: Attitude.self)])
        productStatuses = Lookup(tables.map(\.productStatuses) + [additions.table(.products, of: ProductStatus.self)])
        opportunityStatuses = Lookup(tables.map(\.opportunityStatuses))
        horizons = Lookup(tables.map(\.horizons))
        natures = Lookup(tables.map(\.natures))
        actionStatuses = Lookup(tables.map(\.actionStatuses))
        priorities = Lookup(tables.map(\.priorities))
        topics = Lookup(tables.map(\.topics) + [additions.table(.agreements, of: AgreementTopic.self)])
        channels = Lookup(tables.map(\.channels) + [additions.table(.channels, of: Channel.self)])
        incidentStatuses = Lookup(tables.map(\.incidentStatuses))
        routes = Lookup(tables.map(\.routes))
        conditionStatuses = Lookup(tables.map(\.conditionStatuses))
        quadrants = Lookup(tables.map(\.quadrants))
        factKinds = Lookup(tables.map(\.factKinds))
        scale = Lookup(tables.map(\.scale))
        months = Lookup(tables.map(\.months))
        magnitudes = Lookup(tables.map(\.magnitudes))
        placeholders = WordSet(tables.flatMap(\.placeholders))
        relativeDates = WordSet(tables.flatMap(\.relativeDates))
        openEnded = WordSet(tables.flatMap(\.openEnded))
        conjunctions = WordSet(tables.flatMap(\.conjunctions))
        percentWords = WordSet(tables.flatMap(\.percentWords))
        hourWords = WordSet(tables.flatMap(\.hourWords))
        givenNameColumns = WordSet(tables.flatMap(\.givenNameColumns))
        familyNameColumns = WordSet(tables.flatMap(\.familyNameColumns))
        totals = WordSet(tables.flatMap(\.totals))
        factColumns = WordSet(tables.flatMap(\.factColumns))
        periods = Lookup(tables.map(\.periods))
        approximations = WordSet(tables.flatMap(\.approximations))
        currencyWords = Lookup(tables.map(\.currencyWords))
        deadlineWords = WordSet(tables.flatMap(\.deadlineWords))
        headingTails = WordSet(tables.flatMap(\.headingTails))
        noneWords = WordSet(tables.flatMap(\.noneWords))
        amountRemarks = WordSet(tables.flatMap(\.amountRemarks))
        internalWords = WordSet(tables.flatMap(\.internalWords))
        ignoreWords = WordSet(tables.flatMap(\.ignoreWords))
        dateWords = Lookup(DateWord.all(in: tables))
        var fields: [String: [FieldName]] = [:]
        let ownFields = additions.table(.fields, of: FieldName.self)
        for name in FieldName.allCases {
            for word in tables.flatMap({ $0.fields[name] ?? [] }) + (ownFields[name] ?? []) {
                let key = WordKey.make(word)
                if fields[key]?.contains(name) != true { fields[key, default: []].append(name) }
            }
        }
        self.fields = Lookup(fields)
        var titles: [RecordKind: Set<String>] = [:]
        for table in tables {
            for (kind, words) in table.titleColumns { titles[kind, default: []].formUnion(words.map { WordKey.make($0) }) }
        }
        titleColumns = titles
    }

    /// The field that a normalised word names in a kind of record, in the order of that kind's fields.
    public func field(_ key: String, in kind: RecordKind) -> FieldName? { Self.field(fields[key], in: kind) }

    /// The field that a word as it is written names in a kind of record.
    public func field(_ written: ArraySlice<UInt8>, in kind: RecordKind) -> FieldName? { Self.field(fields[written], in: kind) }

    /// Every field that a word as it is written can name in a kind of record, the likeliest first.
    public func fields(_ written: ArraySlice<UInt8>, in kind: RecordKind) -> [FieldName] {
        guard let candidates = fields[written] else { return [] }
        return FieldName.accepted(by: kind).filter(candidates.contains)
    }

    private static func field(_ candidates: [FieldName]?, in kind: RecordKind) -> FieldName? {
        guard let candidates else { return nil }
        if candidates.count == 1 { return FieldName.accepted(by: kind).contains(candidates[0]) ? candidates[0] : nil }
        return FieldName.accepted(by: kind).first { candidates.contains($0) }
    }

    /// Every field that a normalised word can name in a kind of record, the likeliest first: "Toelichting" beside
    /// "Afspraak" are the notes.
    public func fields(_ key: String, in kind: RecordKind) -> [FieldName] {
        guard let candidates = fields[key] else { return [] }
        return FieldName.accepted(by: kind).filter(candidates.contains)
    }

    /// Whether a normalised column name says what the rows are about.
    public func isTitleColumn(_ key: String, in kind: RecordKind) -> Bool {
        titleColumns[kind]?.contains(key) ?? false
    }

    /// What a word as it is written means in a date.
    public func dateWord(_ written: ArraySlice<UInt8>) -> DateWord? { dateWords[written] }

    /// The channel that words name, also as the last of a few that are no name: "brewery visit", "intern overleg".
    public func channel(_ bytes: ArraySlice<UInt8>) -> Channel? {
        if let channel = channels[bytes] { return channel }
        guard let first = bytes.first, first == first.lowercased, first.isLetter, let space = bytes.lastIndex(of: 0x20) else { return nil }
        return channels[bytes[(space + 1)...]]
    }

    /// Words for the column that says what the rows are about, as `WordKey` makes them, sorted.
    public func titleColumnKeys(in kind: RecordKind) -> [String] { (titleColumns[kind] ?? []).sorted() }

    /// Whether a normalised word means something anywhere: then it is no misspelling of another.
    public func isAnyWord(_ key: String) -> Bool {
        sections[key] != nil || conditions[key] != nil || topics[key] != nil || channels[key] != nil || factKinds[key] != nil || quadrants[key] != nil
            || fields[key] != nil || titleColumns.values.contains { $0.contains(key) }
    }

    /// The words for the fields of a kind of record, for offering the nearest.
    public func fieldWords(in kind: RecordKind, _ language: Language) -> [String] {
        FieldName.accepted(by: kind).compactMap { LanguageTable.of(language).fields[$0]?.first }
    }
}

/// Words to the value that they stand for.
public struct Lookup<Value: Sendable>: Sendable {
    @usableFromInline let table: WordTable
    /// By the numbers in the table.
    @usableFromInline let values: [Value]
    /// Words that two values claim, for the test that there are none.
    public let collisions: [String]
    /// All words as people write them, sorted: for did-you-mean, which a plan may need a thousand times.
    public let words: [String]

    init(_ tables: [WordList<Value>]) where Value: Equatable {
        let written = tables.flatMap { $0.values.flatMap { $0 } }
        var table = WordTable(mostWords: written.count)
        var values: [Value] = []
        var collisions: [String] = []
        for (value, words) in tables.joined() {
            for word in words {
                let key = WordKey.make(word)
                let number = table.insert(key, values.count)
                if number == values.count {
                    values.append(value)
                } else if values[number] != value {
                    collisions.append(key)
                    values[number] = value
                }
            }
        }
        (self.table, self.values, self.collisions, words) = (table, values, collisions.sorted(), Set(written).sorted())
    }

    /// Takes words that `WordKey` has normalised.
    init(_ entries: [String: Value]) {
        var table = WordTable(mostWords: entries.count)
        var values: [Value] = []
        for (key, value) in entries {
            table.insert(key, values.count)
            values.append(value)
        }
        (self.table, self.values, collisions, words) = (table, values, [], [])
    }

    // Inlined, so that a floor above gets them for its own type of value.

    /// The value of a word that `WordKey` has normalised.
    @inlinable public subscript(key: String) -> Value? { table[key].map { values[$0] } }

    /// The value of a word as it is written.
    @inlinable public subscript(written: ArraySlice<UInt8>) -> Value? { table[written].map { values[$0] } }

    /// The same, of a text.
    @inlinable public subscript(written written: String) -> Value? { table[written: written].map { values[$0] } }
}
