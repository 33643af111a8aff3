import PlanModel

/// Every number that an assessment depends on (design: assessment). Days unless said otherwise.
public struct AssessmentSettings: Sendable, Equatable {
    /// At most so many days between two contacts, per category.
    public var contactCadence: [Category: Int] = [.growing: 30, .saturated: 45, .modest: 90, .oneOff: 180, .none: 365]
    /// At most so many days between two reviews of the plan, per category.
    public var reviewCadence: [Category: Int] = [.growing: 90, .saturated: 90, .modest: 180, .oneOff: 365, .none: 365]
    public var contactPeople = 3
    public var contactLevels = 2
    /// How far back contacts, promises and satisfaction count, in months.
    public var recentMonths = 12
    /// How far back contact at strategic level counts, in months.
    public var strategicMonths = 6
    /// How far back won and lost opportunities count, in months.
    public var wonLostMonths = 24
    /// Per cent of the promises that must be kept in time.
    public var promisesKept = 90
    /// Per cent of the relevant products that the customer must at least know.
    public var portfolioKnown = 70
    /// From this influence on, an influencer or an opponent counts.
    public var highInfluence = 4
    /// From this relationship on, somebody knows us well enough.
    public var knownRelationship = 3
    /// From this relationship on, somebody may see us as a sparring partner.
    public var strongRelationship = 4
    public var agreementNotice = 90
    /// Yearly turnover in whole units of the plan's currency from which it is significant.
    public var significantRevenue = 100_000
    /// Growth is possible when the potential is at least so many per cent of the turnover.
    public var growthPotential = 120
    /// How many per cent an objective may lag behind the time that has passed.
    public var objectiveTolerance = 10
    /// A baseline this near to its target, in per cent, means: hold on to it.
    public var holdMargin = 5
    /// Opportunities that close within so many months are short term.
    public var shortTermMonths = 12
    /// Opportunities that close within so many months are medium term; later ones are long term.
    public var mediumTermMonths = 24

    /// Per cent of a plan that must be filled in; 0 asks for nothing.
    public var minimumCompleteness = 0

    public init() {}

    public func contactCadence(_ category: Category) -> Int { contactCadence[category] ?? 90 }
    public func reviewCadence(_ category: Category) -> Int { reviewCadence[category] ?? 180 }
}
