import PlanDiagnostics
import PlanSemantics

extension Rule {
    static let dateIncomplete = Rule(
        .dateIncomplete, .values,
        summary: Localized(en: "A date has its year", nl: "Een datum heeft een jaartal"),
        rationale: Localized(
            en: "A plan runs over several years: without the year, 15 October comes round every year and is never late.",
            nl: "Een plan loopt over meerdere jaren: zonder jaartal komt 15 oktober elk jaar terug en is nooit te laat."),
        triggering: [
            "## Actions\n- [ ] A1: Call @ada due:⟦04-12⟧ #contact\n",
            "## Acties\n- [ ] A1: Bellen wie:ada voor:\"⟦15 okt⟧\" #contact\n",
        ],
        nonTriggering: ["## Actions\n- [ ] A1: Call @ada due:2026-12-04 #contact\n- [ ] A2: Write @ada due:\"Q1 2027\" #contact\n"])
}
