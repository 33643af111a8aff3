import Foundation
import TestSupport
import Testing

/// `planc new`: a plan to begin with.
@Suite struct NewTests {
    @Test(arguments: ["en", "nl"], ["simple", "full", "tender"]) func aPlanThatAsksAndClaimsNothing(_ language: String, _ template: String) throws {
        let scratch = try Scratch()
        let name = "Smit & Zonen \"De Kade\": 't Huis"
        let result = try Program.run(
            ["new", name, "--template", template, "--lang", language, "--manager", "Ada Berg", "--category", "2", "--stage", "interest", "--currency", "GBP"], in: scratch.url)
        #expect(result.exitCode == 0, "\(result.error)")
        #expect(result.output == "smit-zonen-de-kade-t-huis.md\n")
        let check = try Program.run(["check", "smit-zonen-de-kade-t-huis.md", "--as-of", "2026-11-24", "--format", "json", "--lang", language], in: scratch.url)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any])
        let rules = Set((object["findings"] as? [[String: Any]])?.compactMap { $0["rule"] as? String } ?? [])
        #expect(rules.contains("part-missing"))
        #expect(rules.isDisjoint(with: ["front-matter-invalid", "front-matter-unknown-key", "account-name-missing", "manager-missing", "category-missing", "stage-missing"]))
        let shown = try Program.run(["show", "smit-zonen-de-kade-t-huis.md", "--as-of", "2026-11-24"], in: scratch.url)
        #expect(shown.output.contains(name), "\(shown.output)")
        #expect(shown.output.contains("Ada Berg"))
    }

    @Test func whatIsNotGivenStaysOpen() throws {
        let scratch = try Scratch()
        #expect(try Program.run(["new", "Example", "-o", "x.md"], in: scratch.url).exitCode == 0)
        let check = try Program.run(["check", "x.md", "--as-of", "2026-11-24"], in: scratch.url)
        for rule in ["manager-missing", "category-missing", "stage-missing"] { #expect(check.output.contains("[\(rule)]"), "\(rule)") }
    }

    /// What to fill in first, in the method's order, as long as most of it is open.
    @Test func aCheckSaysWhatComesFirst() throws {
        let scratch = try Scratch()
        #expect(try Program.run(["new", "Example", "--category", "2", "--lang", "en"], in: scratch.url).exitCode == 0)
        func check(_ arguments: [String] = []) throws -> String { try Program.run(["check", "example.md", "--as-of", "2026-11-24", "--lang", "en"] + arguments, in: scratch.url).output }
        let steps = try check().split(separator: "Fill in first (0% of the plan is there):\n").last.map(String.init) ?? ""
        #expect(steps.split(separator: "\n").map { $0.prefix { $0 != ":" } } == ["1. At the top", "2. Information", "3. Opportunities", "4. Objectives", "5. Actions", "6. Evaluation"])
        #expect(steps.hasPrefix("1. At the top: stage, account manager\n2. Information: the customer's goals, the customer's challenges, internal developments and 6 more\n"))
        #expect(!(try check(["--select", "action-overdue"]).contains("Fill in first")), "nothing was found")
        #expect(!(try check(["--format", "json"]).contains("Fill in first")))
        try scratch.write("---\naccount: Other\n---\n", to: "other.md")
        #expect(!(try Program.run(["check", ".", "--as-of", "2026-11-24", "--lang", "en"], in: scratch.url).output.contains("Fill in first")), "of many plans it would be noise")
        #expect(!(try Program.run(["check", "sample-plans/portfolio/thornmere-water.md", "--as-of", "2026-11-24"]).output.contains("Fill in first")))
    }

    @Test func nothingIsOverwritten() throws {
        let scratch = try Scratch()
        try scratch.write("mine", to: "example.md")
        let result = try Program.run(["new", "Example"], in: scratch.url)
        #expect(result.exitCode == 2)
        #expect(result.error.contains("example.md is there already"))
        #expect(try String(contentsOf: scratch.url.appendingPathComponent("example.md"), encoding: .utf8) == "mine")
        #expect(try Program.run(["new", "Example", "-o", "no/such/folder/x.md"], in: scratch.url).exitCode == 2)
        #expect(try Program.run(["new", " "], in: scratch.url).exitCode == 2)
        #expect(try Program.run(["new", "Example", "--category", "9"], in: scratch.url).exitCode == 2)
    }

    @Test func theConfigurationChoosesTheLanguage() throws {
        let scratch = try Scratch()
        try scratch.write("root: true\nlanguage: nl\ncurrency: USD\n", to: "planc.yml")
        #expect(try Program.run(["new", "Example"], in: scratch.url).exitCode == 0)
        let text = try String(contentsOf: scratch.url.appendingPathComponent("example.md"), encoding: .utf8)
        #expect(text.contains("klant: Example"))
        #expect(text.contains("valuta: USD"))
    }

    @Test func templatesAreFresh() throws {
        let embedded = try Repository.text("Sources/planc/Generated/EmbeddedPlanTemplates.swift")
        for path in Repository.files(in: "templates/plans", suffix: ".md") { #expect(embedded.contains(try Repository.text(path)), "\(path) has changed: run `make generate`") }
    }
}
