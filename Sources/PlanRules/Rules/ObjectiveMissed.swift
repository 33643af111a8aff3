import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let objectiveMissed = RuleID("objective-missed", .error)
}

extension Rule {
    static let objectiveMissed = Rule(
        .objectiveMissed, .objectives,
        summary: Localized(en: "An objective is reached by its date", nl: "Een doelstelling is op tijd gehaald"),
        rationale: Localized(
            en: "A missed objective is no shame; leaving it in the plan unnoticed is. It is reached after all, put off with a reason, or dropped.",
            nl: "Een doelstelling missen is geen schande, er niets over zeggen wel. Haal de doelstelling alsnog, stel hem met een reden uit of schrap hem."),
        triggering: [
            "## Objectives\n- O1: Know all three sites by:⟦2026-09-30⟧\n",
            "## Doelstellingen\n- O1: Meer omzet maatstaf:omzet nulwaarde:40k doel:60k werkelijk:45k voor:⟦2026-10⟧\n",
        ],
        nonTriggering: [
            "## Objectives\n- O1: Know all three sites by:2026-12-31\n- O2: Meet the director by:2026-09-30 status:done\n",
            "## Objectives\n- O1: More turnover metric:revenue baseline:40k target:60k actual:61k by:2026-10-31\n",
        ],
        check: { context in
            context.openObjectives.filter { context.assessment.objectives[$0].state == .missed }.compactMap { index in
                guard let due = context.plan.objectives[index].due, let days = context.daysPast(due) else { return nil }
                let progress = context.assessment.objectives[index].progress
                return Diagnostic(
                    .objectiveMissed, at: due.range,
                    Localized(
                        en: "this date passed \(days.english("day")) ago" + (progress.map { " at \($0)% of the way" } ?? ", and the objective is not reached"),
                        nl: "deze datum is \(days.dutch("dag", "dagen")) voorbij" + (progress.map { ", op \($0)% van de weg" } ?? ", en de doelstelling is niet gehaald")),
                    help: Localized(
                        en: "Write `status:done` when it was reached after all; else set a new date or cancel it, and note why in the review.",
                        nl: "Schrijf `status:gereed` als het toch gelukt is; kies anders een nieuwe datum of laat de doelstelling vervallen, en noteer in de evaluatie waarom."))
            }
        })
}
