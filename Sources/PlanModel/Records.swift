import PlanText

/// A value and the bytes it was written with.
public struct Field<Value: Sendable>: Sendable {
    public let value: Value
    public let range: SourceRange

    public init(_ value: Value, _ range: SourceRange) {
        self.value = value
        self.range = range
    }
}

extension Field: Equatable where Value: Equatable {}

/// What every record has: where it stands, what it is called, what it points to, and what nobody asked for.
public struct RecordOrigin: Sendable {
    /// The bytes of the record: a row, an item with what is nested in it, a heading with its lines.
    public var range: SourceRange
    public var id: Field<String>?
    public var references: [Reference]
    /// Columns and fields that this kind of record does not know: kept, and shown as they were written.
    public var extras: [ExtraField]
    /// Whether the writer marked it as not for the customer's eyes.
    public var isInternal: Bool
    /// Fields that hold something which was not understood and has a finding of its own: they are not missing.
    public var notUnderstood: Set<FieldName> = []

    public init(
        range: SourceRange, id: Field<String>? = nil, references: [Reference] = [], extras: [ExtraField] = [],
        isInternal: Bool = false
    ) {
        self.range = range
        self.id = id
        self.references = references
        self.extras = extras
        self.isInternal = isInternal
    }

    /// The conditions that it is marked with.
    public var conditions: [Condition] {
        references.compactMap { if case .condition(let condition) = $0.target { condition } else { nil } }
    }
}

public struct ExtraField: Sendable, Equatable {
    public let label: String
    public let text: Field<String>

    public init(label: String, text: Field<String>) {
        self.label = label
        self.text = text
    }
}

/// `#O1` or `#top-of-mind`, resolved within the plan.
public struct Reference: Sendable, Equatable {
    public enum Target: Sendable, Equatable {
        case condition(Condition)
        /// An index into the plan's array of that kind.
        case record(RecordKind, Int)
        case unresolved
    }

    /// As written, without the `#`.
    public let name: String
    public let range: SourceRange
    public var target: Target

    public init(name: String, range: SourceRange, target: Target = .unresolved) {
        self.name = name
        self.range = range
        self.target = target
    }
}

public protocol Record: Sendable {
    static var kind: RecordKind { get }
    var origin: RecordOrigin { get set }
}

public struct CustomerFact: Record {
    public static let kind = RecordKind.customerFact
    public var origin: RecordOrigin
    public var kind: CustomerFactKind
    public var label: Field<String>?
    public var text: Field<String>
    public var date: Field<PlanDate>?

    public init(origin: RecordOrigin, kind: CustomerFactKind, label: Field<String>? = nil, text: Field<String>) {
        self.origin = origin
        self.kind = kind
        self.label = label
        self.text = text
    }
}

public struct Stakeholder: Record {
    public static let kind = RecordKind.stakeholder
    public var origin: RecordOrigin
    public var name: Field<String>?
    public var jobTitle: Field<String>?
    public var role: Field<StakeholderRole>?
    public var level: Field<StakeholderLevel>?
    /// 1 (hardly any) to 5 (decides alone).
    public var influence: Field<Int>?
    /// 1 (hardly known) to 5 (strong).
    public var relationship: Field<Int>?
    public var attitude: Field<Attitude>?
    public var lastContact: Field<PlanDate>?
    public var reportsTo: Field<String>?
    public var owner: Field<String>?
    public var email: Field<String>?
    public var phone: Field<String>?
    public var notes: Field<String>?

    public init(origin: RecordOrigin) { self.origin = origin }
}

/// A product-market combination (PMC).
public struct Product: Record {
    public static let kind = RecordKind.product
    public var origin: RecordOrigin
    public var name: Field<String>?
    public var market: Field<String>?
    public var status: Field<ProductStatus>?
    public var revenue: Field<Money>?
    public var potential: Field<Money>?
    public var addedValue: Field<String>?
    public var competitor: Field<String>?
    public var notes: Field<String>?

    public init(origin: RecordOrigin) { self.origin = origin }
}

public struct Opportunity: Record {
    public static let kind = RecordKind.opportunity
    public var origin: RecordOrigin
    public var title: Field<String>?
    public var value: Field<Money>?
    /// Per cent, 0 to 100.
    public var probability: Field<Int>?
    public var close: Field<PlanDate>?
    /// The horizon of the heading or the field it stands under, when there is one.
    public var statedHorizon: Field<Horizon>?
    public var product: Field<String>?
    public var owner: Field<String>?
    public var status: OpportunityStatus = .open
    /// When it was won or lost.
    public var closed: Field<PlanDate>?
    public var competitor: Field<String>?
    public var notes: Field<String>?

