import PlanDiagnostics
import PlanSemantics

extension Rule {
    static let dateNotUnderstood = Rule(
        .dateNotUnderstood, .values,
        summary: Localized(en: "Where a date belongs stands a date", nl: "Waar een datum hoort, staat een datum"),
        rationale: Localized(
            en: "Only a date can be overdue. What cannot be read as one is not watched by anybody.",
            nl: "Alleen een datum kan verlopen. Wat niet als datum te lezen is, bewaakt niemand."),
        triggering: [
            "## Actions\n- [ ] A1: Call @ada due:⟦2026-02-30⟧ #contact\n",
            "## Agreements\n| Topic | Agreement | Valid until |\n| --- | --- | --- |\n| Prices | Price list | ⟦the end of the term⟧ |\n",
        ],
        nonTriggering: [
            "## Actions\n- [ ] A1: Call @ada due:2027-02-28 #contact\n",
            "## Agreements\n| Topic | Agreement | Valid until |\n| --- | --- | --- |\n| Prices | Price list | 31 December 2027 |\n",
        ])
}
