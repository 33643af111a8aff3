import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let periodPassed = RuleID("period-passed", .warning)
}

extension Rule {
    static let periodPassed = Rule(
        .periodPassed, .plan,
        summary: Localized(en: "The period of a plan has not ended", nl: "De periode van een plan is niet voorbij"),
        rationale: Localized(
            en: "A plan for last year says what was wanted then. Targets and actions for this year belong in it before the year is half over.",
            nl: "Een plan voor vorig jaar zegt wat je toen wilde. Doelen en acties voor dit jaar horen erin voordat het jaar half om is."),
        triggering: [
            "---\naccount: Example Company\nperiod: ⟦2025⟧\nreviewed: 2026-11-01\n---\n",
            "---\nklant: Voorbeeld BV\nperiode: ⟦2024-2025⟧\nherzien: 2026-11-01\n---\n",
        ],
        nonTriggering: [
            "---\naccount: Example Company\nperiod: 2026\nreviewed: 2026-11-01\n---\n",
            "---\naccount: Example Company\nperiod: 2025/26\nreviewed: 2026-11-01\n---\n",
            // Nobody looked at it for long: that is what has to be mended first.
            "---\naccount: Example Company\ncategory: 1\nperiod: 2025\nreviewed: 2026-01-10\n---\n",
        ],
        check: { context in
            guard let period = context.plan.period, let year = lastYear(period.value), year < context.asOf.year, !context.assessment.review.isStale else { return [] }
            return [
                Diagnostic(
                    .periodPassed, at: period.range,
                    Localized(en: "this plan is for a period that ended with \(year)", nl: "dit plan is voor een periode die met \(year) is afgelopen"),
                    help: Localized(
                        en: "Set the objectives and actions for \(context.asOf.year), and then the period.",
                        nl: "Bepaal de doelstellingen en acties voor \(context.asOf.year), en daarna de periode."))
            ]
        })

    /// The last year that a period names: 2026 of "2026", "2025-2026" and "2025/26".
    private static func lastYear(_ period: String) -> Int? {
        var last: Int?
        for digits in period.split(whereSeparator: { !("0"..."9").contains($0) }) {
            guard let number = Int(digits) else { continue }
            if digits.utf8.count == 4 { last = max(last ?? 0, number) }
            if digits.utf8.count == 2, let first = last { last = max(first, first / 100 * 100 + number) }
        }
        return last
    }
}
