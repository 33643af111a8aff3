import PlanModel

extension AccountSection {
    /// The product-market combinations.
    static let portfolio = AccountSection("portfolio", en: "Portfolio", nl: "Portfolio") { context in
        let terms = context.terms
        let products = context.plan.products
        guard !products.isEmpty else { return [] }
        let rows = products.map { product -> [Line] in
            [
                context.text(product.name), context.text(product.market), product.status.map { [.product($0.value), .text(" " + terms.productStatus($0.value))] } ?? .none,
                context.money(product.revenue), context.money(product.potential), context.text(product.addedValue), context.text(product.competitor),
                extras(product.notes, product.origin),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Product", nl: "Product")), .left(terms(en: "Market", nl: "Markt")), .left(terms(en: "Status", nl: "Status")), .right(terms(en: "Turnover", nl: "Omzet")),
            .right(terms(en: "Potential", nl: "Potentieel")), .left(terms(en: "Added value", nl: "Toegevoegde waarde")), .left(terms(en: "Competitor", nl: "Concurrent")),
            .left(terms(en: "Notes", nl: "Opmerkingen")),
        ]
        let statuses: [ProductStatus] = [.sold, .known, .unknown, .notRelevant]
        let parts = statuses.map { status in
            ShareBar.Part(symbol: status.symbol, name: terms.productStatus(status), count: products.filter { $0.status?.value == status }.count)
        }
        let words = parts.filter { $0.count > 0 }.map { "\($0.count) \($0.name)" }.joined(separator: ", ")
        let chart = ShareBar(caption: terms(en: "What the customer has and knows of us", nl: "Wat de klant van ons heeft en kent"), description: words, parts: parts)
        return (parts.contains { $0.count > 0 } ? [.chart(chart)] : []) + [.table(ReportTable(columns: columns, rows: rows))]
    }
}
