import PlanDiagnostics
import PlanSemantics

extension Rule {
    static let tableColumnUnknown = Rule(
        .tableColumnUnknown, .values,
        summary: Localized(en: "The columns of a table have names that mean something", nl: "De kolommen van een tabel hebben een naam die iets betekent"),
        rationale: Localized(
            en: "A column under a name of your own stays in the report as you wrote it, but counts for no condition. Often it is a spelling mistake.",
            nl: "Een kolom met een eigen naam blijft in het rapport staan zoals jij hem schreef, maar telt voor geen enkele voorwaarde. Vaak is het een tikfout."),
        triggering: [
            "## Stakeholders\n| Name | ⟦Influense⟧ |\n| --- | --- |\n| Ada Berg | 5 |\n",
            "## Betrokkenen\n| Naam | ⟦Schoenmaat⟧ |\n| --- | --- |\n| Ada Berg | 43 |\n",
        ],
        nonTriggering: ["## Stakeholders\n| Name | Influence | Reports to |\n| --- | --- | --- |\n| Ada Berg | 5 | |\n"])
}
