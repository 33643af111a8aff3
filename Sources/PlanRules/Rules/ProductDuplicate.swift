import PlanDiagnostics
import PlanModel
import PlanText
import PlanVocabulary

extension RuleID {
    public static let productDuplicate = RuleID("product-duplicate", .warning)
}

extension Rule {
    static let productDuplicate = Rule(
        .productDuplicate, .opportunities,
        summary: Localized(en: "Every product stands once in the portfolio for a market", nl: "Elk product staat per markt één keer in het portfolio"),
        rationale: Localized(
            en: "A product that is listed more than once counts twice for what the customer knows and could buy.",
            nl: "Een product dat er twee keer staat, telt dubbel voor wat de klant kent en nog kan kopen."),
        triggering: [
            "## Portfolio\n| Product | Market | Status |\n| --- | --- | --- |\n| Hosting | Offices | sold |\n| ⟦Hosting⟧ | offices | known |\n",
            "## Portfolio\n- Hosting status:verkocht\n- ⟦Hosting⟧ status:bekend\n",
        ],
        nonTriggering: ["## Portfolio\n| Product | Market | Status |\n| --- | --- | --- |\n| Hosting | Offices | sold |\n| Hosting | Plants | known |\n"],
        check: { context in
            // The second time gives the finding; more of the same would say nothing new.
            var seen: [[String]: (first: SourceRange, count: Int)] = [:]
            return context.plan.products.compactMap { product in
                guard let name = product.name else { return nil }
                let key = [WordKey.make(name.value), WordKey.make(product.market?.value ?? "")]
                seen[key, default: (name.range, 0)].count += 1
                guard let (other, count) = seen[key], count == 2 else { return nil }
                return Diagnostic(
                    .productDuplicate, at: name.range,
                    Localized(en: "“\(name.value)” stands in the portfolio more than once", nl: "‘\(name.value)’ staat meer dan één keer in het portfolio"),
                    help: Localized(
                        en: "Keep one of the two, or name the market that each is for.", nl: "Laat een van de twee staan, of noem bij elk de markt waarvoor het is."),
                    notes: [DiagnosticNote(other, Localized(en: "the first time", nl: "de eerste keer"))])
            }
        })
}
