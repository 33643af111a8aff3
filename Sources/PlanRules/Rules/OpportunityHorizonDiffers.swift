import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let opportunityHorizonDiffers = RuleID("opportunity-horizon-differs", .warning)
}

extension Rule {
    static let opportunityHorizonDiffers = Rule(
        .opportunityHorizonDiffers, .opportunities,
        summary: Localized(en: "An opportunity stands under the term of its closing date", nl: "Een kans staat onder de termijn van de sluitdatum"),
        rationale: Localized(
            en: "Short, medium and long term each ask for other work. An opportunity under the wrong one gets attention too early or too late.",
            nl: "Korte, middellange en lange termijn vragen elk om ander werk. Een kans onder de verkeerde krijgt te vroeg of te laat aandacht."),
        triggering: [
            "## Opportunities\n### Short term\n- K1: Second plant value:€40k close:⟦2028-02-15⟧\n",
            "## Kansen\n### Lange termijn\n- K1: Tweede fabriek waarde:€40k sluit:⟦2027-02-15⟧\n",
        ],
        nonTriggering: [
            "## Opportunities\n### Short term\n- K1: Second plant value:€40k close:2027-02-15\n### Long term\n- K2: Shops value:€10k close:2030\n",
            // "2028" may be either; an old date has a finding of its own.
            "## Opportunities\n### Medium term\n- K1: Second plant value:€40k close:2028\n- K2: Shops value:€10k close:2026-02-15\n",
        ],
        check: { context in
            context.openOpportunities.compactMap { opportunity in
                guard let stated = opportunity.statedHorizon, let close = opportunity.close, context.daysPast(close) == nil else { return nil }
                let (earliest, latest) = (context.horizon(close.value.first), context.horizon(close.value.last))
                guard stated.value < earliest || stated.value > latest else { return nil }
                let heading = context.plan.sections.last { $0.kind.map(termHeadings.contains) ?? false && $0.titleRange < opportunity.origin.range }
                return Diagnostic(
                    .opportunityHorizonDiffers, at: close.range,
                    Localized(
                        en: "this date is on the \(latest.word[.english]) term, the opportunity stands under the \(stated.value.word[.english]) term",
                        nl: "deze datum valt op de \(latest.word[.dutch]) termijn, de kans staat onder de \(stated.value.word[.dutch]) termijn"),
                    help: Localized(en: "Move the opportunity, or correct the date.", nl: "Verplaats de kans, of verbeter de datum."),
                    notes: stated.range.isEmpty
                        ? (heading.map { [DiagnosticNote($0.titleRange, Localized(en: "it stands under this heading", nl: "ze staat onder dit kopje"))] } ?? []) : [])
            }
        })

    private static let termHeadings: [SectionKind] = [.shortTerm, .mediumTerm, .longTerm]
}

extension RuleContext {
    /// The term in which a day falls.
    fileprivate func horizon(_ day: Day) -> Horizon {
        if day <= asOf.advanced(months: assessment.settings.shortTermMonths) { return .short }
        return day <= asOf.advanced(months: assessment.settings.mediumTermMonths) ? .medium : .long
    }
}
