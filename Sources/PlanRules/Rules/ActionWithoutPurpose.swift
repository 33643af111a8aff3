import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let actionWithoutPurpose = RuleID("action-without-purpose", .warning)
}

extension Rule {
    static let actionWithoutPurpose = Rule(
        .actionWithoutPurpose, .actions,
        summary: Localized(en: "Every open action serves an objective, an opportunity or a condition", nl: "Iedere open actie dient een doelstelling, een kans of een voorwaarde"),
        rationale: Localized(
            en: "Being busy is not working by plan. What an action serves also tells which one can wait.",
            nl: "Druk zijn is nog geen planmatig werken. Waar een actie voor dient, zegt ook welke kan wachten."),
        triggering: ["## Actions\n- [ ] A1: ⟦Call the purchasing manager⟧ @ada due:2026-12-04\n"],
        nonTriggering: [
            "## Actions\n- [ ] A1: Call the purchasing manager @ada due:2026-12-04 #contact\n- [x] A2: Write the director @ada\n",
            "## Actions\n- [ ] A1: Call the purchasing manager @ada due:2026-12-04 #O9\n",
        ],
        check: { context in
            context.openActions.filter { $0.origin.references.isEmpty }.map { action in
                Diagnostic(
                    .actionWithoutPurpose, at: context.span(action.title, action.origin),
                    Localized(en: "nothing says what this action is for", nl: "nergens staat waar deze actie voor dient"),
                    help: Localized(
                        en: "Mark it with the objective or opportunity that it serves, such as #O1, or with a condition such as #trust.",
                        nl: "Geef de actie het kenmerk van de doelstelling of kans waar ze voor is, zoals #O1, of van een voorwaarde, zoals #vertrouwen."))
            }
        })
}
