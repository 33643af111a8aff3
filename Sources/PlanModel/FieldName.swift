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
}

/// A key of the front matter.
public enum FrontMatterKey: String, Sendable, CaseIterable {
    case account, manager, category, stage, currency, period, revenue, reviewed, team, industry, route
    case website, employees, location, parent, language
    case customerNumber = "customer-number"

    /// Whether conclusions are drawn from it; the others are only kept and shown, and a company may define them anew.
    public var hasMeaning: Bool {
        switch self {
        case .website, .employees, .location, .parent, .customerNumber: false
        default: true
        }
    }
}

/// A figure of a year in the revenue history.
public enum RevenueKey: String, Sendable, CaseIterable { case actual, target, potential }
