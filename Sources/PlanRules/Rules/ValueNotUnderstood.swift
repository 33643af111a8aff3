import PlanDiagnostics
import PlanSemantics

extension Rule {
    static let valueNotUnderstood = Rule(
        .valueNotUnderstood, .values,
        summary: Localized(en: "Roles, levels, statuses and scales use words that planc knows", nl: "Rollen, niveaus, statussen en schalen gebruiken woorden die planc kent"),
        rationale: Localized(
            en: "Who decides and how well you know somebody can only be weighed when everybody uses the same words for it. Put your own words behind it in parentheses.",
            nl: "Wie beslist en hoe goed je iemand kent, is pas te wegen als iedereen daar dezelfde woorden voor gebruikt. Zet je eigen woorden er tussen haakjes achter."),
        triggering: [
            "## Stakeholders\n| Name | Role | Influence | Relationship |\n| --- | --- | --- | --- |\n| Ada Berg | ⟦captain⟧ | 5 | 3 |\n",
            "## Betrokkenen\n| Naam | Rol | Invloed | Relatie |\n| --- | --- | --- | --- |\n| Ada Berg | beslisser | ⟦9⟧ | 3 |\n",
        ],
        nonTriggering: [
            "## Stakeholders\n| Name | Role | Influence | Relationship |\n| --- | --- | --- | --- |\n| Ada Berg | decision maker (captain) | 5 | high |\n",
        ])
}
