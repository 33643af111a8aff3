import PlanDiagnostics
import PlanModel

extension ConditionDefinition {
    static let goodwill = ConditionDefinition(
        condition: .goodwill,
        title: Localized(en: "Goodwill", nl: "Gunfactor"),
        holdsWhen: Localized(
            en: "The customer grants you and your people the work and the turnover.",
            nl: "De klant gunt jou en je mensen het werk en de omzet."),
        questions: { settings in
            [
                Localized(en: "Is a decision maker or sponsor on your side?", nl: "Staat een beslisser of sponsor aan jouw kant?"),
                Localized(en: "Is no powerful opponent left without an action?", nl: "Is er geen invloedrijke tegenstander zonder actie?"),
                Localized(en: "Did you win at least as often as you lost in \(settings.wonLostMonths) months, or is goodwill shown otherwise?", nl: "Won je in \(settings.wonLostMonths) maanden minstens zo vaak als je verloor, of blijkt de gunfactor anders?"),
            ]
        },
        examples: [
            Example(
                plan: """
                    ## Stakeholders
                    | Name | Role | Influence | Attitude |
                    | --- | --- | --- | --- |
                    | Ada Berg | decision maker | 5 | supporter |
                    ## Opportunities
                    - K1: Second plant value:€40k won:2026-02-12
                    """, status: .met),
            Example(
                plan: """
                    ## Stakeholders
                    | Name | Role | Influence | Attitude |
                    | --- | --- | --- | --- |
                    | Ada Berg | decision maker | 5 | opponent |
                    ## Opportunities
                    - K1: Second plant value:€40k lost:2026-02-12
                    """, status: .unmet),
        ],
        criteria: { [friends($0), opponents($0), record($0)] })

    private static func friends(_ context: AssessmentContext) -> CriterionResult {
        let people = context.plan.stakeholders.indices.filter { index in
            let person = context.plan.stakeholders[index]
            return person.name != nil && person.attitude != nil && (person.role?.value == .decisionMaker || person.role?.value == .sponsor)
        }
        guard !people.isEmpty else {
            return CriterionResult(
                .noEvidence, Localized(en: "the attitude of decision makers and sponsors is not recorded", nl: "de houding van beslissers en sponsors is niet vastgelegd"))
        }
        let friends = people.filter { context.plan.stakeholders[$0].attitude!.value >= .supporter }
        guard !friends.isEmpty else {
            return CriterionResult(
                .fails, Localized(en: "no decision maker or sponsor is on your side", nl: "geen beslisser of sponsor staat aan jouw kant"),
                people.map { Citation(context.plan.stakeholders[$0].origin.range) })
        }
        let names = context.names(friends)
        return CriterionResult(
            .holds, Localized(en: "on your side: \(names[.english])", nl: "aan jouw kant: \(names[.dutch])"),
            friends.map { Citation(context.plan.stakeholders[$0].origin.range) })
    }

    private static func opponents(_ context: AssessmentContext) -> CriterionResult {
        let known = context.plan.stakeholders.indices.filter { context.plan.stakeholders[$0].attitude != nil }
        guard !known.isEmpty else {
            return CriterionResult(.noEvidence, Localized(en: "nobody's attitude is recorded", nl: "van niemand is de houding vastgelegd"))
        }
        let opponents = known.filter { index in
            let person = context.plan.stakeholders[index]
            return person.attitude!.value == .opponent && (person.influence?.value ?? 0) >= context.settings.highInfluence
        }
        let unattended = opponents.filter { !hasAction($0, context) }
        guard unattended.isEmpty else {
            let names = context.names(unattended)
            return CriterionResult(
                .fails, Localized(en: "no action for the opponent \(names[.english])", nl: "geen actie voor tegenstander \(names[.dutch])"),
                unattended.map { Citation(context.plan.stakeholders[$0].origin.range) })
        }
        let finding = opponents.isEmpty
            ? Localized(en: "no powerful opponent", nl: "geen invloedrijke tegenstander")
            : Localized(en: "every powerful opponent has an action", nl: "voor iedere invloedrijke tegenstander is er een actie")
        return CriterionResult(.holds, finding, (opponents.isEmpty ? known : opponents).map { Citation(context.plan.stakeholders[$0].origin.range) })
    }

    /// An open action marked with goodwill, or one that names the person.
    private static func hasAction(_ index: Int, _ context: AssessmentContext) -> Bool {
        if !context.openActions(for: .goodwill).isEmpty { return true }
        guard let name = context.plan.stakeholders[index].name?.value.lowercased() else { return false }
        return context.plan.actions.contains { $0.isOpen && ($0.title?.value.lowercased().contains(name) ?? false) }
    }

    private static func record(_ context: AssessmentContext) -> CriterionResult {
        let months = context.settings.wonLostMonths
        let start = context.start(months: months)
        func isRecent(_ day: Day?) -> Bool { day.map { $0 >= start && $0 <= context.asOf } ?? false }
        let closed = context.plan.opportunities.filter { $0.status != .open && isRecent(($0.closed ?? $0.close)?.value.first) }
        let won = closed.filter { $0.status == .won }
        let shown =
            context.plan.evidence.filter { ($0.condition == .goodwill || $0.origin.conditions.contains(.goodwill)) && isRecent($0.date?.value.first) }
            .map { Citation($0.origin.range, $0.date?.value.first) }
            + context.plan.contacts.filter { $0.origin.conditions.contains(.goodwill) && isRecent($0.date?.value.first) }
            .map { Citation($0.origin.range, $0.date?.value.first) }
        guard !closed.isEmpty || !shown.isEmpty else {
            return CriterionResult(.noEvidence, Localized(en: "nothing won or lost in \(months) months, and no goodwill noted", nl: "in \(months) maanden niets gewonnen of verloren, en geen gunfactor genoteerd"))
        }
        let lost = closed.count - won.count
        let holds = !shown.isEmpty || won.count >= lost
        let citations = closed.map { Citation($0.origin.range, ($0.closed ?? $0.close)?.value.first) } + shown
        return CriterionResult(
            holds ? .holds : .fails,
            Localized(
                en: "\(won.count) won and \(lost) lost in \(months) months" + (shown.isEmpty ? "" : ", goodwill noted \(shown.count.english("time"))"),
                nl: "\(won.count) gewonnen en \(lost) verloren in \(months) maanden" + (shown.isEmpty ? "" : ", gunfactor \(shown.count) keer genoteerd")),
            citations)
    }
}
