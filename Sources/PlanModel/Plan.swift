import PlanText

/// One account plan, typed, each field with its place in the text.
public struct Plan: Sendable {
    // Front matter
    public var account: Field<String>?
    public var manager: Field<String>?
    public var category: Field<Category>?
    public var stage: Field<Stage>?
    public var currency: Field<Currency>?
    /// Holds where the plan names no currency.
    public var fallbackCurrency = Currency.euro
    /// The years that the plan is for, as written: `2026`, `2026-2027`.
    public var period: Field<String>?
    public var reviewed: Field<PlanDate>?
    public var industry: Field<String>?
    public var route: Field<Route>?
    /// Code of the language that the plan is to be spoken about in: `en`, `nl`.
    public var language: Field<String>?
    public var team: [TeamMember] = []
    public var revenue: [RevenueYear] = []
    /// Facts without a meaning to the assessment: website, location, number of employees, parent company.
    public var details: [ExtraField] = []

    // Records, in the order of the text
    public var facts: [CustomerFact] = []
    public var stakeholders: [Stakeholder] = []
    public var products: [Product] = []
    public var opportunities: [Opportunity] = []
    public var objectives: [Objective] = []
    public var actions: [Action] = []
    public var promises: [Promise] = []
    public var agreements: [Agreement] = []
    public var contacts: [Contact] = []
    public var evidence: [Evidence] = []
    public var selfAssessments: [SelfAssessment] = []
    public var reviews: [Review] = []
    public var swot: [SwotItem] = []

    /// Every section in the order of the text, with the blocks that no record took.
    public var sections: [Section] = []

    /// The front matter, or the first line when there is none: where findings about the whole plan stand.
    public var headRange: SourceRange = .empty
    /// Whether facts may be missing only because the front matter could not be read.
    public var isHeadBroken = false
    /// Keys whose value was not understood and has a finding of its own: they are not missing.
    public var notUnderstood: Set<FrontMatterKey> = []
    /// Kinds of record of which a table could not be read and has a finding of its own: they are not missing.
    public var unreadTables: Set<RecordKind> = []

    /// What the writer marked as not for the customer's eyes.
    public var internalRanges: [SourceRange] = []
    /// Findings that the writer knows of and lets stay.
    public var suppressions: [Suppression] = []

    public init() {}

    /// Whether any byte of a range is internal.
    public func isInternal(_ range: SourceRange) -> Bool { internalRanges.contains { $0.overlaps(range) } }

    public var isTender: Bool { route?.value == .tender }
    public var defaultCurrency: Currency { currency?.value ?? fallbackCurrency }

    /// The first section of that kind, if the plan has one.
    public func section(_ kind: SectionKind) -> Section? { sections.first { $0.kind == kind } }

    /// The index of the stakeholder of that name, ignoring case; a first name or a last name alone will do when only
    /// one person has it.
    public func stakeholderIndex(named name: String) -> Int? {
        var partial: Int?
        var isAmbiguous = false
        for index in stakeholders.indices {
            guard let full = stakeholders[index].name?.value else { continue }
            switch NameMatch.of(name, in: full) {
            case .whole: return index
            case .first, .last:
                isAmbiguous = partial != nil
                partial = index
            case .none: break
            }
        }
        return isAmbiguous ? nil : partial
    }

    /// The latest day somebody was in contact with a stakeholder, from its own field and from the contact log, with
    /// the range of the record that says so. A coarse date counts by its first day.
    public func lastContact(ofStakeholder index: Int) -> (day: Day, range: SourceRange)? {
        var latest: (day: Day, range: SourceRange)?
        if let stated = stakeholders[index].lastContact { latest = (stated.value.first, stated.range) }
        for contact in contacts {
            guard let date = contact.date, contact.people.contains(where: { $0.stakeholder == index }) else { continue }
            if latest == nil || date.value.first > latest!.day { latest = (date.value.first, contact.origin.range) }
        }
        return latest
    }

    /// Whether a name or a handle is one of ours: of the team or the account manager, in full or the first name alone.
    public func isOurs(_ name: String) -> Bool {
        func isCalled(_ full: String) -> Bool {
            switch NameMatch.of(name, in: full) {
            case .whole, .first: true
            case .last, .none: false
            }
        }
        return team.contains { name.isSameName(as: $0.handle.value) || isCalled($0.name.value) } || manager.map { isCalled($0.value) } ?? false
    }

    /// The name behind a handle of the team or behind the manager's first name, or the text itself.
    public func person(_ owner: String) -> String {
        if let member = team.first(where: { owner.isSameName(as: $0.handle.value) }) { return member.name.value }
        if let manager = manager?.value, NameMatch.of(owner, in: manager) == .first { return manager }
        return owner
    }
}

public struct TeamMember: Sendable, Equatable {
    public let handle: Field<String>
    public let name: Field<String>

    public init(handle: Field<String>, name: Field<String>) {
        self.handle = handle
        self.name = name
    }
}

/// One year of the revenue history.
public struct RevenueYear: Sendable, Equatable {
    public var year: Field<Int>
    public var actual: Field<Money>?
    public var target: Field<Money>?
    public var potential: Field<Money>?

    public init(year: Field<Int>) { self.year = year }
}

/// The writer's own verdict on a condition.
public struct SelfAssessment: Sendable, Equatable {
    public let condition: Condition
    public let status: Field<ConditionStatus>

    public init(condition: Condition, status: Field<ConditionStatus>) {
        self.condition = condition
        self.status = status
    }
}

/// A heading and what stands under it up to the next one.
public struct Section: Sendable {
    public var kind: SectionKind?
    /// The heading's text, without marks; empty for the text before the first heading.
    public var title: String
    public var titleRange: SourceRange
    /// 1 to 6; 0 for the text before the first heading.
    public var level: Int
    /// Ranges of the blocks that no record was made of, in order: prose, and what could not be understood.
    public var prose: [SourceRange] = []
    public var isInternal = false
    /// The condition that the heading names, under the success conditions.
    public var condition: Condition?

    public init(kind: SectionKind?, title: String, titleRange: SourceRange, level: Int) {
        self.kind = kind
        self.title = title
        self.titleRange = titleRange
        self.level = level
    }
}

/// What a heading can mean.
public enum SectionKind: String, Sendable, CaseIterable {
    case customer, goals, challenges, organisation
    case internalDevelopments = "internal-developments"
    case externalDevelopments = "external-developments"
    case stakeholders, portfolio, opportunities
    case shortTerm = "short-term"
    case mediumTerm = "medium-term"
    case longTerm = "long-term"
    case objectives
    case quantitativeObjectives = "quantitative-objectives"
    case qualitativeObjectives = "qualitative-objectives"
    case actions, promises, agreements
    case successConditions = "success-conditions"
    case incidents, satisfaction
    case contactLog = "contact-log"
    case reviews, swot, strengths, weaknesses, threats
}

extension SectionKind {
    /// The kind of record that such a section holds.
    public var recordKind: RecordKind {
        switch self {
        case .customer, .goals, .challenges, .organisation, .internalDevelopments, .externalDevelopments: .customerFact
        case .stakeholders: .stakeholder
        case .portfolio: .product
        case .opportunities, .shortTerm, .mediumTerm, .longTerm: .opportunity
        case .objectives, .quantitativeObjectives, .qualitativeObjectives: .objective
        case .actions: .action
        case .promises: .promise
        case .agreements: .agreement
        case .successConditions, .incidents, .satisfaction: .evidence
        case .contactLog: .contact
        case .reviews: .review
        case .swot, .strengths, .weaknesses, .threats: .swot
        }
    }
}
