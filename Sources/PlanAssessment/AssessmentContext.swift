import PlanDiagnostics
import PlanModel
import PlanText

/// A plan as the criteria look at it: on a day, with the numbers that count.
///
/// A class, since every criterion is handed it: a copy costs one count, not one for each part of the plan.
public final class AssessmentContext: Sendable {
    public let plan: Plan
    public let asOf: Day
    public let settings: AssessmentSettings
    /// The declared category, else the derived one, else the middle one.
    public let category: Category
    /// By condition: indices of the open actions that work on it. Every condition asks, and several rules do.
    private let openActionsByCondition: [Condition: [Int]]

    public init(_ plan: Plan, asOf: Day, settings: AssessmentSettings) {
        self.plan = plan
        self.asOf = asOf
        self.settings = settings
        category = plan.category?.value ?? CategoryAssessment.derive(plan, asOf: asOf, settings: settings) ?? .modest
        openActionsByCondition = Self.openActions(of: plan)
    }

    func start(months: Int) -> Day { asOf.advanced(months: -months) }

    /// Contacts up to the reference date, from so many months back.
    func contacts(months: Int) -> [Contact] {
        let start = start(months: months)
        return plan.contacts.filter { contact in contact.date.map { $0.value.first >= start && $0.value.first <= asOf } ?? false }
    }

    /// The latest day of contact with a stakeholder that is not in the future.
    func lastContact(_ index: Int) -> (day: Day, range: SourceRange)? {
        var latest: (day: Day, range: SourceRange)?
        if let stated = plan.stakeholders[index].lastContact, stated.value.first <= asOf { latest = (stated.value.first, stated.range) }
        for contact in plan.contacts {
            guard let date = contact.date?.value.first, date <= asOf, contact.people.contains(where: { $0.stakeholder == index }) else { continue }
            if latest.map({ date > $0.day }) ?? true { latest = (date, contact.origin.range) }
        }
        return latest
    }

    /// The latest contact with anybody.
    var lastContact: (day: Day, range: SourceRange)? {
        var latest: (day: Day, range: SourceRange)?
        for contact in plan.contacts {
            guard let date = contact.date?.value.first, date <= asOf else { continue }
            if latest.map({ date > $0.day }) ?? true { latest = (date, contact.origin.range) }
        }
        for stakeholder in plan.stakeholders {
            guard let stated = stakeholder.lastContact, stated.value.first <= asOf else { continue }
            if latest.map({ stated.value.first > $0.day }) ?? true { latest = (stated.value.first, stated.range) }
        }
        return latest
    }

    /// Decision makers, and influencers who weigh enough.
    var keyPeople: [Int] {
        plan.stakeholders.indices.filter { index in
            let person = plan.stakeholders[index]
            guard person.name != nil else { return false }
            switch person.role?.value {
            case .decisionMaker: return true
            case .influencer: return (person.influence?.value ?? 0) >= settings.highInfluence
            default: return false
            }
        }
    }

    /// Open actions marked with a condition, or serving an objective that is.
    func openActions(for condition: Condition) -> [Int] { openActionsByCondition[condition] ?? [] }

    private static func openActions(of plan: Plan) -> [Condition: [Int]] {
        var found: [Condition: [Int]] = [:]
        func add(_ action: Int, _ condition: Condition) {
            if found[condition]?.last != action { found[condition, default: []].append(action) }
        }
        for index in plan.actions.indices where plan.actions[index].isOpen {
            for reference in plan.actions[index].origin.references {
                switch reference.target {
                case .condition(let condition): add(index, condition)
                case .record(.objective, let objective): plan.objectives[objective].origin.conditions.forEach { add(index, $0) }
                default: break
                }
            }
        }
        return found
    }

    /// Whether an open action works on business going smoothly, or on this very agreement.
    public func hasRenewal(of agreement: Agreement) -> Bool {
        if !openActions(for: .ease).isEmpty { return true }
        return plan.actions.contains { action in
            action.isOpen
                && action.origin.references.contains { reference in
                    guard case .record(.agreement, let index) = reference.target else { return false }
                    return plan.agreements[index].origin.range == agreement.origin.range
                }
        }
    }

    func name(_ index: Int) -> String { plan.stakeholders[index].name?.value ?? "?" }

    /// "Ilse Verhoef, Mark Aydin and 2 more".
    func names(_ indices: [Int]) -> Localized {
        let shown = indices.prefix(3).map(name).joined(separator: ", ")
        let more = indices.count - 3
        return more > 0 ? Localized(en: "\(shown) and \(more) more", nl: "\(shown) en nog \(more)") : Localized(same: shown)
    }
}

extension Day {
    /// Days from `other` until this day.
    func days(since other: Day) -> Int { other.distance(to: self) }
}
