import PlanDiagnostics
import PlanModel

extension ConditionDefinition {
    static let portfolio = ConditionDefinition(
        condition: .portfolio,
        title: Localized(en: "Portfolio", nl: "Portfolio"),
        holdsWhen: Localized(
            en: "The customer knows your portfolio and what it adds.",
            nl: "De klant kent jouw portfolio en de toegevoegde waarde ervan."),
        questions: { settings in
            [
                Localized(en: "Does the customer have or know at least \(settings.portfolioKnown)% of the relevant products?", nl: "Heeft of kent de klant minstens \(settings.portfolioKnown)% van de relevante producten?"),
                Localized(en: "Is the added value of each of these stated?", nl: "Is van elk daarvan de toegevoegde waarde benoemd?"),
            ]
        },
        examples: [
            Example(
                plan: """
                    ## Portfolio
                    | Product | Market | Status | Added value |
                    | --- | --- | --- | --- |
                    | Hosting | Offices | sold | one invoice |
                    | Helpdesk | Offices | known | also at night |
                    | Scanners | Plants | not relevant | |
                    """, status: .met),
            Example(
                plan: """
                    ## Portfolio
                    | Product | Market | Status | Added value |
                    | --- | --- | --- | --- |
                    | Hosting | Offices | sold | |
                    | Helpdesk | Offices | unknown | |
                    """, status: .unmet),
        ],
        criteria: { [coverage($0), addedValue($0)] })

    private static func coverage(_ context: AssessmentContext) -> CriterionResult {
        let relevant = context.plan.products.filter { $0.status?.value != .notRelevant }
        guard relevant.contains(where: { $0.status != nil }) else {
            return CriterionResult(.noEvidence, Localized(en: "no product's status is recorded", nl: "van geen product is de status vastgelegd"))
        }
        let known = relevant.filter { $0.status?.value == .sold || $0.status?.value == .known }
        return CriterionResult(
            known.count * 100 >= context.settings.portfolioKnown * relevant.count ? .holds : .fails,
            Localized(
                en: "\(known.count) of \(relevant.count.english("relevant product")) sold or known (\(known.count.percent(of: relevant.count))%); at least \(context.settings.portfolioKnown)%",
                nl: "\(known.count) van \(relevant.count.dutch("relevant product", "relevante producten")) verkocht of bekend (\(known.count.percent(of: relevant.count))%); minstens \(context.settings.portfolioKnown)%"),
            relevant.map { Citation($0.origin.range) })
    }

    private static func addedValue(_ context: AssessmentContext) -> CriterionResult {
        let known = context.plan.products.filter { $0.status?.value == .sold || $0.status?.value == .known }
        guard !known.isEmpty else {
            return CriterionResult(.noEvidence, Localized(en: "no product is sold or known", nl: "geen product is verkocht of bekend"))
        }
        let bare = known.filter { $0.addedValue == nil }
        guard !bare.isEmpty else {
            return CriterionResult(
                .holds, Localized(en: "added value stated for every product sold or known", nl: "toegevoegde waarde benoemd bij elk product dat verkocht of bekend is"),
                known.map { Citation($0.origin.range) })
        }
        return CriterionResult(
            .fails,
            Localized(
                en: "added value not stated for \(bare.count) of \(known.count.english("product")) sold or known",
                nl: "toegevoegde waarde niet benoemd bij \(bare.count) van \(known.count.dutch("product", "producten")) verkocht of bekend"),
            bare.map { Citation($0.origin.range) })
    }
}
