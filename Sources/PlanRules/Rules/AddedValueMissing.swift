import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let addedValueMissing = RuleID("added-value-missing", .warning)
}

extension Rule {
    static let addedValueMissing = Rule(
        .addedValueMissing, .opportunities,
        summary: Localized(en: "Every product that the customer has or knows states its added value", nl: "Bij elk product dat de klant heeft of kent, staat de toegevoegde waarde"),
        rationale: Localized(
            en: "A product is bought for what it adds for this customer. If you can't say it, neither can the customer, and only the price is left.",
            nl: "Een product wordt gekocht om wat het deze klant oplevert. Kun jij dat niet zeggen, dan de klant ook niet, en blijft alleen de prijs over."),
        triggering: [
            "## Portfolio\n| Product | Market | Status | Added value |\n| --- | --- | --- | --- |\n| ⟦Hosting⟧ | Offices | sold | |\n| ⟦Helpdesk⟧ | Offices | known | tbd |\n",
        ],
        nonTriggering: [
            "## Portfolio\n| Product | Market | Status | Added value |\n| --- | --- | --- | --- |\n| Hosting | Offices | sold | one invoice |\n| Helpdesk | Offices | unknown | |\n",
        ],
        check: { context in
            context.plan.products.filter { product in
                (product.status?.value == .sold || product.status?.value == .known) && product.addedValue == nil
            }.compactMap(\.name).map { name in
                Diagnostic(
                    .addedValueMissing, at: name.range,
                    Localized(en: "nothing says what “\(name.value)” adds for this customer", nl: "nergens staat wat ‘\(name.value)’ deze klant oplevert"),
                    help: Localized(
                        en: "Write down what the customer gains by it, in the customer's words.", nl: "Schrijf op wat de klant eraan heeft, in de woorden van de klant."))
            }
        })
}
