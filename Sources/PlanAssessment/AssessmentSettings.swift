import PlanModel

/// Every number that an assessment or a rule depends on (design: assessment), one property each.
public struct AssessmentSettings: Sendable, Equatable {
    /// At most so many days between two contacts, per category.
    public var contactCadence: [Category: Int] = [.growing: 30, .saturated: 45, .modest: 90, .oneOff: 180, .none: 365]
    /// At most so many times the category's interval between two contacts with each important person.
    public var keyPersonCadences = 2
    /// At most so many days between two reviews of the plan, per category.
    public var reviewCadence: [Category: Int] = [.growing: 90, .saturated: 90, .modest: 180, .oneOff: 365, .none: 365]
    /// With at least so many different people there has to be contact.
    public var contactPeople = 3
    /// At so many different levels, at least, there has to be contact.
    public var contactLevels = 2
    /// How far back contacts, promises, satisfaction and being consulted count, in months.
    public var recentMonths = 12
    /// How far back contact at strategic level counts, in months.
    public var strategicMonths = 6
    /// How far back won and lost opportunities count, in months.
    public var wonLostMonths = 24
    /// Per cent of the promises that must be kept in time.
    public var promisesKept = 90
    /// Per cent of the relevant products that the customer must at least know.
    public var portfolioKnown = 70
    /// From this influence on (1 to 5), an influencer or an opponent counts.
    public var highInfluence = 4
    /// From this relationship on (1 to 5), somebody knows us well enough.
    public var knownRelationship = 3
    /// From this relationship on (1 to 5), somebody may see us as a sparring partner.
    public var strongRelationship = 4
    /// An agreement that expires within so many days wants an action.
    public var agreementNotice = 90
    /// Yearly turnover in whole units of the plan's currency from which it is significant.
    public var significantRevenue = 100_000
    /// Growth is possible when the potential is at least so many per cent of the turnover.
    public var growthPotential = 120
    /// Turnover is structural when so many of the recent years had some.
    public var structuralYears = 2
    /// How many years, this one included, count as recent for the category.
    public var recentYears = 3
    /// How many per cent an objective may lag behind the time that has passed.
    public var objectiveTolerance = 10
    /// An objective begins so many months before its date when the plan names no period.
    public var objectiveMonths = 12
    /// A baseline this near to its target, in per cent, means: hold on to it.
    public var holdMargin = 5
    /// Opportunities that close within so many months are short term.
    public var shortTermMonths = 12
    /// Opportunities that close within so many months are medium term; later ones are long term.
    public var mediumTermMonths = 24
    /// An opportunity that closes within so many days wants a next step.
    public var closingNotice = 90
    /// From this probability on, in per cent, an opportunity wants a next step.
    public var likelyProbability = 80
    /// More open actions of one person in one week than this are too many.
    public var actionsPerWeek = 5
    /// More estimated hours of one person's actions in one week than this are too many.
    public var hoursPerWeek = 40
    /// When more than so many per cent of the open actions have a high priority, none has.
    public var highPriorityShare = 75
    /// From so many open actions on, their priorities are compared.
    public var priorityActions = 5
    /// A quality incident may stay open for so many days.
    public var incidentDays = 30

    /// Per cent of a plan that must be filled in; 0 asks for nothing.
    public var minimumCompleteness = 0

    /// A section may stay as it is for so many days; 0 asks for nothing. Known of plans in git alone.
    public var untouchedDays = 0

    public init() {}

    public func contactCadence(_ category: Category) -> Int { contactCadence[category] ?? 90 }
    public func reviewCadence(_ category: Category) -> Int { reviewCadence[category] ?? 180 }
}
