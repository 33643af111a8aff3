import PlanDiagnostics
import PlanSyntax

extension Rule {
    static let fileNotUTF8 = Rule(
        .fileNotUTF8, .text,
        summary: Localized(en: "A plan is saved as UTF-8", nl: "Een plan is opgeslagen als UTF-8"),
        rationale: Localized(
            en: "In another encoding, names such as Zoë and amounts in euros turn into question marks for everybody who reads along.",
            nl: "In een andere codering worden namen als Zoë en bedragen in euro's vraagtekens voor iedereen die meeleest."),
        // A Swift string is always UTF-8, so that no example can show the mistake.
        triggering: [],
        nonTriggering: ["## Customer\nZoë Brûlé runs the plant; turnover is €40k.\n"])
}
