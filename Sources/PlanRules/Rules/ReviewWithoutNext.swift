import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let reviewWithoutNext = RuleID("review-without-next", .info)
}

extension Rule {
    static let reviewWithoutNext = Rule(
        .reviewWithoutNext, .plan,
        summary: Localized(en: "The last review says when the next one is", nl: "De laatste evaluatie zegt wanneer de volgende is"),
        rationale: Localized(
            en: "Nobody revises a plan by chance. With a date in it, the plan comes back by itself.",
            nl: "Niemand herziet een plan bij toeval. Met een datum erin komt het plan vanzelf terug."),
        triggering: [
            "## Reviews\n- ⟦2026-11-01⟧ Ada Berg: category confirmed\n- 2026-05-01 Ada Berg: first version. next:2026-11-01\n",
            "## Evaluaties\n- ⟦2026-11-01⟧ Ada Berg: categorie bevestigd. volgende:\"?\"\n",
        ],
        nonTriggering: [
            "## Reviews\n- 2026-11-01 Ada Berg: category confirmed. next:2027-02-01\n- 2026-05-01 Ada Berg: first version\n",
            "## Reviews\n- 2026-11-01 Ada Berg: category confirmed. next:soon\n",
            // Long ago: then the review itself is what is missing.
            "---\naccount: Example Company\ncategory: 1\n---\n## Reviews\n- 2026-01-01 Ada Berg: category confirmed\n",
        ],
        check: { context in
            let past = context.plan.reviews.filter { review in review.date.map { $0.value.first <= context.asOf } ?? false }
            guard !context.assessment.review.isStale, let latest = past.max(by: { $0.date!.value.first < $1.date!.value.first }), let date = latest.date,
                latest.origin.lacks(latest.next, .next)
            else { return [] }
            return [
                Diagnostic(
                    .reviewWithoutNext, at: date.range,
                    Localized(en: "this review does not say when the next one is", nl: "deze evaluatie zegt niet wanneer de volgende is"),
                    help: Localized(
                        en: "Add the date, such as `next:2027-02-01`.", nl: "Zet de datum erbij, zoals `volgende:2027-02-01`."))
            ]
        })
}
