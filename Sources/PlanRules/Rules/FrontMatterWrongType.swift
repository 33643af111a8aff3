import PlanDiagnostics
import PlanSemantics

extension Rule {
    static let frontMatterWrongType = Rule(
        .frontMatterWrongType, .frontMatter,
        summary: Localized(en: "Every fact at the top has a value of the right kind", nl: "Elk gegeven bovenaan heeft een waarde van de juiste soort"),
        rationale: Localized(
            en: "A category is a figure from 1 to 5 and turnover an amount per year; with anything else nothing can be counted.",
            nl: "Een categorie is een cijfer van 1 tot 5 en omzet een bedrag per jaar; met iets anders valt niet te rekenen."),
        triggering: [
            "---\naccount: Example Company\ncategory: ⟦important⟧\n---\n",
            "---\nklant: Voorbeeld BV\nomzet: ⟦veel⟧\n---\n",
        ],
        nonTriggering: [
            "---\naccount: Example Company\ncategory: 2\nrevenue: { 2026: 45000 }\n---\n",
            "---\naccount: Example Company\ncategory: tbd\n---\n",
        ])
}
