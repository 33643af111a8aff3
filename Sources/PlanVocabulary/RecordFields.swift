import PlanModel

extension FieldName {
    /// The fields that a kind of record has. A word that could name several is taken for the first of these.
    public static func accepted(by kind: RecordKind) -> [FieldName] {
        switch kind {
        case .customerFact: [.title, .date]
        case .stakeholder:
            [.name, .jobTitle, .role, .level, .influence, .relationship, .attitude, .lastContact, .reportsTo, .owner, .email, .phone, .notes]
        case .product: [.product, .market, .status, .revenue, .potential, .addedValue, .competitor, .notes]
        case .opportunity:
            [.id, .title, .value, .probability, .close, .won, .lost, .horizon, .product, .owner, .status, .competitor, .serves, .notes]
        case .objective: [.id, .title, .metric, .baseline, .target, .actual, .due, .owner, .status, .nature, .serves, .notes]
        case .action: [.id, .title, .owner, .due, .done, .status, .priority, .hours, .serves, .notes]
        case .promise: [.id, .title, .to, .due, .done, .owner, .status, .serves, .notes]
        case .agreement: [.id, .topic, .agreement, .validUntil, .notes]
        case .contact: [.date, .with, .channel, .level, .summary, .hours, .satisfaction, .incident, .serves]
        case .evidence: [.condition, .date, .title, .with, .satisfaction, .incident, .status, .serves]
        case .review: [.date, .owner, .summary, .next]
        case .swot: [.quadrant, .title]
        }
    }

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
