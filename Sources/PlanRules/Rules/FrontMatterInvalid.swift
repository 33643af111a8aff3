import PlanDiagnostics
import PlanSyntax

extension Rule {
    static let frontMatterInvalid = Rule(
        .frontMatterInvalid, .frontMatter,
        summary: Localized(en: "Every fact at the top can be read", nl: "Elk gegeven bovenaan is te lezen"),
        rationale: Localized(
            en: "A colon, a bracket or a quote in a value makes the line ambiguous. Between quotes every value is safe.",
            nl: "Een dubbele punt, een haakje of een aanhalingsteken in een waarde maakt de regel dubbelzinnig. Tussen aanhalingstekens kan elke waarde."),
        triggering: [
            "---\naccount: Example Company\n⟦manager: Ada Berg: north⟧\ncategory: 3\n---\n",
        ],
        nonTriggering: ["---\naccount: Example Company\nmanager: \"Ada Berg: north\"\ncategory: 3\n---\n"])
}
