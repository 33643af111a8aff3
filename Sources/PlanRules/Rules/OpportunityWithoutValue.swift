import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let opportunityWithoutValue = RuleID("opportunity-without-value", .warning)
}

extension Rule {
    static let opportunityWithoutValue = Rule(
        .opportunityWithoutValue, .opportunities,
        summary: Localized(en: "Every open opportunity has a value", nl: "Iedere open kans heeft een waarde"),
        rationale: Localized(
            en: "The value says which opportunity deserves your time first. A rough figure can be corrected; a missing one can't be weighed.",
            nl: "De waarde zegt welke kans het eerst jouw tijd verdient. Een ruwe schatting kun je bijstellen; wat er niet staat, kun je niet wegen."),
        triggering: [
            "## Opportunities\n- K1: ⟦Second plant⟧ close:2027-02-15 p:40%\n",
            "## Kansen\n| Kans | Waarde | Sluit |\n| --- | --- | --- |\n| ⟦Tweede fabriek⟧ | n.t.b. | 2027-02-15 |\n",
        ],
        nonTriggering: [
            "## Opportunities\n- K1: Second plant value:€40k close:2027-02-15\n- K2: Shops won:2026-02-12\n",
            "## Opportunities\n- K1: Second plant value:plenty close:2027-02-15\n",
        ],
        check: { context in
            context.openOpportunities.filter { $0.origin.lacks($0.value, .value) }.map { opportunity in
                Diagnostic(
                    .opportunityWithoutValue, at: context.span(opportunity.title, opportunity.origin),
                    Localized(en: "nothing says what this opportunity is worth", nl: "nergens staat wat deze kans waard is"),
                    help: Localized(en: "Add an estimate, such as `value:€40k`.", nl: "Zet er een schatting bij, zoals `waarde:€40k`."))
            }
        })
}
