import PlanDiagnostics

extension RuleID {
    public static let actionWithoutOwner = RuleID("action-without-owner", .error)
}

extension Rule {
    static let actionWithoutOwner = Rule(
        .actionWithoutOwner, .actions,
        summary: Localized(en: "Every open action has an owner", nl: "Iedere open actie heeft een eigenaar"),
        rationale: Localized(
            en: "An action that belongs to everybody is done by nobody. One person answers for it, also when others help.",
            nl: "Een actie die van iedereen is, wordt door niemand gedaan. Eén persoon staat ervoor, ook als anderen helpen."),
        triggering: ["## Actions\n- [ ] A1: ⟦Call the purchasing manager⟧ due:2026-12-04 !high #contact\n"],
        nonTriggering: [
            "## Actions\n- [ ] A1: Call the purchasing manager @ada due:2026-12-04 !high #contact\n",
            "## Actions\n- [x] A1: Call the purchasing manager due:2026-10-04\n",
        ],
        check: { context in
            context.plan.actions.filter { $0.isOpen && $0.title != nil && $0.owner == nil }.map { action in
                Diagnostic(
                    .actionWithoutOwner, at: context.span(action.title, action.origin),
                    Localized(en: "nobody owns this action", nl: "deze actie heeft geen eigenaar"),
                    help: Localized(en: "Add who does it, such as `@ada`.", nl: "Zet erbij wie het doet, zoals `@ada`."))
            }
        })
}
