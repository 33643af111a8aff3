import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let revenueYearMissing = RuleID("revenue-year-missing", .info)
}

extension Rule {
    static let revenueYearMissing = Rule(
        .revenueYearMissing, .plan,
        summary: Localized(en: "No year is missing in the turnover", nl: "In de omzet ontbreekt geen jaar"),
        rationale: Localized(
            en: "Whether turnover is structural shows in years that follow each other. A year left out may have been a bad one, or forgotten: nobody can tell.",
            nl: "Of omzet structureel is, blijkt uit jaren die op elkaar volgen. Een overgeslagen jaar kan slecht zijn geweest of vergeten: niemand die het weet."),
        triggering: [
            "---\naccount: Example Company\nrevenue: { 2023: 40000, ⟦2026⟧: 45000 }\n---\n",
            "---\nklant: Voorbeeld BV\nomzet: { 2024: 40000, ⟦2026⟧: 45000 }\n---\n",
        ],
        nonTriggering: [
            "---\naccount: Example Company\nrevenue: { 2024: 40000, 2025: 0, 2026: 45000 }\n---\n",
            "---\naccount: Example Company\nrevenue: { 2024: 40000, 25: 41000, 2026: 45000 }\n---\n",
        ],
        check: { context in
            guard context.isMissing(.revenue) else { return [] }
            return zip(context.plan.revenue, context.plan.revenue.dropFirst()).compactMap { before, after in
                let (first, last) = (before.year.value + 1, after.year.value - 1)
                guard first <= last else { return nil }
                return Diagnostic(
                    .revenueYearMissing, at: after.year.range,
                    first == last
                        ? Localized(en: "the turnover of \(first) is missing", nl: "de omzet van \(first) ontbreekt")
                        : Localized(en: "the turnover of \(first) to \(last) is missing", nl: "de omzet van \(first) tot en met \(last) ontbreekt"),
                    help: Localized(en: "Add it, with 0 when nothing was sold.", nl: "Vul die aan, met 0 als er niets is verkocht."))
            }
        })
}
