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
    public let placeholders: Set<String>
    public let relativeDates: Set<String>
    public let openEnded: Set<String>
    public let conjunctions: Set<String>
    public let percentWords: Set<String>
    public let hourWords: Set<String>
    public let givenNameColumns: Set<String>
    public let familyNameColumns: Set<String>
    public let totals: Set<String>
    public let weekdays: Set<String>
    public let factColumns: Set<String>
    public let periods: Lookup<DatePeriod>
    public let dateLeads: Set<String>
    public let dateLimits: Set<String>
    public let approximations: Set<String>
    public let amountRemarks: Set<String>
    public let currencyWords: Lookup<Currency>
    public let deadlineWords: Set<String>
    public let headingTails: Set<String>
    public let noneWords: Set<String>
    public let internalWords: Set<String>
    public let ignoreWords: Set<String>
    private let fields: [String: [FieldName]]
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
        placeholders = Set(tables.flatMap(\.placeholders).map { WordKey.make($0) })
        relativeDates = Set(tables.flatMap(\.relativeDates).map { WordKey.make($0) })
        openEnded = Set(tables.flatMap(\.openEnded).map { WordKey.make($0) })
        conjunctions = Set(tables.flatMap(\.conjunctions).map { WordKey.make($0) })
        percentWords = Set(tables.flatMap(\.percentWords).map { WordKey.make($0) })
        hourWords = Set(tables.flatMap(\.hourWords).map { WordKey.make($0) })
        givenNameColumns = Set(tables.flatMap(\.givenNameColumns).map { WordKey.make($0) })
        familyNameColumns = Set(tables.flatMap(\.familyNameColumns).map { WordKey.make($0) })
        totals = Set(tables.flatMap(\.totals).map { WordKey.make($0) })
        weekdays = Set(tables.flatMap(\.weekdays).map { WordKey.make($0) })
        factColumns = Set(tables.flatMap(\.factColumns).map { WordKey.make($0) })
        periods = Lookup(tables.map(\.periods))
        dateLeads = Set(tables.flatMap(\.dateLeads).map { WordKey.make($0) })
        dateLimits = Set(tables.flatMap(\.dateLimits).map { WordKey.make($0) })
        approximations = Set(tables.flatMap(\.approximations).map { WordKey.make($0) })
        currencyWords = Lookup(tables.map(\.currencyWords))
        deadlineWords = Set(tables.flatMap(\.deadlineWords).map { WordKey.make($0) })
        headingTails = Set(tables.flatMap(\.headingTails).map { WordKey.make($0) })
        noneWords = Set(tables.flatMap(\.noneWords).map { WordKey.make($0) })
        amountRemarks = Set(tables.flatMap(\.amountRemarks).map { WordKey.make($0) })
        internalWords = Set(tables.flatMap(\.internalWords).map { WordKey.make($0) })
        ignoreWords = Set(tables.flatMap(\.ignoreWords).map { WordKey.make($0) })
        var fields: [String: [FieldName]] = [:]
        let ownFields = additions.table(.fields, of: FieldName.self)
        for name in FieldName.allCases {
            for word in tables.flatMap({ $0.fields[name] ?? [] }) + (ownFields[name] ?? []) {
                let key = WordKey.make(word)
                if fields[key]?.contains(name) != true { fields[key, default: []].append(name) }
            }
        }
        self.fields = fields
        var titles: [RecordKind: Set<String>] = [:]
        for table in tables {
            for (kind, words) in table.titleColumns { titles[kind, default: []].formUnion(words.map { WordKey.make($0) }) }
        }
        titleColumns = titles
    }

    /// The field that a normalised word names in a kind of record, in the order of that kind's fields.
    public func field(_ key: String, in kind: RecordKind) -> FieldName? {
        guard let candidates = fields[key] else { return nil }
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

    /// The channel that words name, also as the last of a few that are no name: "brewery visit", "intern overleg".
    public func channel(_ bytes: ArraySlice<UInt8>) -> Channel? {
        if let channel = channels[WordKey.make(bytes)] { return channel }
        guard let first = bytes.first, first == first.lowercased, first.isLetter, let space = bytes.lastIndex(of: 0x20) else { return nil }
        return channels[WordKey.make(bytes[(space + 1)...])]
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
public struct Lookup<Value: Hashable & Sendable>: Sendable {
    private let values: [String: Value]
    /// Words that two values claim, for the test that there are none.
    public let collisions: [String]

    init(_ tables: [[Value: [String]]]) {
        var values: [String: Value] = [:]
        var collisions: [String] = []
        for table in tables {
            for (value, words) in table {
                for word in words {
                    let key = WordKey.make(word)
                    if let other = values[key], other != value { collisions.append(key) }
                    values[key] = value
                }
            }
        }
        self.values = values
        self.collisions = collisions.sorted()
        words = Set(tables.flatMap { $0.values.flatMap { $0 } }).sorted()
    }

    /// The value of a word that `WordKey` has normalised.
    public subscript(key: String) -> Value? { values[key] }

    /// All words as people write them, sorted: for did-you-mean.
    public let words: [String]
}
