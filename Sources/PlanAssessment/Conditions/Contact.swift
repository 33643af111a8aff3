import PlanDiagnostics
import PlanModel

extension ConditionDefinition {
    static let contact = ConditionDefinition(
        condition: .contact,
        title: Localized(en: "Contact", nl: "Contact"),
        holdsWhen: Localized(
            en: "There is regular contact at several levels and with several people, so that you know what is going on and what the customer's goals and challenges are.",
            nl: "Er is regelmatig contact op verschillende niveaus en met verschillende mensen, zodat je weet wat er speelt en wat de doelen en uitdagingen van de klant zijn."),
        questions: { settings in
            [
                Localized(en: "Was the last contact recent enough for this category?", nl: "Is het laatste contact recent genoeg voor deze categorie?"),
                Localized(en: "Was there contact with enough people, at enough levels, in the last \(settings.recentMonths) months?", nl: "Was er in de laatste \(settings.recentMonths) maanden contact met genoeg mensen, op genoeg niveaus?"),
                Localized(en: "Are the customer's goals and challenges recorded?", nl: "Zijn de doelen en uitdagingen van de klant vastgelegd?"),
            ]
        },
        examples: [
            Example(
                plan: """
                    ## Customer
                    **Goals:** open a second plant. **Challenges:** planning by hand.
                    ## Stakeholders
                    | Name | Role | Level |
                    | --- | --- | --- |
                    | Ada Berg | decision maker | strategic |
                    | Bo Carr | influencer | tactical |
                    | Cy Dorn | user | operational |
                    ## Contact log
                    - 2026-11-10 Ada Berg and Bo Carr, meeting: plans for next year
                    - 2026-09-01 Cy Dorn, visit: a morning in the plant
                    """, status: .met),
            Example(
                plan: """
                    ## Stakeholders
                    | Name | Role | Level |
                    | --- | --- | --- |
                    | Ada Berg | decision maker | strategic |
                    ## Contact log
                    - 2025-02-10 Ada Berg, meeting: first acquaintance
                    """, status: .unmet),
        ],
        criteria: { [recency($0), breadth($0), goalsAndChallenges($0)] })

    private static func recency(_ context: AssessmentContext) -> CriterionResult {
        let cadence = context.settings.contactCadence(context.category)
        let category = context.category.rawValue
        guard let last = context.lastContact else {
            return CriterionResult(.noEvidence, Localized(en: "no contact is logged", nl: "er is geen contact vastgelegd"))
        }
        let days = context.asOf.days(since: last.day)
        return CriterionResult(
            days <= cadence ? .holds : .fails,
            Localized(
                en: "last contact \(days.english("day")) ago; at most \(cadence) in category \(category)",
                nl: "laatste contact \(days.dutch("dag", "dagen")) geleden; hoogstens \(cadence) in categorie \(category)"),
            [Citation(last.range, last.day)])
    }

    private static func breadth(_ context: AssessmentContext) -> CriterionResult {
        let settings = context.settings
        let start = context.start(months: settings.recentMonths)
        var people: Set<String> = []
        var levels: Set<StakeholderLevel> = []
        var citations: [Citation] = []
        for contact in context.contacts(months: settings.recentMonths) {
            citations.append(Citation(contact.origin.range, contact.date?.value.first))
            if let level = contact.level?.value { levels.insert(level) }
            for person in contact.people where person.stakeholder != nil || !context.plan.isOurs(person.name.value) {
                people.insert(person.stakeholder.map(context.name) ?? person.name.value.lowercased())
                if let level = person.stakeholder.flatMap({ context.plan.stakeholders[$0].level?.value }) { levels.insert(level) }
            }
        }
        for index in context.plan.stakeholders.indices {
            guard let last = context.lastContact(index), last.day >= start, !people.contains(context.name(index)) else { continue }
            people.insert(context.name(index))
            if let level = context.plan.stakeholders[index].level?.value { levels.insert(level) }
            citations.append(Citation(last.range, last.day))
        }
        guard !people.isEmpty else {
            return CriterionResult(.noEvidence, Localized(en: "no contact with anybody in the last \(settings.recentMonths) months", nl: "de laatste \(settings.recentMonths) maanden met niemand contact"))
        }
        let (peopleCount, levelCount) = (people.count, levels.count)
        let isEnough = peopleCount >= settings.contactPeople && levelCount >= settings.contactLevels
        return CriterionResult(
            isEnough ? .holds : .fails,
            Localized(
                en: "\(peopleCount.english("person", "people")) at \(levelCount.english("level")) in \(settings.recentMonths) months; at least \(settings.contactPeople) at \(settings.contactLevels)",
                nl: "\(peopleCount.dutch("persoon", "personen")) op \(levelCount.dutch("niveau", "niveaus")) in \(settings.recentMonths) maanden; minstens \(settings.contactPeople) op \(settings.contactLevels)"),
            citations)
    }

    private static func goalsAndChallenges(_ context: AssessmentContext) -> CriterionResult {
        let goals = context.plan.facts.filter { $0.kind == .goal }
        let challenges = context.plan.facts.filter { $0.kind == .challenge }
        let citations = (goals + challenges).map { Citation($0.origin.range) }
        switch (goals.isEmpty, challenges.isEmpty) {
        case (false, false):
            return CriterionResult(.holds, Localized(en: "the customer's goals and challenges are recorded", nl: "de doelen en uitdagingen van de klant zijn vastgelegd"), citations)
        case (false, true):
            return CriterionResult(.fails, Localized(en: "the customer's challenges are not recorded", nl: "de uitdagingen van de klant zijn niet vastgelegd"), citations)
        case (true, false):
            return CriterionResult(.fails, Localized(en: "the customer's goals are not recorded", nl: "de doelen van de klant zijn niet vastgelegd"), citations)
        case (true, true):
            return CriterionResult(.noEvidence, Localized(en: "neither goals nor challenges of the customer are recorded", nl: "doelen noch uitdagingen van de klant zijn vastgelegd"))
        }
    }
}
