import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let opportunityWithoutCloseDate = RuleID("opportunity-without-close-date", .warning)
}

extension Rule {
    static let opportunityWithoutCloseDate = Rule(
        .opportunityWithoutCloseDate, .opportunities,
        summary: Localized(en: "Every open opportunity has a closing date", nl: "Iedere open kans heeft een sluitdatum"),
        rationale: Localized(
            en: "The date on which the customer decides tells what is short, medium or long term, and when your offer has to be there.",
            nl: "De dag waarop de klant beslist, bepaalt wat korte, middellange of lange termijn is, en wanneer je aanbod er moet liggen."),
        triggering: [
            "## Opportunities\n- K1: ⟦Second plant⟧ value:€40k p:40%\n",
            "## Kansen\n### Korte termijn\n- K1: ⟦Tweede fabriek⟧ waarde:€40k\n",
        ],
        nonTriggering: [
            "## Opportunities\n- K1: Second plant value:€40k close:2028\n- K2: Shops value:€10k lost:2026-02-12\n",
            "## Opportunities\n- K1: Second plant value:€40k close:soon\n",
        ],
        check: { context in
            context.openOpportunities.filter { $0.origin.lacks($0.close, .close) }.map { opportunity in
                Diagnostic(
                    .opportunityWithoutCloseDate, at: context.span(opportunity.title, opportunity.origin),
                    Localized(en: "nothing says when this opportunity is decided", nl: "nergens staat wanneer over deze kans wordt beslist"),
                    help: Localized(
                        en: "Add the date, such as `close:2027-02-15`; `close:2028` will do when it is far away.",
                        nl: "Zet de datum erbij, zoals `sluit:2027-02-15`; `sluit:2028` mag ook als het nog ver weg is."))
            }
        })
}
