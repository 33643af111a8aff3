import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let planStale = RuleID("plan-stale", .warning)
}

extension Rule {
    static let planStale = Rule(
        .planStale, .plan,
        summary: Localized(en: "A plan is reviewed as often as its category asks", nl: "Een plan wordt zo vaak herzien als de categorie vraagt"),
        rationale: Localized(
            en: "People, budgets and competitors change; a plan that nobody held against them leads you past the customer. The more an account matters, the shorter the interval.",
            nl: "Mensen, budgetten en concurrenten veranderen; een plan dat niemand daaraan toetst, leidt je langs de klant. Hoe belangrijker de klant, hoe korter de termijn."),
        triggering: [
            "---\naccount: Example Company\ncategory: 1\nreviewed: ⟦2026-06-30⟧\n---\n",
            "---\nklant: Voorbeeld BV\ncategorie: 3\n---\n## Evaluaties\n- 2026-09-30 Ada Berg: categorie bevestigd. volgende:⟦2026-11-10⟧\n",
        ],
        nonTriggering: [
            "---\naccount: Example Company\ncategory: 1\nreviewed: 2026-10-30\n---\n",
            "---\naccount: Example Company\ncategory: 1\n---\n",
            "---\naccount: Example Company\ncategory: 3\n---\n## Reviews\n- 2026-09-30 Ada Berg: category confirmed. next:2027-01-10\n",
        ],
        check: { context in
            let review = context.assessment.review
            guard let age = review.age, let last = review.lastRange, context.plan.reviewed != nil || context.isMissing(.reviewed) else { return [] }
            let days = Localized(en: age.english("day"), nl: age.dutch("dag", "dagen"))
            let help = Localized(
                en: "Go through the plan, and add under “Reviews” what you concluded.",
                nl: "Loop het plan door en zet onder ‘Evaluaties’ wat je hebt vastgesteld.")
            if review.isStale {
                let category = context.assessment.effectiveCategory.rawValue
                return [
                    Diagnostic(
                        .planStale, at: last,
                        Localized(
                            en: "the last review was \(days[.english]) ago; at most \(review.cadence) in category \(category)",
                            nl: "de laatste evaluatie was \(days[.dutch]) geleden; hoogstens \(review.cadence) in categorie \(category)"),
                        help: help)
                ]
            }
            guard review.isOverdue, let planned = review.planned, let range = review.plannedRange else { return [] }
            let late = planned.distance(to: context.asOf)
            return [
                Diagnostic(
                    .planStale, at: range,
                    Localized(
                        en: "the review planned for this day is \(late.english("day")) late",
                        nl: "de evaluatie die voor deze dag gepland stond, is \(late.dutch("dag", "dagen")) te laat"),
                    help: help)
            ]
        })
}
