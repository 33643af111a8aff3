import Foundation
import TestSupport
import Testing

/// `planc agenda`: what is to be done over all plans, for people and other programs; and ticking it off.
@Suite struct AgendaTests {
    private static let asOf = ["--as-of", "2026-11-24"]

    @Test(arguments: ["en", "nl"]) func asText(_ language: String) throws {
        let result = try Program.run(["agenda", "sample-plans/portfolio", "--lang", language] + Self.asOf)
        #expect(result.exitCode == 0)
        #expect(Golden.difference(result.output, from: "Tests/Golden/agenda-\(language).txt") == nil)
        for line in result.output.split(separator: "\n") { #expect(line.count <= 80) }
    }

    /// Every open action and promise of every plan is there once, whatever the form.
    @Test func allFormsHoldTheSame() throws {
        func output(_ format: String) throws -> String { try Program.run(["agenda", "sample-plans/portfolio", "--format", format] + Self.asOf).output }
        let object = try #require(try JSONSerialization.jsonObject(with: Data(output("json").utf8)) as? [String: Any])
        let entries = try #require(object["entries"] as? [[String: Any]])
        let kinds = Dictionary(grouping: entries) { $0["kind"] as? String ?? "" }.mapValues(\.count)
        #expect(kinds["action"] == 61)
        #expect((kinds["promise"] ?? 0) > 5)
        #expect((kinds["review"] ?? 0) > 5)
        #expect(try output("csv").split(separator: "\r\n").count == entries.count + 1)
        let calendar = try output("ics")
        #expect(calendar.ranges(of: "BEGIN:VTODO").count == (kinds["action"] ?? 0) + (kinds["promise"] ?? 0))
        #expect(calendar.ranges(of: "BEGIN:VEVENT").count == kinds["review"])
        for line in calendar.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
        let own = try Program.run(["agenda", "sample-plans/portfolio", "--owner", "pim", "--format", "json"] + Self.asOf).output
        #expect(own.contains("Pim Verbraak") && !own.contains("Emma Clarke"))
    }

    @Test func otherProgramsReadIt() throws {
        let scratch = try Scratch()
        let odd = "---\naccount: \"=Café, \\\"De; Kade\\\"\"\nmanager: Ada Berg\n---\n## Actions\n- [ ] A1: =SUM(A1), \"ünï\"; 漢字 \\ and a very long title that goes on and on and on and on until it has to be folded somewhere @ada due:2026-12-04 !high\n- [ ] -2+3 @bo\n"
        try scratch.write(odd, to: "plans/odd.md")
        var files: [(String, URL)] = []
        for (form, paths) in [("ics", ["plans"]), ("csv", ["plans"]), ("ics", [Repository.url("sample-plans/portfolio").path]), ("csv", [Repository.url("sample-plans/portfolio").path])] {
            let file = "\(files.count).\(form)"
            let result = try Program.run(["agenda", "--format", form, "-o", file] + paths + Self.asOf, in: scratch.url)
            #expect(result.exitCode == 0, "\(result.error)")
            files.append((form, scratch.url.appendingPathComponent(file)))
        }
        #expect(try Validators.complaint(files) == nil)
        let csv = try String(contentsOf: files[1].1, encoding: .utf8)
        #expect(csv.contains("\"'=SUM(A1), \"\"ünï\"\"; 漢字 \\ and"))
        #expect(csv.contains(",'-2+3,"))
    }

    // MARK: Ticking off

    static let ticks: [(before: String, after: String)] = [
        ("## Actions\n- [ ] A1: Call @ada due:2026-12-04\n- [ ] A2: Visit\n", "## Actions\n- [x] A1: Call @ada due:2026-12-04 done:2026-11-24\n- [ ] A2: Visit\n"),
        ("## Actions\r\n* [ ] **A1** Call  \r\n  - owner: ada\r\n", "## Actions\r\n* [x] **A1** Call done:2026-11-24  \r\n  - owner: ada\r\n"),
        ("## Actions\n- A1: Call @ada", "## Actions\n- A1: Call @ada done:2026-11-24"),
        (
            "## Actions\n| Id | Action | Done       | Owner |\n|----|--------|------------|-------|\n| A1 | Call   |            | ada   |\n",
            "## Actions\n| Id | Action | Done       | Owner |\n|----|--------|------------|-------|\n| A1 | Call   | 2026-11-24 | ada   |\n"
        ),
        (
            "## Actions\n| Id | Action | Status  |\n|----|--------|---------|\n| A1 | Call 漢 | planned |\n",
            "## Actions\n| Id | Action | Status  |\n|----|--------|---------|\n| A1 | Call 漢 | done 2026-11-24 |\n"
        ),
        ("## Actions\n### A1: Call\n- Owner: ada\n- Due: 2026-12-04\n\nMore.\n", "## Actions\n### A1: Call\n- Owner: ada\n- Due: 2026-12-04\n- done: 2026-11-24\n\nMore.\n"),
    ]

    @Test(arguments: AgendaTests.ticks.indices) func anActionIsTickedOff(_ index: Int) throws {
        let (before, after) = Self.ticks[index]
        let head = "---\naccount: X\n---\n"
        let scratch = try Scratch()
        let file = try scratch.write(head + before, to: "x.md")
        let result = try Program.run(["agenda", "--done", "a1", file.path] + Self.asOf)
        #expect(result.exitCode == 0, "\(result.error)")
        #expect(try String(contentsOf: file, encoding: .utf8) == head + after)
    }

    @Test func aDutchPlanStaysDutch() throws {
        let scratch = try Scratch()
        let file = try scratch.write("---\nklant: X\n---\n## Acties\n- [ ] A1: Bel @ada voor:2026-12-04\n", to: "x.md")
        #expect(try Program.run(["agenda", "--done", "A1", file.path] + Self.asOf).exitCode == 0)
        #expect(try String(contentsOf: file, encoding: .utf8).contains("- [x] A1: Bel @ada voor:2026-12-04 gereed:2026-11-24\n"))
    }

    @Test(arguments: [
        ("- [ ] A1: Call\n", "A9", "has no action “A9”; open are: A1"), ("- [x] A1: Call\n", "A1", "not open any more"),
        ("| Id | Action |\n|--|--|\n| A1 | Call |\n", "A1", "without a column"),
    ]) func whatCannotBeTickedIsSaid(_ actions: String, _ id: String, _ message: String) throws {
        let scratch = try Scratch()
        let text = "---\naccount: X\n---\n## Actions\n\(actions)"
        let file = try scratch.write(text, to: "x.md")
        let result = try Program.run(["agenda", "--done", id, file.path] + Self.asOf)
        #expect(result.exitCode == 2)
        #expect(result.error.contains(message), "\(result.error)")
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
        #expect(try Program.run(["agenda", "--done", "A1", "sample-plans/portfolio"] + Self.asOf).exitCode == 2)
    }
}
