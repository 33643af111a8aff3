import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanText
import PlanVocabulary

/// The values that a field of a plan can have, as far as they can be named.
struct ValueWords {
    private let document: PlanDocument
    private let table: LanguageTable

    init(_ document: PlanDocument) {
        self.document = document
        table = .of(document.writing)
    }

    private var plan: Plan { document.plan }
    private func text(en english: String, nl dutch: String) -> String { document.text(en: english, nl: dutch) }

    // MARK: Facts at the top

    func values(ofFact name: String) -> [Candidate] {
        guard let key = document.vocabulary.frontMatterKeys[WordKey.make(name)] else { return customValues(name) }
        switch key {
        case .category:
            return PlanModel.Category.allCases.map { Candidate(label: "\($0.rawValue)", kind: .enumMember, detail: categoryText($0)) }
        case .stage:
            return Stage.allCases.map { stage in
                let words = table.stages[stage] ?? []
                let word = words.first { !$0.contains(" ") } ?? words.first ?? stage.id
                return Candidate(label: word, kind: .enumMember, detail: "\(stage.rawValue). \(words.first ?? "")", about: .stage(stage))
            }
        case .route: return listed(Route.allCases, table.routes)
        case .language: return Language.allCases.map { Candidate(label: $0.rawValue, kind: .enumMember) }
        case .currency: return ["EUR", "USD", "GBP", "CHF", "SEK", "DKK", "NOK", "PLN"].map { Candidate(label: $0, kind: .enumMember) }
        case .reviewed: return days(past: true)
        case .period: return [document.asOf.year, document.asOf.year + 1].map { Candidate(label: "\($0)", kind: .value) }
        case .manager: return people
        default: return []
        }
    }

    private func customValues(_ name: String) -> [Candidate] {
        guard let field = document.account.configuration.compile.customFields.first(where: { WordKey.make($0.name) == WordKey.make(name) }) else { return [] }
        switch field.type {
        case .choice(let words): return words.map { Candidate(label: $0, kind: .enumMember) }
        case .date: return days(past: false)
        case .text, .number, .money: return []
        }
    }

    private func categoryText(_ category: PlanModel.Category) -> String {
        switch category {
        case .growing: text(en: "significant turnover, may grow", nl: "substantiële omzet, kan groeien")
        case .saturated: text(en: "significant turnover, no growth", nl: "substantiële omzet, geen groei")
        case .modest: text(en: "modest turnover, or one-off significant", nl: "bescheiden omzet, of eenmalig substantieel")
        case .oneOff: text(en: "one-off, modest turnover", nl: "eenmalig, bescheiden omzet")
        case .none: text(en: "no turnover possible", nl: "geen omzet mogelijk")
        }
    }

    // MARK: Fields of records

    func values(of field: FieldName, _ kind: RecordKind, isToken: Bool) -> [Candidate] {
        let found: [Candidate]
        switch field {
        case .role: found = listed(StakeholderRole.allCases, table.roles)
        case .level: found = listed(StakeholderLevel.allCases, table.levels)
        case .attitude: found = listed(Attitude.allCases, table.attitudes)
        case .influence, .relationship: found = (1...5).reversed().map { Candidate(label: "\($0)", kind: .enumMember, detail: table.scale[$0]?.first ?? "") }
        case .status: found = statuses(kind)
        case .horizon: found = listed(Horizon.allCases, table.horizons)
        case .nature: found = listed(ObjectiveNature.allCases, table.natures)
        case .priority: found = priorities(mark: "")
        case .topic: found = listed(AgreementTopic.allCases, table.topics)
        case .channel: found = listed(Channel.allCases, table.channels)
        case .incident: found = listed(IncidentStatus.allCases, table.incidentStatuses)
        case .quadrant: found = listed(SwotQuadrant.allCases, table.quadrants)
        case .condition: found = listed(Condition.allCases, table.conditions)
        case .product: found = plan.products.compactMap(\.name).map { Candidate(label: $0.value, kind: .value) }
        case .owner: found = members(mark: "")
        case .with, .to, .reportsTo, .name: found = stakeholders(isToken: isToken)
        case .serves: found = references()
        case .probability: found = [10, 25, 50, 75, 90].map { Candidate(label: "\($0)%", kind: .value) }
        case .due, .close, .validUntil, .next: found = days(past: false)
        case .done, .won, .lost, .lastContact, .date: found = days(past: true)
        default: found = []
        }
        return isToken ? found.map(quoted) : found
    }

    /// Two words in a token want quotes.
    private func quoted(_ candidate: Candidate) -> Candidate {
        guard candidate.label.contains(" ") else { return candidate }
        var candidate = candidate
        candidate.text = "\"\(candidate.text ?? candidate.label)\""
        return candidate
    }

