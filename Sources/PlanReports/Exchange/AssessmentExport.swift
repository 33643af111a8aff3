import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanText

/// What was concluded from a plan, as data.
struct AssessmentExport {
    private let account: Account
    private let language: Language

    init(_ account: Account, _ language: Language) {
        self.account = account
        self.language = language
    }

    private var assessment: Assessment { account.assessment }

    var json: JSONValue {
        .object([
            ("effectiveCategory", .number(Int64(assessment.effectiveCategory.rawValue))),
            ("conditions", .array(assessment.conditions.map(condition))),
            ("completeness", completeness), ("stage", stage), ("category", category), ("review", review), ("attention", attention),
            ("lastContact", day(assessment.lastContact)),
        ])
    }

    private func condition(_ condition: ConditionAssessment) -> JSONValue {
        .object([
            ("condition", .string(condition.condition.id)), ("status", .string(condition.status.rawValue)),
            ("claimed", condition.claimed.map { .string($0.status.value.rawValue) } ?? .null), ("freshest", day(condition.freshest)),
            ("criteria", .array(condition.criteria.map { criterion in
                .object([
                    ("outcome", .string(criterion.outcome.rawValue)), ("finding", .string(criterion.finding[language])),
                    ("lines", .array(criterion.citations.map { .number(Int64(line($0.range))) })),
                ])
            })),
            ("actions", .array(condition.actions.map { .number(Int64(line(account.plan.actions[$0].origin.range))) })),
        ])
    }

    private var completeness: JSONValue {
        .object([
            ("percent", .number(Int64(assessment.completeness.percent))),
            ("parts", .array(assessment.completeness.parts.map { part in
                .object([
                    ("part", .number(Int64(part.part.rawValue))), ("title", .string(part.part.title[language])), ("filled", .number(Int64(part.filled))),
                    ("of", .number(Int64(part.items.count))), ("missing", .array(part.items.filter { !$0.isFilled }.map { .string($0.name[language]) })),
                ])
            })),
        ])
    }

    private var stage: JSONValue {
        .object([
            ("claimed", assessment.stage.claimed.map { .string($0.id) } ?? .null), ("supported", .string(assessment.stage.supported.id)),
            ("missing", .array(assessment.stage.missing.map { .string($0[language]) })),
        ])
    }

    private var category: JSONValue {
        .object([
            ("declared", assessment.category.declared.map { .number(Int64($0.rawValue)) } ?? .null),
            ("derived", assessment.category.derived.map { .number(Int64($0.rawValue)) } ?? .null),
            ("revenue", ExportValue.money(assessment.category.basis.revenue).json), ("potential", ExportValue.money(assessment.category.basis.potential).json),
        ])
    }

    private var review: JSONValue {
        let review = assessment.review
        return .object([
            ("last", day(review.last)), ("planned", day(review.planned)), ("ageDays", review.age.map { .number(Int64($0)) } ?? .null),
            ("cadenceDays", .number(Int64(review.cadence))), ("stale", .bool(review.isStale)), ("overdue", .bool(review.isOverdue)),
        ])
    }

    private var attention: JSONValue {
        .object([
            ("contacts", .number(Int64(assessment.attention.contacts))), ("openActions", .number(Int64(assessment.attention.openActions))),
            ("hoursHundredths", .number(assessment.attention.hours)), ("overdueActions", .number(Int64(account.overdueActions.count))),
        ])
    }

    private func day(_ day: Day?) -> JSONValue { day.map { .string($0.iso) } ?? .null }
    private func line(_ range: SourceRange) -> Int { account.source.position(at: range.lower).line }
}
