import PlanAssessment
import PlanModel
import PlanText

/// What one person has to do in one week, by the open actions of a plan that are due on a day of it.
public struct WeekLoad: Sendable {
    /// The name, as the plan's team spells it.
    public let person: String
    public let monday: Day
    /// The due dates of the actions, in the order of the text.
    public internal(set) var dates: [Field<PlanDate>]
    /// Estimated hours, in hundredths.
    public internal(set) var hours: Int64

    /// Whether that is more than one person can do.
    public func isTooMuch(_ settings: AssessmentSettings) -> Bool { Self.isTooMuch(actions: dates.count, hours: hours, settings) }

    public static func isTooMuch(actions: Int, hours: Int64, _ settings: AssessmentSettings) -> Bool {
        actions > settings.actionsPerWeek || hours > Int64(settings.hoursPerWeek) * 100
    }

    private struct Key: Hashable {
        let monday: Day
        let person: String
    }

    /// All loads of a plan, in the order in which they begin in the text. Overdue actions and those without a day are
    /// in no week.
    public static func all(_ plan: Plan, asOf: Day) -> [WeekLoad] {
        var loads: [WeekLoad] = []
        var indices: [Key: Int] = [:]
        for action in plan.actions where action.isOpen && action.title != nil {
            guard let owner = action.owner, let due = action.due, due.value.precision == .day, due.value.first >= asOf else { continue }
            let person = plan.person(owner.value)
            let monday = due.value.first.advanced(by: 1 - due.value.first.weekday)
            let key = Key(monday: monday, person: person.lowercased())
            let index = indices[key] ?? loads.count
            if index == loads.count {
                indices[key] = index
                loads.append(WeekLoad(person: person, monday: monday, dates: [], hours: 0))
            }
            loads[index].dates.append(due)
            loads[index].hours = loads[index].hours.addingClamped(action.hours?.value.hundredths ?? 0)
        }
        return loads
    }
}
