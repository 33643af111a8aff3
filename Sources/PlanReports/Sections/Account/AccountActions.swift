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
        return (timeline(context).map { [.chart($0)] } ?? []) + [.table(ReportTable(columns: columns, rows: rows, past: Set(order.indices.filter { !actions[order[$0]].isOpen })))]
    }

    /// The open actions that have a date, at most twenty: from the oldest that is late to a year from now.
    private static func timeline(_ context: AccountContext) -> ActionTimeline? {
        let terms = context.terms
        let dated = context.plan.actions.enumerated().filter { $0.element.isOpen && $0.element.title != nil && $0.element.due != nil }
            .sorted { left, right in
                let (one, other) = (left.element.due!.value.last, right.element.due!.value.last)
                return one != other ? one < other : left.offset < right.offset
            }.map(\.element)
        guard dated.count > 1 else { return nil }
        let entries = dated.prefix(20).map { action -> ActionTimeline.Entry in
            let due = action.due!.value
            let who = action.owner.map { context.plan.person($0.value) } ?? terms(en: "nobody", nl: "niemand")
            return ActionTimeline.Entry(
                label: [action.origin.id?.value, action.title?.value].compactMap { $0 }.joined(separator: " "), detail: "\(context.format.date(due)) \(who)",
                days: context.asOf.distance(to: due.last), isLate: due.last < context.asOf)
        }
        let first = max(-400, min(-14, entries[0].days - 7))
        let last = min(400, max(30, entries.last!.days + 7))
        let late = entries.filter(\.isLate).count
        return ActionTimeline(
            caption: terms(en: "Open actions by date", nl: "Open acties op datum"),
            description: terms(
                en: "\(entries.count.english("open action")) by date, \(late) overdue; the table below lists them",
                nl: "\(entries.count.dutch("open actie", "open acties")) op datum, \(late) over tijd; de tabel hieronder noemt ze"),
            entries: Array(entries), today: terms(en: "today", nl: "vandaag"), ticks: ticks(first, last, context), first: first, last: last)
    }

    /// First days of months, at most seven, and none near today.
    private static func ticks(_ first: Int, _ last: Int, _ context: AccountContext) -> [(days: Int, label: String)] {
        let (year, month, _) = context.asOf.advanced(by: first).civil
        guard var day = Day(year: year, month: month, day: 1) else { return [] }
        let months = max(1, (last - first) / 30)
        var ticks: [(days: Int, label: String)] = []
        while context.asOf.distance(to: day) <= last {
            let days = context.asOf.distance(to: day)
            if days >= first, abs(days) * 8 > last - first { ticks.append((days, context.format.monthName(of: day))) }
            day = day.advanced(months: max(1, (months + 5) / 6))
        }
        return ticks
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
