import PlanDiagnostics

extension RuleID {
    public static let opportunityWithoutProduct = RuleID("opportunity-without-product", .info)
}

extension Rule {
    static let opportunityWithoutProduct = Rule(
        .opportunityWithoutProduct, .opportunities,
        summary: Localized(en: "Every open opportunity names a product of the portfolio", nl: "Iedere open kans noemt een product uit de portfolio"),
        rationale: Localized(
            en: "An opportunity is a product for a market. Naming it shows which white space would be filled.",
            nl: "Een kans is een product voor een markt. Door het te noemen zie je welke witte vlek ermee gevuld wordt."),
        triggering: ["## Portfolio\n- Hosting status:sold\n## Opportunities\n- K1: ⟦Second plant⟧ value:€40k p:50% close:2027-02-15 @ada\n"],
        nonTriggering: [
            "## Portfolio\n- Hosting status:sold\n## Opportunities\n- K1: Second plant value:€40k p:50% close:2027-02-15 product:Hosting @ada\n",
            "## Opportunities\n- K1: Second plant value:€40k p:50% close:2027-02-15 @ada\n",
        ],
        check: { context in
            // Without a portfolio there is nothing to choose from; that has a finding of its own.
            guard context.plan.products.contains(where: { $0.name != nil }) else { return [] }
            return context.plan.opportunities.filter { $0.status == .open && $0.title != nil && $0.product == nil }.map { opportunity in
                Diagnostic(
                    .opportunityWithoutProduct, at: context.span(opportunity.title, opportunity.origin),
                    Localized(en: "this opportunity names no product", nl: "deze kans noemt geen product"),
                    help: Localized(en: "Add it, such as `product:\"Data platform\"`.", nl: "Zet het erbij, zoals `product:\"Data platform\"`."))
            }
        })
}
