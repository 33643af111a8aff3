/// A plan's model as a person can check it against the text: a line a record, `field=value` for what it says.
/// Two plans with the same listing have the same facts and records; of prose it counts the blocks.
public enum ModelListing {
    /// All that a plan says, in the order of the record kinds: amounts with their currency, dates as ISO 8601, references
    /// by what they point at. Places in the text are left out.
    public static func text(_ plan: Plan) -> String {
        var lines: [String] = []
        func add(_ kind: String, _ fields: [(String, String?)]) {
            lines.append(([kind] + fields.compactMap { name, value in value.map { "\(name)=\($0)" } }).joined(separator: " | "))
        }
        add("account", [
            ("name", plan.account?.value), ("manager", plan.manager?.value), ("category", plan.category.map { "\($0.value.rawValue)" }),
            ("stage", plan.stage?.value.id), ("currency", plan.currency?.value.code), ("period", plan.period?.value), ("reviewed", plan.reviewed?.value.iso),
            ("industry", plan.industry?.value), ("route", plan.route?.value.rawValue), ("language", plan.language?.value),
        ])
        for year in plan.revenue { add("revenue", [("year", "\(year.year.value)"), ("actual", money(year.actual)), ("target", money(year.target)), ("potential", money(year.potential))]) }
        for member in plan.team { add("team", [(member.handle.value, member.name.value)]) }
        for detail in plan.details { add("detail", [(detail.label, detail.text.value)]) }
        for fact in plan.facts { add("fact", [("kind", fact.kind.rawValue), ("label", fact.label?.value), ("text", fact.text.value), ("date", fact.date?.value.iso)] + origin(fact.origin, plan)) }
        for person in plan.stakeholders {
            add("stakeholder", [
                ("name", person.name?.value), ("title", person.jobTitle?.value), ("role", person.role?.value.rawValue), ("level", person.level?.value.rawValue),
                ("influence", number(person.influence)), ("relationship", number(person.relationship)), ("attitude", person.attitude?.value.rawValue),
                ("last-contact", person.lastContact?.value.iso), ("reports-to", person.reportsTo?.value), ("owner", person.owner?.value),
                ("email", person.email?.value), ("phone", person.phone?.value), ("notes", person.notes?.value),
            ] + origin(person.origin, plan))
        }
        for product in plan.products {
            add("product", [
                ("name", product.name?.value), ("market", product.market?.value), ("status", product.status?.value.rawValue), ("revenue", money(product.revenue)),
                ("potential", money(product.potential)), ("added-value", product.addedValue?.value), ("competitor", product.competitor?.value), ("notes", product.notes?.value),
            ] + origin(product.origin, plan))
        }
        for item in plan.opportunities {
            add("opportunity", [
                ("title", item.title?.value), ("value", money(item.value)), ("probability", number(item.probability)), ("close", item.close?.value.iso),
                ("horizon", item.statedHorizon?.value.rawValue), ("product", item.product?.value), ("owner", item.owner?.value), ("status", item.status.rawValue),
                ("closed", item.closed?.value.iso), ("competitor", item.competitor?.value), ("notes", item.notes?.value),
            ] + origin(item.origin, plan))
        }
        for item in plan.objectives {
            add("objective", [
                ("title", item.title?.value), ("nature", item.nature.rawValue), ("metric", item.metric?.value), ("baseline", quantity(item.baseline)),
                ("target", quantity(item.target)), ("actual", quantity(item.actual)), ("due", item.due?.value.iso), ("owner", item.owner?.value),
                ("status", item.status?.value.rawValue), ("notes", item.notes?.value),
            ] + origin(item.origin, plan))
        }
        for item in plan.actions {
            add("action", [
                ("title", item.title?.value), ("owner", item.owner?.value), ("due", item.due?.value.iso), ("status", item.status.rawValue), ("done", item.done?.value.iso),
                ("priority", item.priority?.value.rawValue), ("hours", quantity(item.hours)), ("notes", item.notes?.value),
            ] + origin(item.origin, plan))
        }
        for item in plan.promises {
            add("promise", [
                ("title", item.title?.value), ("to", item.to?.value), ("owner", item.owner?.value), ("due", item.due?.value.iso), ("status", item.status.rawValue),
                ("done", item.done?.value.iso), ("notes", item.notes?.value),
            ] + origin(item.origin, plan))
        }
        for item in plan.agreements {
            add("agreement", [
                ("topic", item.topic?.value.rawValue), ("topic-text", item.topicText?.value), ("text", item.text?.value), ("valid-until", item.validUntil?.value.iso),
                ("open-ended", item.isOpenEnded ? "yes" : nil), ("notes", item.notes?.value),
            ] + origin(item.origin, plan))
        }
        for item in plan.contacts {
            let people = item.people.map { $0.name.value + ($0.stakeholder == nil ? " (unlisted)" : "") }.joined(separator: " + ")
            add("contact", [
                ("date", item.date?.value.iso), ("with", people.isEmpty ? nil : people), ("channel", item.channel?.value.rawValue), ("level", item.level?.value.rawValue),
                ("summary", item.summary?.value), ("hours", quantity(item.hours)), ("satisfaction", quantity(item.satisfaction)), ("incident", item.incident?.value.rawValue),
            ] + origin(item.origin, plan))
        }
        for item in plan.evidence {
            add("evidence", [
                ("condition", item.condition?.id), ("date", item.date?.value.iso), ("text", item.text?.value), ("satisfaction", quantity(item.satisfaction)),
                ("incident", item.incident?.value.rawValue),
            ] + origin(item.origin, plan))
        }
        for item in plan.selfAssessments { add("self-assessment", [("condition", item.condition.id), ("status", item.status.value.rawValue)]) }
        for item in plan.reviews { add("review", [("date", item.date?.value.iso), ("by", item.by?.value), ("text", item.text?.value), ("next", item.next?.value.iso)] + origin(item.origin, plan)) }
        for item in plan.swot { add("swot", [("quadrant", item.quadrant.rawValue), ("text", item.text.value)] + origin(item.origin, plan)) }
        for section in plan.sections where !section.prose.isEmpty {
            add("prose", [("under", section.title.isEmpty ? "(top)" : section.title), ("kind", section.kind?.rawValue), ("blocks", "\(section.prose.count)")])
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func origin(_ origin: RecordOrigin, _ plan: Plan) -> [(String, String?)] {
        let references = origin.references.map { reference -> String in
            switch reference.target {
            case .condition(let condition): condition.id
            case .record(let kind, let index): "\(kind.rawValue) \(index + 1)"
            case .unresolved: "?\(reference.name)"
            }
        }
        let extras = origin.extras.map { $0.label.isEmpty ? $0.text.value : "\($0.label): \($0.text.value)" }
        return [
            ("id", origin.id?.value), ("refers", references.isEmpty ? nil : references.joined(separator: " + ")),
            ("extra", extras.isEmpty ? nil : extras.joined(separator: " // ")), ("internal", origin.isInternal ? "yes" : nil),
        ]
    }

    private static func money(_ field: Field<Money>?) -> String? { field.map { "\(decimal($0.value.minorUnits, $0.value.currency.minorDigits)) \($0.value.currency.code)" } }
    private static func number(_ field: Field<Int>?) -> String? { field.map { "\($0.value)" } }

    private static func quantity(_ field: Field<Quantity>?) -> String? {
        guard let quantity = field?.value else { return nil }
        let number = decimal(quantity.hundredths, 2)
        switch quantity.unit {
        case .number: return number
        case .percent: return number + "%"
        case .money(let currency): return "\(number) \(currency.code)"
        }
    }

    /// Minor units with a decimal point, without zeros at the end.
    private static func decimal(_ value: Int64, _ digits: Int) -> String {
        var factor: UInt64 = 1
        for _ in 0..<digits { factor *= 10 }
        let fraction = value.magnitude % factor
        var text = (value < 0 ? "-" : "") + String(value.magnitude / factor)
        if fraction != 0 {
            var decimals = String(fraction)
            decimals = String(repeating: "0", count: digits - decimals.count) + decimals
            while decimals.hasSuffix("0") { decimals.removeLast() }
            text += "." + decimals
        }
        return text
    }
}
