import Foundation
import TestSupport
import Testing

/// `--fix`, `--diff`, `--baseline`, `--select` and `--watch`, as a person and a CI script use them.
@Suite struct FixCommandTests {
    private static let asOf = ["--as-of", "2026-11-24"]
    private static let plan = "---\r\naccount: Example\r\nmanger: Ada Berg\r\ncategory: 5\r\nstagge: communication\r\n---\r\n\r\n# Ünïcode 🎯\r\n\r\n## Stakeholders\r\n| Name | Influense | Role | Attitude |\r\n|--|:-:|--|--|\r\n| Bo 漢字 | 5   | decison maker | suporter |\r\n\r\ntext  \r\n\tmore\r\n"
    private static let fixed = plan.replacing("manger", with: "manager").replacing("stagge", with: "stage").replacing("Influense", with: "influence")
        .replacing("decison maker", with: "decision maker").replacing("suporter", with: "supporter")

    @Test func fixesChangeNothingElse() throws {
        let scratch = try Scratch()
        let file = try scratch.write(Self.plan, to: "plan.md")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
        let result = try Program.run(["check", "--fix", file.path, "--fail-on", "never"] + Self.asOf)
        #expect(result.exitCode == 0, "\(result.error)")
        #expect(result.error.contains("mended 5 findings in 1 plan"))
        #expect(try Data(contentsOf: file) == Data(Self.fixed.utf8))
        #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o640)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path) == ["plan.md"])
        // A second time there is nothing left to do.
        let again = try Program.run(["check", "--fix", file.path, "--fail-on", "never"] + Self.asOf)
        #expect(again.error.contains("mended 0 findings"))
    }

    @Test func aDiffShowsWhatFixWouldDoAndPatchUnderstandsIt() throws {
        let scratch = try Scratch()
        try scratch.write(Self.plan, to: "plan.md")
        let result = try Program.run(["check", "--diff", "plan.md"] + Self.asOf, in: scratch.url)
        #expect(result.exitCode == 1)
        #expect(try Data(contentsOf: scratch.url.appendingPathComponent("plan.md")) == Data(Self.plan.utf8))
        let patch = try scratch.write(result.output, to: "fix.patch")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
        process.arguments = ["apply", patch.path]
        process.currentDirectoryURL = scratch.url
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(try Data(contentsOf: scratch.url.appendingPathComponent("plan.md")) == Data(Self.fixed.utf8))
        #expect(try Program.run(["check", "--diff", "plan.md"] + Self.asOf, in: scratch.url).exitCode == 0)
        #expect(try Program.run(["check", "--diff", "-"] + Self.asOf, input: Self.plan).output.contains("+manager: Ada Berg"))
    }

    @Test func whatIsNotCertainStays() throws {
        // Two words are as near; the meaning of a date; a column that is there already; bytes that would get lost.
        let texts = [
            "---\naccount: X\n---\n## Actions\n- [ ] Call due:02/03/2027 #B1\n- [ ] A1: Visit\n- [ ] A2: Write\n",
            "---\naccount: X\n---\n## Stakeholders\n| Name | Influence | Influense |\n|--|--|--|\n| Bo | 5 | 4 |\n",
            "---\naccount: X\nmanager: Ada\nmanagr: Bo\n---\n",
        ]
        for text in texts {
            let result = try Program.run(["check", "--diff", "-"] + Self.asOf, input: text)
            #expect(result.output.isEmpty, "\(result.output)")
            #expect(result.exitCode == 0)
        }
        let scratch = try Scratch()
        let bytes = Data("---\naccount: X\nmanger: Ada\nnote: caf".utf8) + [0xE9] + Data("\n---\n".utf8)
        let file = try scratch.write(bytes, to: "latin.md")
        _ = try Program.run(["check", "--fix", file.path] + Self.asOf)
        #expect(try Data(contentsOf: file) == bytes)
    }

    @Test func aLinkIsFollowedAndStandardInputRefused() throws {
        let scratch = try Scratch()
        try scratch.write(Self.plan, to: "real/plan.md")
        try FileManager.default.createSymbolicLink(atPath: scratch.url.path + "/link.md", withDestinationPath: "real/plan.md")
        _ = try Program.run(["check", "--fix", scratch.url.path + "/link.md"] + Self.asOf)
        #expect(try Data(contentsOf: scratch.url.appendingPathComponent("real/plan.md")) == Data(Self.fixed.utf8))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch.url.path + "/link.md") == "real/plan.md")
        #expect(try Program.run(["check", "--fix", "-"] + Self.asOf, input: Self.plan).exitCode == 2)
    }

    // MARK: Baseline

