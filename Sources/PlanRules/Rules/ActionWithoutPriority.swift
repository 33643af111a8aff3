import PlanDiagnostics

extension RuleID {
    public static let actionWithoutPriority = RuleID("action-without-priority", .info)
}

extension Rule {
    static let actionWithoutPriority = Rule(
        .actionWithoutPriority, .actions,
        summary: Localized(en: "Every open action has a priority", nl: "Iedere open actie heeft een prioriteit"),
        rationale: Localized(
            en: "The method asks to determine the actions and to put them in order. When the week gets short, the priority says what stays.",
            nl: "De methode vraagt om acties te bepalen en te ordenen. Als de week te kort is, zegt de prioriteit wat blijft staan."),
        triggering: ["## Actions\n- [ ] A1: ⟦Call the purchasing manager⟧ @ada due:2026-12-04 #contact\n"],
        nonTriggering: ["## Actions\n- [ ] A1: Call the purchasing manager @ada due:2026-12-04 !high #contact\n- [x] A2: Write @ada due:2026-10-04\n"],
        check: { context in
            context.plan.actions.filter { $0.isOpen && $0.title != nil && $0.priority == nil && !$0.origin.notUnderstood.contains(.priority) }.map { action in
                Diagnostic(
                    .actionWithoutPriority, at: context.span(action.title, action.origin),
                    Localized(en: "this action has no priority", nl: "deze actie heeft geen prioriteit"),
                    help: Localized(en: "Add `!high`, `!medium` or `!low`.", nl: "Zet er `!hoog`, `!midden` of `!laag` bij."))
            }
        })
}
