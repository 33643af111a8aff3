import PlanDiagnostics
import PlanModel

/// What to fill in first in a plan that has only begun: the facts at the top, then the five parts in the method's order.
public struct FirstSteps: Sendable {
    public struct Step: Sendable {
        public let title: Localized
        public let missing: [Localized]
    }

    /// How much of the plan is there, in per cent.
    public let percent: Int
    public let steps: [Step]

    /// A plan of which so much is there goes its own way, per cent.
    private static let begun = 60

    /// Nil for a plan that is further on.
    public init?(_ plan: Plan, _ completeness: Completeness) {
        guard completeness.percent < Self.begun else { return nil }
        percent = completeness.percent
        let facts: [(Bool, Localized)] = [
            (plan.category == nil, Localized(en: "category", nl: "categorie")), (plan.stage == nil, Localized(en: "stage", nl: "fase")),
            (plan.manager == nil, Localized(en: "account manager", nl: "accountmanager")),
        ]
        let top = Step(title: Localized(en: "At the top", nl: "Bovenaan"), missing: facts.filter(\.0).map(\.1))
        let parts = completeness.parts.map { part in Step(title: part.part.title, missing: part.items.filter { !$0.isFilled }.map(\.name)) }
        steps = ([top] + parts).filter { !$0.missing.isEmpty }
    }
}
