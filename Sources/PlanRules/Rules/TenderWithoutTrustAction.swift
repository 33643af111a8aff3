import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let tenderWithoutTrustAction = RuleID("tender-without-trust-action", .error)
}

extension Rule {
    static let tenderWithoutTrustAction = Rule(
        .tenderWithoutTrustAction, .conditions,
        summary: Localized(en: "In a tender, too, an open action works on trust", nl: "Ook bij een aanbesteding werkt een open actie aan vertrouwen"),
        rationale: Localized(
            en: "A tender may skip stages, but it builds no trust: without it, between people and between organisations, the relationship does not outlive the contract.",
            nl: "Een aanbesteding mag fasen overslaan, maar bouwt geen vertrouwen op: zonder vertrouwen, tussen mensen en tussen organisaties, overleeft de relatie het contract niet."),
        triggering: [
            "---\naccount: Example Company\ncategory: 2\nroute: ⟦tender⟧\n---\n## Actions\n- [ ] A1: Call the plant @ada due:2026-12-04 #contact\n",
            "---\nklant: Voorbeeld BV\ncategorie: 2\nroute: ⟦aanbesteding⟧\n---\n## Acties\n- [ ] A1: Bel de fabriek wie:ada #vertrouwen\n",
        ],
        nonTriggering: [
            "---\naccount: Example Company\ncategory: 2\nroute: tender\n---\n## Actions\n- [ ] A1: Call the plant @ada due:2026-12-04 #trust\n",
            "---\naccount: Example Company\ncategory: 2\nroute: direct\n---\n",
            "---\naccount: Example Company\ncategory: 5\nroute: tender\n---\n",
        ],
        check: { context in
            let trust = context.assessment[.trust]
            guard context.plan.isTender, let route = context.plan.route, trust.status != .met, trust.actions.isEmpty,
                context.assessment.effectiveCategory != .none, !context.isUnsettled(.trust)
            else { return [] }
            return [
                Diagnostic(
                    .tenderWithoutTrustAction, at: route.range,
                    Localized(
                        en: "a tender is won without trust, and no open action builds it (trust is \(trust.status.title[.english]))",
                        nl: "een aanbesteding win je zonder vertrouwen, en geen open actie bouwt het op (vertrouwen is \(trust.status.title[.dutch]))"),
                    help: Localized(
                        en: "Add an action with an owner and a date, marked #trust or serving an objective that is.",
                        nl: "Voeg een actie toe met eigenaar en datum en met het kenmerk #vertrouwen, of met een doelstelling die dat heeft."),
                    notes: context.notes(trust))
            ]
        })
}
