import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let actionWithoutDate = RuleID("action-without-date", .error)
}

extension Rule {
    static let actionWithoutDate = Rule(
        .actionWithoutDate, .actions,
        summary: Localized(en: "Every open action has a date", nl: "Iedere open actie heeft een datum"),
        rationale: Localized(
            en: "An action without a date gives way to everything that has one.",
            nl: "Een actie zonder datum wijkt voor alles wat er wel een heeft."),
        triggering: [
            "## Actions\n- [ ] A1: ⟦Call the purchasing manager⟧ @ada !high #contact\n",
            "## Acties\n| Actie | Wie | Voor |\n| --- | --- | --- |\n| ⟦Bel de inkoper⟧ | ada | n.t.b. |\n",
        ],
        nonTriggering: [
            "## Actions\n- [ ] A1: Call the purchasing manager @ada due:2026-12-04 #contact\n- [x] A2: Write the director @ada\n",
            "## Actions\n- [ ] A1: Call the purchasing manager @ada due:asap #contact\n",
        ],
        check: { context in
            context.openActions.filter { $0.origin.lacks($0.due, .due) }.map { action in
                Diagnostic(
                    .actionWithoutDate, at: context.span(action.title, action.origin),
                    Localized(en: "nothing says when this action is done", nl: "nergens staat wanneer deze actie klaar is"),
                    help: Localized(en: "Add the date, such as `due:2026-12-04`.", nl: "Zet de datum erbij, zoals `voor:2026-12-04`."))
            }
        })
}
