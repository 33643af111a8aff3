import PlanModel
import PlanPortfolio
import PlanText

/// A record as names and values, in the order in which every form shows them.
typealias ExportRow = [(name: String, value: ExportValue)]

/// The records of one kind of an account: what JSON has as an array and CSV as a file.
struct ExportTable {
    let name: String
    let rows: [ExportRow]

    /// All kinds, the same for every account, each with the records that it has.
    static func all(_ account: Account) -> [ExportTable] {
        let plan = account.plan
        func table<R: Record>(_ name: String, _ records: [R], _ fields: (R) -> ExportRow) -> ExportTable {
            ExportTable(name: name, rows: records.map { fields($0) + origin($0.origin, account) })
        }
        return [
            ExportTable(name: "revenue", rows: plan.revenue.map(revenue)),
            ExportTable(name: "team", rows: plan.team.map { [("handle", .text($0.handle.value)), ("name", .text($0.name.value))] }),
            ExportTable(name: "details", rows: plan.details.map { [("name", .text($0.label)), ("value", .text($0.text.value))] }),
            table("facts", plan.facts, fact),
            table("stakeholders", plan.stakeholders, stakeholder),
            table("products", plan.products, product),
            ExportTable(name: "opportunities", rows: plan.opportunities.enumerated().map { opportunity($1, account.assessment.horizons[$0]) + origin($1.origin, account) }),
            ExportTable(
                name: "objectives",
                rows: plan.objectives.enumerated().map { index, item in objective(item) + progress(account, index) + origin(item.origin, account) }),
            table("actions", plan.actions, { action($0, plan) }),
            table("promises", plan.promises, promise),
            table("agreements", plan.agreements, agreement),
            table("contacts", plan.contacts, contact),
            table("evidence", plan.evidence, evidence),
            ExportTable(name: "selfAssessments", rows: plan.selfAssessments.map { [("condition", .text($0.condition.id)), ("status", .text($0.status.value.rawValue))] }),
            table("reviews", plan.reviews, review),
            table("swot", plan.swot, { [("quadrant", .text($0.quadrant.rawValue)), ("text", .text($0.text.value))] }),
        ]
    }

    // MARK: Kinds

    private static func revenue(_ year: RevenueYear) -> ExportRow {
        [("year", .integer(year.year.value)), ("actual", .money(year.actual?.value)), ("target", .money(year.target?.value)), ("potential", .money(year.potential?.value))]
    }

    private static func fact(_ item: CustomerFact) -> ExportRow {
        [("kind", .text(item.kind.rawValue)), ("label", .text(item.label?.value)), ("text", .text(item.text.value)), ("date", .date(item.date?.value))]
    }

    private static func stakeholder(_ item: Stakeholder) -> ExportRow {
        [
            ("name", .text(item.name?.value)), ("jobTitle", .text(item.jobTitle?.value)), ("role", .text(item.role?.value.rawValue)), ("level", .text(item.level?.value.rawValue)),
            ("influence", .integer(item.influence?.value)), ("relationship", .integer(item.relationship?.value)), ("attitude", .text(item.attitude?.value.rawValue)),
            ("lastContact", .date(item.lastContact?.value)), ("reportsTo", .text(item.reportsTo?.value)), ("owner", .text(item.owner?.value)),
            ("email", .text(item.email?.value)), ("phone", .text(item.phone?.value)), ("notes", .text(item.notes?.value)),
        ]
    }

    private static func product(_ item: Product) -> ExportRow {
        [
            ("product", .text(item.name?.value)), ("market", .text(item.market?.value)), ("status", .text(item.status?.value.rawValue)), ("revenue", .money(item.revenue?.value)),
            ("potential", .money(item.potential?.value)), ("addedValue", .text(item.addedValue?.value)), ("competitor", .text(item.competitor?.value)), ("notes", .text(item.notes?.value)),
        ]
    }

