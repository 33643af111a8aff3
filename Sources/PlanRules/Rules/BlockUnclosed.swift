import PlanDiagnostics
import PlanSyntax

extension Rule {
    static let blockUnclosed = Rule(
        .blockUnclosed, .text,
        summary: Localized(en: "A remark or a block between backticks is closed before the next heading", nl: "Een opmerking of een blok tussen accenten is gesloten voor het volgende kopje"),
        rationale: Localized(
            en: "What is not closed hides everything that follows: half a plan would be missing from the report, and nobody would see why.",
            nl: "Wat niet is afgesloten, verbergt alles wat volgt: het halve plan zou in het rapport ontbreken, en niemand zou zien waarom."),
        triggering: [
            "## Customer\n⟦<!--⟧ ask about the sector\n\n## Stakeholders\n- Ada Berg\n",
            "## Klant\n⟦```⟧\ntekst van de website\n\n## Betrokkenen\n- Ada Berg\n",
        ],
        nonTriggering: [
            "## Customer\n<!-- ask about the sector -->\n\n## Stakeholders\n- Ada Berg\n",
            "## Stakeholders\n- Ada Berg\n\n```\n## text of the website\n```\n",
            "## Stakeholders\n- Ada Berg\n\n```\ntext of the website\n",
        ])
}
