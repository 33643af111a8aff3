import PlanModel

/// Turnover against attention, account by account, among the accounts in the main currency.
///
/// Attention is the mean of an account's shares of the contacts and logged hours of the last 12 months and of the open
/// actions; a kind of which there is none at all does not count.
public struct AttentionShares: Sendable {
    /// One account; shares in hundredths of a per cent.
    public struct Share: Sendable {
        /// An index into the portfolio's accounts.
        public let account: Int
        public let revenue: Int
        public let attention: Int
    }

    /// A point of the 20/80 curve: what the largest accounts so far add up to, in hundredths of a per cent.
    public struct Point: Sendable {
        public let accounts: Int
        public let revenue: Int
        public let attention: Int
    }

    /// From nothing to everything, at most 121 points.
    public let curve: [Point]
    /// Where the curve reaches four fifths of the turnover, and how many accounts that takes.
    public let turn: (count: Int, point: Point)?
    /// How many accounts the shares are taken among.
    public let count: Int
    /// Accounts whose attention falls most short of their turnover, at most five.
    public let underserved: [Share]
    /// Accounts whose attention exceeds their turnover most, at most five.
    public let overserved: [Share]

    public init(_ portfolio: Portfolio, currency: Currency) {
        let year = portfolio.asOf.year
        let members = portfolio.accounts.indices.filter { portfolio.accounts[$0].plan.defaultCurrency == currency }
        let figures = members.map { index in Figures(index, portfolio.accounts[index], year) }
            .sorted { left, right in left.revenue != right.revenue ? left.revenue > right.revenue : left.account < right.account }
        let total = figures.reduce(Figures()) { $0.adding($1) }
        count = figures.count
        guard total.revenue > 0 else {
            (curve, turn, underserved, overserved) = ([], nil, [], [])
            return
        }
        var points = [Point(accounts: 0, revenue: 0, attention: 0)]
        var turn: (count: Int, point: Point)?
        var sum = Figures()
        let step = max(1, figures.count / 120)
        for (index, entry) in figures.enumerated() {
            sum = sum.adding(entry)
            let isTurn = turn == nil && sum.revenue >= total.revenue - total.revenue / 5
            guard isTurn || (index + 1) % step == 0 || index == figures.count - 1 else { continue }
            let point = Point(accounts: (index + 1) * 10000 / figures.count, revenue: share(sum.revenue, of: total.revenue), attention: sum.attention(of: total))
            points.append(point)
            if isTurn { turn = (index + 1, point) }
        }
        curve = points
        self.turn = turn
        let shares = figures.map { Share(account: $0.account, revenue: share($0.revenue, of: total.revenue), attention: $0.attention(of: total)) }
        underserved = Self.most(shares) { ($0.revenue, $0.attention) }
        overserved = Self.most(shares) { ($0.attention, $0.revenue) }
    }

    /// The largest differences where one share is at least half as much again as the other.
    private static func most(_ shares: [Share], _ pair: (Share) -> (more: Int, less: Int)) -> [Share] {
        let apart = shares.filter { share in
            let (more, less) = pair(share)
            return more > 0 && more * 2 >= less * 3
        }
        return Array(apart.sorted { left, right in
            let (one, other) = (pair(left).more - pair(left).less, pair(right).more - pair(right).less)
            return one != other ? one > other : left.account < right.account
        }.prefix(5))
    }

    private struct Figures {
        var account = 0
        // In 128 bits, so that no sum overflows.
        var revenue: Int128 = 0
        var contacts = 0
        var actions = 0
        var hours: Int128 = 0

        init() {}

        init(_ index: Int, _ account: Account, _ year: Int) {
            self.account = index
            revenue = Int128(max(0, account.revenue(year)?.minorUnits ?? 0))
            contacts = account.assessment.attention.contacts
            actions = account.assessment.attention.openActions
            hours = Int128(account.assessment.attention.hours)
        }

        func adding(_ other: Figures) -> Figures {
            var sum = self
            sum.revenue += other.revenue
            sum.contacts += other.contacts
            sum.actions += other.actions
            sum.hours += other.hours
            return sum
        }

        func attention(of total: Figures) -> Int {
            let pairs = [(Int128(contacts), Int128(total.contacts)), (Int128(actions), Int128(total.actions)), (hours, total.hours)].filter { $0.1 > 0 }
            guard !pairs.isEmpty else { return 0 }
            return pairs.reduce(0) { $0 + share($1.0, of: $1.1) } / pairs.count
        }
    }
}

/// Hundredths of a per cent, rounded half up.
private func share(_ part: Int128, of total: Int128) -> Int { total == 0 ? 0 : Int((part * 20000 + total) / (total * 2)) }
