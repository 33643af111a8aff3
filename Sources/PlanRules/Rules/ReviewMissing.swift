import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let reviewMissing = RuleID("review-missing", .warning)
}

extension Rule {
    static let reviewMissing = Rule(
        .reviewMissing, .plan,
        summary: Localized(en: "A plan says when it was reviewed last", nl: "Een plan zegt wanneer het voor het laatst is herzien"),
        rationale: Localized(
            en: "A plan is evaluated and revised, or it becomes paper. Without a date nobody sees how old it is.",
            nl: "Een plan evalueer en herzie je, anders wordt het papier. Zonder datum ziet niemand hoe oud het is."),
        triggering: [
            "⟦---⟧\naccount: Example Company\n---\n## Contact log\n- 2026-11-03 Ada Berg, meeting: first acquaintance\n",
            "---\nklant: Voorbeeld BV\n---\n## ⟦Evaluaties⟧\n- Ada Berg: categorie bevestigd\n",
        ],
        nonTriggering: [
            "---\naccount: Example Company\nreviewed: 2026-11-01\n---\n",
            "---\naccount: Example Company\n---\n## Reviews\n- 2026-11-01 Ada Berg: category confirmed\n",
            "---\naccount: Example Company\nreviewed: last week\n---\n",
        ],
        check: { context in
            guard context.assessment.review.last == nil, context.plan.reviewed == nil, context.isMissing(.reviewed),
                !context.plan.unreadTables.contains(.review), !context.plan.reviews.contains(where: { $0.date != nil }),
                !context.plan.reviews.contains(where: { $0.origin.notUnderstood.contains(.date) }),
                !context.emptyParts.contains(where: { $0.part == .evaluation })
            else { return [] }
            return [
                Diagnostic(
                    .reviewMissing, at: context.heading([.reviews]),
                    Localized(en: "no review of this plan is recorded", nl: "er is geen evaluatie van dit plan vastgelegd"),
                    help: Localized(
                        en: "Add `reviewed: ` and the date at the top, or a line such as “- \(context.asOf.iso) Ada Berg: category confirmed” under “Reviews”.",
                        nl: "Zet bovenaan `herzien: ` met de datum, of onder ‘Evaluaties’ een regel zoals ‘- \(context.asOf.iso) Ada Berg: categorie bevestigd’."))
            ]
        })
}
