import PlanDiagnostics

extension Rule {
    static let ignoreUnknownRule = Rule(
        .ignoreUnknownRule, .comments,
        summary: Localized(en: "A comment that lets a finding stay names the rule", nl: "Een opmerking die een bevinding laat staan, noemt de regel"),
        rationale: Localized(
            en: "A comment with a misspelt name silences nothing, while its writer believes that it does.",
            nl: "Een opmerking met een verkeerd gespelde naam laat niets staan, terwijl de schrijver denkt van wel."),
        triggering: [
            "## Actions\n<!-- planc-ignore ⟦action-without-onwer⟧: the team decides on Monday -->\n\n- [ ] A1: Call the purchasing manager due:2026-12-04 #contact\n",
            "## Acties\n⟦<!-- planc-negeer -->⟧\n\n- [ ] A1: Bel de inkoper voor:2026-12-04 #contact\n",
        ],
        nonTriggering: [
            "## Actions\n<!-- planc-ignore action-without-owner: the team decides on Monday -->\n\n- [ ] A1: Call the purchasing manager due:2026-12-04 #contact\n",
            "## Actions\n<!-- who does this? -->\n\n- [ ] A1: Call the purchasing manager due:2026-12-04 #contact\n",
        ])
}
