import Foundation
import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanSemantics
import PlanText

// Three sample plans, read by a person before any program saw them. The expectations beside this file are that
// reading: where one of them fails, first open the plan and read again.

/// A sample plan as the compiler reads it on 24 November 2026, in rows that stand beside the plan easily: a record a
/// row, its fields between bars, `-` for what is not filled in.
struct Reading {
    let compiled: CompiledPlan
    let assessment: Assessment

    var plan: Plan { compiled.plan }

    init(_ name: String) throws {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        let path = "sample-plans/portfolio/\(name)"
        let bytes = try Data(contentsOf: root.appendingPathComponent(path))
        compiled = PlanCompiler.compile(Source(path: path, bytes: [UInt8](bytes)))
        assessment = Assessment.assess(compiled.plan, asOf: Day(year: 2026, month: 11, day: 24)!)
    }

    // MARK: Front matter

    /// account | manager | category | stage | currency | period | reviewed | industry
    var head: String {
        row([
            plan.account?.value, plan.manager?.value, plan.category.map { "\($0.value.rawValue)" }, plan.stage?.value.id, plan.currency?.value.code,
            plan.period?.value, plan.reviewed?.value.iso, plan.industry?.value,
        ])
    }

    /// year | actual | target | potential
    var revenue: [String] { plan.revenue.map { row(["\($0.year.value)", money($0.actual), money($0.target), money($0.potential)]) } }
    var team: [String] { plan.team.map { "\($0.handle.value) = \($0.name.value)" } }
    var details: [String] { plan.details.map { "\($0.label) = \($0.text.value)" } }

    // MARK: Records

    /// How many there are of each kind, in the order of the method.
    var counts: String {
        let kinds: [(String, Int)] = [
            ("stakeholders", plan.stakeholders.count), ("products", plan.products.count), ("opportunities", plan.opportunities.count),
            ("objectives", plan.objectives.count), ("actions", plan.actions.count), ("promises", plan.promises.count),
            ("agreements", plan.agreements.count), ("contacts", plan.contacts.count), ("evidence", plan.evidence.count),
            ("reviews", plan.reviews.count), ("swot", plan.swot.count),
        ]
        return kinds.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
    }

    func facts(_ kind: CustomerFactKind) -> [String] {
        plan.facts.filter { $0.kind == kind }.map { fact in (fact.label.map { "\($0.value): " } ?? "") + fact.text.value }
    }

    /// name | title | role | level | influence | relationship | attitude | last contact | reports to
    var stakeholders: [String] {
        plan.stakeholders.map {
            row([
                $0.name?.value, $0.jobTitle?.value, $0.role?.value.rawValue, $0.level?.value.rawValue, number($0.influence), number($0.relationship),
                $0.attitude?.value.rawValue, $0.lastContact?.value.iso, $0.reportsTo?.value,
            ])
        }
    }

    /// product | market | status | revenue | potential | added value
    var products: [String] {
        plan.products.map {
            row([$0.name?.value, $0.market?.value, $0.status?.value.rawValue, money($0.revenue), money($0.potential), $0.addedValue?.value])
        }
    }

    /// id | value | probability | close | product | owner | status and when | horizon
    var opportunities: [String] {
        plan.opportunities.enumerated().map { index, item in
            row([
                item.origin.id?.value, money(item.value), number(item.probability), item.close?.value.iso, item.product?.value, item.owner?.value,
                ([item.status.rawValue] + (item.closed.map { [$0.value.iso] } ?? [])).joined(separator: " "),
                item.status == .open ? assessment.horizons[index]?.rawValue : nil,
            ])
        }
    }

    /// id | metric | baseline | target | actual | date | marks | state
    var objectives: [String] {
        plan.objectives.enumerated().map { index, item in
            row([
                item.origin.id?.value, item.metric?.value, figure(item.baseline), figure(item.target), figure(item.actual), item.due?.value.iso,
                references(item.origin), assessment.objectives[index].state.rawValue,
            ])
        }
    }

    /// id | owner | due | done | priority | hours | references
    var actions: [String] {
        plan.actions.map {
            row([
                $0.origin.id?.value, $0.owner?.value, $0.due?.value.iso, $0.status == .done ? "done \($0.done?.value.iso ?? "")" : $0.status.rawValue,
                $0.priority?.value.rawValue, figure($0.hours), references($0.origin),
            ])
        }
    }

    var overdueActions: [String] {
        plan.actions.filter { action in action.isOpen && (action.due.map { $0.value.last < assessment.asOf } ?? false) }.compactMap(\.origin.id?.value)
    }

    /// title | to | due | done | whether that was in time
    var promises: [String] {
        plan.promises.map { promise in
            let inTime = promise.done.flatMap { done in promise.due.map { done.value <= $0.value ? "in time" : "late" } }
            return row([promise.title?.value, promise.to?.value, promise.due?.value.iso, promise.done?.value.iso, inTime ?? promise.status.rawValue])
        }
    }

