import Foundation
import PlanModel
import PlanPortfolio
import TestSupport
import Testing

/// What a portfolio adds up to, with figures that can be checked by hand.
@Suite struct PortfolioFiguresTests {
    private static func portfolio(_ plans: [String]) throws -> Portfolio {
        let scratch = try Scratch()
        for (index, plan) in plans.enumerated() { try scratch.write(plan, to: "\(index).md") }
        return PortfolioCompiler.compile(Discovery.find([scratch.url.path]), asOf: Day(year: 2026, month: 11, day: 24)!, jobs: 2)
    }

    private static func plan(revenue: Int, contacts: Int, actions: Int, hours: Int, currency: String = "EUR") -> String {
        var text = "---\naccount: A\(revenue)\ncurrency: \(currency)\nrevenue: { 2026: \(revenue) }\n---\n## Actions\n"
        for index in 0..<actions { text += "- [ ] a\(index) due:2026-12-01\n" }
        text += "## Contact log\n"
        for index in 0..<contacts { text += "- 2026-10-0\(index + 1) Ada, call: x" + (index == 0 && hours > 0 ? " hours:\(hours)" : "") + "\n" }
        return text
    }

    @Test func attentionIsTheMeanOfThreeShares() throws {
        // Of contacts 1, 3, 0; of actions 1, 1, 0; of hours 5, 15, 0. A fourth account in dollars stands apart.
        let portfolio = try Self.portfolio([
            Self.plan(revenue: 8000, contacts: 1, actions: 1, hours: 5), Self.plan(revenue: 1500, contacts: 3, actions: 1, hours: 15), Self.plan(revenue: 500, contacts: 0, actions: 0, hours: 0),
            Self.plan(revenue: 9999, contacts: 5, actions: 5, hours: 50, currency: "USD"),
        ])
        let shares = AttentionShares(portfolio, currency: .euro)
        #expect(shares.count == 3)
        #expect(shares.turn?.count == 1)
        #expect(shares.turn?.point.revenue == 8000)
        #expect(shares.turn?.point.attention == (2500 + 5000 + 2500) / 3)
        #expect(shares.curve.map(\.accounts) == [0, 3333, 6666, 10000])
        #expect(shares.curve.map(\.revenue) == [0, 8000, 9500, 10000])
        #expect(shares.curve.last?.attention == 10000)
        #expect(shares.underserved.map(\.account) == [0, 2])
        #expect(shares.overserved.map(\.account) == [1])
        #expect(shares.overserved[0].attention == (7500 + 5000 + 7500) / 3)
    }

    @Test func withoutTurnoverThereIsNoCurve() throws {
        let shares = AttentionShares(try Self.portfolio([Self.plan(revenue: 0, contacts: 1, actions: 0, hours: 0)]), currency: .euro)
        #expect(shares.curve.isEmpty && shares.turn == nil && shares.overserved.isEmpty)
    }

    @Test func whiteSpaceShowsTheLargestPotentialFirst() throws {
        func plan(_ name: String, _ rows: String) -> String { "---\naccount: \(name)\n---\n## Portfolio\n| Product | Market | Status | Potential |\n|---|---|---|---|\n\(rows)\n" }
        let portfolio = try Self.portfolio([
            plan("One", "| Cloud | a | sold | 10 |\n| Cloud | b | unknown | 50 |\n| Desk | a | known | 20 |"), plan("Two", "| cloud | a | sold | 10 |\n| Hub | a | unknown | 500 |"), plan("None", "| | | | |"),
        ])
        let all = Whitespace(portfolio.accounts, mainCurrency: .euro, products: 10, rows: 10)
        #expect(all.products == ["Cloud", "Desk", "Hub"])
        #expect(all.sold == [2, 0, 0])
        #expect(all.rows.map(\.account) == [1, 0])
        #expect(all.rows[0].statuses == [.sold, nil, .unknown])
        #expect(all.rows[1].statuses == [.sold, .known, nil])
        #expect(all.openPotential[.euro].wholeUnits == 570)
        let few = Whitespace(portfolio.accounts, mainCurrency: .euro, products: 1, rows: 1)
        #expect(few.products == ["Cloud"] && few.productCount == 3 && few.rows.count == 1 && few.accountCount == 2)
    }
}
