import PlanModel

extension AccountSection {
    /// The product-market combinations.
    static let portfolio = AccountSection("portfolio", en: "Portfolio", nl: "Portfolio") { context in
        let terms = context.terms
        let products = context.plan.products
        guard !products.isEmpty else { return [] }
        let rows = products.map { product -> [Line] in
            [
                context.text(product.name), context.text(product.market), .text(product.status.map { terms.productStatus($0.value) } ?? "–"),
                context.money(product.revenue), context.money(product.potential), context.text(product.addedValue), context.text(product.competitor),
                extras(product.notes, product.origin),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Product", nl: "Product")), .left(terms(en: "Market", nl: "Markt")), .left(terms(en: "Status", nl: "Status")), .right(terms(en: "Turnover", nl: "Omzet")),
            .right(terms(en: "Potential", nl: "Potentieel")), .left(terms(en: "Added value", nl: "Toegevoegde waarde")), .left(terms(en: "Competitor", nl: "Concurrent")),
            .left(terms(en: "Notes", nl: "Opmerkingen")),
        ]
        return [.table(ReportTable(columns: columns, rows: rows))]
    }
}
