import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let stageMissing = RuleID("stage-missing", .error)
}

extension Rule {
    static let stageMissing = Rule(
        .stageMissing, .plan,
        summary: Localized(en: "A plan states the stage of the relationship", nl: "Een plan noemt de fase van de relatie"),
        rationale: Localized(
            en: "The six stages are passed in order. Only who knows where the relationship stands knows what the next step is.",
            nl: "De zes fasen doorloop je op volgorde. Pas als je weet waar de relatie staat, weet je wat de volgende stap is."),
        triggering: [
            "⟦---⟧\naccount: Example Company\ncategory: 3\n---\n",
            "⟦---⟧\nklant: Voorbeeld BV\nfase: …\n---\n",
        ],
        nonTriggering: [
            "---\naccount: Example Company\nstage: interest\n---\n",
            "---\naccount: Example Company\nstage: married\n---\n",
        ],
        check: { context in
            guard context.plan.stage == nil, context.isMissing(.stage) else { return [] }
            let supported = context.assessment.stage.supported.word
            return [
                Diagnostic(
                    .stageMissing, at: context.headRange,
                    Localized(en: "the stage of the relationship is not stated", nl: "de fase van de relatie ontbreekt"),
                    help: Localized(
                        en: "Add `stage: ` and one of the six stages; what the plan shows goes as far as “\(supported[.english])”.",
                        nl: "Voeg `fase: ` toe met een van de zes fasen; wat het plan laat zien, reikt tot ‘\(supported[.dutch])’."))
            ]
        })
}
