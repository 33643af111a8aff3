import Foundation
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanText
import TestSupport
import Testing

@testable import PlanReports

@Suite struct FindingsFormatTests {
    private static let asOf = Day(year: 2026, month: 11, day: 24)!

    private static func context(_ text: String, at path: String = "plan.md") throws -> (FindingsContext, Scratch) {
        let scratch = try Scratch()
        let file = try scratch.write(text, to: path)
        let portfolio = PortfolioCompiler.check(Discovery.find([file.path]), asOf: asOf, jobs: 1)
        return (FindingsContext(portfolio, .english, paths: RepositoryPaths(workingFolder: scratch.url.path)), scratch)
    }

    private static func fingerprints(_ text: String) throws -> [String] {
        let findings = try context(text).0.portfolio.files[0]
        return Fingerprint.of(findings.diagnostics, in: findings.source)
    }

    // MARK: Fingerprints

    /// The published test vectors of FNV-1a with 64 bits.
    @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
    func theHashIsFNV1a(_ text: String, _ expected: String) {
        var hash = FNV1a()
        for byte in text.utf8 { hash.add(byte) }
        #expect(hash.hexadecimal == expected)
    }

    private static let head = "---\naccount: Example\nmanager: Ada\n---\n"
    private static let action = "- [ ] A1: Call @ada due:2026-11-12 #contact\n"

    @Test func aFingerprintStaysWhenLinesMove() throws {
        let before = try Self.fingerprints(Self.head + "## Actions\n" + Self.action)
        let after = try Self.fingerprints(Self.head + "Words before it.\n\n## Actions\n\n  " + Self.action)
        #expect(before.count > 3)
        #expect(before == after)
    }

    @Test func aFingerprintIsOfOneFinding() throws {
        let twice = try Self.fingerprints(Self.head + "## Actions\n" + Self.action + Self.action)
        #expect(Set(twice).count == twice.count)
        // The first of two equal ones is the one that was there alone.
        #expect(Set(twice).isSuperset(of: try Self.fingerprints(Self.head + "## Actions\n" + Self.action)))
    }

    @Test func gitLabsFingerprintsDifferFromPlanToPlan() throws {
        let scratch = try Scratch()
        for name in ["a.md", "b.md"] { try scratch.write(Self.head, to: name) }
        let portfolio = PortfolioCompiler.check(Discovery.find([scratch.url.path]), asOf: Self.asOf, jobs: 1)
        let text = FindingsFormat.gitlab.render(FindingsContext(portfolio, .english, paths: RepositoryPaths(workingFolder: scratch.url.path)))
        let marks = text.matches(of: /"fingerprint": "(\w+)"/).map { String($0.1) }
        #expect(marks.count == portfolio.files.reduce(0) { $0 + $1.diagnostics.count })
        #expect(Set(marks).count == marks.count)
    }

    // MARK: Paths

    @Test(arguments: [
        ("plan.md", "work/plan.md"), ("./a/../b/plan.md", "work/b/plan.md"), ("../plan.md", "plan.md"), ("/repo/x/plan.md", "x/plan.md"),
        ("../../plan.md", "../../plan.md"), ("/other/plan.md", "/other/plan.md"), ("-", "-"), ("a//b.md", "work/a/b.md"),
    ])
    func pathsCountFromTheRoot(_ shown: String, _ expected: String) {
        #expect(RepositoryPaths(workingFolder: "/repo/work", root: "/repo").path(shown) == expected)
    }

    @Test func aRootElsewhereIsPassedOver() {
        #expect(RepositoryPaths(workingFolder: "/repo/work", root: "/elsewhere").path("plan.md") == "plan.md")
        #expect(RepositoryPaths(workingFolder: "/").path("a/plan.md") == "a/plan.md")
    }

    @Test(arguments: [
        ("a plan.md", "a%20plan.md"), ("Café/plán #1.md", "Caf%C3%A9/pl%C3%A1n%20%231.md"), ("100%.md", "100%25.md"), ("c:x.md", "c%3Ax.md"), ("/o/p.md", "file:///o/p.md"),
    ])
    func pathsAreEncodedInURIs(_ path: String, _ expected: String) {
        #expect(RepositoryPaths(workingFolder: "/repo").uri(path) == expected)
    }

    // MARK: A plan is never trusted

    private static let hostile = "---\naccount: \"x\"\n---\n## Stakeholders\n- ::stop-commands::x ##[add-mask]y\n## Actions\n- [ ] A%0A: ::error::\u{1B}[31m ##[set-output name=a;]b <![CDATA[ & [x](1)]]> @\u{7}nobody due:2026-01-01 #O77\n"

    @Test func nothingInAPlanIsACommandOfTheRunner() throws {
        let text = FindingsFormat.github.render(try Self.context(Self.hostile, at: "a,b:c%d.md").0)
        for line in text.split(separator: "\n") {
            #expect(line.wholeMatch(of: /::(error|warning|notice) file=a%2Cb%3Ac%25d\.md,line=\d+,endLine=\d+,(col=\d+,endColumn=\d+,)?title=[a-z0-9-]+::.+/) != nil, "\(line)")
            #expect(!line.contains("##["))
            #expect(!line.unicodeScalars.contains { $0.value < 0x20 })
        }
        #expect(text.contains("%0A"))
    }

    @Test(arguments: FindingsFormat.all.map(\.name)) func noControlCharactersOfAPlanGetThrough(_ name: String) throws {
        let text = try #require(FindingsFormat.named(name)).render(try Self.context(Self.hostile).0)
        #expect(!text.isEmpty)
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    // MARK: What fails

    @Test func aTestFailsWhereTheExitCodeWould() throws {
        var (context, scratch) = try Self.context(Self.head + "## Actions\n" + Self.action)
        defer { withExtendedLifetime(scratch) {} }
        func failures(_ threshold: Severity?) -> Int {
            context.failing = threshold
            return FindingsFormat.junit.render(context).ranges(of: "<failure ").count
        }
        func rules(_ least: Severity) -> Int { Set(context.portfolio.files[0].diagnostics.filter { $0.severity >= least }.map(\.rule)).count }
        #expect(failures(nil) == 0)
        for severity in Severity.allCases { #expect(failures(severity) == rules(severity), "\(severity)") }
        #expect(rules(.info) > rules(.error))
    }

    @Test func everyFormHasANameOfItsOwn() {
        #expect(FindingsFormat.all.map(\.name) == ["text", "json", "sarif", "github", "gitlab", "junit"])
        #expect(FindingsFormat.named("xml") == nil)
    }
}
