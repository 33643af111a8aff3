import Foundation
import TestSupport
import Testing

/// `planc diff` and `planc history` over two years of monthly commits to the sample plans, with changes that are known.
@Suite struct GitHistoryTests {
    static let asOf = ["--as-of", "2026-11-24", "--lang", "en"]

    /// December 2024 to November 2026, on the 15th.
    static let days = (0..<24).map { index in "\(2024 + (index + 11) / 12)-\(String(format: "%02d", (index + 11) % 12 + 1))-15" }

    private static let festival = "plans/ostrander-festival-group.md"
    private static let water = "plans/thornmere-water.md"

    /// What is done in each month by its index, and the changes that a diff with the month before has to give: subject, name,
    /// text and direction. Conclusions (conditions, completeness, the supported stage) follow by themselves and are not listed.
    private static let changes: [Int: (make: @Sendable (GitScratch) throws -> Void, expected: [String])] = [
        2: ({ try $0.replace("stage: first-sale", with: "stage: trusted-supplier", in: festival) }, ["stage : first sale → trusted supplier ▲"]),
        4: (
            { try $0.replace("| 4         | 3            | supporter |", with: "| 4         | 4            | sponsor |", in: festival) },
            ["person Bobby Ravenel: attitude supporter → sponsor ▲", "person Bobby Ravenel: relationship 3 → 4 ▲"]
        ),
        6: ({ try $0.replace("- [ ] A1: Ask Bobby", with: "- [x] A1: Ask Bobby", in: festival) }, ["action Ask Bobby about the plans for 2025: status open → done ▲"]),
        7: ({ try $0.replace("p:50%", with: "p:40%", in: festival) }, ["opportunity Festival summer 2025: probability 50% → 40% ▼"]),
        8: ({ try $0.replace("value:€20k", with: "value:€25k", in: festival) }, ["opportunity Festival summer 2025: value €20,000 → €25,000 ·"]),
        9: ({ try $0.git("mv", festival, "plans/festivals.md") }, []),
        11: ({ try $0.replace("actual: 468000", with: "actual: 480000", in: water) }, ["revenue 2026: actual £468,000 → £480,000 ·"]),
        13: ({ try $0.remove("plans/merrowfield-foods.md") }, ["gone Merrowfield Foods"]),
        14: (
            { try $0.scratch.write("---\naccount: Bright Example Mills\ncategory: 3\nstage: interest\n---\n## Actions\n- [ ] Call the mill @ada due:2026-12-04\n", to: "plans/mills.md") },
            ["new Bright Example Mills"]
        ),
        16: (
            { scratch in
                try scratch.git("checkout", "--quiet", "-b", "topic")
                try scratch.replace("stage: interest", with: "stage: first-sale", in: "plans/mills.md")
                try scratch.commit(on: "2026-04-10")
                try scratch.git("checkout", "--quiet", "main")
                try scratch.git("merge", "--quiet", "--no-ff", "--message", "merge", "topic", day: "2026-04-12")
            }, ["stage : interest → first sale ▲"]
        ),
        // A forgotten line costs a finding and no record.
        18: ({ try $0.replace("---\n## Actions", with: "## Actions", in: "plans/mills.md") }, []),
        19: ({ try $0.replace("stage: first-sale\n## Actions", with: "stage: first-sale\n---\n## Actions", in: "plans/mills.md") }, []),
        22: ({ try $0.replace("- [ ] Call the mill @ada", with: "- [ ] Call the old mill @ada", in: "plans/mills.md") }, ["action Call the old mill: was called “Call the mill” ·"]),
    ]

    /// The repository after all months.
    private static func twoYears() throws -> GitScratch {
        let repository = try GitScratch()
        for path in Repository.files(in: "sample-plans/portfolio", suffix: ".md") where !path.hasSuffix("README.md") {
            try repository.scratch.write(try Repository.text(path), to: "plans/" + path.split(separator: "/").last!)
        }
        for (index, day) in days.enumerated() {
            try changes[index]?.make(repository)
            try repository.commit(on: day)
        }
        return repository
    }

