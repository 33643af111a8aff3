import PlanDiagnostics
import PlanModel

extension AgreementTopic {
    public var title: Localized {
        switch self {
        case .contract: Localized(en: "contract", nl: "contract")
        case .prices: Localized(en: "prices", nl: "prijzen")
        case .delivery: Localized(en: "delivery", nl: "levering")
        case .ordering: Localized(en: "ordering", nl: "bestellen")
        case .invoicing: Localized(en: "invoicing", nl: "facturatie")
        case .contacts: Localized(en: "contact persons", nl: "contactpersonen")
        case .other: Localized(en: "other", nl: "overig")
        }
    }
}

extension ConditionDefinition {
    static let ease = ConditionDefinition(
        condition: .ease,
        title: Localized(en: "Ease of business", nl: "Zakendoen"),
        holdsWhen: Localized(
            en: "Business can be done fast, without needless bureaucracy or delay, on clear agreements on all relevant topics.",
            nl: "Er kan snel zaken worden gedaan, zonder onnodige bureaucratie of vertraging, op grond van heldere afspraken over alle relevante onderwerpen."),
        questions: { settings in
            [
                Localized(
                    en: "Are there agreements on contract, prices, delivery, ordering, invoicing and contact persons?",
                    nl: "Zijn er afspraken over contract, prijzen, levering, bestellen, facturatie en contactpersonen?"),
                Localized(en: "Has none of them expired?", nl: "Is er geen verlopen?"),
                Localized(en: "Does none expire within \(settings.agreementNotice) days without an action?", nl: "Verloopt er geen binnen \(settings.agreementNotice) dagen zonder dat er een actie voor is?"),
            ]
        },
        examples: [
            Example(
                plan: """
                    ## Agreements
                    | Topic | Agreement | Valid until |
                    | --- | --- | --- |
                    | Contract | Framework 12 | 2028-12-31 |
                    | Prices | Price list | 2027-12-31 |
                    | Delivery | Next day | 2028-12-31 |
                    | Ordering | By e-mail | 2028-12-31 |
                    | Invoicing | Monthly, 30 days | 2028-12-31 |
                    | Contacts | List of contacts | 2028-12-31 |
                    """, status: .met),
            Example(
                plan: """
                    ## Agreements
                    | Topic | Agreement | Valid until |
                    | --- | --- | --- |
                    | Contract | Framework 12 | 2025-12-31 |
                    | Prices | Price list | 2026-12-31 |
                    """, status: .unmet),
        ],
        criteria: { [topics($0), expired($0), expiring($0)] })

    private static func agreements(_ context: AssessmentContext) -> [Agreement] { context.plan.agreements.filter { $0.text != nil } }

    private static func topics(_ context: AssessmentContext) -> CriterionResult {
        let agreements = agreements(context)
        guard !agreements.isEmpty else { return CriterionResult(.noEvidence, Localized(en: "no agreement is recorded", nl: "er is geen afspraak vastgelegd")) }
        let wanted = AgreementTopic.allCases.filter { $0 != .other }
        let missing = wanted.filter { topic in !agreements.contains { $0.topic?.value == topic } }
        let citations = agreements.map { Citation($0.origin.range) }
        guard !missing.isEmpty else {
            return CriterionResult(.holds, Localized(en: "agreements on all six topics", nl: "afspraken over alle zes onderwerpen"), citations)
        }
        @Sendable func list(_ language: Language) -> String { missing.map { $0.title[language] }.joined(separator: ", ") }
        return CriterionResult(.fails, Localized(en: "no agreement on \(list(.english))", nl: "geen afspraak over \(list(.dutch))"), citations)
    }

    private static func expired(_ context: AssessmentContext) -> CriterionResult {
        let dated = agreements(context).filter { $0.validUntil != nil || $0.isOpenEnded }
        guard !dated.isEmpty else {
            return CriterionResult(.noEvidence, Localized(en: "no agreement says until when it holds", nl: "van geen afspraak staat vast tot wanneer die geldt"))
        }
        let expired = dated.filter { $0.validUntil.map { $0.value.last < context.asOf } ?? false }
        guard !expired.isEmpty else {
            return CriterionResult(.holds, Localized(en: "no agreement has expired", nl: "geen afspraak is verlopen"), dated.map { Citation($0.origin.range) })
        }
        return CriterionResult(
            .fails, Localized(en: "\(expired.count.english("agreement")) expired", nl: "\(expired.count.dutch("afspraak", "afspraken")) verlopen"),
            expired.map { Citation($0.origin.range, $0.validUntil?.value.last) })
    }

    private static func expiring(_ context: AssessmentContext) -> CriterionResult {
        let notice = context.settings.agreementNotice
        let dated = agreements(context).filter { $0.validUntil != nil || $0.isOpenEnded }
        guard !dated.isEmpty else {
            return CriterionResult(.noEvidence, Localized(en: "no agreement says until when it holds", nl: "van geen afspraak staat vast tot wanneer die geldt"))
        }
        let expiring = dated.filter { agreement in
            guard let end = agreement.validUntil?.value.last, end >= context.asOf else { return false }
            return context.asOf.distance(to: end) <= notice
        }
        let running = expiring.count
        if expiring.contains(where: { !context.hasRenewal(of: $0) }) {
            return CriterionResult(
                .fails,
                Localized(
                    en: "\(running.english("agreement")) \(running == 1 ? "expires" : "expire") within \(notice) days, and no action is marked #ease",
                    nl: "\(running.dutch("afspraak verloopt", "afspraken verlopen")) binnen \(notice) dagen, en geen actie heeft het kenmerk #zakendoen"),
                expiring.map { Citation($0.origin.range, $0.validUntil?.value.last) })
        }
        // With everything expired, there is nothing left that could run out in an orderly way.
        if dated.allSatisfy({ $0.validUntil.map { $0.value.last < context.asOf } ?? false }) {
            return CriterionResult(.noEvidence, Localized(en: "no agreement is valid today", nl: "geen enkele afspraak is vandaag geldig"))
        }
        let finding = running == 0
            ? Localized(en: "no agreement expires within \(notice) days", nl: "geen afspraak verloopt binnen \(notice) dagen")
            : Localized(
                en: "\(running.english("agreement")) \(running == 1 ? "expires" : "expire") within \(notice) days, with an action",
                nl: "\(running.dutch("afspraak verloopt", "afspraken verlopen")) binnen \(notice) dagen, met een actie")
        return CriterionResult(.holds, finding, (expiring.isEmpty ? dated : expiring).map { Citation($0.origin.range, $0.validUntil?.value.last) })
    }
}
