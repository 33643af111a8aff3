import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let opportunityWithoutProbability = RuleID("opportunity-without-probability", .info)
}

extension Rule {
    static let opportunityWithoutProbability = Rule(
        .opportunityWithoutProbability, .opportunities,
        summary: Localized(en: "Every open opportunity has a probability", nl: "Bij iedere open kans staat hoe waarschijnlijk die is"),
        rationale: Localized(
            en: "Value times probability is what you may count on. Without the second, an opportunity is left out of the weighted total.",
            nl: "Waarde maal waarschijnlijkheid is waar je op mag rekenen. Zonder dat tweede telt een kans niet mee in het gewogen totaal."),
        triggering: [
            "## Opportunities\n- K1: ⟦Second plant⟧ value:€40k close:2028\n",
            "## Kansen\n| Kans | Waarde | Kans op succes | Sluit |\n| --- | --- | --- | --- |\n| ⟦Tweede fabriek⟧ | €40k | ? | 2028 |\n",
        ],
        nonTriggering: [
            "## Opportunities\n- K1: Second plant value:€40k p:20% close:2028\n- K2: Shops value:€10k won:2026-02-12\n",
            // Without a value there is nothing to weigh yet; that has a finding of its own.
            "## Opportunities\n- K1: Second plant close:2028\n- K2: Shops value:€10k p:likely close:2028\n",
        ],
        check: { context in
            context.openOpportunities.filter { $0.value != nil && $0.origin.lacks($0.probability, .probability) }.map { opportunity in
                Diagnostic(
                    .opportunityWithoutProbability, at: context.span(opportunity.title, opportunity.origin),
                    Localized(en: "nothing says how likely this opportunity is", nl: "nergens staat hoe waarschijnlijk deze kans is"),
                    help: Localized(en: "Add an estimate, such as `p:40%`.", nl: "Zet er een schatting bij, zoals `kans:40%`."))
            }
        })
}
