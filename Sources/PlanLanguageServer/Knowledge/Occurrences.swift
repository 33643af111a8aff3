import PlanModel
import PlanText

/// What a place in a plan is about.
enum Entity: Hashable {
    /// An objective, action, opportunity, promise or agreement, by its index in the plan.
    case record(RecordKind, Int)
    case condition(Condition)
    /// Somebody at the customer, by the index in the plan's stakeholders.
    case stakeholder(Int)
    /// Somebody of our own, by name in lower case.
    case member(String)
}

/// A place where an entity is named.
struct Occurrence {
    let range: SourceRange
    let entity: Entity
    let isDefinition: Bool
}

/// Every place of a plan that names an entity, in order.
struct Occurrences {
    let all: [Occurrence]

    init(_ document: PlanDocument) {
        let plan = document.plan
        var found: [Occurrence] = []
        func add(_ range: SourceRange, _ entity: Entity, isDefinition: Bool = false) { found.append(Occurrence(range: range, entity: entity, isDefinition: isDefinition)) }

        for (kind, index, origin) in plan.allOrigins {
            if let id = origin.id, kind.hasID { add(id.range, .record(kind, index), isDefinition: true) }
            for reference in origin.references {
                switch reference.target {
                case .condition(let condition): add(reference.range, .condition(condition))
                case .record(let kind, let index): add(reference.range, .record(kind, index))
                case .unresolved: break
                }
            }
        }
        for section in plan.sections { if let condition = section.condition { add(section.titleRange, .condition(condition), isDefinition: true) } }
        for (index, stakeholder) in plan.stakeholders.enumerated() { if let name = stakeholder.name { add(name.range, .stakeholder(index), isDefinition: true) } }
        for contact in plan.contacts {
            for person in contact.people { if let index = person.stakeholder { add(person.name.range, .stakeholder(index)) } }
        }
        for field in plan.promises.compactMap(\.to) + plan.stakeholders.compactMap(\.reportsTo) {
            if let index = plan.stakeholderIndex(named: field.value) { add(field.range, .stakeholder(index)) }
        }
        for member in plan.team where member.isWrittenIn(document) {
            add(member.handle.range, .member(member.name.value.lowercased()), isDefinition: true)
            if member.name.range != member.handle.range { add(member.name.range, .member(member.name.value.lowercased())) }
        }
        if let manager = plan.manager {
            let isListed = plan.team.contains { $0.name.value.lowercased() == manager.value.lowercased() && $0.isWrittenIn(document) }
            add(manager.range, .member(manager.value.lowercased()), isDefinition: !isListed)
        }
        for owner in plan.owners { add(owner.range, .member(plan.person(owner.value).lowercased())) }
        all = found.sorted { $0.range < $1.range }
    }

    /// The narrowest place that holds an offset, its end included: that is where a cursor stands behind a word.
    func at(_ offset: Int) -> Occurrence? {
        all.filter { $0.range.lower <= offset && offset <= $0.range.upper && !$0.range.isEmpty }.min { $0.range.count < $1.range.count }
    }

    func of(_ entity: Entity) -> [Occurrence] { all.filter { $0.entity == entity } }
}

extension TeamMember {
    /// Whether the plan itself names the member, rather than the configuration of all plans.
    func isWrittenIn(_ document: PlanDocument) -> Bool {
        let range = handle.range
        guard range.upper <= document.tree.bodyStart, !range.isEmpty else { return false }
        return document.source.text(range).lowercased().contains(handle.value.lowercased())
    }
}

extension RecordKind {
    /// Whether others can refer to such a record.
    var hasID: Bool { [.opportunity, .objective, .action, .promise, .agreement].contains(self) }
}

extension Plan {
    /// Kind, index and origin of every record.
    var allOrigins: [(RecordKind, Int, RecordOrigin)] {
        func of<R: Record>(_ records: [R]) -> [(RecordKind, Int, RecordOrigin)] { records.enumerated().map { (R.kind, $0, $1.origin) } }
        return of(facts) + of(stakeholders) + of(products) + of(opportunities) + of(objectives) + of(actions) + of(promises) + of(agreements) + of(contacts) + of(evidence)
            + of(reviews) + of(swot)
    }

    /// Every field that names somebody of our own.
    var owners: [Field<String>] {
        stakeholders.compactMap(\.owner) + opportunities.compactMap(\.owner) + objectives.compactMap(\.owner) + actions.compactMap(\.owner) + promises.compactMap(\.owner)
            + reviews.compactMap(\.by)
    }

    /// What a record is called.
    func title(_ kind: RecordKind, _ index: Int) -> Field<String>? {
        switch kind {
        case .stakeholder: stakeholders[index].name
        case .product: products[index].name
        case .opportunity: opportunities[index].title
        case .objective: objectives[index].title
        case .action: actions[index].title
        case .promise: promises[index].title
        case .agreement: agreements[index].topicText ?? agreements[index].text
        case .contact: contacts[index].summary
        case .evidence: evidence[index].text
        case .review: reviews[index].text
        case .customerFact: facts[index].text
        case .swot: swot[index].text
        }
    }
}
