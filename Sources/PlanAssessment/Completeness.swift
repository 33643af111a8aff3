import PlanDiagnostics
import PlanModel

/// The five parts of account planning (method, "Five parts").
public enum PlanPart: Int, Sendable, CaseIterable {
    case information = 1, opportunities, objectives, actions, evaluation

    public var title: Localized {
        switch self {
        case .information: Localized(en: "Information", nl: "Informatie")
        case .opportunities: Localized(en: "Opportunities", nl: "Kansen")
        case .objectives: Localized(en: "Objectives", nl: "Doelstellingen")
        case .actions: Localized(en: "Actions", nl: "Acties")
        case .evaluation: Localized(en: "Evaluation", nl: "Evaluatie")
        }
    }
}

/// How much of a plan is filled in, apart from whether what it says is good.
public struct Completeness: Sendable {
    public struct Item: Sendable {
        public let name: Localized
        public let isFilled: Bool
    }

    public struct Part: Sendable {
        public let part: PlanPart
        public let items: [Item]
        public var filled: Int { items.filter(\.isFilled).count }
        public var percent: Int { filled.percent(of: items.count) }
        public var isEmpty: Bool { filled == 0 }
    }

    public let parts: [Part]
    /// The mean of the five parts: each weighs the same.
    public var percent: Int { (parts.reduce(0) { $0 + $1.percent } * 2 + parts.count) / (parts.count * 2) }

    static func assess(_ context: AssessmentContext) -> Completeness {
        Completeness(parts: PlanPart.allCases.map { Part(part: $0, items: items($0, context)) })
    }

    private static func items(_ part: PlanPart, _ context: AssessmentContext) -> [Item] {
        switch part {
        case .information: information(context.plan)
        case .opportunities: opportunities(context)
        case .objectives: objectives(context.plan)
        case .actions: actions(context.plan)
        case .evaluation: evaluation(context)
        }
    }

    private static func information(_ plan: Plan) -> [Item] {
        let people = plan.stakeholders.filter { $0.name != nil }
        return [
            Item(name: Localized(en: "the customer's goals", nl: "doelen van de klant"), isFilled: plan.facts.contains { $0.kind == .goal }),
            Item(name: Localized(en: "the customer's challenges", nl: "uitdagingen van de klant"), isFilled: plan.facts.contains { $0.kind == .challenge }),
            Item(name: Localized(en: "internal developments", nl: "interne ontwikkelingen"), isFilled: plan.facts.contains { $0.kind == .internalDevelopment }),
            Item(name: Localized(en: "external developments", nl: "externe ontwikkelingen"), isFilled: plan.facts.contains { $0.kind == .externalDevelopment }),
            Item(name: Localized(en: "facts about the organisation", nl: "organisatiegegevens"), isFilled: plan.facts.contains { $0.kind == .organisation }),
            Item(name: Localized(en: "stakeholders", nl: "betrokkenen"), isFilled: !people.isEmpty),
            Item(
                name: Localized(en: "role, influence and relationship of every stakeholder", nl: "rol, invloed en relatie van iedere betrokkene"),
                isFilled: !people.isEmpty && people.allSatisfy { $0.role != nil && $0.influence != nil && $0.relationship != nil }),
            Item(name: Localized(en: "products with their status", nl: "producten met hun status"), isFilled: plan.products.contains { $0.status != nil }),
            Item(name: Localized(en: "revenue over the years", nl: "omzet over de jaren"), isFilled: plan.revenue.contains { $0.actual != nil }),
        ]
    }

    private static func opportunities(_ context: AssessmentContext) -> [Item] {
        let open = context.plan.opportunities.filter { $0.status == .open && $0.title != nil }
        func has(_ horizon: Horizon) -> Bool { open.contains { context.horizon(of: $0) == horizon } }
        return [
            Item(name: Localized(en: "an opportunity on the short term", nl: "een kans op korte termijn"), isFilled: has(.short)),
            Item(name: Localized(en: "an opportunity on the medium term", nl: "een kans op middellange termijn"), isFilled: has(.medium)),
            Item(name: Localized(en: "an opportunity on the long term", nl: "een kans op lange termijn"), isFilled: has(.long)),
            Item(name: Localized(en: "the value of every open opportunity", nl: "de waarde van iedere open kans"), isFilled: !open.isEmpty && open.allSatisfy { $0.value != nil }),
            Item(name: Localized(en: "the closing date of every open opportunity", nl: "de sluitdatum van iedere open kans"), isFilled: !open.isEmpty && open.allSatisfy { $0.close != nil }),
        ]
    }

    private static func objectives(_ plan: Plan) -> [Item] {
        let objectives = plan.objectives.filter { $0.title != nil }
        let quantitative = objectives.filter { $0.nature == .quantitative }
        return [
            Item(name: Localized(en: "a quantitative objective", nl: "een kwantitatieve doelstelling"), isFilled: !quantitative.isEmpty),
            Item(
                name: Localized(en: "metric and target of every quantitative objective", nl: "maatstaf en doel van iedere kwantitatieve doelstelling"),
                isFilled: !quantitative.isEmpty && quantitative.allSatisfy { $0.metric != nil && $0.target != nil }),
            Item(name: Localized(en: "a qualitative objective", nl: "een kwalitatieve doelstelling"), isFilled: objectives.contains { $0.nature == .qualitative }),
            Item(name: Localized(en: "a date for every objective", nl: "een datum voor iedere doelstelling"), isFilled: !objectives.isEmpty && objectives.allSatisfy { $0.due != nil }),
        ]
    }

    private static func actions(_ plan: Plan) -> [Item] {
        let open = plan.actions.filter { $0.isOpen && $0.title != nil }
        return [
            Item(name: Localized(en: "an open action", nl: "een open actie"), isFilled: !open.isEmpty),
            Item(name: Localized(en: "an owner for every open action", nl: "een eigenaar voor iedere open actie"), isFilled: !open.isEmpty && open.allSatisfy { $0.owner != nil }),
            Item(name: Localized(en: "a date for every open action", nl: "een datum voor iedere open actie"), isFilled: !open.isEmpty && open.allSatisfy { $0.due != nil }),
            Item(name: Localized(en: "a priority for every open action", nl: "een prioriteit voor iedere open actie"), isFilled: !open.isEmpty && open.allSatisfy { $0.priority != nil }),
            Item(
                name: Localized(en: "what every open action serves", nl: "waartoe iedere open actie dient"),
                isFilled: !open.isEmpty && open.allSatisfy { !$0.origin.references.isEmpty }),
        ]
    }

    private static func evaluation(_ context: AssessmentContext) -> [Item] {
        let plan = context.plan
        return [
            Item(name: Localized(en: "when the plan was reviewed", nl: "wanneer het plan is herzien"), isFilled: plan.reviewed != nil || plan.reviews.contains { $0.date != nil }),
            Item(name: Localized(en: "what the review concluded", nl: "wat de evaluatie opleverde"), isFilled: plan.reviews.contains { $0.text != nil }),
            Item(name: Localized(en: "when the next review is", nl: "wanneer de volgende evaluatie is"), isFilled: plan.reviews.contains { $0.next != nil }),
            Item(name: Localized(en: "a contact log", nl: "een contactlogboek"), isFilled: plan.contacts.contains { $0.date != nil }),
        ]
    }
}
