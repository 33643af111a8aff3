import PlanDiagnostics
import PlanSyntax

extension Rule {
    static let configurationInvalid = Rule(
        .configurationInvalid, .configuration,
        summary: Localized(en: "The settings in planc.yml can be read", nl: "De instellingen in planc.yml zijn te lezen"),
        rationale: Localized(
            en: "A setting that can't be read does not hold, and then all plans are judged by other numbers than you think.",
            nl: "Een instelling die niet te lezen is, geldt niet; dan worden alle plannen langs andere getallen gelegd dan je denkt."),
        triggering: ["language: en\n⟦currency: [EUR⟧\n"],
        nonTriggering: ["language: en\ncurrency: EUR\n"],
        exampleFile: .configuration)
}
