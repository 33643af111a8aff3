import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let productWithoutStatus = RuleID("product-without-status", .info)
}

extension Rule {
    static let productWithoutStatus = Rule(
        .productWithoutStatus, .opportunities,
        summary: Localized(en: "Every product says whether the customer has or knows it", nl: "Bij elk product staat of de klant het heeft of kent"),
        rationale: Localized(
            en: "What the customer does not know, the customer cannot buy. The status shows where a conversation is worth while.",
            nl: "Wat de klant niet kent, kan hij niet kopen. De status laat zien waar een gesprek de moeite waard is."),
        triggering: [
            "## Portfolio\n| Product | Market | Status |\n| --- | --- | --- |\n| ⟦Hosting⟧ | Offices | |\n| Helpdesk | Offices | known |\n",
        ],
        nonTriggering: [
            "## Portfolio\n| Product | Market | Status |\n| --- | --- | --- |\n| Hosting | Offices | unknown |\n| Helpdesk | Offices | purple |\n| [Product] | [Market] | |\n",
        ],
        check: { context in
            context.plan.products.filter { $0.origin.lacks($0.status, .status) }.compactMap(\.name).map { name in
                Diagnostic(
                    .productWithoutStatus, at: name.range,
                    Localized(en: "nothing says whether the customer knows “\(name.value)”", nl: "nergens staat of de klant ‘\(name.value)’ kent"),
                    help: Localized(
                        en: "Fill in the status: sold, known, unknown or not relevant.", nl: "Vul de status in: verkocht, bekend, onbekend of niet relevant."))
            }
        })
}
