import PlanModel

extension FieldName {
    /// The fields that a kind of record has. A word that could name several is taken for the first of these.
    public static func accepted(by kind: RecordKind) -> [FieldName] {
        switch kind {
        case .customerFact: ofCustomerFact
        case .stakeholder: ofStakeholder
        case .product: ofProduct
        case .opportunity: ofOpportunity
        case .objective: ofObjective
        case .action: ofAction
        case .promise: ofPromise
        case .agreement: ofAgreement
        case .contact: ofContact
        case .evidence: ofEvidence
        case .review: ofReview
        case .swot: ofSwot
        }
    }

    // Made once: they are asked for at every word of a record.
    private static let ofCustomerFact: [FieldName] = [.title, .date]
    private static let ofStakeholder: [FieldName] = [
        .name, .jobTitle, .role, .level, .influence, .relationship, .attitude, .lastContact, .reportsTo, .owner, .email, .phone, .notes,
    ]
    private static let ofProduct: [FieldName] = [.product, .market, .status, .revenue, .potential, .addedValue, .competitor, .notes]
    private static let ofOpportunity: [FieldName] = [
        .id, .title, .value, .probability, .close, .won, .lost, .horizon, .product, .owner, .status, .competitor, .serves, .notes,
    ]
    private static let ofObjective: [FieldName] = [.id, .title, .metric, .baseline, .target, .actual, .due, .owner, .status, .nature, .serves, .notes]
    private static let ofAction: [FieldName] = [.id, .title, .owner, .due, .done, .status, .priority, .hours, .serves, .notes]
    private static let ofPromise: [FieldName] = [.id, .title, .to, .due, .done, .owner, .status, .serves, .notes]
    private static let ofAgreement: [FieldName] = [.id, .topic, .agreement, .validUntil, .notes]
    private static let ofContact: [FieldName] = [.date, .with, .channel, .level, .summary, .hours, .satisfaction, .incident, .serves]
    private static let ofEvidence: [FieldName] = [.condition, .date, .title, .with, .satisfaction, .incident, .status, .serves]
    private static let ofReview: [FieldName] = [.date, .owner, .summary, .next]
    private static let ofSwot: [FieldName] = [.quadrant, .title]

    /// The field that holds what stands in a list item besides its tokens.
    public static func main(of kind: RecordKind) -> FieldName {
        switch kind {
        case .stakeholder: .name
        case .product: .product
        case .agreement: .agreement
        case .contact, .review: .summary
        default: .title
        }
    }
}
