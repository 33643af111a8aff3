import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let opportunityClosePassed = RuleID("opportunity-close-passed", .error)
}

extension Rule {
    static let opportunityClosePassed = Rule(
        .opportunityClosePassed, .opportunities,
        summary: Localized(en: "An open opportunity closes in the future", nl: "Een open kans sluit in de toekomst"),
        rationale: Localized(
            en: "An opportunity whose date has passed was won, lost or put off. As long as the plan does not say which, every forecast counts it along.",
            nl: "Een kans waarvan de datum voorbij is, is gewonnen, verloren of uitgesteld. Zolang het plan niet zegt welk van de drie, telt elke prognose de kans mee."),
        triggering: [
            "## Opportunities\n- K1: Second plant value:€40k close:⟦2026-10-15⟧\n",
            "## Kansen\n- K1: Tweede fabriek waarde:€40k sluit:\"⟦Q3 2026⟧\"\n",
        ],
        nonTriggering: [
            "## Opportunities\n- K1: Second plant value:€40k close:2026-11\n- K2: Shops value:€10k close:2026-02-15 won:2026-02-12\n",
        ],
        check: { context in
            context.openOpportunities.compactMap { opportunity in
                guard let close = opportunity.close, let days = context.daysPast(close) else { return nil }
                return Diagnostic(
                    .opportunityClosePassed, at: close.range,
                    Localized(
                        en: "this date passed \(days.english("day")) ago, and the opportunity is still open",
                        nl: "deze datum is \(days.dutch("dag", "dagen")) voorbij, en de kans staat nog open"),
                    help: Localized(
                        en: "Write how it ended, `won:` or `lost:` with the date, or set a new closing date.",
                        nl: "Schrijf hoe het afliep, `gewonnen:` of `verloren:` met de datum, of zet er een nieuwe sluitdatum bij."))
            }
        })
}
