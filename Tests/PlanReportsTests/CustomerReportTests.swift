import Foundation
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import TestSupport
import Testing

@testable import PlanReports

/// What a customer may see: every text of the plan that is not for them carries a word that must not occur.
@Suite struct CustomerReportTests {
    private static let asOf = Day(year: 2026, month: 11, day: 24)!

    private static let plan = """
        ---
        account: Visible Customer
        manager: Vera Visible
        category: 1
        stage: trusted-supplier
        industry: MARKER
        location: MARKER
        period: 2026
        team: { vera: Vera Visible }
        revenue: { 2025: 777777, 2026: { actual: 888888, target: 999999 } }
        ---

        # Visible Customer

        MARKER introduction.

        ## Customer
        **Goals:** MARKER. **Challenges:** MARKER.

        ### Internal developments
        - MARKER

        ## Stakeholders
        | Name | Title | Role | Influence | Relationship | Attitude | Reports to | Notes | MARKER |
        |---|---|---|---|---|---|---|---|---|
        | Mark MARKER | MARKER | decision maker | 5 | 1 | opponent | MARKER | MARKER | MARKER |

        ## Portfolio
        | Product | Market | Status | Potential | Added value | Competitor | Notes | Margin |
        |---|---|---|---|---|---|---|---|
        | Shown product | Shown market | sold | 555555 | shown value | MARKER | MARKER | MARKER |
        | MARKER product | MARKER | unknown | 555555 | | MARKER | MARKER | MARKER |

        ## Opportunities
        - K1: MARKER value:€90k p:61% close:2027-02-15 product:"MARKER" @vera competitor:MARKER

        ## Objectives
        - O1: MARKER revenue metric:revenue baseline:520k target:666666 by:2026-12-31
        - O2: MARKER better position by:2027-06-30 #sparring-partner
        - O3: Shown objective metric:MARKER baseline:1 target:2 by:2027-06-30 notes:MARKER

        ## Actions
        - [ ] A1: MARKER only ours @vera due:2026-12-04 #top-of-mind
        - [ ] A2: Shown action @vera due:2026-12-05 !high hours:13.37 #O3 #trust notes:MARKER
        - [ ] A3: MARKER for our turnover @vera due:2026-12-06 #O1
        - [ ] A4: MARKER aside <!-- internal --> @vera due:2026-12-06 #O3 <!-- /internal -->
        - [x] A5: Shown and done @vera due:2026-11-01 done:2026-10-30

        <!-- internal -->
        - [ ] A6: MARKER in a marked part @vera due:2026-12-04 #O3
        <!-- /internal -->

        ## Promises
        - [x] Shown promise to:"Shown Person" due:2026-10-09 done:2026-10-08 notes:MARKER

        ## Agreements
        | Topic | Agreement | Valid until | Notes | Our floor price |
        |---|---|---|---|---|
        | Contract | Shown agreement | 2027-12-31 | MARKER | MARKER |

        ## Success conditions
        ### 2. Trust
        status: met
        - 2026-09-10: MARKER evidence

        ### 7. Goodwill
        - 2026-09-10: MARKER

        ## Quality incidents
        - 2026-09-10: MARKER incident:open

        ## Contact log
        - 2026-11-03 Shown Person, meeting: shown talk hours:2 satisfaction:8
        <!-- internal -->
        - 2026-11-04 Somebody, call: MARKER
        <!-- /internal -->

        ## SWOT
        ### Strengths
        - MARKER
        ### Weaknesses
        - MARKER
        ### Opportunities
        - MARKER
        ### Threats
        - MARKER

        ## Reviews
        - 2026-09-30 Vera Visible: MARKER next:2026-12-15

        ## Something else
        MARKER prose.

        | MARKER | b |
        |---|---|
        | MARKER | MARKER |
        """

    private static func context(_ language: Language) throws -> ReportContext {
        let scratch = try Scratch()
        let file = try scratch.write(plan, to: "visible-customer.md")
        return ReportContext(PortfolioCompiler.compile(Discovery.find([file.path]), asOf: asOf, jobs: 1), language: language)
    }

    @Test(arguments: Language.allCases) func nothingInternalReachesACustomer(_ language: Language) throws {
        let context = try Self.context(language)
        #expect(context.portfolio.accounts[0].plan.swot.count == 4)
        let report = CustomerReport(0, context)
        let html = try HTMLReport().customer(report).html
        for text in [html, TextReport.customer(report), TextReport.customer(report, TextReport.Style(isASCII: true))] {
            #expect(!text.contains("MARKER"))
            // The style before the body has figures of its own.
            let body = text[(text.range(of: "<body>")?.lowerBound ?? text.startIndex)...]
            for secret in ["777", "888", "999.999", "666", "555", "61%", "13.37", "13,37", "opponent", "tegenstander", "partly", "deels", "visible-customer.md"] {
                #expect(!body.contains(secret), "\(secret)")
            }
            for shown in ["Visible Customer", "Vera Visible", "Shown product", "Shown market", "shown value", "Shown objective", "Shown action", "Shown and done", "Shown promise", "Shown agreement", "shown talk", "Shown Person"] {
                #expect(text.replacing("\n", with: " ").contains(shown), "\(shown)")
            }
        }
    }

    /// A field that is added to the model is not shown before somebody decides so here.
    @Test func whatIsAllowedIsNamedFieldByField() throws {
        let account = try Self.context(.english).portfolio.accounts[0]
        let dump = ModelListing.text(CustomerPlan(account.plan, source: account.source).plan)
        #expect(!dump.contains("MARKER"))
        #expect(!dump.contains("id=") && !dump.contains("refers=") && !dump.contains("extra=") && !dump.contains("priority="))
    }

    @Test func aMarkThatIsNeverClosedHidesTheRest() throws {
        let scratch = try Scratch()
        let file = try scratch.write("---\naccount: X\n---\n## Actions\n- [ ] Shown\n- [ ] MARKER one <!-- internal -->\n- [ ] MARKER two\n", to: "x.md")
        let context = ReportContext(PortfolioCompiler.compile(Discovery.find([file.path]), asOf: Self.asOf, jobs: 1), language: .english)
        let text = TextReport.customer(CustomerReport(0, context))
        #expect(text.contains("Shown") && !text.contains("MARKER"))
    }
}
