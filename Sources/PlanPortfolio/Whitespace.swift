import PlanModel

/// Which account has, knows or does not know which product (method, condition "portfolio").
public struct Whitespace: Sendable {
    public struct Row: Sendable {
        /// An index into the accounts.
        public let account: Int
        /// Per shown product its status; nil where the plan does not name the product or its status.
        public let statuses: [ProductStatus?]
        /// Potential of what the customer does not have yet.
        public let openPotential: MoneyTotals
    }

    /// The most widely sold products first, at most as many as were asked for.
    public let products: [String]
    public let productCount: Int
    /// To how many accounts each shown product is sold.
    public let sold: [Int]
    /// The accounts with the most open potential first, at most as many as were asked for.
    public let rows: [Row]
    /// How many accounts name any product.
    public let accountCount: Int
    /// Potential of what is known or unknown, but not sold yet.
    public let openPotential: MoneyTotals

    public init(_ accounts: [Account], mainCurrency: Currency, products productLimit: Int, rows rowLimit: Int) {
        var names: [String] = []
        var index: [String: Int] = [:]
        var sold: [Int] = []
        var named: [Int] = []
        var potential = MoneyTotals()
        var open: [(account: Int, potential: MoneyTotals)] = []
        for (account, entry) in accounts.enumerated() {
            var own = MoneyTotals()
            var best: [Int: ProductStatus?] = [:]
            for product in entry.plan.products {
                guard let name = product.name?.value else { continue }
                let column = index[name.lowercased()] ?? names.count
                if column == names.count {
                    index[name.lowercased()] = column
                    names.append(name)
                    sold.append(0)
                    named.append(0)
                }
                best[column] = Self.better(best[column] ?? nil, product.status?.value)
                if let money = product.potential?.value, product.status?.value == .known || product.status?.value == .unknown { own.add(money) }
            }
            for (column, status) in best {
                named[column] += 1
                if status == .sold { sold[column] += 1 }
            }
            if !best.isEmpty { open.append((account, own)) }
            potential.add(own)
        }
        let order = names.indices.sorted { left, right in
            if sold[left] != sold[right] { return sold[left] > sold[right] }
            if named[left] != named[right] { return named[left] > named[right] }
            return names[left].lowercased() < names[right].lowercased()
        }.prefix(productLimit)
        let columns = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        products = order.map { names[$0] }
        productCount = names.count
        self.sold = order.map { sold[$0] }
        accountCount = open.count
        openPotential = potential
        let ranked = open.sorted { left, right in
            let (one, other) = (left.potential[mainCurrency].minorUnits, right.potential[mainCurrency].minorUnits)
            return one != other ? one > other : left.account < right.account
        }.prefix(rowLimit)
        rows = ranked.map { entry in
            var statuses = [ProductStatus?](repeating: nil, count: columns.count)
            for product in accounts[entry.account].plan.products {
                guard let name = product.name?.value, let column = index[name.lowercased()].flatMap({ columns[$0] }) else { continue }
                statuses[column] = Self.better(statuses[column], product.status?.value)
            }
            return Row(account: entry.account, statuses: statuses, openPotential: entry.potential)
        }
    }

    /// A product in several markets counts by the market where it got furthest.
    private static func better(_ left: ProductStatus?, _ right: ProductStatus?) -> ProductStatus? {
        let order: [ProductStatus] = [.sold, .known, .unknown, .notRelevant]
        return order.first { $0 == left || $0 == right }
    }
}
