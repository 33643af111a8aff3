import PlanDiagnostics
import PlanSemantics

extension Rule {
    static let dateRelative = Rule(
        .dateRelative, .values,
        summary: Localized(en: "A date means the same day for every reader", nl: "Een datum betekent voor elke lezer dezelfde dag"),
        rationale: Localized(
            en: "“Next week” was written on a day that nobody remembers, and “asap” is a date that never passes.",
            nl: "‘Volgende week’ is geschreven op een dag die niemand nog weet, en ‘z.s.m.’ is een datum die nooit verstrijkt."),
        triggering: [
            "## Actions\n- [ ] A1: Call @ada due:⟦asap⟧ #contact\n",
            "## Acties\n- [ ] A1: Bellen wie:ada voor:⟦z.s.m.⟧ #contact\n",
        ],
        nonTriggering: ["## Actions\n- [ ] A1: Call @ada due:2026-12-04 #contact\n"])
}
