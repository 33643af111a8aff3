import PlanAssessment
import PlanDiagnostics

extension RuleID {
    public static let completenessTooLow = RuleID("completeness-too-low", .error)
}

extension Rule {
    static let completenessTooLow = Rule(
        .completenessTooLow, .plan,
        summary: Localized(en: "A plan is filled in as far as your organisation asks", nl: "Een plan is zo ver ingevuld als je organisatie vraagt"),
        rationale: Localized(
            en: "With `--min-completeness` or `minimum-completeness` in planc.yml an organisation says how much of every plan has to be filled in.",
            nl: "Met `--min-completeness` of `minimum-completeness` in planc.yml zegt een organisatie hoeveel van elk plan ingevuld moet zijn."),
        // planc itself asks for no percentage.
        triggering: [],
        nonTriggering: ["---\naccount: Example Company\n---\n"],
        check: { context in
            let completeness = context.assessment.completeness
            let minimum = context.assessment.settings.minimumCompleteness
            guard completeness.percent < minimum else { return [] }
            let open = completeness.parts.flatMap(\.items).filter { !$0.isFilled }.map(\.name)
            let first = Array(open.prefix(5)).listed
            return [
                Diagnostic(
                    .completenessTooLow, at: context.headRange,
                    Localized(
                        en: "this plan is \(completeness.percent)% filled in; at least \(minimum)% is asked",
                        nl: "dit plan is voor \(completeness.percent)% ingevuld; gevraagd is minstens \(minimum)%"),
                    help: Localized(en: "Fill in first: \(first[.english]).", nl: "Vul als eerste in: \(first[.dutch])."))
            ]
        })
}
