import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let managerMissing = RuleID("manager-missing", .warning)
}

extension Rule {
    static let managerMissing = Rule(
        .managerMissing, .plan,
        summary: Localized(en: "A plan names its account manager", nl: "Een plan noemt de accountmanager"),
        rationale: Localized(
            en: "One person answers for the account and its plan. Without a name the account belongs to nobody.",
            nl: "Eén persoon staat voor de klant en het plan. Zonder naam is de klant van niemand."),
        triggering: [
            "⟦---⟧\naccount: Example Company\ncategory: 3\n---\n",
            "⟦---⟧\nklant: Voorbeeld BV\naccountmanager: n.t.b.\n---\n",
        ],
        nonTriggering: [
            "---\naccount: Example Company\nmanager: Ada Berg\n---\n",
            "---\naccount: Example Company\nmanager: Ada: Berg\n---\n",
        ],
        check: { context in
            guard context.plan.manager == nil, context.isMissing(.manager) else { return [] }
            return [
                Diagnostic(
                    .managerMissing, at: context.headRange,
                    Localized(en: "nobody is named as the account manager", nl: "er staat geen accountmanager bij"),
                    help: Localized(en: "Add `manager: ` and a name.", nl: "Voeg `accountmanager: ` toe met een naam."))
            ]
        })
}
