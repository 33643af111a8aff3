import PlanDiagnostics
import PlanSemantics

extension Rule {
    static let amountNotUnderstood = Rule(
        .amountNotUnderstood, .values,
        summary: Localized(en: "Where a figure belongs stands a figure", nl: "Waar een getal hoort, staat een getal"),
        rationale: Localized(
            en: "An opportunity of “a nice order” adds up to nothing. A rough figure is better than none.",
            nl: "Een kans van ‘een mooie order’ telt op tot niets. Een ruwe schatting is beter dan geen getal."),
        triggering: [
            "## Opportunities\n- K1: Second plant value:⟦plenty⟧ close:2027-02-15\n",
            "## Opportunities\n- K1: Second plant value:€40k p:⟦140%⟧ close:2027-02-15\n",
        ],
        nonTriggering: ["## Opportunities\n- K1: Second plant value:€40k p:60% close:2027-02-15\n- K2: Shops value:\"€ 1,2 mln\" close:2028\n"])
}
