import PlanModel

/// Everything that the compiler concludes from one plan as of a day. Same plan, same day, same conclusions.
public struct Assessment: Sendable {
    public let asOf: Day
    public let settings: AssessmentSettings
    /// The category that the thresholds were taken from: declared, else derived, else 3.
    public let effectiveCategory: Category
    /// The seven, in the method's order.
    public let conditions: [ConditionAssessment]
    public let completeness: Completeness
    public let stage: StageAssessment
    public let category: CategoryAssessment
    public let review: ReviewAssessment
    public let attention: Attention
    /// One per objective, in the plan's order.
    public let objectives: [ObjectiveProgress]
    /// One per opportunity: by its closing date, else by its heading.
    public let horizons: [Horizon?]
    public let lastContact: Day?

    /// Assesses a plan. `asOf` is the day that everything is held against; nothing here reads a clock.
    public static func assess(_ plan: Plan, asOf: Day, settings: AssessmentSettings = AssessmentSettings()) -> Assessment {
        let context = AssessmentContext(plan, asOf: asOf, settings: settings)
        let conditions = ConditionDefinition.all.map { assess($0, context) }
        return Assessment(
            asOf: asOf, settings: settings, effectiveCategory: context.category, conditions: conditions,
            completeness: Completeness.assess(context),
            stage: StageAssessment.assess(context, conditions),
            category: CategoryAssessment.assess(context),
            review: ReviewAssessment.assess(context),
            attention: Attention.assess(context),
            objectives: plan.objectives.map { ObjectiveProgress.assess($0, context) },
            horizons: plan.opportunities.map { context.horizon(of: $0) },
            lastContact: context.lastContact?.day)
    }

    public subscript(condition: Condition) -> ConditionAssessment { conditions[condition.rawValue - 1] }

    private static func assess(_ definition: ConditionDefinition, _ context: AssessmentContext) -> ConditionAssessment {
        let criteria = definition.criteria(context)
        let actions = context.openActions(for: definition.condition).filter { context.plan.actions[$0].title != nil }
        let working = actions.filter { context.plan.actions[$0].owner != nil && context.plan.actions[$0].due != nil }
        return ConditionAssessment(
            condition: definition.condition,
            status: ConditionAssessment.status(of: criteria),
            criteria: criteria,
            freshest: criteria.flatMap(\.citations).compactMap(\.date).filter { $0 <= context.asOf }.max(),
            actions: working,
            incompleteActions: actions.filter { !working.contains($0) },
            claimed: context.plan.selfAssessments.first { $0.condition == definition.condition })
    }
}

extension AssessmentContext {
    /// The horizon of an opportunity: by its closing date, else as stated.
    func horizon(of opportunity: Opportunity) -> Horizon? {
        guard let close = opportunity.close?.value.last else { return opportunity.statedHorizon?.value }
        if close <= asOf.advanced(months: settings.shortTermMonths) { return .short }
        return close <= asOf.advanced(months: settings.mediumTermMonths) ? .medium : .long
    }
}