    private static func opportunity(_ item: Opportunity, _ horizon: Horizon?) -> ExportRow {
        [
            ("title", .text(item.title?.value)), ("value", .money(item.value?.value)), ("probability", .integer(item.probability?.value)), ("weighted", .money(item.weighted)),
            ("close", .date(item.close?.value)), ("horizon", .text(horizon?.rawValue)), ("product", .text(item.product?.value)), ("owner", .text(item.owner?.value)),
            ("status", .text(item.status.rawValue)), ("closed", .date(item.closed?.value)), ("competitor", .text(item.competitor?.value)), ("notes", .text(item.notes?.value)),
        ]
    }

    private static func objective(_ item: Objective) -> ExportRow {
        [
            ("title", .text(item.title?.value)), ("nature", .text(item.nature.rawValue)), ("metric", .text(item.metric?.value)), ("baseline", .quantity(item.baseline?.value)),
            ("target", .quantity(item.target?.value)), ("actual", .quantity(item.actual?.value)), ("due", .date(item.due?.value)), ("owner", .text(item.owner?.value)),
            ("status", .text(item.status?.value.rawValue)), ("notes", .text(item.notes?.value)),
        ]
    }

    private static func progress(_ account: Account, _ index: Int) -> ExportRow {
        let progress = account.assessment.objectives[index]
        return [("state", .text(progress.state.rawValue)), ("progressPercent", .integer(progress.progress)), ("elapsedPercent", .integer(progress.elapsed))]
    }

    private static func action(_ item: Action, _ plan: Plan) -> ExportRow {
        [
            ("title", .text(item.title?.value)), ("owner", .text(item.owner?.value)), ("person", .text(item.owner.map { plan.person($0.value) })), ("due", .date(item.due?.value)),
            ("done", .date(item.done?.value)), ("status", .text(item.status.rawValue)), ("priority", .text(item.priority?.value.rawValue)), ("hours", .quantity(item.hours?.value)),
            ("notes", .text(item.notes?.value)),
        ]
    }

    private static func promise(_ item: Promise) -> ExportRow {
        [
            ("title", .text(item.title?.value)), ("to", .text(item.to?.value)), ("owner", .text(item.owner?.value)), ("due", .date(item.due?.value)), ("done", .date(item.done?.value)),
            ("status", .text(item.status.rawValue)), ("notes", .text(item.notes?.value)),
        ]
    }

    private static func agreement(_ item: Agreement) -> ExportRow {
        [
            ("topic", .text(item.topic?.value.rawValue)), ("topicText", .text(item.topicText?.value)), ("agreement", .text(item.text?.value)),
            ("validUntil", .date(item.validUntil?.value)), ("openEnded", .flag(item.isOpenEnded)), ("notes", .text(item.notes?.value)),
        ]
    }

    private static func contact(_ item: Contact) -> ExportRow {
        [
            ("date", .date(item.date?.value)), ("with", .list(item.people.map(\.name.value))), ("channel", .text(item.channel?.value.rawValue)), ("level", .text(item.level?.value.rawValue)),
            ("summary", .text(item.summary?.value)), ("hours", .quantity(item.hours?.value)), ("satisfaction", .quantity(item.satisfaction?.value)),
            ("incident", .text(item.incident?.value.rawValue)),
        ]
    }

    private static func evidence(_ item: Evidence) -> ExportRow {
        [
            ("condition", .text(item.condition?.id)), ("date", .date(item.date?.value)), ("text", .text(item.text?.value)), ("satisfaction", .quantity(item.satisfaction?.value)),
            ("incident", .text(item.incident?.value.rawValue)),
        ]
    }

    private static func review(_ item: Review) -> ExportRow {
        [("date", .date(item.date?.value)), ("by", .text(item.by?.value)), ("summary", .text(item.text?.value)), ("next", .date(item.next?.value))]
    }

    /// What every record has: its id, what it refers to, what nobody asked for, and its line.
    private static func origin(_ origin: RecordOrigin, _ account: Account) -> ExportRow {
        let references = origin.references.map { reference -> String in
            if case .condition(let condition) = reference.target { return condition.id }
            return reference.name
        }
        return [
            ("id", .text(origin.id?.value)), ("references", .list(references)), ("extras", .list(origin.extras.map { $0.label.isEmpty ? $0.text.value : "\($0.label): \($0.text.value)" })),
            ("internal", .flag(origin.isInternal)), ("line", .integer(account.source.position(at: origin.range.lower).line)),
        ]
    }
}
