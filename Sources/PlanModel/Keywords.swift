/// The seven conditions for successful selling (method, "Seven conditions"). The raw value is the method's number.
public enum Condition: Int, Sendable, CaseIterable, Comparable {
    case contact = 1, trust, topOfMind, portfolio, ease, sparringPartner, goodwill

    /// The name used in references, configuration and data: `top-of-mind`.
    public var id: String {
        switch self {
        case .contact: "contact"
        case .trust: "trust"
        case .topOfMind: "top-of-mind"
        case .portfolio: "portfolio"
        case .ease: "ease"
        case .sparringPartner: "sparring-partner"
        case .goodwill: "goodwill"
        }
    }

    public static func < (left: Condition, right: Condition) -> Bool { left.rawValue < right.rawValue }
}

/// The six stages of the relationship, to be passed in order (method, "Six stages").
public enum Stage: Int, Sendable, CaseIterable, Comparable {
    case communication = 1, interest, firstSale, trustedSupplier, strategicPartner, secured

    public var id: String {
        switch self {
        case .communication: "communication"
        case .interest: "interest"
        case .firstSale: "first-sale"
        case .trustedSupplier: "trusted-supplier"
        case .strategicPartner: "strategic-partner"
        case .secured: "secured"
        }
    }

    public static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
}

/// The five customer categories, by importance (method, "Five customer categories").
public enum Category: Int, Sendable, CaseIterable, Comparable {
    case growing = 1, saturated, modest, oneOff, none

    public static func < (left: Category, right: Category) -> Bool { left.rawValue < right.rawValue }
}

/// What a condition comes to. "Unknown" means nothing to go by, which is never the same as bad.
public enum ConditionStatus: String, Sendable, CaseIterable { case met, partial, unmet, unknown }

public enum StakeholderRole: String, Sendable, CaseIterable {
    case decisionMaker = "decision-maker"
    case influencer, user, buyer, gatekeeper, sponsor, other
}

public enum StakeholderLevel: String, Sendable, CaseIterable { case strategic, tactical, operational }

public enum Attitude: String, Sendable, CaseIterable, Comparable {
    case opponent, sceptic, neutral, supporter, sponsor

    private var rank: Int { Attitude.allCases.firstIndex(of: self)! }
    public static func < (left: Attitude, right: Attitude) -> Bool { left.rank < right.rank }
}

/// What the customer does with a product-market combination.
public enum ProductStatus: String, Sendable, CaseIterable {
    case sold, known, unknown
    case notRelevant = "not-relevant"
}

public enum Horizon: String, Sendable, CaseIterable, Comparable {
    case short, medium, long

    private var rank: Int { self == .short ? 0 : self == .medium ? 1 : 2 }
    public static func < (left: Horizon, right: Horizon) -> Bool { left.rank < right.rank }
}

public enum OpportunityStatus: String, Sendable, CaseIterable { case open, won, lost }

/// Whether an objective is measured in figures or described in words.
public enum ObjectiveNature: String, Sendable, CaseIterable { case quantitative, qualitative }

public enum ActionStatus: String, Sendable, CaseIterable { case open, done, cancelled }

public enum Priority: String, Sendable, CaseIterable, Comparable {
    case high, medium, low

    private var rank: Int { self == .high ? 0 : self == .medium ? 1 : 2 }
    public static func < (left: Priority, right: Priority) -> Bool { left.rank < right.rank }
}

/// The topics on which business wants a clear agreement (assessment, condition "ease").
public enum AgreementTopic: String, Sendable, CaseIterable {
    case contract, prices, delivery, ordering, invoicing, contacts, other
}

public enum Channel: String, Sendable, CaseIterable {
    case meeting, call, email, visit, lunch, workshop, event, other
}

public enum IncidentStatus: String, Sendable, CaseIterable { case open, resolved }

/// How the relationship is won: by ordinary sales, or by a tender that lets stages be skipped.
public enum Route: String, Sendable, CaseIterable { case direct, tender }

public enum SwotQuadrant: String, Sendable, CaseIterable { case strengths, weaknesses, opportunities, threats }

/// What a customer fact tells (method, part 1).
public enum CustomerFactKind: String, Sendable, CaseIterable {
    case goal, challenge
    case internalDevelopment = "internal-development"
    case externalDevelopment = "external-development"
    case organisation
}

/// The kinds of record that a plan is made of.
public enum RecordKind: String, Sendable, CaseIterable {
    case customerFact = "customer-fact"
    case stakeholder, product, opportunity, objective, action, promise, agreement, contact, evidence, review, swot
}
