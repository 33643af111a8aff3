import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let agreementExpired = RuleID("agreement-expired", .error)
}

extension Rule {
    static let agreementExpired = Rule(
        .agreementExpired, .agreements,
        summary: Localized(en: "No agreement has expired", nl: "Geen afspraak is verlopen"),
        rationale: Localized(
            en: "Business is done fast on clear agreements. After the last day every order and every invoice can be disputed.",
            nl: "Met heldere afspraken doe je snel zaken. Na de laatste dag is over elke order en elke factuur discussie mogelijk."),
        triggering: [
            "## Agreements\n| Topic | Agreement | Valid until |\n| --- | --- | --- |\n| Prices | Price list | ⟦2026-06-30⟧ |\n",
            "## Afspraken\n| Onderwerp | Afspraak | Geldig tot |\n| --- | --- | --- |\n| Contract | Raamcontract 12 | ⟦2025⟧ |\n",
        ],
        nonTriggering: [
            "## Agreements\n| Topic | Agreement | Valid until |\n| --- | --- | --- |\n| Prices | Price list | 2026-11-24 |\n| Contract | [Contract] | 2025-12-31 |\n",
        ],
        check: { context in
            context.plan.agreements.compactMap { agreement in
                guard agreement.text != nil, let end = agreement.validUntil, let days = context.daysPast(end) else { return nil }
                return Diagnostic(
                    .agreementExpired, at: end.range,
                    Localized(en: "this agreement expired \(days.english("day")) ago", nl: "deze afspraak is \(days.dutch("dag", "dagen")) geleden verlopen"),
                    help: Localized(
                        en: "Renew it with the customer and write down the new date, or remove it when it is not needed any more.",
                        nl: "Verleng de afspraak met de klant en noteer de nieuwe datum, of haal de regel weg als de afspraak niet meer nodig is."))
            }
        })
}
