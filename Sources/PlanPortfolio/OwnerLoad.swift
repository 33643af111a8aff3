import PlanModel

/// The open actions of one person over all plans.
public struct OwnerLoad: Sendable, Equatable {
    /// Nil for actions without an owner.
    public let owner: String?
    public let open: Int
    public let overdue: Int
    /// Due within seven days.
    public let thisWeek: Int
    /// Estimated hours, in hundredths.
    public let hours: Int64

    /// Per person, the busiest first. Handles are turned into names with each plan's team.
    public static func make(_ accounts: [Account]) -> [OwnerLoad] {
        var loads: [String?: (open: Int, overdue: Int, week: Int, hours: Int64)] = [:]
        for account in accounts {
            let asOf = account.assessment.asOf
            for action in account.plan.actions where action.isOpen && action.title != nil {
                let owner = action.owner.map { account.plan.person($0.value) }
                var load = loads[owner] ?? (0, 0, 0, 0)
                load.open += 1
                load.hours = Int64(clamping: Int128(load.hours) + Int128(action.hours?.value.hundredths ?? 0))
                if let due = action.due?.value.last {
                    if due < asOf { load.overdue += 1 } else if asOf.distance(to: due) <= 7 { load.week += 1 }
                }
                loads[owner] = load
            }
        }
        return loads.map { OwnerLoad(owner: $0.key, open: $0.value.open, overdue: $0.value.overdue, thisWeek: $0.value.week, hours: $0.value.hours) }
            .sorted { left, right in
                if left.open != right.open { return left.open > right.open }
                return (left.owner ?? "\u{10FFFF}") < (right.owner ?? "\u{10FFFF}")
            }
    }
}
