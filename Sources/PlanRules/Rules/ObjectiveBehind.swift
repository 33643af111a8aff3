import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let objectiveBehind = RuleID("objective-behind", .warning)
}

extension Rule {
    static let objectiveBehind = Rule(
        .objectiveBehind, .objectives,
        summary: Localized(en: "An objective keeps pace with the time", nl: "Een doelstelling houdt gelijke tred met de tijd"),
        rationale: Localized(
            en: "Who sees halfway that it lags behind can still do something about it; at the end it can only be explained.",
            nl: "Wie halverwege ziet dat het achterblijft, kan er nog iets aan doen; aan het eind valt het alleen nog uit te leggen."),
        triggering: [
            "## Objectives\n- O1: More turnover metric:revenue baseline:40k target:60k actual:⟦30k⟧ by:2026-12-31\n",
            "## Doelstellingen\n- O1: Hogere score maatstaf:tevredenheid nulwaarde:6 doel:8 werkelijk:⟦6.2⟧ voor:2027-01-31\n",
        ],
        nonTriggering: [
            "## Objectives\n- O1: More turnover metric:revenue baseline:40k target:60k actual:55k by:2026-12-31\n- O2: Know all three sites by:2026-12-31\n",
        ],
        check: { context in
            context.openObjectives.compactMap { index in
                let assessed = context.assessment.objectives[index]
                guard assessed.state == .behind, let progress = assessed.progress, let elapsed = assessed.elapsed,
                    let actual = context.plan.objectives[index].actual
                else { return nil }
                return Diagnostic(
                    .objectiveBehind, at: actual.range,
                    Localized(
                        en: "\(progress)% of the way, while \(elapsed)% of the time has passed",
                        nl: "op \(progress)% van de weg, terwijl \(elapsed)% van de tijd voorbij is"),
                    help: Localized(
                        en: "Add an action that makes up for it, or revise the target and say why in the review.",
                        nl: "Voeg een actie toe die het inhaalt, of stel het doel bij en zeg in de evaluatie waarom."))
            }
        })
}
