import PlanDiagnostics
import PlanSemantics

extension Rule {
    static let headingWithoutSpace = Rule(
        .headingWithoutSpace, .values,
        summary: Localized(en: "A heading has a space behind its `#` signs", nl: "Een kopje heeft een spatie achter de tekens `#`"),
        rationale: Localized(
            en: "Without the space, most programs show the line as text with signs before it, and so nobody sees where a section begins.",
            nl: "Zonder de spatie tonen de meeste programma's de regel als tekst met tekens ervoor, en ziet niemand waar een onderdeel begint."),
        triggering: [
            "⟦##⟧Stakeholders\n| Name | Role |\n| --- | --- |\n| Ada Berg | decision maker |\n",
            "## Kansen\n⟦###⟧Korte termijn\n- K1: Tweede fabriek waarde:€40k sluit:2027-02-15\n",
        ],
        nonTriggering: ["## Stakeholders\n- Ada Berg\n\n##1 in the market\n\n#trust\n"])
}
