import PlanDiagnostics
import PlanSemantics

extension Rule {
    static let tableNotUnderstood = Rule(
        .tableNotUnderstood, .values,
        summary: Localized(en: "A table has a line of dashes below its column names", nl: "Een tabel heeft een regel met streepjes onder de kolomnamen"),
        rationale: Localized(
            en: "The line of dashes says which line holds the names of the columns, and how many there are. Without it, the whole table is just text.",
            nl: "De regel met streepjes zegt welke regel de kolomnamen bevat, en hoeveel het er zijn. Zonder die regel is de hele tabel gewone tekst."),
        triggering: [
            "## Stakeholders\n⟦| Name | Role |⟧\n| --- |\n| Ada Berg | decision maker |\n",
            "## Betrokkenen\n⟦| Naam | Rol |⟧\n| Ada Berg | beslisser |\n",
        ],
        nonTriggering: [
            "## Stakeholders\n| Name | Role |\n| --- | --- |\n| Ada Berg | decision maker |\n",
            "## Stakeholders\n| A bar | or two in a sentence.\n\n## Notes\n| Name | Role |\n| Ada Berg | decision maker |\n",
        ])
}
