import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let revenueTargetFalls = RuleID("revenue-target-falls", .warning)
}

extension Rule {
    static let revenueTargetFalls = Rule(
        .revenueTargetFalls, .plan,
        summary: Localized(en: "In category 1 the target of a year is not below the turnover of the year before", nl: "In categorie 1 ligt het doel van een jaar niet onder de omzet van het jaar ervoor"),
        rationale: Localized(
            en: "Category 1 gets the most attention because growth is still possible. Whoever plans for less turnover has another category in mind, or a target that nobody revised.",
            nl: "Categorie 1 krijgt de meeste aandacht omdat er nog groei mogelijk is. Wie op minder omzet rekent, denkt aan een andere categorie of heeft het doel niet herzien."),
        triggering: [
            "---\naccount: Example Company\ncategory: 1\nrevenue: { 2025: 520000, 2026: { actual: 455000, target: ⟦500000⟧, potential: 1.2M } }\n---\n",
            "---\nklant: Voorbeeld BV\ncategorie: 1\nomzet: { 2025: 520000, 2026: { werkelijk: 455000, doel: ⟦500k⟧, potentieel: 1.2M } }\n---\n",
        ],
        nonTriggering: [
            "---\naccount: Example Company\ncategory: 1\nrevenue: { 2025: 520000, 2026: { actual: 455000, target: 520000, potential: 1.2M } }\n---\n",
            "---\naccount: Example Company\ncategory: 2\nrevenue: { 2025: 520000, 2026: { actual: 455000, target: 500000 } }\n---\n",
        ],
        check: { context in
            guard context.plan.category?.value == .growing, let year = context.plan.revenue.last(where: { $0.target != nil }), let target = year.target,
                year.year.value >= context.asOf.year,
                let before = context.plan.revenue.first(where: { $0.year.value == year.year.value - 1 })?.actual, before.value.currency == target.value.currency,
                target.value.minorUnits < before.value.minorUnits
            else { return [] }
            return [
                Diagnostic(
                    .revenueTargetFalls, at: target.range,
                    Localized(en: "this target is below last year's turnover, though category 1 may grow", nl: "dit doel ligt onder de omzet van een jaar eerder, terwijl categorie 1 kan groeien"),
                    help: Localized(en: "Raise the target, or reconsider the category.", nl: "Verhoog het doel, of heroverweeg de categorie."),
                    notes: [DiagnosticNote(before.range, Localized(en: "the turnover of the year before", nl: "de omzet van het jaar ervoor"))])
            ]
        })
}
