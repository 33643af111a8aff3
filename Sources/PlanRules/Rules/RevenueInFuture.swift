import PlanDiagnostics
import PlanModel
import PlanText

extension RuleID {
    public static let revenueInFuture = RuleID("revenue-in-future", .warning)
}

extension Rule {
    static let revenueInFuture = Rule(
        .revenueInFuture, .plan,
        summary: Localized(en: "Turnover of a year that has not begun is a target", nl: "Omzet van een jaar dat nog niet begonnen is, is een doel"),
        rationale: Localized(
            en: "A bare amount counts as turnover that was made. For a year to come it can only be what you hope for.",
            nl: "Een bedrag zonder meer telt als behaalde omzet. Voor een jaar dat nog komt, kan het alleen zijn waar je op hoopt."),
        triggering: [
            "---\naccount: Example Company\nrevenue: { 2026: 45000, 2027: ⟦50000⟧ }\n---\n",
            "---\nklant: Voorbeeld BV\nomzet:\n  2026: 45000\n  2027: { werkelijk: ⟦50k⟧ }\n---\n",
        ],
        nonTriggering: ["---\naccount: Example Company\nrevenue: { 2026: 45000, 2027: { actual: 0, target: 50000 } }\n---\n"],
        check: { context in
            context.plan.revenue.compactMap { year in
                guard year.year.value > context.asOf.year, let actual = year.actual, actual.value.minorUnits != 0 else { return nil }
                return Diagnostic(
                    .revenueInFuture, at: actual.range,
                    Localized(en: "\(year.year.value) has not begun, so this can't be turnover yet", nl: "\(year.year.value) is nog niet begonnen, dus dit kan nog geen omzet zijn"),
                    help: Localized(
                        en: "Write it as a target, such as `\(year.year.value): { target: \(context.compiled.source.text(actual.range)) }`, or correct the year.",
                        nl: "Schrijf het als doel, zoals `\(year.year.value): { doel: \(context.compiled.source.text(actual.range)) }`, of verbeter het jaar."))
            }
        })
}
