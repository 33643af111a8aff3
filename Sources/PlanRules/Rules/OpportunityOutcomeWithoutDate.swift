import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let opportunityOutcomeWithoutDate = RuleID("opportunity-outcome-without-date", .info)
}

extension Rule {
    static let opportunityOutcomeWithoutDate = Rule(
        .opportunityOutcomeWithoutDate, .opportunities,
        summary: Localized(en: "What was won or lost says when", nl: "Bij wat gewonnen of verloren is, staat wanneer"),
        rationale: Localized(
            en: "Whether the customer grants you the work shows in what you won and lost lately. Without a date nobody knows what is lately, so it does not count.",
            nl: "Of de klant je het werk gunt, blijkt uit wat je de laatste tijd won en verloor. Zonder datum weet niemand wat de laatste tijd is, en telt het niet mee."),
        triggering: [
            "## Opportunities\n- K1: ⟦Second plant⟧ value:€40k status:won\n",
            "## Kansen\n| Kans | Waarde | Status |\n| --- | --- | --- |\n| ⟦Tweede fabriek⟧ | €40k | verloren |\n",
        ],
        nonTriggering: [
            "## Opportunities\n- K1: Second plant value:€40k won:2026-02-12\n- K2: Shops value:€10k status:lost close:2026-03-01\n- K3: Yard value:€10k close:2028\n",
            "## Opportunities\n- K1: Second plant value:€40k won:lately\n",
        ],
        check: { context in
            context.plan.opportunities.filter { opportunity in
                opportunity.status != .open && opportunity.title != nil && opportunity.closed == nil && opportunity.close == nil
                    && opportunity.origin.notUnderstood.isDisjoint(with: [.won, .lost, .close, .status])
            }.map { opportunity in
                Diagnostic(
                    .opportunityOutcomeWithoutDate, at: context.span(opportunity.title, opportunity.origin),
                    opportunity.status == .won
                        ? Localized(en: "nothing says when this was won, so it does not count", nl: "nergens staat wanneer dit gewonnen is, dus het telt niet mee")
                        : Localized(en: "nothing says when this was lost, so it does not count", nl: "nergens staat wanneer dit verloren is, dus het telt niet mee"),
                    help: Localized(en: "Add the date, such as `won:2026-02-12`.", nl: "Zet de datum erbij, zoals `gewonnen:2026-02-12`."))
            }
        })
}
