import Foundation
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanReports
import TestSupport
import Testing

@Suite struct ReportTests {
    private static let asOf = Day(year: 2026, month: 11, day: 24)!

    private static func portfolio(_ paths: [String], jobs: Int = 2) -> Portfolio {
        PortfolioCompiler.compile(Discovery.find(paths.map { Repository.url($0).path }), asOf: asOf, jobs: jobs)
    }

    private static func portfolio(text: String, name: String = "plan.md") throws -> Portfolio {
        let scratch = try Scratch()
        let file = try scratch.write(text, to: name)
        return PortfolioCompiler.compile(Discovery.find([file.path]), asOf: asOf, jobs: 1)
    }

    @Test(arguments: Language.allCases) func thePortfolioAsText(_ language: Language) {
        let context = ReportContext(Self.portfolio(["sample-plans/portfolio"]), language: language)
        let difference = Golden.difference(TextReport.portfolio(context), from: "Tests/Golden/portfolio-\(language.rawValue).txt")
        #expect(difference == nil)
    }

    @Test(arguments: [("thornmere-water", Language.english), ("zorggroep-elzenduin", .dutch), ("ostrander-festival-group", .english)])
    func anAccountAsText(_ name: String, _ language: Language) {
        let context = ReportContext(Self.portfolio(["sample-plans/portfolio/\(name).md"]), language: language)
        #expect(Golden.difference(TextReport.account(0, context), from: "Tests/Golden/\(name).txt") == nil)
    }

    @Test func theHTMLOfAnAccount() throws {
        let context = ReportContext(Self.portfolio(["sample-plans/portfolio/ostrander-festival-group.md"]), language: .english)
        let report = try HTMLReport()
        let body = Self.body(report.account(0, context).html)
        #expect(Golden.difference(body, from: "Tests/Golden/ostrander-festival-group.html") == nil)
    }

    @Test func theHTMLOfThePortfolio() throws {
        let context = ReportContext(Self.portfolio(["sample-plans/portfolio"]), language: .english)
        #expect(Golden.difference(Self.body(try HTMLReport().portfolio(context).html), from: "Tests/Golden/portfolio.html") == nil)
    }

    /// Without the style, which would hide what changed.
    private static func body(_ html: String) -> String { String(html[(html.range(of: "<body>")?.lowerBound ?? html.startIndex)...]) }

    @Test func linesOfTextFitAMail() {
        let context = ReportContext(Self.portfolio(["sample-plans/portfolio"]), language: .dutch)
        for line in TextReport.portfolio(context).split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        for index in context.pages.indices {
            // The writer's own prose keeps its lines.
            let text = TextReport.account(index, context).split(separator: "DE REST VAN HET PLAN")[0]
            for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        }
    }

    @Test func embeddedTemplatesAreFresh() throws {
        let embedded = try Repository.text("Sources/PlanReports/Generated/EmbeddedTemplates.swift")
        for name in HTMLReport.templateNames {
            #expect(embedded.contains(try Repository.text("templates/report/\(name)")), "\(name) has changed: run `make generate`")
        }
    }

    @Test func templatesMaySetTheFrame() throws {
        let context = ReportContext(Self.portfolio(["sample-plans/portfolio/ostrander-festival-group.md"]), language: .english)
        let report = try HTMLReport(templates: ["account.mustache": "Mine: {{title}} {{{section.next}}}"])
        let page = report.account(0, context).html
        #expect(page.hasPrefix("Mine: Ostrander Festival Group <section id=\"next\">"))
    }

    static let hostile = """
        ---
        account: "<script>document.title='owned'</script>"
        manager: "\\"><img src=x onerror=alert(1)>"
        website: "javascript:alert(1)"
        revenue: { 2026: 5 }
        ---

        # <script>document.title='owned'</script>

        <script>document.title='owned'</script>

        [click](javascript:document.title='owned') ![pixel](https://tracker.example/p.png) <b onclick="x()">b</b>

        ## Stakeholders
        | Name | Title | Shoe<script> |
        |---|---|---|
        | <img src=x onerror="document.title='owned'"> | [x](javascript:alert(1)) | </td><script>document.title='owned'</script> |

        ## Actions
        - [ ] A1: </table><script>document.title='owned'</script> @"><svg/onload=alert(1)> due:2026-01-01
        - [ ] A2: \u{202E}gnp.exe {{title}} {{{style}}}

        ## Unknown
        <style>body { display: none }</style>
        """

    @Test func nothingInAPlanIsTrustedInAPage() throws {
        let portfolio = try Self.portfolio(text: Self.hostile)
        #expect(portfolio.accounts.count == 1)
        let context = ReportContext(portfolio, language: .english)
        let report = try HTMLReport()
        for page in [report.portfolio(context), report.account(0, context)] {
            let body = Self.body(page.html)
            #expect(!body.contains("<script"))
            #expect(!body.contains("<img"))
            #expect(!body.contains("<svg/"))
            #expect(!body.contains("<style"))
            #expect(!body.lowercased().contains("href=\"javascript:"))
            #expect(!body.contains("onclick=\""))
            #expect(!body.contains("\u{202E}"))
            #expect(page.html.contains("default-src 'none'"))
        }
        #expect(report.account(0, context).html.contains("{{title}} {{{style}}}"))
    }

    @Test func aPlanCannotSteerATerminal() throws {
        let portfolio = try Self.portfolio(text: "---\naccount: \"a\u{1B}[31mb\"\n---\n## Actions\n- [ ] \u{1B}]0;title\u{7} @x\n")
        let context = ReportContext(portfolio, language: .english)
        let text = TextReport.account(0, context) + FindingsText(.english, color: false).render(PortfolioFindings(portfolio))
        #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x07 })
    }

    @Test func figuresAreWrittenAsTheReaderDoes() {
        let english = Format(.english)
        let dutch = Format(.dutch)
        let amount = Money(minorUnits: 410_000_000, currency: .euro)
        #expect(english.compact(amount) == "€4.1M")
        #expect(dutch.compact(amount) == "€\u{A0}4,1\u{A0}mln")
        #expect(english.money(Money(minorUnits: 123_456_789, currency: .pound)) == "£1,234,568")
        #expect(dutch.money(Money(minorUnits: 123_456_789, currency: .euro)) == "€\u{A0}1.234.568")
        #expect(english.hundredths(150) == "1.5")
        #expect(dutch.hundredths(805) == "8,05")
        #expect(english.day(Self.asOf) == "24\u{A0}Nov\u{A0}2026")
    }

    @Test func pagesHaveNamesOfTheirOwn() throws {
        let scratch = try Scratch()
        for name in ["a/Plan één!.md", "b/Plan één!.md", "index.md", "x/é.md"] { try scratch.write("---\naccount: \(name)\n---\n", to: name) }
        let portfolio = PortfolioCompiler.compile(Discovery.find([scratch.url.path]), asOf: Self.asOf, jobs: 2)
        let pages = ReportContext(portfolio, language: .english).pages
        #expect(Set(pages).count == 4)
        #expect(!pages.contains("index.html"))
    }
}
