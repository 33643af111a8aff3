import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let opportunityTermMissing = RuleID("opportunity-term-missing", .info)
}

extension Rule {
    static let opportunityTermMissing = Rule(
        .opportunityTermMissing, .opportunities,
        summary: Localized(
            en: "In category 1 there are opportunities on the short, medium and long term", nl: "In categorie 1 zijn er kansen op korte, middellange en lange termijn"),
        rationale: Localized(
            en: "Whoever looks only at this year's orders is late for next year's budget. An account that can grow is worth looking ahead for.",
            nl: "Wie alleen naar de orders van dit jaar kijkt, is te laat voor de begroting van volgend jaar. Voor een klant die kan groeien, loont het om vooruit te kijken."),
        triggering: [
            "\(head)## ⟦Opportunities⟧\n- K1: Second plant value:€40k p:20% close:2027-12-31\n",
            "\(head)## ⟦Kansen⟧\n### Korte termijn\n- K1: Tweede fabriek waarde:€40k sluit:2027-06-30\n### Lange termijn\n- K2: Winkels waarde:€10k sluit:2030\n",
        ],
        nonTriggering: [
            "\(head)## Opportunities\n- K1: Second plant value:€40k close:2027-06-30\n- K2: Shops value:€10k close:2028-06\n- K3: Yard value:€10k close:2030\n",
            "## Opportunities\n- K1: Second plant value:€40k close:2027-06-30\n",
            // Without a date nobody knows which term is missing; that has a finding of its own.
            "\(head)## Opportunities\n- K1: Second plant value:€40k\n",
        ],
        check: { context in
            guard context.plan.category?.value == .growing else { return [] }
            let open = context.plan.opportunities.indices.filter { context.plan.opportunities[$0].status == .open && context.plan.opportunities[$0].title != nil }
            let terms = open.map { context.assessment.horizons[$0] }
            guard !terms.isEmpty, terms.allSatisfy({ $0 != nil }) else { return [] }
            let missing = Horizon.allCases.filter { !terms.contains($0) }.map(\.word)
            guard !missing.isEmpty else { return [] }
            return [
                Diagnostic(
                    .opportunityTermMissing, at: context.heading([.opportunities, .shortTerm, .mediumTerm, .longTerm]),
                    Localized(
                        en: "no opportunity is on the \(missing.listed(.english, "or")) term", nl: "geen kans ligt op de \(missing.listed(.dutch, "of")) termijn"),
                    help: Localized(
                        en: "Ask what the customer has planned for then, and write down what you could mean in it.",
                        nl: "Vraag wat de klant voor die tijd van plan is, en noteer wat jij daarin kunt betekenen."))
            ]
        })

    private static let head = "---\naccount: Example Company\ncategory: 1\n---\n"
}
