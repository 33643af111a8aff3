import Foundation
import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanRules
import PlanText
import TestSupport
import Testing

/// `planc.yml`: what it sets, how files above and below each other merge, and what is said of mistakes in it.
@Suite struct ConfigurationTests {
    private let scratch: Scratch
    private let plan = "---\naccount: Example\n---\n## Actions\n- [ ] Call @ada\n"

    init() throws { scratch = try Scratch() }

    /// Compiles the folder; `files` are names and texts.
    private func compile(_ files: [String: String]) throws -> Portfolio {
        for (name, text) in files { try scratch.write(text, to: name) }
        return PortfolioCompiler.compile(Discovery.find([scratch.url.path]), asOf: Day(year: 2026, month: 11, day: 24)!, jobs: 1)
    }

    private func found(in portfolio: Portfolio) -> [String] { portfolio.accounts.flatMap { $0.diagnostics.map(\.rule.name) } }

    // MARK: Examples of the rules

    static let described = Rule.all.filter { $0.exampleFile == .configuration }

    @Test(arguments: ConfigurationTests.described.map(\.id.name)) func examplesShowTheirRule(_ name: String) throws {
        let rule = try #require(Rule.named(name))
        for example in rule.triggering {
            let marked = MarkedText(example)
            let found = try compile(["plan.md": plan, "planc.yml": marked.text]).configurationFindings.flatMap(\.diagnostics)
            #expect(found.map(\.rule.name) == marked.ranges.map { _ in name }, "\(example): \(found)")
            #expect(found.map(\.range) == marked.ranges, "\(example): \(found.map(\.message.english))")
            for finding in found { #expect(finding.help != nil || !finding.fixes.isEmpty) }
        }
        for example in rule.nonTriggering {
            let found = try compile(["plan.md": plan, "planc.yml": example]).configurationFindings
            #expect(found.isEmpty, "\(example): \(found.flatMap(\.diagnostics).map(\.message.english))")
        }
    }

    // MARK: What it sets

    @Test func rulesGetTheirSeverity() throws {
        let before = found(in: try compile(["plan.md": plan]))
        #expect(before.contains("action-without-date"))
        let portfolio = try compile(["planc.yml": "root: true\nrules: { action-without-date: off, actions: info }\n"])
        #expect(!found(in: portfolio).contains("action-without-date"))
        let purpose = portfolio.accounts[0].diagnostics.first { $0.rule.name == "action-without-purpose" }
        #expect(purpose?.severity == .info)
    }

    @Test func thresholdsAndCadences() throws {
        let text = "root: true\nthresholds: { promises-kept: 75, minimum-completeness: 90 }\ncadence: { contact: { 1: 14 }, review: { 3: 20 } }\n"
        let settings = try compile(["plan.md": plan, "planc.yml": text]).accounts[0].assessment.settings
        #expect(settings.promisesKept == 75)
        #expect(settings.contactCadence(.growing) == 14)
        #expect(settings.contactCadence(.saturated) == 45)
        #expect(settings.reviewCadence(.modest) == 20)
        #expect(found(in: try compile([:])).contains("completeness-too-low"))
    }

    /// Every number of the assessment can be set, and has a name of its own.
    @Test func everyNumberIsASetting() {
        let settings = AssessmentSettings()
        let stored = Mirror(reflecting: settings).children.compactMap(\.label)
        #expect(stored.count == Threshold.all.count + Cadence.all.count, "\(stored)")
        #expect(Set(Threshold.all.map(\.path)).count == Threshold.all.count)
        for threshold in Threshold.all { #expect(threshold.range.contains(settings[keyPath: threshold.path]), "\(threshold.name)") }
    }

    @Test func wordsOfOnesOwn() throws {
        let text = "root: true\nvocabulary:\n  sections: { stakeholders: [Inkoopkring] }\n  fields: { influence: [Gewicht] }\n  roles: { decision-maker: [baas] }\n"
        let own = "---\naccount: Example\n---\n## Inkoopkring\n| Naam | Gewicht | Rol |\n|---|---|---|\n| Ada Berg | 5 | baas |\n"
        let portfolio = try compile(["plan.md": own, "planc.yml": text])
        let person = try #require(portfolio.accounts[0].plan.stakeholders.first)
        #expect(person.influence?.value == 5)
        #expect(person.role?.value == .decisionMaker)
    }

    @Test func factsOfOnesOwn() throws {
        let text = "root: true\nfields:\n  region: { type: choice, values: [north, south], required: true }\n  start: date\n  budget: money\n"
        let good = "---\naccount: Good\nregion: North\nstart: 2026-01-01\nbudget: €40k\n---\n"
        let bad = "---\naccount: Bad\nregion: nrth\nstart: soon\nbudget: plenty\n---\n"
        let bare = "---\naccount: Bare\n---\n"
        let portfolio = try compile(["1.md": good, "2.md": bad, "3.md": bare, "planc.yml": text])
        let found = portfolio.accounts.map { $0.diagnostics.map(\.rule.name).filter { ["value-not-understood", "date-relative", "amount-not-understood", "custom-field-missing", "front-matter-unknown-key"].contains($0) } }
        #expect(found == [[], ["value-not-understood", "date-relative", "amount-not-understood"], ["custom-field-missing"]])
        #expect(portfolio.accounts[0].plan.details.map(\.label) == ["region", "start", "budget"])
    }

    @Test func teamCurrencyAndLanguage() throws {
        let text = "root: true\nlanguage: nl\ncurrency: GBP\nteam: { ada: Ada Berg }\n"
        let portfolio = try compile(["plan.md": "---\naccount: X\nteam: { bo: Bo Carr }\n---\n## Actions\n- [ ] Call @ada\n", "planc.yml": text])
        #expect(portfolio.configuration.language == .dutch)
        #expect(portfolio.accounts[0].plan.defaultCurrency == .pound)
        #expect(portfolio.accounts[0].plan.person("ada") == "Ada Berg")
        #expect(portfolio.accounts[0].plan.person("bo") == "Bo Carr")
        #expect(!found(in: portfolio).contains("owner-unknown"))
    }

    // MARK: Which files hold

    @Test func theNearestCounts() throws {
        let portfolio = try compile([
            "planc.yml": "root: true\nlanguage: nl\nthresholds: { promises-kept: 70, portfolio-known: 60 }\n",
            "north/planc.yml": "thresholds: { promises-kept: 80 }\n",
            "north/far/plan.md": plan,
            "south/plan.md": plan,
            "island/planc.yml": "root: true\n",
            "island/plan.md": plan,
        ])
        let byPath = Dictionary(uniqueKeysWithValues: portfolio.accounts.map { ($0.path.dropFirst(scratch.url.path.count + 1), $0.assessment.settings) })
        #expect(byPath["north/far/plan.md"]?.promisesKept == 80)
        #expect(byPath["north/far/plan.md"]?.portfolioKnown == 60)
        #expect(byPath["south/plan.md"]?.promisesKept == 70)
        #expect(byPath["island/plan.md"]?.promisesKept == 90)
    }

    static let exclusions: [(String, [String])] = [
        ("archive", ["a/note.draft.md", "a/plan.md", "plan.md"]),
        ("\"*.draft.md\"", ["a/archive/old.md", "a/plan.md", "archive/old.md", "plan.md"]),
        ("/archive", ["a/archive/old.md", "a/note.draft.md", "a/plan.md", "plan.md"]),
        ("a/**", ["archive/old.md", "plan.md"]),
        ("\"**/archive/*\"", ["a/note.draft.md", "a/plan.md", "plan.md"]),
        ("\"a/*.md\"", ["a/archive/old.md", "archive/old.md", "plan.md"]),
        ("pla?.md", ["a/archive/old.md", "a/note.draft.md", "archive/old.md"]),
        ("lan.md", ["a/archive/old.md", "a/note.draft.md", "a/plan.md", "archive/old.md", "plan.md"]),
    ]

    @Test(arguments: ConfigurationTests.exclusions) func whatIsLeftOut(_ pattern: String, _ expected: [String]) throws {
        var files = ["planc.yml": "root: true\nexclude: [\(pattern)]\n"]
        for name in ["plan.md", "a/plan.md", "a/note.draft.md", "archive/old.md", "a/archive/old.md"] { files[name] = plan }
        let portfolio = try compile(files)
        #expect(portfolio.accounts.map { String($0.path.dropFirst(scratch.url.path.count + 1)) } == expected)
        // What is named itself is never left out.
        let named = PortfolioCompiler.compile(Discovery.find([scratch.url.path + "/archive/old.md"]), asOf: Day(number: 0), jobs: 1)
        #expect(named.accounts.count == 1)
    }

    @Test func aFileThatIsNoText() throws {
        try scratch.write(Data([0x00, 0xFF, 0x3A, 0x0A]), to: "planc.yml")
        let portfolio = try compile(["plan.md": plan])
        #expect(portfolio.hasBadConfiguration)
    }
}
