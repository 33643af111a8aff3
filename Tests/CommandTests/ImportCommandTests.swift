import Foundation
import TestSupport
import Testing

/// `planc import` as it is used: what it shows, what it writes, how it ends.
@Suite struct ImportCommandTests {
    /// The page's own example: what it shows is what comes out.
    @Test func theExampleOfThePage() throws {
        let page = try Repository.text("docs/import.md")
        func block(_ kind: String) throws -> String {
            let parts = page.split(separator: "```\(kind)\n", omittingEmptySubsequences: false)
            return String(try #require(parts.dropFirst().first).split(separator: "```", omittingEmptySubsequences: false)[0])
        }
        let scratch = try Scratch()
        try scratch.write(try block("markdown"), to: "northquay-ferries.md")
        try scratch.write(try block("csv"), to: "contacts.csv")
        let shown = try Program.run(["import", "contacts.csv", "northquay-ferries.md", "--lang", "en"], in: scratch.url)
        #expect(shown.exitCode == 1)
        #expect(shown.output == (try block("diff")))
        #expect(page.contains("```\n\(shown.error)```"), "\(shown.error)")
        #expect(try scratch.text("northquay-ferries.md") == (try block("markdown")), "nothing is written unless asked")
        let written = try Program.run(["import", "contacts.csv", "northquay-ferries.md", "--write", "--lang", "en"], in: scratch.url)
        #expect(written.exitCode == 1 && written.output.isEmpty)
        #expect(try scratch.text("northquay-ferries.md").contains("| Petra Lindqvist | Buyer "))
        let again = try Program.run(["import", "contacts.csv", "northquay-ferries.md", "--write", "--lang", "en"], in: scratch.url)
        #expect(again.error.hasSuffix("northquay-ferries.md: 1 conflict\n"))
        let over = try Program.run(["import", "contacts.csv", "northquay-ferries.md", "--write", "--overwrite", "--lang", "en"], in: scratch.url)
        #expect(over.exitCode == 0)
        #expect(try scratch.text("northquay-ferries.md").contains("| Chief Operating Officer |"))
        // The example of the configuration is one.
        let settings = try #require(page.split(separator: "```yaml\n").dropFirst().first.map { String($0.split(separator: "```")[0]) })
        try scratch.write("root: true\n" + settings, to: "planc.yml")
        let check = try Program.run(["check", "northquay-ferries.md", "--fail-on", "never", "--as-of", "2026-11-24"], in: scratch.url)
        #expect(check.exitCode == 0, "\(check.output)")
    }

    @Test func theConfigurationNamesColumns() throws {
        let scratch = try Scratch()
        try scratch.write("---\naccount: Quarry\n---\n", to: "plan.md")
        try scratch.write("Wie;Vestiging;Gewicht\nAda Berg;Noord;5\n", to: "x.csv")
        try scratch.write("root: true\nimport: { contacts: { Vestiging: notes, gewicht: none, Wie: name } }\n", to: "planc.yml")
        let result = try Program.run(["import", "x.csv", "plan.md", "--kind", "contacts", "--write", "--lang", "en"], in: scratch.url)
        #expect(result.exitCode == 0)
        #expect(result.error == "planc: plan.md: 1 added; written\n")
        #expect(try scratch.text("plan.md").contains("| Ada Berg | Noord |"))
        try scratch.write("root: true\nimport: { contacts: { Vestiging: note } }\n", to: "planc.yml")
        let check = try Program.run(["check", "plan.md", "--lang", "en"], in: scratch.url)
        #expect(check.exitCode == 2)
        #expect(check.output.contains("notes"), "\(check.output)")
    }

    @Test func whatCanNotBeDoneIsSaidAndNothingIsChanged() throws {
        let scratch = try Scratch()
        let plan = "---\naccount: Quarry\n---\n"
        try scratch.write(plan, to: "plan.md")
        try scratch.write("no plan\n", to: "text.md")
        try scratch.write("Name,Email\n\"Ada,x\n", to: "open.csv")
        try scratch.write("Name,Email\nAda Berg,ada@quarry.example\n", to: "good.csv")
        let cases: [([String], String)] = [
            (["open.csv", "plan.md"], "planc: open.csv:2: a quotation mark opens here"), (["none.csv", "plan.md"], "planc: none.csv: "),
            (["good.csv", "none.md"], "none.md"), (["good.csv", "text.md"], "text.md"), (["good.csv", "."], "is no plan; import goes into one"), (["good.csv", "-"], "name the plan"),
        ]
        for (arguments, message) in cases {
            let result = try Program.run(["import"] + arguments + ["--write", "--lang", "en"], in: scratch.url)
            #expect(result.exitCode != 0 && result.exitCode != 1, "\(arguments)")
            #expect(result.error.contains(message), "\(arguments): \(result.error)")
        }
        #expect(try scratch.text("plan.md") == plan)
        let piped = try Program.run(["import", "-", "plan.md", "--lang", "en"], in: scratch.url, input: "BEGIN:VCARD\nFN:Ada Berg\nEND:VCARD\n")
        #expect(piped.exitCode == 0)
        #expect(piped.output.contains("+| Ada Berg |"))
    }
}
