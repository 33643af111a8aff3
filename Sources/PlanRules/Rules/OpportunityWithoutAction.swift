import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let opportunityWithoutAction = RuleID("opportunity-without-action", .warning)
}

extension Rule {
    static let opportunityWithoutAction = Rule(
        .opportunityWithoutAction, .opportunities,
        summary: Localized(en: "An opportunity that is near or likely has a next step", nl: "Een kans die dichtbij of waarschijnlijk is, heeft een volgende stap"),
        rationale: Localized(
            en: "Deals are lost in the last weeks, when everybody thinks that they are as good as won. Until the customer has said yes, somebody has something to do.",
            nl: "Opdrachten gaan verloren in de laatste weken, als iedereen denkt dat ze zo goed als binnen zijn. Tot de klant ja zegt, heeft iemand iets te doen."),
        triggering: [
            "## Opportunities\n- K1: ⟦Second plant⟧ value:€40k p:50% close:2027-02-15\n## Actions\n- [x] A1: Send the offer due:2026-11-01 #K1\n",
            "## Kansen\n- K1: ⟦Tweede fabriek⟧ waarde:€40k kans:90% sluit:2028\n",
        ],
        nonTriggering: [
            "## Opportunities\n- K1: Second plant value:€40k p:50% close:2027-02-15\n- K2: Shops value:€10k p:50% close:2027-06-30\n## Actions\n- [ ] A1: Send the offer @ada due:2026-12-01 #K1\n",
            // The misspelt reference and the date that passed have findings of their own.
            "## Opportunities\n- K1: Second plant p:90% value:€40k close:2027-02-15\n- K2: Shops p:90% value:€10k close:2026-10-30\n## Actions\n- [ ] A1: Send the offer @ada due:2026-12-01 #K7\n",
        ],
        check: { context in
            guard context.assessment.effectiveCategory != .none else { return [] }
            let unresolved = context.unresolvedNames
            return context.plan.opportunities.indices.compactMap { index in
                let opportunity = context.plan.opportunities[index]
                guard opportunity.status == .open, opportunity.title != nil, context.daysPast(opportunity.close) == nil, let reason = context.urgency(opportunity),
                    !context.hasNextStep(index), !context.isProbablyMeant(opportunity.origin, by: unresolved)
                else { return nil }
                let id = opportunity.origin.id?.value ?? "K1"
                return Diagnostic(
                    .opportunityWithoutAction, at: context.span(opportunity.title, opportunity.origin),
                    Localized(en: "\(reason[.english]), and no open action works on it", nl: "\(reason[.dutch]), en er staat geen actie voor open"),
                    help: Localized(en: "Add the next step as an action, marked #\(id).", nl: "Voeg de volgende stap toe als actie, met het kenmerk #\(id)."))
            }
        })
}

extension RuleContext {
    /// Why an opportunity wants a next step now; nil when it can wait.
    fileprivate func urgency(_ opportunity: Opportunity) -> Localized? {
        let settings = assessment.settings
        if let close = opportunity.close?.value.last, close >= asOf, asOf.distance(to: close) <= settings.closingNotice {
            let days = asOf.distance(to: close)
            return Localized(en: "this opportunity is decided within \(days.english("day"))", nl: "over deze kans wordt binnen \(days.dutch("dag", "dagen")) beslist")
        }
        guard let probability = opportunity.probability?.value, probability >= settings.likelyProbability else { return nil }
        return Localized(en: "this opportunity is \(probability)% certain", nl: "deze kans is voor \(probability)% zeker")
    }

    /// Whether an open action refers to the opportunity, or the opportunity to it.
    fileprivate func hasNextStep(_ index: Int) -> Bool {
        let targets = plan.opportunities[index].origin.references.map(\.target)
        return plan.actions.indices.contains { action in
            plan.actions[action].isOpen
                && (targets.contains(.record(.action, action)) || plan.actions[action].origin.references.contains { $0.target == .record(.opportunity, index) })
        }
    }
}
