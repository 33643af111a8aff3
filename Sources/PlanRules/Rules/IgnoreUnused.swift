import PlanDiagnostics

extension Rule {
    static let ignoreUnused = Rule(
        .ignoreUnused, .comments,
        summary: Localized(en: "A comment that lets a finding stay has one to let stay", nl: "Een opmerking die een bevinding laat staan, heeft er een om te laten staan"),
        rationale: Localized(
            en: "Left behind after its finding was mended, such a comment hides the next one of its kind from you.",
            nl: "Blijft zo'n opmerking staan nadat de bevinding is verholpen, dan verbergt ze de volgende van die soort."),
        triggering: [
            "## Actions\n⟦<!-- planc-ignore action-without-owner: the team decides on Monday -->⟧\n\n- [ ] A1: Call the purchasing manager @ada due:2026-12-04 #contact\n",
            "---\naccount: Example Company\n⟦# planc-ignore category-missing: agreed⟧\ncategory: 3\n---\n",
        ],
        nonTriggering: [
            "## Actions\n- [ ] A1: Call the purchasing manager due:2026-12-04 #contact <!-- planc-ignore action-without-owner: the team decides on Monday -->\n",
            "---\naccount: Example Company\n# planc-ignore category-missing: not yet agreed\n---\n",
        ])
}
