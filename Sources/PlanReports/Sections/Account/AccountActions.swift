import PlanModel

extension AccountSection {
    /// Open actions by date, then those that are done.
    static let actions = AccountSection("actions", en: "Actions", nl: "Acties") { context in
        let terms = context.terms
        let actions = context.plan.actions
        guard !actions.isEmpty else { return [] }
        let order = actions.indices.sorted { left, right in
            let (one, other) = (actions[left], actions[right])
            if one.isOpen != other.isOpen { return one.isOpen }
            switch (one.due?.value, other.due?.value) {
            case (let first?, let second?) where first != second: return one.isOpen ? first < second : second < first
            case (_?, nil): return true
            case (nil, _?): return false
            default: return left < right
            }
        }
        let rows = order.map { index -> [Line] in
            let action = actions[index]
            return [
                context.identified(action.title, action.origin), action.owner == nil && action.isOpen ? [.alert(terms(en: "nobody", nl: "niemand"))] : context.owner(action.owner),
                due(action, context), .text(action.priority.map { terms.priority($0.value) } ?? "–"), context.references(action.origin),
                .text(action.hours.map { context.format.hundredths($0.value.hundredths) } ?? "–"), extras(action.notes, action.origin),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Action", nl: "Actie")), .left(terms(en: "Owner", nl: "Eigenaar")), .left(terms(en: "Due", nl: "Uiterlijk")), .left(terms(en: "Priority", nl: "Prioriteit")),
            .left(terms(en: "Serves", nl: "Dient")), .right(terms(en: "Hours", nl: "Uren")), .left(terms(en: "Notes", nl: "Opmerkingen")),
        ]
        return [.table(ReportTable(columns: columns, rows: rows))]
    }

    private static func due(_ action: Action, _ context: AccountContext) -> Line {
        switch action.status {
        case .done:
            let done = context.terms(en: "done", nl: "gereed") + (action.done.map { " \(context.format.date($0.value))" } ?? "")
            guard let due = action.due, let date = action.done, date.value.first > due.value.last else { return .text(done) }
            return .text(done + context.terms(en: ", due \(context.format.date(due.value))", nl: ", uiterlijk \(context.format.date(due.value))"))
        case .cancelled: return .text(context.terms(en: "cancelled", nl: "vervallen"))
        case .open:
            guard let due = action.due else { return [.alert(context.terms(en: "no date", nl: "geen datum"))] }
            return [due.value.last < context.asOf ? .alert(context.format.date(due.value)) : .text(context.format.date(due.value))]
        }
    }
}
