import PlanDiagnostics
import PlanModel
import PlanText
import PlanVocabulary

/// Finds what `#O1` and `#top-of-mind` point to, and who the people of the contact log are.
struct ReferenceResolver {
    let vocabulary: Vocabulary
    private var ids: [String: (kind: RecordKind, index: Int, range: SourceRange)] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    /// The references to nothing, by name: one missing record is one finding.
    private var unknown: [[Reference]] = []
    private var unknownIndex: [String: Int] = [:]

    init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// Resolves all references of a plan; gives the findings.
    static func resolve(_ plan: inout Plan, _ vocabulary: Vocabulary) -> [Diagnostic] {
        var resolver = ReferenceResolver(vocabulary: vocabulary)
        resolver.collect(plan.opportunities)
        resolver.collect(plan.objectives)
        resolver.collect(plan.actions)
        resolver.collect(plan.promises)
        resolver.collect(plan.agreements)
        resolver.resolve(&plan.facts)
        resolver.resolve(&plan.stakeholders)
        resolver.resolve(&plan.products)
        resolver.resolve(&plan.opportunities)
        resolver.resolve(&plan.objectives)
        resolver.resolve(&plan.actions)
        resolver.resolve(&plan.promises)
        resolver.resolve(&plan.agreements)
        resolver.resolve(&plan.contacts)
        resolver.resolve(&plan.evidence)
        resolver.resolve(&plan.reviews)
        resolver.resolve(&plan.swot)
        resolvePeople(&plan)
        // What a table that could not be read is called, nobody knows.
        guard plan.unreadTables.isDisjoint(with: [.opportunity, .objective, .action, .promise, .agreement]) else { return resolver.diagnostics }
        guard !resolver.unknown.isEmpty else { return resolver.diagnostics }
        let known = resolver.ids.keys.map { $0.uppercased() }.sorted()
        return resolver.diagnostics + resolver.unknown.map { .unknownReference($0, known: known) }
    }

    private mutating func collect<R: Record>(_ records: [R]) {
        for (index, record) in records.enumerated() {
            guard let id = record.origin.id else { continue }
            let key = id.value.lowercased()
            if Self.condition(numbered: key) != nil {
                diagnostics.append(.reservedID(id))
                continue
            }
            if let first = ids[key] {
                diagnostics.append(.duplicateID(id, first: first.range))
            } else {
                ids[key] = (R.kind, index, id.range)
            }
        }
    }

    private mutating func resolve<R: Record>(_ records: inout [R]) {
        for index in records.indices where !records[index].origin.references.isEmpty {
            for position in records[index].origin.references.indices {
                records[index].origin.references[position].target = target(records[index].origin.references[position])
            }
        }
    }

    private mutating func target(_ reference: Reference) -> Reference.Target {
        let key = reference.name.lowercased()
        if let condition = Self.condition(numbered: key) ?? vocabulary.conditions[written: reference.name] { return .condition(condition) }
        if let found = ids[key] { return .record(found.kind, found.index) }
        if let index = unknownIndex[key] {
            unknown[index].append(reference)
        } else {
            unknownIndex[key] = unknown.count
            unknown.append([reference])
        }
        return .unresolved
    }

    /// `c1` to `c7`.
    private static func condition(numbered key: String) -> Condition? {
        guard key.utf8.count == 2, key.utf8.first == UInt8(ascii: "c") else { return nil }
        return Int(key.dropFirst()).flatMap(Condition.init(rawValue:))
    }

    private static func resolvePeople(_ plan: inout Plan) {
        guard !plan.stakeholders.isEmpty else { return }
        for contact in plan.contacts.indices {
            for person in plan.contacts[contact].people.indices {
                plan.contacts[contact].people[person].stakeholder = plan.stakeholderIndex(named: plan.contacts[contact].people[person].name.value)
            }
        }
    }
}

extension Diagnostic {
    /// A name that one or more references use and that nothing in the plan has; found at the first of them.
    static func unknownReference(_ references: [Reference], known: [String]) -> Diagnostic {
        let reference = references[0]
        let more = references.dropFirst()
        func conditions(_ language: Language) -> [String] {
            Condition.allCases.compactMap { LanguageTable.of(language).conditions[$0]?.first }.map { word in
                WordKey.make(word).split(separator: " ").joined(separator: "-")
            }
        }
        // "K5" rather stands for another opportunity than for action A5: among names that are as near, the first is offered.
        let initial = reference.name.lowercased().first
        let likeliest = known.filter { $0.lowercased().first == initial } + known.filter { $0.lowercased().first != initial }
        let suggestion = Suggestion(for: reference.name, among: likeliest + Condition.allCases.map(\.id) + Language.allCases.flatMap(conditions))
        return Diagnostic(
            .referenceUnknown, at: reference.range,
            Localized(
                en: "nothing in this plan is called “\(reference.name)”" + elsewhere(more.count)[.english] + suggestion.question[.english],
                nl: "niets in dit plan heet ‘\(reference.name)’" + elsewhere(more.count)[.dutch] + suggestion.question[.dutch]),
            help: Localized(
                en: "Refer to the id of an objective, opportunity or action of this plan, or to a condition: \(Condition.allCases.map(\.id).joined(separator: ", ")).",
                nl: "Verwijs naar de code van een doelstelling, kans of actie uit dit plan, of naar een voorwaarde: \(conditions(.dutch).joined(separator: ", "))."),
            notes: more.map { DiagnosticNote($0.range, Localized(en: "also here", nl: "ook hier")) },
            fixes: suggestion.replacing(references.map(\.range)))
    }

    /// ", here and in 2 other places", or nothing.
    private static func elsewhere(_ count: Int) -> Localized {
        guard count > 0 else { return Localized(same: "") }
        return Localized(
            en: ", here and in " + (count == 1 ? "another place" : "\(count) other places"), nl: ", hier en op nog \(count) " + (count == 1 ? "plaats" : "plaatsen"))
    }

    static func duplicateID(_ id: Field<String>, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .idDuplicate, at: id.range,
            Localized(en: "two records are called “\(id.value)”", nl: "twee regels heten ‘\(id.value)’"),
            help: Localized(en: "Give this one an id of its own; references mean the first.", nl: "Geef deze een eigen code; verwijzingen bedoelen de eerste."),
            notes: [DiagnosticNote(first, Localized(en: "the first of that name", nl: "de eerste met die naam"))])
    }

    static func reservedID(_ id: Field<String>) -> Diagnostic {
        Diagnostic(
            .idReserved, at: id.range,
            Localized(en: "“\(id.value)” already stands for a success condition", nl: "‘\(id.value)’ staat al voor een succesvoorwaarde"),
            help: Localized(en: "Choose another id: C1 to C7 are the seven conditions.", nl: "Kies een andere code: C1 tot C7 zijn de zeven voorwaarden."))
    }
}
