import PlanModel
import PlanPortfolio

extension PortfolioSection {
    /// Which account has which product: what is white can still be sold.
    static let whitespace = PortfolioSection("whitespace", en: "White space", nl: "Witte vlekken") { context in
        let terms = context.terms
        let whitespace = Whitespace(context.portfolio.accounts, mainCurrency: context.summary.mainCurrency, products: 16, rows: context.limit)
        guard !whitespace.products.isEmpty else { return [] }
        let rows = whitespace.rows.map { row -> [Line] in
            let amount = row.openPotential[context.summary.mainCurrency].wholeUnits
            return [[context.link(row.account, section: "portfolio")]] + row.statuses.map { [.product($0)] }
                + [row.openPotential.isEmpty ? [.dim("–"), .key(0)] : [.text(context.format.compact(row.openPotential)), .key(amount)]]
        }
        let columns = [ReportTable.Column.left(terms(en: "Account", nl: "Klant"))] + whitespace.products.enumerated().map { .center($1, short: String($0 + 1)) }
            + [.right(terms(en: "Open potential", nl: "Open potentieel")).onlyHTML]
        let legend = ProductStatus.allCases.map { "\($0.symbol) \(terms.productStatus($0))" }.joined(separator: "   ")
        let sum = terms(
            en: "Potential of what is not sold yet: \(context.format.compact(whitespace.openPotential)).",
            nl: "Potentieel van wat nog niet verkocht is: \(context.format.compact(whitespace.openPotential)).")
        let left = whitespace.productCount - whitespace.products.count
        let more = left > 0 ? terms(en: "\(left.english("more product")) not shown.", nl: "\(left.dutch("product", "producten")) meer niet getoond.") : nil
        let note = ["\(legend).", sum, more, context.remainder(whitespace.rows.count, of: whitespace.accountCount)].compactMap { $0 }.joined(separator: " ")
        var table = ReportTable(columns: columns, rows: rows, kind: .sortable, note: note)
        table.total = [[.strong(terms(en: "sold", nl: "verkocht"))]] + whitespace.sold.map { .text("\($0)") } + [[]]
        return [.table(table)]
    }
}
