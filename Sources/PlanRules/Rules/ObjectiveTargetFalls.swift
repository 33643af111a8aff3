import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let objectiveTargetFalls = RuleID("objective-target-falls", .info)
}

extension Rule {
    static let objectiveTargetFalls = Rule(
        .objectiveTargetFalls, .objectives,
        summary: Localized(en: "An objective for turnover aims at no less than there was", nl: "Een doelstelling voor omzet mikt niet op minder dan er was"),
        rationale: Localized(
            en: "A target below the baseline is reached before anybody has done anything. Often the two are swapped.",
            nl: "Een doel onder de nulwaarde is gehaald voordat iemand iets heeft gedaan. Vaak zijn de twee verwisseld."),
        triggering: [
            "## Objectives\n- O1: More turnover metric:revenue baseline:60k target:⟦40k⟧ by:2026-12-31\n",
            "## Doelstellingen\n- O1: Meer omzet maatstaf:omzet nulwaarde:€60k doel:⟦€40k⟧ voor:2026-12-31\n",
        ],
        nonTriggering: [
            "## Objectives\n- O1: Hold on to the turnover metric:revenue baseline:60k target:60k by:2026-12-31\n- O2: Fewer complaints metric:complaints baseline:12 target:4 by:2026-12-31\n",
        ],
        check: { context in
            context.openObjectives.map { context.plan.objectives[$0] }.compactMap { objective in
                guard objective.measuresRevenue, objective.hasComparableFigures, let baseline = objective.baseline, let target = objective.target, target.value < baseline.value,
                    target.value.unit != .percent
                else { return nil }
                return Diagnostic(
                    .objectiveTargetFalls, at: target.range,
                    Localized(en: "this target is lower than where you start", nl: "dit doel is lager dan waar je begint"),
                    help: Localized(
                        en: "Swap the two when they stand the wrong way round; else say in the objective that less is meant.",
                        nl: "Verwissel ze als ze omgekeerd staan; zeg anders in de doelstelling dat het om minder gaat."),
                    notes: [DiagnosticNote(baseline.range, Localized(en: "where you start", nl: "waar je begint"))])
            }
        })
}
