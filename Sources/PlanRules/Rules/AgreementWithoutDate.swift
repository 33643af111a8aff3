import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let agreementWithoutDate = RuleID("agreement-without-date", .info)
}

extension Rule {
    static let agreementWithoutDate = Rule(
        .agreementWithoutDate, .agreements,
        summary: Localized(en: "Every agreement says until when it holds", nl: "Bij iedere afspraak staat tot wanneer die geldt"),
        rationale: Localized(
            en: "An agreement ends without a sound. Only a date can warn you in time, before the prices are no longer agreed.",
            nl: "Een afspraak loopt geruisloos af. Alleen een datum kan je op tijd waarschuwen, voordat de prijzen niet meer zijn afgesproken."),
        triggering: [
            "## Agreements\n| Topic | Agreement | Valid until |\n| --- | --- | --- |\n| Prices | ⟦Price list⟧ | |\n",
            "## Afspraken\n| Onderwerp | Afspraak | Geldig tot |\n| --- | --- | --- |\n| Contract | ⟦Raamcontract 12⟧ | n.t.b. |\n",
        ],
        nonTriggering: [
            "## Agreements\n| Topic | Agreement | Valid until |\n| --- | --- | --- |\n| Prices | Price list | 2027-12-31 |\n| Contract | Framework | until cancelled |\n| Delivery | | |\n",
            "## Agreements\n| Topic | Agreement | Valid until |\n| --- | --- | --- |\n| Prices | Price list | the end of the term |\n",
        ],
        check: { context in
            context.plan.agreements.filter { $0.text != nil && !$0.isOpenEnded && $0.origin.lacks($0.validUntil, .validUntil) }.map { agreement in
                Diagnostic(
                    .agreementWithoutDate, at: context.span(agreement.text, agreement.origin),
                    Localized(en: "nothing says until when this agreement holds", nl: "nergens staat tot wanneer deze afspraak geldt"),
                    help: Localized(
                        en: "Add the last day, or “until cancelled” when it has none.", nl: "Zet de laatste dag erbij, of ‘tot opzegging’ als die er niet is."))
            }
        })
}
