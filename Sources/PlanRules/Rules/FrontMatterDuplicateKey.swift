import PlanDiagnostics
import PlanSemantics

extension Rule {
    static let frontMatterDuplicateKey = Rule(
        .frontMatterDuplicateKey, .frontMatter,
        summary: Localized(en: "Every fact at the top stands there once", nl: "Elk gegeven staat maar één keer bovenaan"),
        rationale: Localized(
            en: "Of two values only one can be true; whoever reads the other is misled.",
            nl: "Van twee waarden kan er maar één waar zijn; wie de andere leest, wordt op het verkeerde been gezet."),
        triggering: [
            "---\naccount: Example Company\ncategory: 3\n⟦category⟧: 2\n---\n",
            "---\naccount: Example Company\nrevenue: { 2025: 40000, ⟦2025⟧: 45000 }\n---\n",
        ],
        nonTriggering: ["---\naccount: Example Company\ncategory: 3\nrevenue: { 2025: 40000, 2026: 45000 }\n---\n"])
}
