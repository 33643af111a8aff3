import PlanModel

/// The name of a field of any record, whatever language it was written in.
public enum FieldName: String, Sendable, CaseIterable {
    case id, title, name
    case jobTitle = "job-title"
    case role, level, influence, relationship, attitude
    case lastContact = "last-contact"
    case reportsTo = "reports-to"
    case email, phone, notes
    case product, market, status, revenue, potential
    case addedValue = "added-value"
    case competitor
    case value, probability, close, won, lost, horizon
    case owner, due, done, priority, hours, serves
    case metric, baseline, target, actual, nature
    case to
    case topic, agreement
    case validUntil = "valid-until"
    case date, with, channel, summary, next, satisfaction, incident, condition
    case quadrant

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

/// A key of the front matter.
public enum FrontMatterKey: String, Sendable, CaseIterable {
    case account, manager, category, stage, currency, period, revenue, reviewed, team, industry, route
    case website, employees, location, parent, language
    case customerNumber = "customer-number"
}

/// A figure of a year in the revenue history.
public enum RevenueKey: String, Sendable, CaseIterable { case actual, target, potential }
