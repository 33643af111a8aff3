import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let agreementExpiring = RuleID("agreement-expiring", .warning)
}

extension Rule {
    static let agreementExpiring = Rule(
        .agreementExpiring, .agreements,
        summary: Localized(en: "An agreement that is about to expire has an action", nl: "Voor een afspraak die bijna verloopt, is er een actie"),
        rationale: Localized(
            en: "Who begins the talks about renewal chooses the moment; who waits for the last day has the price dictated.",
            nl: "Wie zelf over de verlenging begint, kiest het moment; wie op de laatste dag wacht, krijgt de prijs gedicteerd."),
        triggering: [
            "## Agreements\n| Topic | Agreement | Valid until |\n| --- | --- | --- |\n| Prices | Price list | ⟦2026-12-31⟧ |\n",
            "## Afspraken\n- Contract: raamcontract 12 tot:⟦2027-01-31⟧\n",
        ],
        nonTriggering: [
            """
            ## Agreements
            | Topic | Agreement | Valid until |
            | --- | --- | --- |
            | Prices | Price list | 2026-12-31 |
            ## Actions
            - [ ] A1: Talk about next year's prices @ada due:2026-12-04 #ease

            """,
            "## Agreements\n- G1: Prices: price list until:2026-12-31\n## Actions\n- [ ] A1: Talk about next year's prices @ada due:2026-12-04 #G1\n",
            "## Agreements\n| Topic | Agreement | Valid until |\n| --- | --- | --- |\n| Prices | Price list | 2027-12-31 |\n| Contract | Framework | until cancelled |\n",
        ],
        check: { context in
            let assessed = AssessmentContext(context.plan, asOf: context.asOf, settings: context.assessment.settings)
            return context.plan.agreements.compactMap { agreement in
                guard agreement.text != nil, let end = agreement.validUntil, end.value.last >= context.asOf, !assessed.hasRenewal(of: agreement) else { return nil }
                let days = context.asOf.distance(to: end.value.last)
                guard days <= context.assessment.settings.agreementNotice else { return nil }
                return Diagnostic(
                    .agreementExpiring, at: end.range,
                    Localized(
                        en: "this agreement expires in \(days.english("day")), and no action renews it",
                        nl: "deze afspraak verloopt over \(days.dutch("dag", "dagen")), en geen actie zorgt voor verlenging"),
                    help: Localized(
                        en: "Add an action that renews it before that day, marked #ease.",
                        nl: "Voeg een actie toe voor verlenging vóór die dag, met het kenmerk #zakendoen."))
            }
        })
}
