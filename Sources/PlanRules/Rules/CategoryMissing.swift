import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let categoryMissing = RuleID("category-missing", .error)
}

extension Rule {
    static let categoryMissing = Rule(
        .categoryMissing, .plan,
        summary: Localized(en: "A plan states the customer's category", nl: "Een plan noemt de categorie van de klant"),
        rationale: Localized(
            en: "The category says how much attention an account deserves: how often you call, and how often you review the plan. Every customer matters, but not every customer matters equally.",
            nl: "De categorie zegt hoeveel aandacht een klant verdient: hoe vaak je belt en hoe vaak je het plan herziet. Elke klant telt, maar niet elke klant telt even zwaar."),
        triggering: [
            "⟦---⟧\naccount: Example Company\nmanager: Ada Berg\n---\n",
            "⟦---⟧\nklant: Voorbeeld BV\ncategorie: \"?\"\n---\n",
        ],
        nonTriggering: [
            "---\naccount: Example Company\ncategory: 3\n---\n",
            "---\naccount: Example Company\ncategory: gold\n---\n",
        ],
        check: { context in
            guard context.plan.category == nil, context.isMissing(.category) else { return [] }
            let derived = context.assessment.category.derived.map { category in
                Localized(en: " The figures point to \(category.rawValue).", nl: " De cijfers wijzen op \(category.rawValue).")
            }
            return [
                Diagnostic(
                    .categoryMissing, at: context.headRange,
                    Localized(en: "the category is not stated", nl: "de categorie ontbreekt"),
                    help: Localized(
                        en: "Add `category: ` and a figure from 1 (much turnover, may grow) to 5 (no turnover possible)." + (derived?[.english] ?? ""),
                        nl: "Voeg `categorie: ` toe met een cijfer van 1 (veel omzet, kan groeien) tot 5 (geen omzet mogelijk)." + (derived?[.dutch] ?? "")))
            ]
        })
}
