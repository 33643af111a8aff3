import PlanDiagnostics
import PlanModel
@testable import PlanSemantics
import PlanText
import PlanVocabulary
import TestSupport
import Testing

/// The tables of words: complete in each language, without two meanings for one word.
@Suite struct VocabularyTests {
    // MARK: Completeness

    /// Every table of a language by its name, as pairs of a value and its words. Walked by reflection, so that a new
    /// table is held by the test from its first day.
    private static func tables(_ language: LanguageTable) -> [(name: String, words: [(value: String, words: [String])])] {
        Mirror(reflecting: language).children.compactMap { child in
            guard let name = child.label, name != "language" else { return nil }
            if let words = child.value as? [String] { return (name, [("", words)]) }
            guard let list = child.value as? any PairList else { return (name, []) }
            let pairs = list.pairs.map { (($0.value as? Currency)?.code ?? "\($0.value)", $0.words) }
            return (name, pairs)
        }
    }

    /// The values that each table has to have words for.
    private static let values: [String: [String]] = [
        "sections": names(SectionKind.self), "conditions": names(Condition.self), "frontMatterKeys": names(FrontMatterKey.self),
        "revenueKeys": names(RevenueKey.self), "fields": names(FieldName.self), "titleColumns": names(RecordKind.self), "stages": names(Stage.self),
        "roles": names(StakeholderRole.self), "levels": names(StakeholderLevel.self), "attitudes": names(Attitude.self),
        "productStatuses": names(ProductStatus.self), "opportunityStatuses": names(OpportunityStatus.self), "horizons": names(Horizon.self),
        "natures": names(ObjectiveNature.self), "actionStatuses": names(ActionStatus.self), "priorities": names(Priority.self),
        "topics": names(AgreementTopic.self), "channels": names(Channel.self), "incidentStatuses": names(IncidentStatus.self), "routes": names(Route.self),
        "conditionStatuses": names(ConditionStatus.self), "quadrants": names(SwotQuadrant.self), "factKinds": names(CustomerFactKind.self),
        "scale": (1...5).map(String.init), "months": (1...12).map(String.init), "magnitudes": names(AmountMagnitude.self), "periods": names(DatePeriod.self),
        "currencyWords": ["EUR", "USD", "GBP"],
    ]

    private static func names<T: CaseIterable>(_ type: T.Type) -> [String] { type.allCases.map { "\($0)" } }

    @Test(arguments: LanguageTable.all.map(\.language)) func everyTableIsComplete(_ language: Language) {
        let tables = Self.tables(.of(language))
        #expect(tables.count > 35)
        for (name, entries) in tables {
            for value in Self.values[name] ?? [""] {
                let words = entries.first { $0.value == value }?.words ?? []
                #expect(!words.isEmpty, "\(language): \(name) has no word for \(value)")
            }
            #expect(entries.allSatisfy { $0.words.allSatisfy { !WordKey.make($0).isEmpty } }, "\(language): a word of \(name) is compared as nothing")
        }
    }

    @Test(arguments: LanguageTable.all.map(\.language)) func noWordStandsTwiceInOneList(_ language: Language) {
        for (name, entries) in Self.tables(.of(language)) {
            for (value, words) in entries {
                let repeated = Dictionary(grouping: words, by: { WordKey.make($0) }).filter { $0.value.count > 1 && Set($0.value).count < $0.value.count }
                #expect(repeated.isEmpty, "\(language) \(name) \(value): \(repeated.keys.sorted())")
            }
        }
    }

    // MARK: Collisions

    @Test func noWordMeansTwoThingsInOneLookup() {
        var count = 0
        for child in Mirror(reflecting: Vocabulary.standard).children {
            guard let lookup = child.value as? any CollisionList else { continue }
            count += 1
            #expect(lookup.collisions == [], "\(child.label ?? "")")
        }
        // All tables but the columns of titles are look-ups; besides, all words of dates are in one.
        #expect(count == Self.values.count)
    }

    /// Words that name two fields of one kind of record on purpose: the first is meant, the other beside it.
    private static let deliberate: [RecordKind: Set<String>] = [
        .objective: ["goal: target, serves", "by: due, owner", "stand: actual, status"],
        .action: ["by: owner, due"],
        .promise: ["by: due, owner", "for: to, serves"],
        .agreement: ["toelichting: agreement, notes"],
        .evidence: [
            "condition: condition, serves", "success condition: condition, serves", "voorwaarde: condition, serves", "succesvoorwaarde: condition, serves",
            "name: title, with", "naam: title, with",
        ],
    ]

    @Test(arguments: RecordKind.allCases) func noWordNamesTwoFieldsOfARecordByAccident(_ kind: RecordKind) {
        var fields: [String: [FieldName]] = [:]
        for name in FieldName.accepted(by: kind) {
            for word in Set(LanguageTable.all.flatMap { $0.fields[name] ?? [] }.map { WordKey.make($0) }) { fields[word, default: []].append(name) }
        }
        let found = Set(fields.filter { $0.value.count > 1 }.map { "\($0.key): \($0.value.map(\.rawValue).joined(separator: ", "))" })
        #expect(found == Self.deliberate[kind] ?? [], "\(found.sorted())")
    }
}

private protocol CollisionList { var collisions: [String] { get } }
extension Lookup: CollisionList {}

/// Any table of words by value.
private protocol PairList { var pairs: [(value: Any, words: [String])] { get } }
extension WordList: PairList { fileprivate var pairs: [(value: Any, words: [String])] { map { ($0.key, $0.value) } } }