    private static func differences(_ json: String) throws -> [String] {
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let symbols = ["better": "▲", "worse": "▼", "neutral": "·"]
        return try #require(object["accounts"] as? [[String: Any]]).flatMap { account -> [String] in
            if let kind = account["kind"] as? String, kind != "changed" { return ["\(kind) \(account["account"] ?? "")"] }
            return (account["changes"] as? [[String: Any]] ?? []).compactMap { change in
                let (subject, text) = (change["subject"] as? String ?? "", change["text"] as? String ?? "")
                if subject == "condition" || subject == "completeness" || text.hasPrefix("supported") { return nil }
                return "\(subject) \(change["name"] ?? ""): \(text) \(symbols[change["direction"] as? String ?? ""] ?? "?")"
            }
        }
    }

    @Test func diffAndHistoryReportJustWhatWasChanged() throws {
        let repository = try Self.twoYears()
        let commits = try repository.git("rev-list", "--first-parent", "--reverse", "main").split(separator: "\n").map(String.init)
        // The commit of the merge stands between two of the months.
        let months = try Self.days.map { day in try #require(commits.last { try! repository.git("show", "--no-patch", "--format=%ad", "--date=short", $0).hasPrefix(day) }) }
        for (index, pair) in zip(months, months.dropFirst()).enumerated() {
            let result = try Program.run(["diff", "\(pair.0)..\(pair.1)", "plans", "--format", "json"] + Self.asOf, in: repository.url)
            #expect(result.exitCode == 0, "\(result.error)")
            #expect(try Self.differences(result.output).sorted() == (Self.changes[index + 1]?.expected ?? []).sorted(), "\(Self.days[index + 1])")
        }
        try historyOfAll(repository)
        try historyOfOne(repository)
        try texts(repository, since: months[1])
        try reports(repository)
        try rebased(repository)
        try shallow(repository)
    }

    private func rows(_ arguments: [String], _ repository: GitScratch) throws -> [[String]] {
        let result = try Program.run(["history"] + arguments + ["--format", "csv"] + Self.asOf, in: repository.url)
        #expect(result.exitCode == 0, "\(result.error)")
        return result.output.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    }

    private func historyOfAll(_ repository: GitScratch) throws {
        let rows = try rows(["plans"], repository)
        #expect(rows.map { $0[0] }.first == "2024-12-31")
        #expect(rows.map { $0[0] }.last == "2026-11-24")
        #expect(rows.map { $0[1] } == (0..<24).map { $0 < 13 ? "12" : $0 < 14 ? "11" : "12" })
    }

    private func historyOfOne(_ repository: GitScratch) throws {
        let rows = try rows(["plans/festivals.md"], repository)
        #expect(rows.map { $0[2] } == (0..<24).map { $0 < 2 ? "first-sale" : "trusted-supplier" }, "the plan had another name for ten months")
        #expect(try self.rows(["plans/mills.md"], repository).map { $0[1] } == (0..<24).map { $0 < 14 ? "0" : "1" })
    }

    private func texts(_ repository: GitScratch, since commit: String) throws {
        for form in ["text", "markdown"] {
            let result = try Program.run(["diff", commit, "plans", "--format", form] + Self.asOf, in: repository.url)
            #expect(Golden.difference(result.output, from: "Tests/Golden/diff.\(form == "text" ? "txt" : "md")") == nil)
        }
        let text = try Program.run(["history", "plans/festivals.md"] + Self.asOf, in: repository.url).output
        #expect(Golden.difference(text, from: "Tests/Golden/history.txt") == nil)
        let dutch = try Program.run(["history", "plans", "--as-of", "2026-11-24", "--lang", "nl"], in: repository.url).output
        #expect(Golden.difference(dutch, from: "Tests/Golden/history-nl.txt") == nil)
        let regression = try Program.run(["diff", commit, "plans", "--fail-on", "regression"] + Self.asOf, in: repository.url)
        #expect(regression.exitCode == 1)
    }

    /// The reports draw the same from the commits.
    private func reports(_ repository: GitScratch) throws {
        let text = try Program.run(["report", "plans", "--format", "text"] + Self.asOf, in: repository.url).output
        let trend = try #require(text.firstRange(of: "TREND\n"))
        #expect(Golden.difference(String(text[trend.lowerBound...].prefix { $0 != "\u{0}" }.split(separator: "\n\nPLAN QUALITY")[0]) + "\n", from: "Tests/Golden/trend.txt") == nil)
        let out = repository.url.appendingPathComponent("out")
        func trendOf(_ page: String, _ arguments: [String] = [], asOf: [String] = Self.asOf) throws -> String? {
            let result = try Program.run(["report", "plans", "-o", out.path] + arguments + asOf, in: repository.url)
            #expect(result.exitCode == 0, "\(result.error)")
            let html = try String(contentsOf: out.appendingPathComponent(page), encoding: .utf8)
            return html.split(separator: "<section id=\"trend\"").dropFirst().first.map { String($0.split(separator: "</section>")[0]) }
        }
        #expect(Golden.difference(try trendOf("festivals.html", ["--history", "24"]) ?? "", from: "Tests/Golden/trend.html") == nil)
        for arguments in [["--history", "0"], ["--history", "1"]] { #expect(try trendOf("index.html", arguments) == nil, "\(arguments)") }
        #expect(try trendOf("index.html", asOf: ["--as-of", "2024-12-20"]) == nil, "one month is no trend")
        #expect(try trendOf("festivals.html", ["--audience", "customer"]) == nil)
        // What is not committed yet is the last point.
        try repository.replace("stage: trusted-supplier", with: "stage: strategic-partner", in: "plans/festivals.md")
        #expect(try trendOf("festivals.html")?.contains("strategic partner") == true)
        try repository.git("checkout", "--quiet", "plans/festivals.md")
    }

    /// Other commits with the same texts and dates tell the same history.
    private func rebased(_ repository: GitScratch) throws {
        let before = try rows(["plans"], repository)
        let (old, parent) = (try repository.git("rev-parse", "main"), try repository.git("rev-parse", "main~4").trimmingCharacters(in: .newlines))
        try repository.git("rebase", "--quiet", "--force-rebase", parent, day: "2026-11-20")
        #expect(try repository.git("rev-parse", "main") != old)
        #expect(try rows(["plans"], repository) == before)
    }

    private func shallow(_ repository: GitScratch) throws {
        let clone = try Scratch()
        try repository.git("clone", "--quiet", "--depth", "3", "file://\(repository.url.path)", clone.url.path + "/clone")
        let folder = clone.url.appendingPathComponent("clone")
        let history = try Program.run(["history", "plans"] + Self.asOf, in: folder)
        #expect(history.exitCode == 0)
        #expect(history.output.contains("This clone is shallow"))
        #expect(!history.output.contains("2026-08 "))
        let diff = try Program.run(["diff", "HEAD~10", "plans"] + Self.asOf, in: folder)
        #expect(diff.exitCode == 2)
        #expect(diff.error.contains("git fetch --unshallow"))
    }

    // MARK: Sections that nobody changed

    private static let lines = """
        ---
        account: Example
        ---
        ## Stakeholders

        | Name | Title |
        | --- | --- |
        | Ada Berg | Director |

        ## Goals
        Grow to the north.

        ### Numbers
        Two sites.

        ## Contact log
        - 2025-01-10 Ada Berg: met

        ## Notes
        Of no kind.

        """

    private func untouched(_ repository: GitScratch, _ arguments: [String] = ["--untouched", "100"]) throws -> [String] {
        let json = try Program.run(["check", "plan.md", "--format", "json", "--select", "section-untouched"] + arguments + Self.asOf, in: repository.url).output
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        return try #require(object["findings"] as? [[String: Any]]).map { "\($0["line"] ?? "") \($0["message"] ?? "")" }
    }

    @Test(arguments: ["\n", "\r\n"]) func sectionsThatNobodyChanged(_ ending: String) throws {
        let repository = try GitScratch()
        func write(_ text: String) throws { try repository.scratch.write(text.replacingOccurrences(of: "\n", with: ending), to: "plan.md") }
        func days(_ count: Int) -> String { "nobody has changed this section for \(count) days" }
        try write(Self.lines)
        try repository.commit(on: "2026-03-01")
        let both = ["4 \(days(268))", "10 \(days(268))"]
        #expect(try untouched(repository) == both)
        #expect(try untouched(repository, []) == [], "nobody asked")
        #expect(try untouched(repository, ["--untouched", "268"]) == [])
        // What `planc fmt` does to a table is no change.
        let aligned = Self.lines.replacing("| Name | Title |", with: "| Name     | Title    |").replacing("| --- | --- |", with: "| -------- | -------- |")
        try write(aligned)
        try repository.commit(on: "2026-10-01")
        #expect(try untouched(repository) == both)
        // Nor is moving a section.
        let goals = "## Goals\nGrow to the north.\n\n### Numbers\nTwo sites.\n\n"
        try write(aligned.replacing(goals, with: "").replacing("## Stakeholders", with: goals + "## Stakeholders"))
        try repository.commit(on: "2026-10-02")
        #expect(try untouched(repository) == ["4 \(days(268))", "10 \(days(268))"])
        try write(aligned)
        try repository.commit(on: "2026-10-03")
        // A line below a heading of its own belongs to the section.
        try write(aligned.replacing("Two sites.", with: "Three sites."))
        #expect(try untouched(repository).map { $0.prefix(2) } == ["4 "], "it is not committed yet")
        try repository.commit(on: "2026-10-04")
        #expect(try untouched(repository) == ["4 \(days(268))"])
        #expect(try untouched(repository, ["--untouched", "50"]) == ["4 \(days(268))", "10 \(days(51))"])
        // The writer lets it stay; the configuration asks; the report shows it.
        try write(aligned.replacing("## Stakeholders", with: "<!-- planc-ignore section-untouched: still true -->\n## Stakeholders"))
        #expect(try untouched(repository) == [])
        try write(aligned)
        try repository.scratch.write("thresholds: { untouched-days: 100 }\n", to: "planc.yml")
        #expect(try untouched(repository, []).count == 1)
        #expect(try Program.run(["report", "plan.md", "-o", "out"] + Self.asOf, in: repository.url).exitCode == 0)
        let page = try String(contentsOf: repository.url.appendingPathComponent("out/plan.html"), encoding: .utf8)
        #expect(page.contains("<section id=\"freshness\""))
    }

    @Test func outsideGitNothingIsSaidOfSections() throws {
        let scratch = try Scratch()
        try scratch.write(Self.lines, to: "plan.md")
        let outside = try Program.run(["check", "plan.md", "--untouched", "1", "--select", "section-untouched"] + Self.asOf, in: scratch.url)
        #expect(outside.exitCode == 0 && outside.output.isEmpty)
        let repository = try GitScratch()
        try repository.scratch.write(Self.lines, to: "plan.md")
        #expect(try untouched(repository, ["--untouched", "1"]) == [], "no commit has it")
    }

    // MARK: Odd repositories

    @Test func twoCommitsMayStandBesideEachOther() throws {
        let repository = try GitScratch()
        try repository.scratch.write("---\naccount: Example\nstage: interest\n---\n", to: "plans/a.md")
        try repository.scratch.write("---\naccount: example\n---\n", to: "plans/same-name.md")
        try repository.commit(on: "2026-09-15")
        #expect(try Program.run(["diff", "HEAD", "plans"] + Self.asOf, in: repository.url).output.hasPrefix("0 accounts changed: 0 better, 0 worse, 0 other; findings: 0 gone, 0 come"))
        try repository.replace("interest", with: "first-sale", in: "plans/a.md")
        try repository.commit(on: "2026-10-15")
        for arguments in [["HEAD~1", "HEAD"], ["HEAD~1..HEAD"], ["HEAD~1...HEAD", "plans"], ["HEAD~1", "HEAD", "plans/a.md"]] {
            let result = try Program.run(["diff"] + arguments + ["--format", "json"] + Self.asOf, in: repository.url)
            #expect(try Self.differences(result.output) == ["stage : interest → first sale ▲"], "\(arguments) \(result.error)")
        }
        let misspelt = try Program.run(["diff", "HEAD~1", "HAED"] + Self.asOf, in: repository.url)
        #expect(misspelt.exitCode == 2 && misspelt.error.contains("HAED is neither"))
        let early = try Program.run(["history", "plans", "--as-of", "2026-01-01", "--lang", "en"], in: repository.url)
        #expect(early.exitCode == 2 && early.error.contains("no commit is as old as 2026-01-01"))
        // A hook's repository is none of ours.
        #expect(try Program.run(["history"] + Self.asOf, in: repository.url.appendingPathComponent("plans"), environment: ["GIT_DIR": ".git"]).exitCode == 0)
    }

    /// What a repository's settings would have git run is not run.
    @Test func nothingOfTheSettingsIsRun() throws {
        let repository = try GitScratch()
        try repository.scratch.write("---\naccount: Example\n---\n", to: "a.md")
        try repository.scratch.write("*.md filter=x diff=x\n", to: ".gitattributes")
        try repository.commit(on: "2026-10-15")
        let trace = repository.url.appendingPathComponent("ran")
        for key in ["filter.x.clean", "filter.x.smudge", "diff.x.textconv", "diff.x.command", "diff.external", "core.fsmonitor"] {
            try repository.git("config", key, "touch '\(trace.path)'; cat")
        }
        try repository.scratch.write("---\naccount: Example\nstage: interest\n---\n", to: "a.md")
        for command in [["diff", "HEAD"], ["diff", "HEAD", "HEAD"], ["history"], ["check", "--untouched", "1", "--fail-on", "never"], ["report", "-o", "out"]] {
            #expect(try Program.run(command + Self.asOf, in: repository.url).exitCode == 0)
        }
        #expect(!FileManager.default.fileExists(atPath: trace.path))
    }

    @Test func aPartialCloneIsSaid() throws {
        let repository = try GitScratch()
        try repository.git("config", "uploadpack.allowFilter", "true")
        try repository.scratch.write("---\naccount: Example\nstage: interest\n---\n", to: "a.md")
        try repository.commit(on: "2026-09-15")
        try repository.replace("interest", with: "first-sale", in: "a.md")
        try repository.commit(on: "2026-10-15")
        let clone = try Scratch()
        try repository.git("clone", "--quiet", "--filter=blob:none", "file://\(repository.url.path)", clone.url.path + "/clone")
        let result = try Program.run(["diff", "HEAD~1", "HEAD"] + Self.asOf, in: clone.url.appendingPathComponent("clone"))
        #expect(result.exitCode == 2 && result.error.contains("clone it without --filter"))
    }

    @Test func oddNamesAndFilesAreNoTrouble() throws {
        let repository = try GitScratch()
        let plan = "---\naccount: Example | <b>Company</b> @ada #1\nstage: interest\n---\n## Actions\n- [ ] Call \\| [x](javascript:1) <img> @ada due:2026-12-04\n"
        let names = ["deep/-plan.md", "deep/line\nbreak.md", "deep/--output=x.md", "deep/ünï.md"]
        for (index, name) in names.enumerated() { try repository.scratch.write(plan.replacingOccurrences(of: "#1", with: "#\(index)"), to: name) }
        try repository.scratch.write(Data([0, 1, 2, 0xFF]), to: "deep/binary.md")
        try repository.scratch.write("no plan\n", to: "deep/README.md")
        try repository.commit(on: "2026-10-15")
        for name in names { try repository.replace("- [ ]", with: "- [x]", in: name) }
        let json = try Program.run(["diff", "HEAD", "--format", "json"] + Self.asOf, in: repository.url.appendingPathComponent("deep"))
        #expect(json.exitCode == 0, "\(json.error)")
        #expect(try Self.differences(json.output).count == names.count)
        let markdown = try Program.run(["diff", "HEAD", "deep", "--format", "markdown"] + Self.asOf, in: repository.url).output
        #expect(!markdown.contains("<img") && !markdown.contains("<b>") && !markdown.contains("](") && !markdown.contains("@ada"))
        #expect(try Program.run(["history"] + Self.asOf, in: repository.url.appendingPathComponent("deep")).output.contains("2026-10"))
    }

    @Test func whatCanNotBeAnsweredIsSaid() throws {
        let scratch = try Scratch()
        try scratch.write("---\naccount: Example\n---\n", to: "plan.md")
        for command in [["diff", "HEAD"], ["history"]] {
            let result = try Program.run(command + Self.asOf, in: scratch.url)
            #expect(result.exitCode == 2)
            #expect(result.error.contains("is in no git work tree"))
        }
        let repository = try GitScratch()
        #expect(try Program.run(["history"] + Self.asOf, in: repository.url).error.contains("git knows no commit “HEAD”"))
        try repository.commit(on: "2026-10-15")
        #expect(try Program.run(["history"] + Self.asOf, in: repository.url).error.contains("no commit holds a plan"))
        for revision in ["nowhere", "--output=x", "HEAD..nowhere", ""] {
            let result = try Program.run(["diff"] + Self.asOf + ["--", revision], in: repository.url)
            #expect(result.exitCode == 2, "\(revision)")
        }
        let without = try Program.run(["diff", "HEAD"] + Self.asOf, in: repository.url, environment: ["PATH": "/nowhere"])
        #expect(without.exitCode == 2 && without.error.contains("git is not installed"))
    }
}
