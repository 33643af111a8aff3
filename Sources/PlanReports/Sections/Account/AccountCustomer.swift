import PlanModel

extension AccountSection {
    /// What is known about the customer.
    static let customer = AccountSection("customer", en: "Customer", nl: "Klant") { context in
        let kinds: [(CustomerFactKind, String)] = [
            (.goal, context.terms(en: "Goals", nl: "Doelen")), (.challenge, context.terms(en: "Challenges", nl: "Uitdagingen")),
            (.internalDevelopment, context.terms(en: "Internal developments", nl: "Interne ontwikkelingen")),
            (.externalDevelopment, context.terms(en: "External developments", nl: "Externe ontwikkelingen")),
            (.organisation, context.terms(en: "Organisation", nl: "Organisatie")),
        ]
        return kinds.flatMap { kind, title -> [ReportBlock] in
            let facts = context.plan.facts.filter { $0.kind == kind }
            guard !facts.isEmpty else { return [] }
            return [.heading(title), .list(facts.map { fact in (fact.label.map { [.strong("\($0.value): ")] } ?? []) + [.text(fact.text.value)] })]
        }
    }
}
