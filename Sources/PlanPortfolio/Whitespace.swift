import PlanModel

/// Which account has, knows or does not know which product (method, condition "portfolio").
public struct Whitespace: Sendable {
    /// Product names, the most widely sold first.
    public let products: [String]
    /// Per account the status of each product; nil where the plan does not name the product or its status.
    public let cells: [[ProductStatus?]]
    /// Potential of what is known or unknown, but not sold yet.
    public let openPotential: MoneyTotals

    public init(_ accounts: [Account]) {
        var names: [String] = []
        var index: [String: Int] = [:]
        for product in accounts.flatMap(\.plan.products) {
            guard let name = product.name?.value, index[name.lowercased()] == nil else { continue }
            index[name.lowercased()] = names.count
            names.append(name)
        }
        var table = [[ProductStatus?]](repeating: [ProductStatus?](repeating: nil, count: names.count), count: accounts.count)
        var potential = MoneyTotals()
        for (row, account) in accounts.enumerated() {
            for product in account.plan.products {
                guard let column = product.name.flatMap({ index[$0.value.lowercased()] }) else { continue }
                table[row][column] = Self.better(table[row][column], product.status?.value)
                if let money = product.potential?.value, product.status?.value == .known || product.status?.value == .unknown { potential.add(money) }
            }
        }
        let sold = names.indices.map { column in table.filter { $0[column] == .sold }.count }
        let order = names.indices.sorted { left, right in
            sold[left] != sold[right] ? sold[left] > sold[right] : names[left].lowercased() < names[right].lowercased()
        }
        products = order.map { names[$0] }
        cells = table.map { row in order.map { row[$0] } }
        openPotential = potential
    }

    /// A product in several markets counts by the market where it got furthest.
    private static func better(_ left: ProductStatus?, _ right: ProductStatus?) -> ProductStatus? {
        let order: [ProductStatus] = [.sold, .known, .unknown, .notRelevant]
        return order.first { $0 == left || $0 == right }
    }
}