    @Test func aBaselineLetsOldFindingsStay() throws {
        let scratch = try Scratch()
        let old = "---\naccount: X\ncategory: 5\nmanager: Ada\nstage: communication\n---\n## Actions\n- [ ] Call due:2027-01-01 #contact\n"
        try scratch.write(old, to: "plans/x.md")
        let check = ["check", "plans", "--baseline", "base.txt", "--fail-on", "info"] + Self.asOf
        let missing = try Program.run(check, in: scratch.url)
        #expect(missing.exitCode == 2)
        #expect(missing.error.contains("--update-baseline"))
        let made = try Program.run(check + ["--update-baseline"], in: scratch.url)
        #expect(made.exitCode == 0, "\(made.output)")
        // Moved lines stay known, also from another folder; a new mistake counts.
        try scratch.write("\u{FEFF}" + old.replacing("## Actions\n", with: "## Note\nText.\n\n## Actions\n"), to: "plans/x.md")
        let moved = try Program.run(["check", ".", "--baseline", "../base.txt", "--fail-on", "info"] + Self.asOf, in: scratch.url.appendingPathComponent("plans"))
        #expect(moved.exitCode == 0, "\(moved.output)")
        try scratch.write(old + "- [ ] Visit due:2026-01-01 @ada #contact\n", to: "plans/x.md")
        let new = try Program.run(check, in: scratch.url)
        #expect(new.exitCode == 1)
        #expect(new.output.contains("action-overdue"))
        #expect(!new.output.contains("action-without-owner"))
        // What is mended is said to be gone.
        try scratch.write(old.replacing("Call", with: "Call @ada"), to: "plans/x.md")
        #expect(try Program.run(check, in: scratch.url).error.contains("are gone"))
        try scratch.write("nonsense\n", to: "base.txt")
        let broken = try Program.run(check, in: scratch.url)
        #expect(broken.exitCode == 2)
        #expect(broken.error.contains("base.txt:1:"))
    }

    // MARK: Selection

    @Test func rulesAndGroupsAreChosen() throws {
        let path = "sample-plans/portfolio/merrowfield-foods.md"
        func rules(_ arguments: [String]) throws -> Set<String> {
            let output = try Program.run(["check", path, "--fail-on", "never"] + arguments + Self.asOf).output
            return Set(output.matches(of: /(?m)^\w+\[([a-z-]+)\]/).map { String($0.1) })
        }
        let all = try rules([])
        #expect(all.count > 5)
        #expect(try rules(["--select", "action-overdue"]) == ["action-overdue"])
        #expect(try rules(["--select", "action-overdue, promise-overdue"]) == ["action-overdue", "promise-overdue"])
        #expect(try rules(["--ignore", "action-overdue"]) == all.subtracting(["action-overdue"]))
        #expect(try rules(["--select", "actions", "--ignore", "action-overdue"]).allSatisfy { $0.hasPrefix("action-") || $0 == "owner-unknown" })
        let unknown = try Program.run(["check", path, "--select", "action-overdu"])
        #expect(unknown.exitCode == 2)
        #expect(unknown.error.contains("did you mean action-overdue?"))
    }

    @Test func completenessCanBeAskedFor() throws {
        let result = try Program.run(["check", "sample-plans/portfolio", "--select", "completeness-too-low", "--min-completeness", "60"] + Self.asOf)
        #expect(result.exitCode == 1)
        #expect(result.output.contains("at least 60% is asked"))
        #expect(try Program.run(["check", "sample-plans/portfolio", "--select", "completeness-too-low", "--min-completeness", "5"] + Self.asOf).exitCode == 0)
        #expect(try Program.run(["check", "--min-completeness", "101"]).exitCode == 2)
    }

    @Test func aBadConfigurationIsExitCodeTwo() throws {
        let scratch = try Scratch()
        try scratch.write("---\naccount: X\n---\n", to: "x.md")
        try scratch.write("root: true\nfail-on: never\n", to: "planc.yml")
        #expect(try Program.run(["check", scratch.url.path] + Self.asOf).exitCode == 0)
        #expect(try Program.run(["check", scratch.url.path, "--fail-on", "error"] + Self.asOf).exitCode == 1)
        try scratch.write("root: true\nfail-on: sometimes\n", to: "planc.yml")
        let result = try Program.run(["check", scratch.url.path, "--fail-on", "never"] + Self.asOf)
        #expect(result.exitCode == 2)
        #expect(result.output.contains("planc.yml:2:10"))
    }

    // MARK: Watching

    @Test func watchingChecksAgainAfterAChange() throws {
        let scratch = try Scratch()
        let file = try scratch.write("---\naccount: X\ncategory: 5\n---\n", to: "x.md")
        let out = try scratch.write("", to: "out")
        let process = Process()
        process.executableURL = Program.planc
        process.arguments = ["check", "--watch", scratch.url.path, "--select", "category-missing,ignore-unused"] + Self.asOf
        process.environment = ["PATH": "/usr/bin:/bin", "LANG": "en_GB.UTF-8"]
        let handle = try FileHandle(forWritingTo: out)
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        func waitFor(_ text: String) throws -> Bool {
            for _ in 0..<100 {
                if try String(contentsOf: out, encoding: .utf8).contains(text) { return true }
                usleep(100_000)
            }
            return false
        }
        #expect(try waitFor("watching"))
        try "---\naccount: X\n---\n".write(to: file, atomically: true, encoding: .utf8)
        #expect(try waitFor("error[category-missing]"))
        try scratch.write("rules: { category-missing: warning }\n", to: "planc.yml")
        #expect(try waitFor("warning[category-missing]"))
        // The threads of a test run block gentler signals, and a child inherits that.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
