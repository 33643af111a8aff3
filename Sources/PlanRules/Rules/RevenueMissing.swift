import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let revenueMissing = RuleID("revenue-missing", .warning)
}

extension Rule {
    static let revenueMissing = Rule(
        .revenueMissing, .plan,
        summary: Localized(en: "A plan gives the turnover per year", nl: "Een plan geeft de omzet per jaar"),
        rationale: Localized(
            en: "Turnover over the years shows whether an account is structural or a single order, and so how much attention it deserves.",
            nl: "De omzet over de jaren laat zien of een klant structureel is of één order was, en dus hoeveel aandacht hij verdient."),
        triggering: [
            "⟦---⟧\naccount: Example Company\ncategory: 3\n---\n",
            "⟦---⟧\nklant: Voorbeeld BV\ncategorie: 3\nomzet: { 2026: { doel: 40000 } }\n---\n",
        ],
        nonTriggering: [
            "---\naccount: Example Company\ncategory: 3\nrevenue: { 2026: 0 }\n---\n",
            "---\naccount: Example Company\ncategory: 5\n---\n",
            "---\naccount: Example Company\ncategory: 3\nrevenue: plenty\n---\n",
        ],
        check: { context in
            guard context.assessment.effectiveCategory != .none, context.isMissing(.revenue),
                !context.plan.revenue.contains(where: { $0.actual != nil })
            else { return [] }
            return [
                Diagnostic(
                    .revenueMissing, at: context.headRange,
                    Localized(en: "the turnover of no year is given", nl: "van geen enkel jaar staat de omzet erbij"),
                    help: Localized(
                        en: "Add the turnover per year, such as `revenue: { 2025: 40000, 2026: 45000 }`; write 0 when nothing was sold yet.",
                        nl: "Voeg de omzet per jaar toe, zoals `omzet: { 2025: 40000, 2026: 45000 }`; schrijf 0 als er nog niets is verkocht."))
            ]
        })
}
