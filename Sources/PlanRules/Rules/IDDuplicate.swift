import PlanDiagnostics
import PlanSemantics

extension Rule {
    static let idDuplicate = Rule(
        .idDuplicate, .references,
        summary: Localized(en: "Every id is used once in a plan", nl: "Elke code komt in een plan één keer voor"),
        rationale: Localized(
            en: "When two actions are called A1, nobody knows which one a review or a reference means.",
            nl: "Als twee acties A1 heten, weet niemand welke een evaluatie of een verwijzing bedoelt."),
        triggering: ["## Actions\n- [ ] A1: Call the plant @ada due:2026-12-04 #contact\n- [ ] ⟦A1⟧: Write the plant @ada due:2026-12-11 #contact\n"],
        nonTriggering: ["## Actions\n- [ ] A1: Call the plant @ada due:2026-12-04 #contact\n- [ ] A2: Write the plant @ada due:2026-12-11 #contact\n"])
}
