import PlanModel

/// The category that the figures point to, beside the declared one (method, "Five customer categories").
public struct CategoryAssessment: Sendable {
    public let declared: Category?
    /// Nil when no turnover is known.
    public let derived: Category?
    public let basis: Basis

    /// The figures that the derivation rests on.
    public struct Basis: Sendable {
        /// Turnover of the last full year or of this year so far, whichever is more.
        public let revenue: Money
        /// How many of the recent years had turnover.
        public let yearsWithRevenue: Int
        /// Stated potential, else the sum over the products.
        public let potential: Money?
        public let mayGrow: Bool
    }

    public var differs: Bool { declared != nil && derived != nil && declared != derived }

    static func assess(_ context: AssessmentContext) -> CategoryAssessment {
        CategoryAssessment(
            declared: context.plan.category?.value,
            derived: derive(context.plan, asOf: context.asOf, settings: context.settings),
            basis: basis(context.plan, asOf: context.asOf, settings: context.settings))
    }

    /// Structural means: turnover in enough of the recent years.
    static func derive(_ plan: Plan, asOf: Day, settings: AssessmentSettings) -> Category? {
        // Without the turnover, nobody can tell what is significant.
        guard plan.revenue.contains(where: { $0.actual != nil }) else { return nil }
        let basis = basis(plan, asOf: asOf, settings: settings)
        let isStructural = basis.yearsWithRevenue >= settings.structuralYears
        let isSignificant = basis.revenue.wholeUnits >= settings.significantRevenue
        if isSignificant { return isStructural ? (basis.mayGrow ? .growing : .saturated) : .modest }
        if isStructural { return .modest }
        // One order is not structural; with potential beyond it, it could become so.
        if basis.yearsWithRevenue > 0 || hasEverSold(plan) { return couldBecomeStructural(basis) ? .modest : .oneOff }
        return (basis.potential?.minorUnits ?? 0) > 0 ? .modest : Category.none
    }

    private static func couldBecomeStructural(_ basis: Basis) -> Bool {
        guard basis.revenue.minorUnits > 0, let potential = basis.potential else { return false }
        return basis.mayGrow && potential.minorUnits > basis.revenue.minorUnits
    }

    private static func hasEverSold(_ plan: Plan) -> Bool { plan.revenue.contains { ($0.actual?.value.minorUnits ?? 0) > 0 } }

    private static func basis(_ plan: Plan, asOf: Day, settings: AssessmentSettings) -> Basis {
        let currency = plan.defaultCurrency
        let thisYear = asOf.year
        let recent = plan.revenue.filter { $0.year.value <= thisYear && $0.year.value > thisYear - settings.recentYears && $0.actual?.value.currency == currency }
        let current = recent.filter { $0.year.value >= thisYear - 1 }.compactMap(\.actual?.value.minorUnits).max() ?? 0
        let potential = statedPotential(plan, currency) ?? productPotential(plan, currency)
        let mayGrow = potential.map { Int128($0.minorUnits) * 100 >= Int128(current) * Int128(settings.growthPotential) } ?? false
        return Basis(
            revenue: Money(minorUnits: current, currency: currency),
            yearsWithRevenue: recent.filter { $0.actual!.value.minorUnits > 0 }.count,
            potential: potential, mayGrow: mayGrow)
    }

    private static func statedPotential(_ plan: Plan, _ currency: Currency) -> Money? {
        plan.revenue.last { $0.potential?.value.currency == currency }?.potential?.value
    }

    private static func productPotential(_ plan: Plan, _ currency: Currency) -> Money? {
        let amounts = plan.products.filter { $0.status?.value != .notRelevant }.compactMap(\.potential?.value).filter { $0.currency == currency }
        guard !amounts.isEmpty else { return nil }
        var totals = MoneyTotals()
        amounts.forEach { totals.add($0) }
        return totals[currency]
    }
}
