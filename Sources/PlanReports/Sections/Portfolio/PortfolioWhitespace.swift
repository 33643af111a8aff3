import PlanModel
import PlanPortfolio

extension PortfolioSection {
    /// Which account has which product: what is white can still be sold.
    static let whitespace = PortfolioSection("whitespace", en: "White space", nl: "Witte vlekken") { context in
        let terms = context.terms
        let whitespace = Whitespace(context.portfolio.accounts)
        guard !whitespace.products.isEmpty else { return [] }
        let rows = context.portfolio.accounts.indices.map { index -> [Line] in
            [[context.link(index, section: context.portfolio.accounts[index].plan.products.isEmpty ? "" : "portfolio")]] + whitespace.cells[index].map { .text(symbol($0)) }
        }
        let columns = [ReportTable.Column.left(terms(en: "Account", nl: "Klant"))] + whitespace.products.enumerated().map { .center($1, short: String($0 + 1)) }
        let legend = [ProductStatus.sold, .known, .unknown, .notRelevant].map { "\(symbol($0)) \(terms.productStatus($0))" }.joined(separator: "   ")
        let note = legend + terms(
            en: ". Potential of what is not sold yet: \(context.format.compact(whitespace.openPotential)).",
            nl: ". Potentieel van wat nog niet verkocht is: \(context.format.compact(whitespace.openPotential)).")
        return [.table(ReportTable(columns: columns, rows: rows, note: note))]
    }

    private static func symbol(_ status: ProductStatus?) -> String {
        switch status {
        case .sold: "■"
        case .known: "▪"
        case .unknown: "□"
        case .notRelevant: "×"
        case nil: ""
        }
    }
}
