import PlanDiagnostics
import PlanSemantics

extension Rule {
    static let referenceUnknown = Rule(
        .referenceUnknown, .references,
        summary: Localized(en: "A reference points to something in the plan", nl: "Een verwijzing wijst naar iets in het plan"),
        rationale: Localized(
            en: "An action works on an objective or a condition through its reference. One that points nowhere works on nothing.",
            nl: "Een actie werkt via haar verwijzing aan een doelstelling of een voorwaarde. Een verwijzing die nergens heen wijst, werkt nergens aan."),
        triggering: [
            "## Actions\n- [ ] A1: Call the plant @ada due:2026-12-04 #⟦O9⟧\n",
            "## Acties\n- [ ] A1: Bel de fabriek wie:ada voor:2026-12-04 #⟦vertrouwn⟧\n",
        ],
        nonTriggering: [
            "## Objectives\n- O1: Know all three sites by:2027-06-30\n## Actions\n- [ ] A1: Call the plant @ada due:2026-12-04 #O1 #trust #C1\n",
        ])
}