    public init(origin: RecordOrigin) { self.origin = origin }

    /// Value times probability; nil when either is not known.
    public var weighted: Money? {
        guard let value, let probability else { return nil }
        return value.value.scaled(percent: probability.value)
    }
}

public struct Objective: Record {
    public static let kind = RecordKind.objective
    public var origin: RecordOrigin
    public var title: Field<String>?
    public var statedNature: ObjectiveNature?
    public var metric: Field<String>?
    /// Whether the metric is turnover, which adds up over the period.
    public var measuresRevenue = false
    public var baseline: Field<Quantity>?
    public var target: Field<Quantity>?
    public var actual: Field<Quantity>?
    public var due: Field<PlanDate>?
    public var owner: Field<String>?
    public var status: Field<ActionStatus>?
    public var notes: Field<String>?

    public init(origin: RecordOrigin) { self.origin = origin }

    public var nature: ObjectiveNature {
        if metric != nil || target != nil { return .quantitative }
        return statedNature ?? .qualitative
    }
}

public struct Action: Record {
    public static let kind = RecordKind.action
    public var origin: RecordOrigin
    public var title: Field<String>?
    public var owner: Field<String>?
    public var due: Field<PlanDate>?
    public var done: Field<PlanDate>?
    public var status: ActionStatus = .open
    public var priority: Field<Priority>?
    /// In hundredths of an hour.
    public var hours: Field<Quantity>?
    public var notes: Field<String>?

    public init(origin: RecordOrigin) { self.origin = origin }

    public var isOpen: Bool { status == .open }
}

public struct Promise: Record {
    public static let kind = RecordKind.promise
    public var origin: RecordOrigin
    public var title: Field<String>?
    public var to: Field<String>?
    public var owner: Field<String>?
    public var due: Field<PlanDate>?
    public var done: Field<PlanDate>?
    public var status: ActionStatus = .open
    public var notes: Field<String>?

    public init(origin: RecordOrigin) { self.origin = origin }
}

public struct Agreement: Record {
    public static let kind = RecordKind.agreement
    public var origin: RecordOrigin
    public var topic: Field<AgreementTopic>?
    /// The topic as it was written.
    public var topicText: Field<String>?
    public var text: Field<String>?
    public var validUntil: Field<PlanDate>?
    /// It holds until somebody ends it: "tot opzegging".
    public var isOpenEnded = false
    public var notes: Field<String>?

    public init(origin: RecordOrigin) { self.origin = origin }
}

/// An entry of the contact log.
public struct Contact: Record {
    public static let kind = RecordKind.contact
    public var origin: RecordOrigin
    public var date: Field<PlanDate>?
    /// The people at the customer, as written.
    public var people: [ContactPerson] = []
    public var channel: Field<Channel>?
    /// Stated level, when no person of the list says it.
    public var level: Field<StakeholderLevel>?
    public var summary: Field<String>?
    public var hours: Field<Quantity>?
    public var satisfaction: Field<Quantity>?
    public var incident: Field<IncidentStatus>?

    public init(origin: RecordOrigin) { self.origin = origin }
}

public struct ContactPerson: Sendable, Equatable {
    public let name: Field<String>
    /// An index into the plan's stakeholders, or nil for somebody the plan does not list.
    public var stakeholder: Int?

    public init(name: Field<String>, stakeholder: Int? = nil) {
        self.name = name
        self.stakeholder = stakeholder
    }
}

/// What the writer notes under a success condition, or as a quality incident or a satisfaction signal.
public struct Evidence: Record {
    public static let kind = RecordKind.evidence
    public var origin: RecordOrigin
    public var condition: Condition?
    public var date: Field<PlanDate>?
    public var text: Field<String>?
    public var satisfaction: Field<Quantity>?
    public var incident: Field<IncidentStatus>?

    public init(origin: RecordOrigin) { self.origin = origin }
}

public struct Review: Record {
    public static let kind = RecordKind.review
    public var origin: RecordOrigin
    public var date: Field<PlanDate>?
    public var by: Field<String>?
    public var text: Field<String>?
    public var next: Field<PlanDate>?

    public init(origin: RecordOrigin) { self.origin = origin }
}

public struct SwotItem: Record {
    public static let kind = RecordKind.swot
    public var origin: RecordOrigin
    public var quadrant: SwotQuadrant
    public var text: Field<String>

    public init(origin: RecordOrigin, quadrant: SwotQuadrant, text: Field<String>) {
        self.origin = origin
        self.quadrant = quadrant
        self.text = text
    }
}
