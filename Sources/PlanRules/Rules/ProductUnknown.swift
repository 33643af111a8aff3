import PlanDiagnostics
import PlanModel
import PlanText
import PlanVocabulary

extension RuleID {
    public static let productUnknown = RuleID("product-unknown", .warning)
}

extension Rule {
    static let productUnknown = Rule(
        .productUnknown, .opportunities,
        summary: Localized(en: "The product of an opportunity is in the portfolio", nl: "Het product van een kans staat in het portfolio"),
        rationale: Localized(
            en: "An opportunity shows what the customer might buy, the portfolio what the customer knows of it. Under two names nobody sees the connection.",
            nl: "Een kans laat zien wat de klant kan kopen, het portfolio wat hij ervan weet. Onder twee namen ziet niemand het verband."),
        triggering: [
            "\(portfolio)## Opportunities\n- K1: Second plant value:€40k close:2027-02-15 product:⟦Helpdisk⟧\n- K2: Shops value:€10k close:2028 product:⟦Dataplatform⟧\n",
            "\(portfolio)## Kansen\n- K1: Tweede fabriek waarde:€40k sluit:2027-02-15 product:\"⟦Zonnepanelen⟧\"\n",
        ],
        nonTriggering: [
            "\(portfolio)## Opportunities\n- K1: Second plant value:€40k close:2027-02-15 product:\"hosting, Helpdesk\"\n- K2: Shops value:€10k close:2028\n",
            "## Opportunities\n- K1: Second plant value:€40k close:2027-02-15 product:Scanners\n",
        ],
        check: { context in
            let names = context.plan.products.compactMap(\.name?.value)
            let keys = Set(names.map { WordKey.make($0) })
            guard !names.isEmpty, !context.isDamaged else { return [] }
            // A name without quotes has a finding of its own.
            let cutOff = Set(context.compiled.diagnostics.filter { $0.rule == .valueCutOff }.map(\.range.lower))
            return context.plan.opportunities.compactMap { opportunity in
                guard opportunity.title != nil, opportunity.status != .lost, let product = opportunity.product, !isKnown(product.value, keys), !cutOff.contains(product.range.lower) else { return nil }
                let nearest = EditDistance.nearest(to: product.value, among: names)
                let question = Fix.question(nearest)
                return Diagnostic(
                    .productUnknown, at: product.range,
                    Localized(
                        en: "no product in the portfolio is called “\(product.value)”" + question[.english],
                        nl: "geen product in het portfolio heet ‘\(product.value)’" + question[.dutch]),
                    help: Localized(
                        en: "Use the portfolio's name for it, or add the product there.", nl: "Gebruik de naam uit het portfolio, of voeg het product daar toe."),
                    fixes: nearest.map { [.replace([product.range], with: context.quoted($0, at: product.range))] } ?? [])
            }
        })

    /// Whether it is one of the products, or several of them at once.
    private static func isKnown(_ text: String, _ keys: Set<String>) -> Bool {
        keys.contains(WordKey.make(text))
            || text.split(whereSeparator: { ",;/+&".contains($0) }).allSatisfy { keys.contains(WordKey.make(String($0))) }
    }

    private static let portfolio = """
        ## Portfolio
        | Product | Market | Status | Added value |
        | --- | --- | --- | --- |
        | Hosting | Offices | sold | one invoice |
        | Helpdesk | Offices | known | also at night |
        | Data platform | Plants | unknown | |

        """
}
