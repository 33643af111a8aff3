import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let promiseOverdue = RuleID("promise-overdue", .error)
}

extension Rule {
    static let promiseOverdue = Rule(
        .promiseOverdue, .promises,
        summary: Localized(en: "No promise to the customer is past its date", nl: "Geen belofte aan de klant is over tijd"),
        rationale: Localized(
            en: "Trust rests on promises that are kept. One that cannot be kept asks for a call before the date, not for silence after it.",
            nl: "Vertrouwen rust op beloften die je nakomt. Lukt het niet, dan bel je vóór de datum en zwijg je er niet na."),
        triggering: [
            "## Promises\n- [ ] Incident report to:\"Ada Berg\" due:⟦2026-11-17⟧\n",
            "## Beloften\n- [ ] Verslag van de storing aan:\"Ada Berg\" voor:⟦2026-10⟧\n",
        ],
        nonTriggering: ["## Promises\n- [ ] Incident report to:\"Ada Berg\" due:2026-11-24\n- [x] Price list to:\"Ada Berg\" due:2026-11-17\n"],
        check: { context in
            context.openPromises.compactMap { promise in
                guard let due = promise.due, let days = context.daysPast(due) else { return nil }
                return Diagnostic(
                    .promiseOverdue, at: due.range,
                    Localized(en: "this promise is \(days.english("day")) overdue", nl: "deze belofte is \(days.dutch("dag", "dagen")) over tijd"),
                    help: Localized(
                        en: "Keep it and note `done:` with the date, or agree on a new date with the customer.",
                        nl: "Kom de belofte na en noteer `gereed:` met de datum, of spreek met de klant een nieuwe datum af."))
            }
        })
}
