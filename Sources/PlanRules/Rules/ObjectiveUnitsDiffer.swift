import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let objectiveUnitsDiffer = RuleID("objective-units-differ", .warning)
}

extension Rule {
    static let objectiveUnitsDiffer = Rule(
        .objectiveUnitsDiffer, .objectives,
        summary: Localized(en: "Baseline, target and actual of an objective are in the same unit", nl: "Nulwaarde, doel en werkelijk van een doelstelling staan in dezelfde eenheid"),
        rationale: Localized(
            en: "From euros to per cent there is no halfway. Progress can only be told when all three measure the same.",
            nl: "Van euro's naar procenten is er geen halverwege. Voortgang is pas te bepalen als ze alle drie hetzelfde meten."),
        triggering: [
            "## Objectives\n- O1: More turnover metric:revenue baseline:€40k target:⟦20%⟧ by:2026-12-31\n",
            "## Doelstellingen\n- O1: Meer omzet maatstaf:omzet nulwaarde:€40k doel:€60k werkelijk:⟦$50k⟧ voor:2026-12-31\n",
        ],
        nonTriggering: [
            "## Objectives\n- O1: More turnover metric:revenue baseline:40k target:€60k actual:55k by:2026-12-31\n- O2: Faster metric:share baseline:86 target:92% by:2026-12-31\n",
        ],
        check: { context in
            context.openObjectives.map { context.plan.objectives[$0] }.compactMap { objective in
                guard !objective.hasComparableFigures else { return nil }
                let figures = [objective.baseline, objective.target, objective.actual].compactMap { $0 }.filter { $0.value.unit != .number }
                guard let first = figures.first, let other = figures.first(where: { $0.value.unit != first.value.unit }) else { return nil }
                return Diagnostic(
                    .objectiveUnitsDiffer, at: other.range,
                    Localized(en: "this figure is in another unit than the one it is held against", nl: "dit getal staat in een andere eenheid dan het getal waarmee het wordt vergeleken"),
                    help: Localized(en: "Write both as amounts in one currency, or both as percentages.", nl: "Schrijf beide als bedrag in één valuta, of beide als percentage."),
                    notes: [DiagnosticNote(first.range, Localized(en: "it is held against this figure", nl: "het wordt vergeleken met dit getal"))])
            }
        })
}
