import PlanDiagnostics

extension Rule {
    static let ignoreWithoutReason = Rule(
        .ignoreWithoutReason, .comments,
        summary: Localized(en: "A comment that lets a finding stay says why", nl: "Een opmerking die een bevinding laat staan, zegt waarom"),
        rationale: Localized(
            en: "Who reads the plan next year, you among them, has to see whether the reason still holds.",
            nl: "Wie het plan volgend jaar leest, jij ook, moet kunnen zien of de reden nog geldt."),
        triggering: [
            "## Actions\n⟦<!-- planc-ignore action-without-owner -->⟧\n\n- [ ] A1: Call the purchasing manager due:2026-12-04 #contact\n",
            "## Acties\n⟦<!-- planc-negeer action-without-owner: … -->⟧\n\n- [ ] A1: Bel de inkoper voor:2026-12-04 #contact\n",
        ],
        nonTriggering: [
            "## Actions\n<!-- planc-ignore action-without-owner: the team decides on Monday -->\n\n- [ ] A1: Call the purchasing manager due:2026-12-04 #contact\n"
        ])
}
