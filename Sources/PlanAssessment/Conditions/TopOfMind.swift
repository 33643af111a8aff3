import PlanDiagnostics
import PlanModel

extension ConditionDefinition {
    static let topOfMind = ConditionDefinition(
        condition: .topOfMind,
        title: Localized(en: "Top of mind", nl: "Top of mind"),
        holdsWhen: Localized(
            en: "Your organisation and its people are well known to the important decision makers and influencers.",
            nl: "Jouw organisatie en haar mensen zijn goed bekend bij de belangrijke beslissers en beïnvloeders."),
        questions: { settings in
            [
                Localized(en: "Is at least one decision maker known by name?", nl: "Is ten minste één beslisser bij naam bekend?"),
                Localized(en: "Is the relationship with every decision maker and important influencer at least \(settings.knownRelationship)?", nl: "Is de relatie met iedere beslisser en belangrijke beïnvloeder ten minste \(settings.knownRelationship)?"),
                Localized(en: "Was there contact with each of them within \(settings.keyPersonCadences) times the category's interval?", nl: "Was er met ieder van hen contact binnen \(settings.keyPersonCadences) keer de termijn van de categorie?"),
            ]
        },
        examples: [
            Example(
                plan: """
                    ## Stakeholders
                    | Name | Role | Influence | Relationship | Last contact |
                    | --- | --- | --- | --- | --- |
                    | Ada Berg | decision maker | 5 | 3 | 2026-11-10 |
                    """, status: .met),
            Example(
                plan: """
                    ## Stakeholders
                    | Name | Role | Influence | Relationship | Last contact |
                    | --- | --- | --- | --- | --- |
                    | Bo Carr | influencer | 4 | 1 | 2024-11-10 |
                    """, status: .unmet),
        ],
        criteria: { [decisionMaker($0), relationships($0), keptInTouch($0)] })

    private static func decisionMaker(_ context: AssessmentContext) -> CriterionResult {
        let people = context.plan.stakeholders.filter { $0.name != nil }
        guard !people.isEmpty else { return CriterionResult(.noEvidence, Localized(en: "no stakeholder is recorded", nl: "er is geen betrokkene vastgelegd")) }
        let makers = people.filter { $0.role?.value == .decisionMaker }
        guard !makers.isEmpty else {
            return CriterionResult(.fails, Localized(en: "no decision maker is known", nl: "er is geen beslisser bekend"), people.map { Citation($0.origin.range) })
        }
        return CriterionResult(
            .holds, Localized(en: "\(makers.count.english("decision maker")) known", nl: "\(makers.count.dutch("beslisser", "beslissers")) bekend"),
            makers.map { Citation($0.origin.range) })
    }

    private static func relationships(_ context: AssessmentContext) -> CriterionResult {
        let people = context.keyPeople
        let rated = people.filter { context.plan.stakeholders[$0].relationship != nil }
        let weak = rated.filter { context.plan.stakeholders[$0].relationship!.value < context.settings.knownRelationship }
        let citations = rated.map { Citation(context.plan.stakeholders[$0].origin.range, context.lastContact($0)?.day) }
        if !weak.isEmpty {
            let names = context.names(weak)
            return CriterionResult(
                .fails, Localized(en: "relationship below \(context.settings.knownRelationship) with \(names[.english])", nl: "relatie lager dan \(context.settings.knownRelationship) met \(names[.dutch])"),
                weak.map { Citation(context.plan.stakeholders[$0].relationship!.range) })
        }
        guard !people.isEmpty, rated.count == people.count else {
            return CriterionResult(
                .noEvidence, Localized(en: "the relationship with important people is not recorded", nl: "de relatie met belangrijke mensen is niet vastgelegd"), citations)
        }
        return CriterionResult(
            .holds,
            Localized(
                en: "relationship \(context.settings.knownRelationship) or better with all \(people.count.english("important person", "important people"))",
                nl: "relatie \(context.settings.knownRelationship) of beter met \(people.count == 1 ? "de belangrijke persoon" : "alle \(people.count) belangrijke mensen")"),
            citations)
    }

    private static func keptInTouch(_ context: AssessmentContext) -> CriterionResult {
        let limit = context.settings.contactCadence(context.category) * context.settings.keyPersonCadences
        let people = context.keyPeople
        let touched = people.compactMap { index in context.lastContact(index).map { (index, $0) } }
        guard !touched.isEmpty else {
            return CriterionResult(.noEvidence, Localized(en: "no contact with important people is recorded", nl: "er is geen contact met belangrijke mensen vastgelegd"))
        }
        let recent = Set(touched.filter { context.asOf.days(since: $0.1.day) <= limit }.map(\.0))
        let late = people.filter { !recent.contains($0) }
        let citations = touched.map { Citation($0.1.range, $0.1.day) }
        guard late.isEmpty else {
            let names = context.names(late)
            return CriterionResult(
                .fails, Localized(en: "no contact within \(limit) days with \(names[.english])", nl: "geen contact binnen \(limit) dagen met \(names[.dutch])"), citations)
        }
        return CriterionResult(
            .holds,
            Localized(en: "contact with all important people within \(limit) days", nl: "met alle belangrijke mensen contact binnen \(limit) dagen"), citations)
    }
}
