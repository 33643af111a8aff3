import PlanModel
import PlanText

/// Something that somebody still has to do, of any plan.
public struct AgendaEntry: Sendable {
    public enum Kind: String, Sendable, CaseIterable { case action, promise, review }

    /// When it is due, seen from the day of the agenda.
    public enum Urgency: String, Sendable, CaseIterable {
        case overdue
        case thisWeek = "this-week"
        case later, undated
    }

    public let kind: Kind
    /// An index into the portfolio's accounts.
    public let account: Int
    public let id: String?
    public let title: String
    /// The person, with handles turned into names.
    public let owner: String?
    public let due: PlanDate?
    public let priority: Priority?
    public let urgency: Urgency
    public let range: SourceRange
}

/// All open actions and promises and the coming reviews of a portfolio, the most urgent first.
public enum Agenda {
    /// How many days from the agenda's day on are this week.
    private static let week = 7

    public static func make(_ portfolio: Portfolio) -> [AgendaEntry] {
        let entries = portfolio.accounts.indices.flatMap { Self.entries(of: $0, portfolio.accounts[$0]) }
        return entries.enumerated().sorted { left, right in
            switch (left.element.due, right.element.due) {
            case (let one?, let other?) where one != other: one < other
            case (_?, nil): true
            case (nil, _?): false
            // Equal dates in the order of the plans and their texts.
            default: left.offset < right.offset
            }
        }.map(\.element)
    }

    private static func entries(of index: Int, _ account: Account) -> [AgendaEntry] {
        let plan = account.plan
        let asOf = account.assessment.asOf
        func entry(_ kind: AgendaEntry.Kind, _ origin: RecordOrigin, _ title: String, _ owner: String?, _ due: PlanDate?, _ priority: Priority? = nil) -> AgendaEntry {
            AgendaEntry(
                kind: kind, account: index, id: origin.id?.value, title: title, owner: owner, due: due, priority: priority, urgency: urgency(due, asOf), range: origin.range)
        }
        let actions = plan.actions.compactMap { action in
            action.isOpen ? action.title.map { entry(.action, action.origin, $0.value, action.owner.map { plan.person($0.value) }, action.due?.value, action.priority?.value) } : nil
        }
        // A promise that nobody is named for is the account manager's.
        let promises = plan.promises.compactMap { promise in
            promise.status == .open
                ? promise.title.map { entry(.promise, promise.origin, $0.value, promise.owner.map { plan.person($0.value) } ?? plan.manager?.value, promise.due?.value) } : nil
        }
        return actions + promises + [review(index, account)].compactMap { $0 }
    }

    /// The review that the last one announced, else the one that the category asks for.
    private static func review(_ index: Int, _ account: Account) -> AgendaEntry? {
        let assessment = account.assessment.review
        let due = assessment.planned ?? assessment.last?.advanced(by: assessment.cadence)
        guard let due else { return nil }
        if let last = assessment.last, last >= due { return nil }
        return AgendaEntry(
            kind: .review, account: index, id: nil, title: account.name, owner: account.plan.manager?.value, due: PlanDate(day: due), priority: nil,
            urgency: urgency(PlanDate(day: due), account.assessment.asOf), range: assessment.plannedRange ?? assessment.lastRange ?? account.plan.headRange)
    }

    private static func urgency(_ due: PlanDate?, _ asOf: Day) -> AgendaEntry.Urgency {
        guard let last = due?.last else { return .undated }
        if last < asOf { return .overdue }
        return asOf.distance(to: last) <= week ? .thisWeek : .later
    }
}
