import PlanModel
import PlanText

// The records of a plan, member by member. A member that is forgotten here makes `CompiledPlanTests` fail.

extension RecordOrigin: Composite {
    static var blank: RecordOrigin { RecordOrigin(range: .empty) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("range", &range)
        try carrier.part("id", &id)
        try carrier.part("references", &references)
        try carrier.part("extras", &extras)
        try carrier.part("internal", &isInternal)
        var words = Array(notUnderstood).sorted { $0.rawValue < $1.rawValue }
        try carrier.part("notUnderstood", &words)
        notUnderstood = Set(words)
    }
}

extension ExtraField: Composite {
    static var blank: ExtraField { ExtraField(label: "", text: Field("", .empty)) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        var (label, text) = (label, text)
        try carrier.part("label", &label)
        try carrier.part("text", &text)
        self = ExtraField(label: label, text: text)
    }
}

extension Reference: Composite {
    static var blank: Reference { Reference(name: "", range: .empty) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        var (name, range) = (name, range)
        var condition: Condition?
        var record: RecordPlace?
        switch target {
        case .condition(let target): condition = target
        case .record(let kind, let index): record = RecordPlace(kind: kind, index: index)
        case .unresolved: break
        }
        try carrier.part("name", &name)
        try carrier.part("range", &range)
        try carrier.part("condition", &condition)
        try carrier.part("record", &record)
        let target: Target = condition.map { .condition($0) } ?? record.map { .record($0.kind, $0.index) } ?? .unresolved
        self = Reference(name: name, range: range, target: target)
    }
}

/// A record by its place in the plan's list of that kind, from 0 on.
private struct RecordPlace: Composite {
    var kind: RecordKind
    var index: Int

    static var blank: RecordPlace { RecordPlace(kind: .objective, index: 0) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("kind", &kind)
        try carrier.part("index", &index, within: 0...Int(Int32.max))
    }
}

extension CustomerFact: Composite {
    static var blank: CustomerFact { CustomerFact(origin: .blank, kind: .goal, text: Field("", .empty)) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("origin", &origin)
        try carrier.part("kind", &kind)
        try carrier.part("label", &label)
        try carrier.part("text", &text)
        try carrier.part("date", &date)
    }
}

extension Stakeholder: Composite {
    static var blank: Stakeholder { Stakeholder(origin: .blank) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("origin", &origin)
        try carrier.part("name", &name)
        try carrier.part("jobTitle", &jobTitle)
        try carrier.part("role", &role)
        try carrier.part("level", &level)
        try carrier.part("influence", &influence, within: 1...5)
        try carrier.part("relationship", &relationship, within: 1...5)
        try carrier.part("attitude", &attitude)
        try carrier.part("lastContact", &lastContact)
        try carrier.part("reportsTo", &reportsTo)
        try carrier.part("owner", &owner)
        try carrier.part("email", &email)
        try carrier.part("phone", &phone)
        try carrier.part("notes", &notes)
    }
}

extension Product: Composite {
    static var blank: Product { Product(origin: .blank) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("origin", &origin)
        try carrier.part("name", &name)
        try carrier.part("market", &market)
        try carrier.part("status", &status)
        try carrier.part("revenue", &revenue)
        try carrier.part("potential", &potential)
        try carrier.part("addedValue", &addedValue)
        try carrier.part("competitor", &competitor)
        try carrier.part("notes", &notes)
    }
}

extension Opportunity: Composite {
    static var blank: Opportunity { Opportunity(origin: .blank) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("origin", &origin)
        try carrier.part("title", &title)
        try carrier.part("value", &value)
        try carrier.part("probability", &probability, within: 0...100)
        try carrier.part("close", &close)
        try carrier.part("statedHorizon", &statedHorizon)
        try carrier.part("product", &product)
        try carrier.part("owner", &owner)
        try carrier.part("status", &status)
        try carrier.part("closed", &closed)
        try carrier.part("competitor", &competitor)
        try carrier.part("notes", &notes)
    }
}

extension Objective: Composite {
    static var blank: Objective { Objective(origin: .blank) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("origin", &origin)
        try carrier.part("title", &title)
        try carrier.part("statedNature", &statedNature)
        try carrier.part("metric", &metric)
        try carrier.part("measuresRevenue", &measuresRevenue)
        try carrier.part("baseline", &baseline)
        try carrier.part("target", &target)
        try carrier.part("actual", &actual)
        try carrier.part("due", &due)
        try carrier.part("owner", &owner)
        try carrier.part("status", &status)
        try carrier.part("notes", &notes)
    }
}

extension Action: Composite {
    static var blank: Action { Action(origin: .blank) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("origin", &origin)
        try carrier.part("title", &title)
        try carrier.part("owner", &owner)
        try carrier.part("due", &due)
        try carrier.part("done", &done)
        try carrier.part("status", &status)
        try carrier.part("priority", &priority)
        try carrier.part("hours", &hours)
        try carrier.part("notes", &notes)
    }
}

extension Promise: Composite {
    static var blank: Promise { Promise(origin: .blank) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("origin", &origin)
        try carrier.part("title", &title)
        try carrier.part("to", &to)
        try carrier.part("owner", &owner)
        try carrier.part("due", &due)
        try carrier.part("done", &done)
        try carrier.part("status", &status)
        try carrier.part("notes", &notes)
    }
}

extension Agreement: Composite {
    static var blank: Agreement { Agreement(origin: .blank) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("origin", &origin)
        try carrier.part("topic", &topic)
        try carrier.part("topicText", &topicText)
        try carrier.part("text", &text)
        try carrier.part("validUntil", &validUntil)
        try carrier.part("openEnded", &isOpenEnded)
        try carrier.part("notes", &notes)
    }
}

extension Contact: Composite {
    static var blank: Contact { Contact(origin: .blank) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("origin", &origin)
        try carrier.part("date", &date)
        try carrier.part("people", &people)
        try carrier.part("channel", &channel)
        try carrier.part("level", &level)
        try carrier.part("summary", &summary)
        try carrier.part("hours", &hours)
        try carrier.part("satisfaction", &satisfaction)
        try carrier.part("incident", &incident)
    }
}

extension ContactPerson: Composite {
    static var blank: ContactPerson { ContactPerson(name: Field("", .empty)) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        var (name, stakeholder) = (name, stakeholder)
        try carrier.part("name", &name)
        try carrier.part("stakeholder", &stakeholder)
        self = ContactPerson(name: name, stakeholder: stakeholder)
    }
}

extension Evidence: Composite {
    static var blank: Evidence { Evidence(origin: .blank) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("origin", &origin)
        try carrier.part("condition", &condition)
        try carrier.part("date", &date)
        try carrier.part("text", &text)
        try carrier.part("satisfaction", &satisfaction)
        try carrier.part("incident", &incident)
    }
}

extension Review: Composite {
    static var blank: Review { Review(origin: .blank) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("origin", &origin)
        try carrier.part("date", &date)
        try carrier.part("by", &by)
        try carrier.part("text", &text)
        try carrier.part("next", &next)
    }
}

extension SwotItem: Composite {
    static var blank: SwotItem { SwotItem(origin: .blank, quadrant: .strengths, text: Field("", .empty)) }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("origin", &origin)
        try carrier.part("quadrant", &quadrant)
        try carrier.part("text", &text)
    }
}
