import PlanModel

/// How far an objective is, held against the time that has passed.
public struct ObjectiveProgress: Sendable, Equatable {
    public enum State: String, Sendable { case achieved, onTrack = "on-track", behind, missed, open }

    public let state: State
    /// Per cent of the way from baseline to target; for turnover, of the target. Nil when it is not measured.
    public let progress: Int?
    /// Per cent of the time that has passed; nil without a date.
    public let elapsed: Int?

    static func assess(_ objective: Objective, _ context: AssessmentContext) -> ObjectiveProgress {
        let progress = progress(objective, context.settings)
        let elapsed = elapsed(objective, context)
        return ObjectiveProgress(state: state(objective, context, progress, elapsed), progress: progress, elapsed: elapsed)
    }

    private static func state(_ objective: Objective, _ context: AssessmentContext, _ progress: Int?, _ elapsed: Int?) -> State {
        if objective.status?.value == .done || (progress ?? 0) >= 100 { return .achieved }
        if objective.status?.value == .cancelled { return .open }
        if let due = objective.due?.value.last, due < context.asOf { return .missed }
        guard let progress, let elapsed else { return .open }
        return progress + context.settings.objectiveTolerance < elapsed ? .behind : .onTrack
    }

    /// Turnover adds up over the period, and a baseline near the target means to hold on: both count from nothing.
    private static func progress(_ objective: Objective, _ settings: AssessmentSettings) -> Int? {
        guard objective.hasComparableFigures, let actual = objective.actual?.value.hundredths, let target = objective.target?.value.hundredths else {
            return nil
        }
        let baseline = objective.baseline?.value.hundredths ?? 0
        let isHold = abs(Int128(target) - Int128(baseline)) * 100 <= abs(Int128(baseline)) * Int128(settings.holdMargin)
        let start = objective.measuresRevenue || isHold ? 0 : baseline
        let distance = Int128(target) - Int128(start)
        guard distance != 0 else { return actual >= target ? 100 : 0 }
        let percent = (Int128(actual) - Int128(start)) * 100 / distance
        return Int(clamping: max(0, percent))
    }

    /// From the first day of the plan's period, else from some months before the date.
    private static func elapsed(_ objective: Objective, _ context: AssessmentContext) -> Int? {
        guard let due = objective.due?.value.last else { return nil }
        var start = due.advanced(months: -context.settings.objectiveMonths)
        if let year = context.plan.period.flatMap({ Int($0.value.prefix(4)) }), let first = Day(year: year, month: 1, day: 1), first < due { start = first }
        let total = start.distance(to: due)
        guard total > 0 else { return 100 }
        return min(100, max(0, start.distance(to: context.asOf)).percent(of: total))
    }
}

extension Objective {
    /// Whether baseline, target and actual can be held against each other: euros are no per cent, and no dollars. A
    /// plain number goes with either.
    public var hasComparableFigures: Bool { Set([baseline, target, actual].compactMap { $0?.value.unit }.filter { $0 != .number }).count < 2 }
}
