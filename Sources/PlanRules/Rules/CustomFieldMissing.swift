import PlanDiagnostics
import PlanSemantics

extension Rule {
    static let customFieldMissing = Rule(
        .customFieldMissing, .frontMatter,
        summary: Localized(en: "A plan has the facts that your organisation asks for", nl: "Een plan heeft de gegevens waar je organisatie om vraagt"),
        rationale: Localized(
            en: "Under `fields` in planc.yml an organisation names facts of its own, such as a region, and which of them every plan must have.",
            nl: "Onder `fields` in planc.yml noemt een organisatie eigen gegevens, zoals een regio, en welke daarvan in elk plan moeten staan."),
        // Which facts those are, only a configuration tells.
        triggering: [],
        nonTriggering: ["---\naccount: Example Company\n---\n"])
}
