import PlanModel
import PlanText

/// Whether a plan is being kept: when it was reviewed last, and when that should happen again.
public struct ReviewAssessment: Sendable {
    public let last: Day?
    /// Where the last review is written down.
    public let lastRange: SourceRange?
    /// The day that the last review named for the next one.
    public let planned: Day?
    public let plannedRange: SourceRange?
    /// At most so many days between two reviews in this category.
    public let cadence: Int
    /// Days since the last review; nil when there was none.
    public let age: Int?

    /// Older than the category allows, or never reviewed.
    public var isStale: Bool { age.map { $0 > cadence } ?? true }
    /// The planned day has gone by without a review.
    public let isOverdue: Bool

    static func assess(_ context: AssessmentContext) -> ReviewAssessment {
        let past = context.plan.reviews.filter { review in review.date.map { $0.value.first <= context.asOf } ?? false }
        let latest = past.max { $0.date!.value.first < $1.date!.value.first }
        var last = latest.map { ($0.date!.value.first, $0.date!.range) }
        if let reviewed = context.plan.reviewed, reviewed.value.first <= context.asOf, last.map({ reviewed.value.first > $0.0 }) ?? true {
            last = (reviewed.value.first, reviewed.range)
        }
        let planned = latest?.next ?? context.plan.reviews.last { $0.next != nil }?.next
        return ReviewAssessment(
            last: last?.0, lastRange: last?.1, planned: planned?.value.last, plannedRange: planned?.range,
            cadence: context.settings.reviewCadence(context.category),
            age: last.map { context.asOf.days(since: $0.0) },
            isOverdue: planned.map { planned in planned.value.last < context.asOf && (last.map { $0.0 < planned.value.first } ?? true) } ?? false)
    }
}
