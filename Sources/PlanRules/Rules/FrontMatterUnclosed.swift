import PlanDiagnostics
import PlanSyntax

extension Rule {
    static let frontMatterUnclosed = Rule(
        .frontMatterUnclosed, .frontMatter,
        summary: Localized(en: "The facts at the top end with a `---` line", nl: "De gegevens bovenaan eindigen met een regel `---`"),
        rationale: Localized(
            en: "Without the second line nobody can tell where the facts end and the text begins.",
            nl: "Zonder de tweede regel is niet te zien waar de gegevens ophouden en de tekst begint."),
        triggering: ["⟦---⟧\naccount: Example Company\nmanager: Ada Berg\n\n# Example Company\n"],
        nonTriggering: ["---\naccount: Example Company\nmanager: Ada Berg\n---\n\n# Example Company\n"])
}
