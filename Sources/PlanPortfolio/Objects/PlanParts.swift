import PlanDiagnostics
import PlanJSON
import PlanModel
import PlanRules
import PlanText

// A plan as a whole, and what was found in it, member by member.

extension Plan: Composite {
    static var blank: Plan { Plan() }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("account", &account)
        try carrier.part("manager", &manager)
        try carrier.part("category", &category)
        try carrier.part("stage", &stage)
        try carrier.part("currency", &currency)
        try carrier.part("fallbackCurrency", &fallbackCurrency)
        try carrier.part("period", &period)
        try carrier.part("reviewed", &reviewed)
        try carrier.part("industry", &industry)
        try carrier.part("route", &route)
        try carrier.part("language", &language)
        try carrier.part("team", &team)
        try carrier.part("revenue", &revenue)
        try carrier.part("details", &details)
        try carrier.part("facts", &facts)
        try carrier.part("stakeholders", &stakeholders)
        try carrier.part("products", &products)
        try carrier.part("opportunities", &opportunities)
        try carrier.part("objectives", &objectives)
        try carrier.part("actions", &actions)
        try carrier.part("promises", &promises)
        try carrier.part("agreements", &agreements)
        try carrier.part("contacts", &contacts)
        try carrier.part("evidence", &evidence)
        try carrier.part("selfAssessments", &selfAssessments)
        try carrier.part("reviews", &reviews)
        try carrier.part("swot", &swot)
        try carrier.part("sections", &sections)
        try carrier.part("headRange", &headRange)
        try carrier.part("headBroken", &isHeadBroken)
        try carrier.part("notUnderstood", &notUnderstood)
        try carrier.part("unreadTables", &unreadTables)
        try carrier.part("internalRanges", &internalRanges)
        try carrier.part("suppressions", &suppressions)
    }

    /// Throws when a member points at a record that is not there.
    func checkIndices() throws(PartFailure) {
        let counts: [RecordKind: Int] = [
            .customerFact: facts.count, .stakeholder: stakeholders.count, .product: products.count, .opportunity: opportunities.count, .objective: objectives.count,
            .action: actions.count, .promise: promises.count, .agreement: agreements.count, .contact: contacts.count, .evidence: evidence.count, .review: reviews.count,
            .swot: swot.count,
        ]
        let lists: [[any Record]] = [facts, stakeholders, products, opportunities, objectives, actions, promises, agreements, contacts, evidence, reviews, swot]
        for record in lists.joined() {
            for case .record(let kind, let index) in record.origin.references.map(\.target) where index >= counts[kind] ?? 0 {
                throw PartFailure("a reference points at a record that is not there: \(kind.rawValue) \(index)")
            }
        }
        for person in contacts.lazy.flatMap(\.people) where person.stakeholder.map({ !stakeholders.indices.contains($0) }) ?? false {
            throw PartFailure("a contact points at a stakeholder that is not there")
        }
    }
}

extension TeamMember: Composite {
    static var blank: TeamMember { TeamMember(handle: Field("", .empty), name: Field("", .empty)) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        var (handle, name) = (handle, name)
        try carrier.part("handle", &handle)
        try carrier.part("name", &name)
        self = TeamMember(handle: handle, name: name)
    }
}

extension RevenueYear: Composite {
    static var blank: RevenueYear { RevenueYear(year: Field(1900, .empty)) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        var (number, range) = (year.value, year.range)
        try carrier.part("year", &number, within: 1900...2999)
        try carrier.part("range", &range)
        year = Field(number, range)
        try carrier.part("actual", &actual)
        try carrier.part("target", &target)
        try carrier.part("potential", &potential)
    }
}

extension SelfAssessment: Composite {
    static var blank: SelfAssessment { SelfAssessment(condition: .contact, status: Field(.unknown, .empty)) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        var (condition, status) = (condition, status)
        try carrier.part("condition", &condition)
        try carrier.part("status", &status)
        self = SelfAssessment(condition: condition, status: status)
    }
}

extension Section: Composite {
    static var blank: Section { Section(kind: nil, title: "", titleRange: .empty, level: 0) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("kind", &kind)
        try carrier.part("title", &title)
        try carrier.part("titleRange", &titleRange)
        try carrier.part("level", &level, within: 0...6)
        try carrier.part("prose", &prose)
        try carrier.part("internal", &isInternal)
        try carrier.part("condition", &condition)
    }
}

extension Suppression: Composite {
    static var blank: Suppression { Suppression(range: .empty, rule: Field("", .empty), reason: nil, target: .empty) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        var (range, rule, reason, target) = (range, rule, reason, target)
        try carrier.part("range", &range)
        try carrier.part("rule", &rule)
        try carrier.part("reason", &reason)
        try carrier.part("target", &target)
        self = Suppression(range: range, rule: rule, reason: reason, target: target)
    }
}

// MARK: Findings

extension Localized: Composite {
    static var blank: Localized { Localized(same: "") }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        var (english, dutch) = (english, dutch)
        try carrier.part("en", &english)
        try carrier.part("nl", &dutch)
        self = Localized(en: english, nl: dutch)
    }
}

/// The name of one of planc's rules.
extension RuleID: Part {
    func write(to out: inout [UInt8]) { name.write(to: &out) }

    static func read(_ json: JSON, _ text: TextBounds) throws(PartFailure) -> RuleID {
        guard case .string(let name) = json, let rule = Rule.named(name) else { throw PartFailure("the name of a rule is expected, such as action-overdue") }
        return rule.id
    }

    static func schema(_ definitions: inout SchemaDefinitions) -> JSON { definitions.reference("Rule") { _ in ["enum": .array(Rule.all.map { .string($0.id.name) })] } }
}

/// A finding, without its notes and its fixes: those are for whoever has the plan's file at hand.
extension Diagnostic: Composite {
    static var blank: Diagnostic { Diagnostic(.fileNotAPlan, at: .empty, .blank) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("rule", &rule)
        try carrier.part("severity", &severity)
        try carrier.part("range", &range)
        try carrier.part("message", &message)
        try carrier.part("help", &help)
    }
}
