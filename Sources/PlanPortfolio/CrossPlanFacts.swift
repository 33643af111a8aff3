import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanRules

/// What of a plan is held against other plans or its own history: taken from it while it is at hand, so that the plan itself need not be kept.
struct CrossPlanFacts: Sendable {
    /// Somebody whom the plan names in full.
    struct Person: Sendable {
        let name: Field<String>
        let email: String?
        let jobTitle: Field<String>?
        let level: Field<StakeholderLevel>?
    }

    let path: String
    let account: Field<String>?
    let people: [Person]
    let loads: [WeekLoad]
    let settings: AssessmentSettings
    let rules: RuleSettings
    let suppressions: [Suppression]
    let asOf: Day
    let touches: [SectionTouch]

    /// The account's name, else the file's.
    var name: String { account?.value ?? path }

    init(_ account: Account) {
        path = account.path
        self.account = account.plan.account
        people = account.plan.stakeholders.compactMap { person in
            // A first name alone is no person.
            guard let name = person.name, name.value.utf8.contains(0x20) else { return nil }
            return Person(name: name, email: person.email?.value, jobTitle: person.jobTitle, level: person.level)
        }
        loads = WeekLoad.all(account.plan, asOf: account.assessment.asOf)
        settings = account.assessment.settings
        rules = account.configuration.rules
        suppressions = account.plan.suppressions
        asOf = account.assessment.asOf
        touches = account.touches
    }

    func isUntouched(_ touch: SectionTouch) -> Bool { settings.untouchedDays > 0 && touch.day.distance(to: asOf) > settings.untouchedDays }

    /// A finding as the plan's configuration has it; nothing when its writer lets it stay.
    func reported(_ diagnostic: Diagnostic) -> [Diagnostic] {
        Suppressing.lets(diagnostic, stay: suppressions) ? [] : rules.apply(to: [diagnostic])
    }
}
