import PlanDiagnostics
import PlanModel
import PlanSemantics
import PlanText

/// Dates that were understood, as ISO 8601 and as precise as they were written.
enum ISODates {
    static func edits(_ compiled: CompiledPlan) -> [Fix.Edit] {
        let source = compiled.source
        var edits: [Fix.Edit] = []
        for date in compiled.plan.dates.sorted(by: { $0.range < $1.range }) {
            guard !date.range.isEmpty, date.range.lower >= edits.last?.range.upper ?? 0, source.text(date.range) != date.value.iso,
                isInOneLine(date.range, source), !isFollowedByNumber(date, source)
            else { continue }
            edits.append(Fix.Edit(date.range, date.value.iso))
        }
        return edits
    }

    /// Every line stays where it is.
    private static func isInOneLine(_ range: SourceRange, _ source: Source) -> Bool { !source.bytes[range.indices].contains { $0 == 0x0A || $0 == 0x0D } }

    /// `2026-11` before a number would read as a day.
    private static func isFollowedByNumber(_ date: Field<PlanDate>, _ source: Source) -> Bool {
        guard date.value.precision != .day else { return false }
        return source.bytes[date.range.upper...].first { !$0.isWhitespace }?.isDigit ?? false
    }
}

extension Plan {
    /// Every date of the plan that was understood.
    fileprivate var dates: [Field<PlanDate>] {
        var dates: [Field<PlanDate>?] = [reviewed]
        dates += stakeholders.map(\.lastContact)
        dates += opportunities.flatMap { [$0.close, $0.closed] }
        dates += objectives.map(\.due)
        dates += actions.flatMap { [$0.due, $0.done] }
        dates += promises.flatMap { [$0.due, $0.done] }
        dates += agreements.map(\.validUntil)
        dates += contacts.map(\.date)
        dates += evidence.map(\.date)
        dates += reviews.flatMap { [$0.date, $0.next] }
        return dates.compactMap { $0 }
    }
}
