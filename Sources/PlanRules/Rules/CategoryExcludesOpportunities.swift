import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let categoryExcludesOpportunities = RuleID("category-excludes-opportunities", .warning)
}

extension Rule {
    static let categoryExcludesOpportunities = Rule(
        .categoryExcludesOpportunities, .plan,
        summary: Localized(en: "In category 5 no opportunity is open", nl: "In categorie 5 staat geen kans open"),
        rationale: Localized(
            en: "Category 5 says that no turnover is possible. Whoever still sees an opportunity does not believe that; then the account deserves another category, or the opportunity none of your time.",
            nl: "Categorie 5 zegt dat er geen omzet mogelijk is. Wie toch een kans ziet, gelooft dat niet; dan verdient de klant een andere categorie, of de kans geen tijd."),
        triggering: [
            "---\naccount: Example Company\ncategory: ⟦5⟧\n---\n## Opportunities\n- K1: Second plant value:€40k close:2027-02-15\n",
            "---\nklant: Voorbeeld BV\ncategorie: ⟦5⟧\n---\n## Kansen\n- K1: Tweede fabriek waarde:€40k sluit:2027-02-15\n",
        ],
        nonTriggering: [
            "---\naccount: Example Company\ncategory: 5\n---\n## Opportunities\n- K1: Second plant value:€40k lost:2026-02-15\n",
            // The figures say so with a finding of their own.
            "---\naccount: Example Company\ncategory: 5\nrevenue: { 2025: 40000, 2026: 45000 }\n---\n## Opportunities\n- K1: Second plant value:€40k close:2027-02-15\n",
        ],
        check: { context in
            guard let category = context.plan.category, category.value == .none, !context.assessment.category.differs, let first = context.openOpportunities.first else {
                return []
            }
            return [
                Diagnostic(
                    .categoryExcludesOpportunities, at: category.range,
                    Localized(en: "category 5 means no turnover, yet an opportunity is open", nl: "categorie 5 betekent geen omzet, maar er staat een kans open"),
                    help: Localized(en: "Choose another category, or close the opportunity.", nl: "Kies een andere categorie, of sluit de kans."),
                    notes: [DiagnosticNote(context.span(first.title, first.origin), Localized(en: "this opportunity", nl: "deze kans"))])
            ]
        })
}
