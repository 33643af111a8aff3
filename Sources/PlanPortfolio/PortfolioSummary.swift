import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanRules

/// What a portfolio adds up to. Amounts of different currencies are never added to each other.
public struct PortfolioSummary: Sendable {
    public let accounts: Int
    public let revenue: MoneyTotals
    public let target: MoneyTotals
    /// The currency of most accounts: shares are taken among those, the others stand apart.
    public let mainCurrency: Currency
    public let concentration: Concentration?
    public let categories: [CategoryRow]
    /// Accounts whose revenue is in another currency than the main one.
    public let otherCurrencyAccounts: Int
    public let overdueActions: Int
    public let openActions: Int
    public let stalePlans: Int
    public let conditions: [Condition: [ConditionStatus: Int]]
    public let weightedOpportunities: MoneyTotals
    public let openOpportunities: Int

    /// The fewest accounts that bring four fifths of the turnover, and the share of the contacts that they get.
    public struct Concentration: Sendable, Equatable {
        public let accounts: Int
        public let revenuePercent: Int
        public let contactPercent: Int
    }

    /// Money against attention for one category; the shares are of the accounts in the main currency.
    public struct CategoryRow: Sendable, Equatable {
        /// Nil for accounts without a category.
        public let category: PlanModel.Category?
        public let accounts: Int
        public let revenue: MoneyTotals
        public let revenuePercent: Int
        public let contacts: Int
        public let contactPercent: Int
        public let openActions: Int
        public let actionPercent: Int
        /// In hundredths.
        public let hours: Int64
        public let hourPercent: Int
    }

    public init(_ portfolio: Portfolio) {
        let all = portfolio.accounts
        let year = portfolio.asOf.year
        accounts = all.count
        var revenue = MoneyTotals()
        var target = MoneyTotals()
        for account in all {
            if let money = account.revenue(year) { revenue.add(money) }
            if let money = account.target(year) { target.add(money) }
        }
        self.revenue = revenue
        self.target = target
        let currency = Self.mainCurrency(all)
        mainCurrency = currency
        let main = all.filter { $0.plan.defaultCurrency == currency }
        otherCurrencyAccounts = all.count - main.count
        concentration = Self.concentration(main, year)
        categories = Self.categoryRows(all, main, year)
        overdueActions = all.reduce(0) { $0 + $1.overdueActions.count }
        openActions = all.reduce(0) { $0 + $1.assessment.attention.openActions }
        stalePlans = all.filter(\.assessment.review.isStale).count
        var conditions: [Condition: [ConditionStatus: Int]] = [:]
        for account in all {
            for condition in account.assessment.conditions { conditions[condition.condition, default: [:]][condition.status, default: 0] += 1 }
        }
        self.conditions = conditions
        let open = all.flatMap { $0.plan.opportunities.filter { $0.status == .open } }
        openOpportunities = open.count
        var weighted = MoneyTotals()
        open.compactMap(\.weighted).forEach { weighted.add($0) }
        weightedOpportunities = weighted
    }

    private static func mainCurrency(_ accounts: [Account]) -> Currency {
        var counts: [Currency: Int] = [:]
        for account in accounts { counts[account.plan.defaultCurrency, default: 0] += 1 }
        return counts.max { left, right in left.value != right.value ? left.value < right.value : left.key > right.key }?.key ?? .euro
    }

    private static func concentration(_ accounts: [Account], _ year: Int) -> Concentration? {
        let earners = accounts.map { (revenue: $0.revenue(year)?.minorUnits ?? 0, contacts: $0.assessment.attention.contacts) }
            .sorted { $0.revenue > $1.revenue }
        // In 128 bits, so that no sum of amounts overflows.
        let total = earners.reduce(Int128(0)) { $0 + Int128($1.revenue) }
        guard total > 0 else { return nil }
        var sum: Int128 = 0
        var contacts = 0
        var count = 0
        for earner in earners where sum * 5 < total * 4 {
            sum += Int128(earner.revenue)
            contacts += earner.contacts
            count += 1
        }
        let allContacts = accounts.reduce(0) { $0 + $1.assessment.attention.contacts }
        return Concentration(accounts: count, revenuePercent: Self.percent(sum, of: total), contactPercent: contacts.percent(of: allContacts))
    }

    private static func categoryRows(_ all: [Account], _ main: [Account], _ year: Int) -> [CategoryRow] {
        func revenue(_ accounts: [Account]) -> Int128 { accounts.reduce(0) { $0 + Int128($1.revenue(year)?.minorUnits ?? 0) } }
        func contacts(_ accounts: [Account]) -> Int { accounts.reduce(0) { $0 + $1.assessment.attention.contacts } }
        func actions(_ accounts: [Account]) -> Int { accounts.reduce(0) { $0 + $1.assessment.attention.openActions } }
        func hours(_ accounts: [Account]) -> Int128 { accounts.reduce(0) { $0 + Int128($1.assessment.attention.hours) } }
        let groups: [PlanModel.Category?] = PlanModel.Category.allCases.map { $0 } + [nil]
        return groups.compactMap { category in
            let members = all.filter { $0.plan.category?.value == category }
            guard !members.isEmpty else { return nil }
            let inMain = main.filter { $0.plan.category?.value == category }
            var totals = MoneyTotals()
            members.compactMap { $0.revenue(year) }.forEach { totals.add($0) }
            return CategoryRow(
                category: category, accounts: members.count, revenue: totals,
                revenuePercent: percent(revenue(inMain), of: revenue(main)),
                contacts: contacts(members), contactPercent: contacts(members).percent(of: contacts(all)),
                openActions: actions(members), actionPercent: actions(members).percent(of: actions(all)),
                hours: Int64(clamping: hours(members)), hourPercent: percent(hours(members), of: hours(all)))
        }
    }

    private static func percent(_ part: Int128, of total: Int128) -> Int { total == 0 ? 0 : Int(clamping: (part * 200 + total) / (total * 2)) }
}

extension Account {
    /// Turnover of a year; nil when the plan does not say.
    public func revenue(_ year: Int) -> Money? { plan.revenue.first { $0.year.value == year }?.actual?.value }
    public func target(_ year: Int) -> Money? { plan.revenue.first { $0.year.value == year }?.target?.value }

    /// Open actions whose date has passed.
    public var overdueActions: [Action] {
        plan.actions.filter { action in action.isOpen && (action.due.map { $0.value.last < assessment.asOf } ?? false) }
    }
}
