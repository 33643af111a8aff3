import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let actionOverdue = RuleID("action-overdue", .error)
}

extension Rule {
    static let actionOverdue = Rule(
        .actionOverdue, .actions,
        summary: Localized(en: "No open action is past its date", nl: "Geen open actie is over tijd"),
        rationale: Localized(
            en: "What is late and stays in the list unnoticed teaches everybody that dates mean nothing.",
            nl: "Wat te laat is en ongemerkt blijft staan, leert iedereen dat data niets betekenen."),
        triggering: [
            "## Actions\n- [ ] A1: Call the purchasing manager @ada due:⟦2026-11-12⟧ #contact\n",
            "## Acties\n- [ ] A1: Bel de inkoper wie:ada voor:⟦2026-10⟧ #contact\n",
        ],
        nonTriggering: [
            "## Actions\n- [ ] A1: Call the purchasing manager @ada due:2026-11-24 #contact\n- [x] A2: Write the director @ada due:2026-11-12\n",
        ],
        check: { context in
            context.openActions.compactMap { action in
                guard let due = action.due, let days = context.daysPast(due) else { return nil }
                return Diagnostic(
                    .actionOverdue, at: due.range,
                    Localized(en: "this action is \(days.english("day")) overdue", nl: "deze actie is \(days.dutch("dag", "dagen")) over tijd"),
                    help: Localized(
                        en: "Tick it off with `done:` and the date, set a new date, or cancel it.",
                        nl: "Vink de actie af met `gereed:` en de datum, zet er een nieuwe datum bij, of laat de actie vervallen."))
            }
        })
}
