import PlanDiagnostics
import PlanModel

extension ConditionDefinition {
    static let sparringPartner = ConditionDefinition(
        condition: .sparringPartner,
        title: Localized(en: "Sparring partner", nl: "Gesprekspartner"),
        holdsWhen: Localized(
            en: "The customer accepts you as a competent discussion partner at strategic level.",
            nl: "De klant ziet jou als een volwaardige gesprekspartner op strategisch niveau."),
        questions: { settings in
            [
                Localized(en: "Is the relationship with somebody at strategic level at least \(settings.strongRelationship)?", nl: "Is de relatie met iemand op strategisch niveau ten minste \(settings.strongRelationship)?"),
                Localized(en: "Was there contact at strategic level in the last \(settings.strategicMonths) months?", nl: "Was er in de laatste \(settings.strategicMonths) maanden contact op strategisch niveau?"),
                Localized(en: "Were you consulted in the last \(settings.recentMonths) months (a dated record marked #sparring-partner)?", nl: "Ben je in de laatste \(settings.recentMonths) maanden geraadpleegd (een gedateerde regel met #gesprekspartner)?"),
            ]
        },
        examples: [
            Example(
                plan: """
                    ## Stakeholders
                    | Name | Role | Level | Relationship | Last contact |
                    | --- | --- | --- | --- | --- |
                    | Ada Berg | decision maker | strategic | 4 | 2026-11-10 |
                    ## Success conditions
                    ### 6. Sparring partner
                    - 2026-09-10: asked to comment on the roadmap (Ada Berg)
                    """, status: .met),
            Example(
                plan: """
                    ## Stakeholders
                    | Name | Role | Level | Relationship | Last contact |
                    | --- | --- | --- | --- | --- |
                    | Ada Berg | decision maker | strategic | 2 | 2025-11-10 |
                    """, status: .unmet),
        ],
        criteria: { [strategicRelationship($0), strategicContact($0), consulted($0)] })

    private static func strategicPeople(_ context: AssessmentContext) -> [Int] {
        context.plan.stakeholders.indices.filter { index in
            let person = context.plan.stakeholders[index]
            // Who keeps the board's diary sits at that level, but discusses no strategy.
            return person.level?.value == .strategic && person.name != nil && person.role?.value != .gatekeeper
        }
    }

    private static func strategicRelationship(_ context: AssessmentContext) -> CriterionResult {
        let rated = strategicPeople(context).filter { context.plan.stakeholders[$0].relationship != nil }
        guard let best = rated.max(by: { context.plan.stakeholders[$0].relationship!.value < context.plan.stakeholders[$1].relationship!.value }) else {
            return CriterionResult(.noEvidence, Localized(en: "no relationship at strategic level is recorded", nl: "er is geen relatie op strategisch niveau vastgelegd"))
        }
        let relationship = context.plan.stakeholders[best].relationship!
        let wanted = context.settings.strongRelationship
        return CriterionResult(
            relationship.value >= wanted ? .holds : .fails,
            Localized(
                en: "best relationship at strategic level is \(relationship.value) (\(context.name(best))); at least \(wanted)",
                nl: "beste relatie op strategisch niveau is \(relationship.value) (\(context.name(best))); minstens \(wanted)"),
            [Citation(context.plan.stakeholders[best].origin.range)])
    }

    private static func strategicContact(_ context: AssessmentContext) -> CriterionResult {
        let months = context.settings.strategicMonths
        var latest: (day: Day, citation: Citation)?
        func consider(_ day: Day, _ citation: Citation) { if latest.map({ day > $0.day }) ?? true { latest = (day, citation) } }
        for index in strategicPeople(context) {
            if let last = context.lastContact(index) { consider(last.day, Citation(last.range, last.day)) }
        }
        for contact in context.plan.contacts where contact.level?.value == .strategic {
            if let day = contact.date?.value.first, day <= context.asOf { consider(day, Citation(contact.origin.range, day)) }
        }
        guard let latest else {
            return CriterionResult(.noEvidence, Localized(en: "no contact at strategic level is logged", nl: "er is geen contact op strategisch niveau vastgelegd"))
        }
        return CriterionResult(
            latest.day >= context.start(months: months) ? .holds : .fails,
            Localized(
                en: "last contact at strategic level on \(latest.day.iso); at most \(months) months ago",
                nl: "laatste contact op strategisch niveau op \(latest.day.iso); hoogstens \(months) maanden geleden"),
            [latest.citation])
    }

    private static func consulted(_ context: AssessmentContext) -> CriterionResult {
        let found =
            context.plan.evidence.filter { ($0.condition == .sparringPartner || $0.origin.conditions.contains(.sparringPartner)) && $0.text != nil }
            .map { Citation($0.origin.range, $0.date?.value.first) }
            + context.plan.contacts.filter { $0.origin.conditions.contains(.sparringPartner) }.map { Citation($0.origin.range, $0.date?.value.first) }
        guard !found.isEmpty else {
            return CriterionResult(.noEvidence, Localized(en: "nothing shows that they consulted you", nl: "nergens blijkt dat ze jou hebben geraadpleegd"))
        }
        let dated = found.filter { $0.date.map { $0 <= context.asOf } ?? false }
        guard let latest = dated.max(by: { $0.date! < $1.date! }), let day = latest.date else {
            return CriterionResult(.noEvidence, Localized(en: "a consultation is noted, but without a date", nl: "een raadpleging is genoteerd, maar zonder datum"), found)
        }
        let months = context.settings.recentMonths
        let recent = dated.filter { $0.date! >= context.start(months: months) }
        return CriterionResult(
            recent.isEmpty ? .fails : .holds,
            Localized(
                en: recent.isEmpty ? "last consulted on \(day.iso); at most \(months) months ago" : "consulted \(recent.count.english("time")) in \(months) months, last on \(day.iso)",
                nl: recent.isEmpty ? "laatst geraadpleegd op \(day.iso); hoogstens \(months) maanden geleden" : "\(recent.count) keer geraadpleegd in \(months) maanden, laatst op \(day.iso)"),
            recent.isEmpty ? [latest] : recent)
    }
}
