import PlanDiagnostics
import PlanSemantics

extension Rule {
    static let sectionUnknown = Rule(
        .sectionUnknown, .values,
        summary: Localized(en: "The heading of a section is spelt right", nl: "Het kopje van een onderdeel is goed gespeld"),
        rationale: Localized(
            en: "Under a heading that nobody knows, a table of people is just text. One letter should not cost you a section; any other heading of your own is welcome.",
            nl: "Onder een kopje dat niemand kent, is een tabel met mensen gewoon tekst. Eén letter mag je geen onderdeel kosten; elk ander kopje van jezelf is welkom."),
        triggering: [
            "## ⟦Stakehlders⟧\n| Name | Role |\n| --- | --- |\n| Ada Berg | decision maker |\n",
            "## ⟦Doelstelingen⟧\n- O1: Alle drie de vestigingen kennen voor:2027-06-30\n",
            "## Success conditions\n### 6. ⟦Sparing partner⟧\n- 2026-09-10: asked to comment on the roadmap\n",
        ],
        nonTriggering: [
            "## Stakeholders\n| Name | Role |\n| --- | --- |\n| Ada Berg | decision maker |\n",
            "## Customers\nThey sell to hospitals.\n## Contract\nSigned in May.\n## Action heroes\nThree of them.\n",
            // A plan that has its actions writes about something else here.
            "## Actions\n- [ ] A1: Call the plant @ada due:2026-12-04 #contact\n## Auctions\nEvery Friday, at noon.\n",
        ])
}
