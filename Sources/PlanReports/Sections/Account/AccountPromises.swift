import PlanAssessment
import PlanModel

extension AccountSection {
    static let promises = AccountSection("promises", en: "Promises", nl: "Beloften") { context in
        let terms = context.terms
        let promises = context.plan.promises
        guard !promises.isEmpty else { return [] }
        let rows = promises.map { promise -> [Line] in
            [context.identified(promise.title, promise.origin), context.text(promise.to), context.date(promise.due), state(promise, context), extras(promise.notes, promise.origin)]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Promise", nl: "Belofte")), .left(terms(en: "To", nl: "Aan")), .left(terms(en: "Due", nl: "Uiterlijk")), .left(terms(en: "State", nl: "Stand")),
            .left(terms(en: "Notes", nl: "Opmerkingen")),
        ]
        return [.table(ReportTable(columns: columns, rows: rows, past: Set(promises.indices.filter { promises[$0].status != .open })))]
    }

    private static func state(_ promise: Promise, _ context: AccountContext) -> Line {
        switch promise.status {
        case .cancelled: return .text(context.terms(en: "withdrawn", nl: "vervallen"))
        case .open:
            let isLate = promise.due.map { $0.value.last < context.asOf } ?? false
            return isLate ? [.alert(context.terms(en: "overdue", nl: "over tijd"))] : .text(context.terms(en: "open", nl: "open"))
        case .done:
            let date = promise.done.map { " \(context.format.date($0.value))" } ?? ""
            guard let done = promise.done, let due = promise.due, done.value.first > due.value.last else {
                return .text(context.terms(en: "kept\(date)", nl: "nagekomen\(date)"))
            }
            let days = due.value.last.distance(to: done.value.first)
            return [.alert(context.terms(en: "\(days.english("day")) late,\(date)", nl: "\(days.dutch("dag", "dagen")) te laat,\(date)"))]
        }
    }
}
