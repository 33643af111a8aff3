import PlanModel
import PlanPortfolio

extension AccountSection {
    /// What to do first: overdue actions and promises, then what is due soonest.
    static let nextSteps = AccountSection("next", en: "Next steps", nl: "Eerstvolgende stappen") { context in
        let open = context.plan.actions.filter { $0.isOpen && $0.title != nil && $0.due != nil }
        let sorted = open.enumerated().sorted { left, right in
            left.element.due!.value == right.element.due!.value ? left.offset < right.offset : left.element.due!.value < right.element.due!.value
        }.map(\.element)
        var lines = sorted.prefix(5).map { action -> Line in
            let date = context.format.date(action.due!.value)
            let isLate = action.due!.value.last < context.asOf
            let late = context.terms(en: "overdue since \(date)", nl: "over tijd sinds \(date)")
            return [
                isLate ? .alert(late) : .strong(date), .text(" \(action.title!.value)"),
                .dim(action.owner.map { " – \(context.plan.person($0.value))" } ?? context.terms(en: " – nobody", nl: " – niemand")),
            ]
        }
        let missing = context.account.assessment.stage.missing
        if !missing.isEmpty, let next = Stage(rawValue: context.account.assessment.stage.supported.rawValue + 1) {
            lines.append([
                .strong(context.terms(en: "For stage \(next.rawValue), \(context.terms.stage(next)): ", nl: "Voor fase \(next.rawValue), \(context.terms.stage(next)): ")),
                .text(missing.map { $0[context.report.language] }.joined(separator: "; ")),
            ])
        }
        return lines.isEmpty ? [.paragraph(.text(context.terms(en: "No open action has a date.", nl: "Geen open actie heeft een datum.")))] : [.list(lines)]
    }
}
