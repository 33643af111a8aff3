import PlanDiagnostics
import PlanSemantics

extension Rule {
    static let valueCutOff = Rule(
        .valueCutOff, .values,
        summary: Localized(en: "A value of more than one word stands in quotes", nl: "Een waarde van meer dan één woord staat tussen aanhalingstekens"),
        rationale: Localized(
            en: "In a line of text a value ends at the first blank: of `to:Joe Finch` only Joe gets the promise, and Finch becomes part of what was promised.",
            nl: "In een regel tekst eindigt een waarde bij de eerste spatie: van `aan:Joe Finch` krijgt alleen Joe de belofte, en wordt Finch deel van wat er beloofd is."),
        triggering: [
            "## Promises\n- [ ] Price list for spare parts to:⟦Joe Finch⟧ due:2026-12-04\n",
            "## Acties\n- [ ] A1: Bel de fabriek @⟦Karin Smit⟧ voor:2026-12-04 !hoog #contact\n",
        ],
        nonTriggering: [
            "## Promises\n- [ ] Price list for spare parts to:\"Joe Finch\" due:2026-12-04\n",
            "## Promises\n- [ ] Price list to:Joe, with the discounts due:2026-12-04\n",
            "## Actions\n- [ ] A1: Ask @ada about the plant due:2026-12-04 !high #contact\n",
        ])
}
