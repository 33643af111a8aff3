import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let partMissing = RuleID("part-missing", .error)
}

extension Rule {
    static let partMissing = Rule(
        .partMissing, .plan,
        summary: Localized(en: "A plan carries all five parts of account planning", nl: "Een plan bevat alle vijf onderdelen van accountplanning"),
        rationale: Localized(
            en: "Information, opportunities, objectives, actions and evaluation need each other: an action without an objective is busyness, and an objective without an action is a wish.",
            nl: "Informatie, kansen, doelstellingen, acties en evaluatie hebben elkaar nodig: een actie zonder doelstelling is drukte, en een doelstelling zonder actie is een wens."),
        triggering: [
            """
            ## Customer
            **Goals:** open a second plant.
            ## ⟦Opportunities⟧
            ## Objectives
            - O1: Know all three sites by:2027-06-30
            ## Actions
            - [ ] A1: Call the plant @ada due:2026-12-04 #O1

            """,
            """
            ⟦---⟧
            klant: Voorbeeld BV
            herzien: 2026-11-01
            ---
            ## Klant
            **Doelen:** een tweede fabriek openen.
            ## Kansen
            - K1: Tweede fabriek waarde:€40k sluit:2027-02-15
            ## Acties
            - [ ] A1: Bel de fabriek wie:ada voor:2026-12-04 #contact

            """,
        ],
        nonTriggering: [
            """
            ## Customer
            **Goals:** open a second plant.
            ## Opportunities
            - K1: Second plant value:€40k close:2027-02-15
            ## Objectives
            - O1: Know all three sites by:2027-06-30
            ## Actions
            - [ ] A1: Call the plant @ada due:2026-12-04 #O1

            """,
            """
            ---
            account: Example Company
            category: 5
            reviewed: 2026-11-01
            ---
            ## Customer
            **Goals:** leave the market.
            ## Actions
            - [ ] A1: Say goodbye @ada due:2026-12-04 #contact

            """,
        ],
        check: { context in
            context.emptyParts.map { part in
                let items = part.items.map(\.name).listed
                return Diagnostic(
                    .partMissing, at: context.heading(part.part.sections),
                    Localized(
                        en: "nothing is filled in yet for \(part.part.title[.english].lowercased()), part \(part.part.rawValue) of the plan",
                        nl: "bij \(part.part.title[.dutch].lowercased()), onderdeel \(part.part.rawValue) van het plan, is nog niets ingevuld"),
                    help: Localized(en: "Here belong: \(items[.english]).", nl: "Hier horen: \(items[.dutch])."))
            }
        })
}

extension RuleContext {
    /// The parts in which nothing is filled in. Records that lack their facts have findings of their own.
    var emptyParts: [Completeness.Part] { assessment.completeness.parts.filter { $0.isEmpty && !hasRecords($0.part) } }

    private func hasRecords(_ part: PlanPart) -> Bool {
        let isIdle = assessment.effectiveCategory == .none
        if !plan.unreadTables.isEmpty { return true }
        switch part {
        case .information: return !isMissing(.revenue) || !plan.facts.isEmpty || !plan.stakeholders.isEmpty || !plan.products.isEmpty
        case .opportunities: return isIdle || !plan.opportunities.isEmpty
        case .objectives: return isIdle || !plan.objectives.isEmpty
        case .actions: return isIdle || !plan.actions.isEmpty
        case .evaluation: return !isMissing(.reviewed) || !plan.reviews.isEmpty || !plan.contacts.isEmpty
        }
    }
}

extension PlanPart {
    /// The sections that hold the part.
    fileprivate var sections: [SectionKind] {
        switch self {
        case .information: [.customer, .goals, .challenges, .organisation, .internalDevelopments, .externalDevelopments, .stakeholders, .portfolio]
        case .opportunities: [.opportunities, .shortTerm, .mediumTerm, .longTerm]
        case .objectives: [.objectives, .quantitativeObjectives, .qualitativeObjectives]
        case .actions: [.actions]
        case .evaluation: [.reviews, .contactLog]
        }
    }
}