    /// topic | agreement | valid until
    var agreements: [String] { plan.agreements.map { row([$0.topic?.value.rawValue, $0.text?.value, $0.validUntil?.value.iso]) } }

    /// date | people (in brackets whom the plan does not list) | channel | hours | references
    var contacts: [String] {
        plan.contacts.map { contact in
            let people = contact.people.map { $0.stakeholder == nil ? "[\($0.name.value)]" : plan.stakeholders[$0.stakeholder!].name!.value }
            return row([
                contact.date?.value.iso, people.joined(separator: " + "), contact.channel?.value.rawValue, figure(contact.hours), references(contact.origin),
            ])
        }
    }

    /// condition | date | satisfaction or incident | text
    var evidence: [String] {
        plan.evidence.map { item in
            row([
                item.condition?.id, item.date?.value.iso,
                figure(item.satisfaction).map { "satisfaction \($0)" } ?? item.incident.map { "incident \($0.value.rawValue)" },
                item.text?.value,
            ])
        }
    }

    /// What the writer thinks of a condition.
    var ownVerdicts: [String] { plan.selfAssessments.map { "\($0.condition.id) \($0.status.value.rawValue)" } }

    /// date | by | next
    var reviews: [String] { plan.reviews.map { row([$0.date?.value.iso, $0.by?.value, $0.next?.value.iso]) } }
    var swot: [String] { SwotQuadrant.allCases.map { quadrant in "\(plan.swot.filter { $0.quadrant == quadrant }.count) \(quadrant.rawValue)" } }

    /// Titles of the sections with text that is no record.
    var prose: [String] { plan.sections.filter { !$0.prose.isEmpty }.map(\.title) }

    // MARK: Conclusions

    /// The conditions whose evidence is something that happened on a day.
    static let dated: [Condition] = [.contact, .trust, .topOfMind, .sparringPartner, .goodwill]

    /// condition | status | an answer per question | the actions that work on it
    var conditions: [String] {
        assessment.conditions.map { item in
            let actions = item.actions.compactMap { plan.actions[$0].origin.id?.value }
            return row([
                item.condition.id, item.status.rawValue, item.criteria.map(\.outcome.rawValue).joined(separator: ", "),
                actions.isEmpty ? nil : actions.joined(separator: " "),
            ])
        }
    }

    /// Lines, counted from 1, that the answer to a question (from 1) of a condition rests on.
    func lines(_ condition: Condition, question: Int) -> [Int] {
        assessment[condition].criteria[question - 1].citations.map { compiled.source.position(at: $0.range.indices.lowerBound).line }
    }

    func finding(_ condition: Condition, question: Int) -> String { assessment[condition].criteria[question - 1].finding[.english] }

    /// How fresh the evidence for a condition is.
    func freshest(_ condition: Condition) -> String? { assessment[condition].freshest?.iso }

    /// last review | days ago | at most | stale or current | planned | whether that day went by
    var review: String {
        let review = assessment.review
        return row([
            review.last?.iso, review.age.map { "\($0) days ago" }, "at most \(review.cadence)", review.isStale ? "stale" : "current", review.planned?.iso,
            review.isOverdue ? "went by" : "to come",
        ])
    }

    /// Per cent filled of the five parts, and of the plan.
    var completeness: String { (assessment.completeness.parts.map(\.percent) + [assessment.completeness.percent]).map { "\($0)" }.joined(separator: " ") }

    /// contacts in 12 months | open actions | hours
    var attention: String {
        let attention = assessment.attention
        return "\(attention.contacts) contacts | \(attention.openActions) open actions | \(hundredths(attention.hours)) hours"
    }

    // MARK: Values

    private func row(_ cells: [String?]) -> String { cells.map { $0 ?? "-" }.joined(separator: " | ") }
    private func number(_ field: Field<Int>?) -> String? { field.map { "\($0.value)" } }
    private func money(_ field: Field<Money>?) -> String? { field.map { "\($0.value.minorUnits) \($0.value.currency.code)" } }

    /// The number alone: what it counts is the metric's to say.
    private func figure(_ field: Field<Quantity>?) -> String? { field.map { hundredths($0.value.hundredths) } }

    private func hundredths(_ value: Int64) -> String {
        let rest = value % 100
        if rest == 0 { return "\(value / 100)" }
        return rest % 10 == 0 ? "\(value / 100).\(rest / 10)" : "\(value / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    private func references(_ origin: RecordOrigin) -> String? {
        let names = origin.references.map { reference -> String in
            switch reference.target {
            case .condition(let condition): condition.id
            case .record(.objective, let index): plan.objectives[index].origin.id?.value ?? "objective ?"
            case .record(.opportunity, let index): plan.opportunities[index].origin.id?.value ?? "opportunity ?"
            case .record(.action, let index): plan.actions[index].origin.id?.value ?? "action ?"
            case .record(let kind, let index): "\(kind.rawValue) \(index + 1)"
            case .unresolved: "unknown \(reference.name)"
            }
        }
        return names.isEmpty ? nil : names.joined(separator: " ")
    }
}