    private func statuses(_ kind: RecordKind) -> [Candidate] {
        switch kind {
        case .product: listed(ProductStatus.allCases, table.productStatuses)
        case .opportunity: listed(OpportunityStatus.allCases, table.opportunityStatuses)
        case .evidence: listed(ConditionStatus.allCases, table.conditionStatuses)
        default: listed(ActionStatus.allCases, table.actionStatuses)
        }
    }

    private func listed<Value: Equatable>(_ values: [Value], _ words: WordList<Value>) -> [Candidate] {
        values.compactMap { value in
            words[value].flatMap { words in words.first.map { Candidate(label: $0, kind: .enumMember, detail: words.dropFirst().prefix(3).joined(separator: ", ")) } }
        }
    }

    func priorities(mark: String) -> [Candidate] {
        Priority.allCases.compactMap { priority in table.priorities[priority]?.first.map { Candidate(label: mark + $0, kind: .enumMember) } }
    }

    // MARK: People

    /// Handles of the team; by name where a person has none.
    func members(mark: String) -> [Candidate] {
        let team = plan.team.map { Candidate(label: mark + $0.handle.value, kind: .person, detail: $0.name.value) }
        guard let manager = plan.manager?.value, !plan.team.contains(where: { $0.name.value == manager }), let first = manager.split(separator: " ").first else { return team }
        return team + [Candidate(label: mark + first.lowercased(), kind: .person, detail: manager)]
    }

    private var people: [Candidate] { plan.team.map { Candidate(label: $0.name.value, kind: .person) } }

    func stakeholders(isToken: Bool) -> [Candidate] {
        plan.stakeholders.enumerated().compactMap { index, person in
            person.name.map { name in
                Candidate(label: name.value, kind: .person, detail: person.jobTitle?.value ?? "", about: .entity(.stakeholder(index)))
            }
        }
    }

    // MARK: References

    /// Ids of the plan and the conditions, those that need work first; what is done is nothing to refer to any more.
    func references() -> [Candidate] {
        let portrait = Portrait(document: document)
        func records<R: Record>(_ records: [R], _ title: (R) -> Field<String>?, where isWanted: (R) -> Bool = { _ in true }) -> [Candidate] {
            records.enumerated().compactMap { index, record in
                guard let id = record.origin.id, isWanted(record) else { return nil }
                return Candidate(label: "#" + id.value, kind: .variable, detail: title(record)?.value ?? "", about: .entity(.record(R.kind, index)))
            }
        }
        let conditions = document.account.assessment.conditions.sorted { ($0.status == .met ? 1 : 0) < ($1.status == .met ? 1 : 0) }.map { found in
            Candidate(
                label: "#" + Self.tag(found.condition, document.writing), kind: .constant,
                detail: "\(Portrait.symbol(found.status)) \(portrait.status(found.status))", about: .entity(.condition(found.condition)))
        }
        return records(plan.objectives, \.title) + records(plan.opportunities, \.title) + records(plan.actions, \.title, where: \.isOpen) + conditions
    }

    /// `top-of-mind`, `gesprekspartner`.
    static func tag(_ condition: Condition, _ language: Language) -> String {
        let word = LanguageTable.of(language).conditions[condition]?.first ?? condition.id
        return language == .english ? condition.id : WordKey.make(word).split(separator: " ").joined(separator: "-")
    }

    // MARK: Dates

    func days(past: Bool) -> [Candidate] {
        let today = document.asOf
        let (year, month, _) = today.civil
        func end(_ months: Int) -> Day { PlanDate(year: (year * 12 + month - 1 + months) / 12, month: (month - 1 + months) % 12 + 1)?.last ?? today }
        let quarter = (2 - (month - 1) % 3)
        var days: [(Day, String)] = [(today, text(en: "today", nl: "vandaag"))]
        if past {
            days.append((today.advanced(by: -1), text(en: "yesterday", nl: "gisteren")))
            days.append((today.monday.advanced(by: -3), text(en: "last Friday", nl: "afgelopen vrijdag")))
        } else {
            days += [
                (today.advanced(by: 7), text(en: "in a week", nl: "over een week")), (today.advanced(by: 14), text(en: "in two weeks", nl: "over twee weken")),
                (end(0), text(en: "end of the month", nl: "einde van de maand")), (end(1), text(en: "end of next month", nl: "einde van volgende maand")),
                (end(quarter), text(en: "end of the quarter", nl: "einde van het kwartaal")), (end(quarter + 3), text(en: "end of next quarter", nl: "einde van volgend kwartaal")),
                (end(12 - month), text(en: "end of the year", nl: "einde van het jaar")), (today.advanced(months: 12), text(en: "in a year", nl: "over een jaar")),
            ]
        }
        var seen: Set<Day> = []
        return days.filter { seen.insert($0.0).inserted }.map { Candidate(label: $0.0.iso, kind: .value, detail: $0.1) }
    }
}
