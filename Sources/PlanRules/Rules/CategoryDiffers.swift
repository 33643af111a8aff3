import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let categoryDiffers = RuleID("category-differs", .warning)
}

extension Rule {
    static let categoryDiffers = Rule(
        .categoryDiffers, .plan,
        summary: Localized(en: "The category agrees with turnover and potential", nl: "De categorie past bij omzet en potentieel"),
        rationale: Localized(
            en: "Much time goes to small customers because their category was once set too high. Turnover over the years and potential say what an account is worth now.",
            nl: "Veel tijd gaat naar kleine klanten omdat hun categorie ooit te hoog is gezet. De omzet over de jaren en het potentieel zeggen wat een klant nu waard is."),
        triggering: [
            "---\naccount: Example Company\ncategory: ⟦1⟧\nrevenue: { 2025: 40000, 2026: 45000 }\n---\n",
            "---\nklant: Voorbeeld BV\ncategorie: ⟦3⟧\nomzet: { 2025: 400000, 2026: { werkelijk: 450000, potentieel: 900000 } }\n---\n",
        ],
        nonTriggering: [
            "---\naccount: Example Company\ncategory: 3\nrevenue: { 2025: 40000, 2026: 45000 }\n---\n",
            "---\naccount: Example Company\ncategory: 1\n---\n",
            "---\naccount: Example Company\ncategory: 1\nrevenue: { 2025: plenty, 2026: 45000 }\n---\n",
        ],
        check: { context in
            let category = context.assessment.category
            guard category.differs, let declared = context.plan.category, let derived = category.derived, context.isMissing(.revenue),
                !context.plan.products.contains(where: { $0.origin.notUnderstood.contains(.potential) })
            else { return [] }
            return [
                Diagnostic(
                    .categoryDiffers, at: declared.range,
                    Localized(
                        en: "the figures point to category \(derived.rawValue), not \(declared.value.rawValue)",
                        nl: "de cijfers wijzen op categorie \(derived.rawValue), niet op \(declared.value.rawValue)"),
                    help: figures(category.basis, context.assessment.settings.recentYears))
            ]
        })

    private static func figures(_ basis: CategoryAssessment.Basis, _ recent: Int) -> Localized {
        let years = basis.yearsWithRevenue
        let revenue = basis.revenue.title
        let potential = basis.potential?.title
        return Localized(
            en: "Turnover is \(revenue[.english]), with turnover in \(years) of the last \(recent) years; potential is \(potential?[.english] ?? "not stated"). "
                + "Correct the category, or the figures.",
            nl: "De omzet is \(revenue[.dutch]), met omzet in \(years) van de laatste \(recent) jaar; het potentieel is \(potential?[.dutch] ?? "niet genoemd"). "
                + "Pas de categorie aan, of de cijfers.")
    }
}
