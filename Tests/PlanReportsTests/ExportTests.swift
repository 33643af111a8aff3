import Foundation
import PlanModel
import PlanPortfolio
import TestSupport
import Testing

@testable import PlanReports

/// What other programs get holds every record, exactly.
@Suite struct ExportTests {
    private static func portfolio() -> Portfolio {
        PortfolioCompiler.compile(Discovery.find([Repository.url("sample-plans/portfolio").path]), asOf: Day(year: 2026, month: 11, day: 24)!, jobs: 2)
    }

    private static func counts(_ plan: Plan) -> [String: Int] {
        [
            "revenue": plan.revenue.count, "team": plan.team.count, "details": plan.details.count, "facts": plan.facts.count, "stakeholders": plan.stakeholders.count,
            "products": plan.products.count, "opportunities": plan.opportunities.count, "objectives": plan.objectives.count, "actions": plan.actions.count,
            "promises": plan.promises.count, "agreements": plan.agreements.count, "contacts": plan.contacts.count, "evidence": plan.evidence.count,
            "selfAssessments": plan.selfAssessments.count, "reviews": plan.reviews.count, "swot": plan.swot.count,
        ]
    }

    @Test func jsonAndLinesHoldEveryRecord() throws {
        let portfolio = Self.portfolio()
        let export = PortfolioExport(portfolio, .english)
        let whole = try #require(try JSONSerialization.jsonObject(with: Data(export.json.utf8)) as? [String: Any])
        let accounts = try #require(whole["accounts"] as? [[String: Any]])
        let lines = try export.lines.split(separator: "\n").map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
        #expect(accounts.count == 12 && lines.count == 12)
        for (index, account) in portfolio.accounts.enumerated() {
            for (name, count) in Self.counts(account.plan) {
                #expect((accounts[index][name] as? [Any])?.count == count, "\(account.path) \(name)")
                #expect((lines[index][name] as? [Any])?.count == count, "\(account.path) \(name)")
            }
            #expect((accounts[index]["findings"] as? [Any])?.count == account.diagnostics.count)
            let assessment = try #require(accounts[index]["assessment"] as? [String: Any])
            let conditions = try #require(assessment["conditions"] as? [[String: Any]])
            #expect(conditions.map { $0["status"] as? String } == account.assessment.conditions.map(\.status.rawValue))
        }
    }

    @Test func tablesHoldEveryRecord() {
        let portfolio = Self.portfolio()
        let tables = PortfolioExport(portfolio, .english).tables
        for (name, text) in tables where name != "accounts" {
            let expected = portfolio.accounts.reduce(0) { $0 + (Self.counts($1.plan)[name] ?? -1) }
            #expect(text.components(separatedBy: "\r\n").count == expected + 2, "\(name)")
        }
        #expect(Set(tables.map(\.name)) == Set(Self.counts(portfolio.accounts[0].plan).keys).union(["accounts"]))
    }

    @Test func figuresAreExact() {
        #expect(ExportValue.decimal(-5, 2) == "-0.05")
        #expect(ExportValue.decimal(1_234_567, 2) == "12345.67")
        #expect(ExportValue.decimal(42, 0) == "42")
        #expect(ExportValue.money(Money(minorUnits: 50, currency: .pound)).cells == ["0.50", "GBP"])
        #expect(CSVWriter.field("-12.5") == "-12.5")
        #expect(CSVWriter.field("-12.5+1") == "'-12.5+1")
        #expect(CSVWriter.field("=1,2") == "\"'=1,2\"")
    }
}
