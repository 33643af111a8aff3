import Foundation
import TestSupport
import Testing

/// The program as people and CI scripts use it.
@Suite struct CommandTests {
    private static let asOf = ["--as-of", "2026-11-24"]
    private static let goodPlan = "sample-plans/portfolio/zorggroep-elzenduin.md"

    // MARK: Exit codes

    @Test func aGoodPlanIsExitCodeZero() throws {
        let result = try Program.run(["check", Self.goodPlan] + Self.asOf)
        #expect(result.exitCode == 0)
        #expect(result.output.isEmpty, "\(result.output)")
    }

    @Test func findingsAreExitCodeOne() throws {
        let result = try Program.run(["check", "sample-plans/portfolio"] + Self.asOf)
        #expect(result.exitCode == 1)
        #expect(result.output.contains("error["))
        #expect(result.error.contains("in 12 plans as of 2026-11-24"))
    }

    @Test func failOnChoosesTheThreshold() throws {
        #expect(try Program.run(["check", "sample-plans/portfolio", "--fail-on", "never"] + Self.asOf).exitCode == 0)
        let scratch = try Scratch()
        try scratch.write("---\naccount: X\ncategory: 5\nstage: communication\nmanager: Ada\nshoe: 43\nreviewed: 2026-11-01\n---\n## Customer\n**Goals:** grow\n", to: "x.md")
        let path = scratch.url.path
        let warnings = try Program.run(["check", path, "--fail-on", "warning"] + Self.asOf)
        #expect(warnings.exitCode == 1, "\(warnings.output)")
    }

    @Test(arguments: [["check", "--nonsense"], ["check", "--as-of", "yesterday"], ["check", "--jobs", "0"], ["nonsense"], ["report", "--category", "9"], ["explain"], ["report", "--stage", "engaged"]])
    func wrongUseIsExitCodeTwo(_ arguments: [String]) throws {
        let result = try Program.run(arguments)
        #expect(result.exitCode == 2)
        #expect(!result.error.isEmpty)
        #expect(result.output.isEmpty)
    }

    @Test func helpIsNoError() throws {
        for arguments in [["--help"], ["check", "--help"], ["--version"]] {
            let result = try Program.run(arguments)
            #expect(result.exitCode == 0)
            #expect(!result.output.isEmpty)
        }
    }

    // MARK: Odd input

    @Test func anEmptyFolder() throws {
        let scratch = try Scratch()
        for command in [["check"], ["report", "-o", scratch.url.path + "/out"]] {
            let result = try Program.run(command + [scratch.url.path])
            #expect(result.exitCode == 2)
            #expect(result.error.contains("no plan found"))
        }
    }

    @Test func aMissingPath() throws {
        let result = try Program.run(["check", "/nowhere/at/all.md"])
        #expect(result.exitCode == 2)
        #expect(result.error.contains("/nowhere/at/all.md: No such file or directory"))
    }

    @Test func anUnreadableFileBesideAGoodOne() throws {
        let scratch = try Scratch()
        try FileManager.default.createSymbolicLink(atPath: scratch.url.path + "/loop.md", withDestinationPath: "loop.md")
        try FileManager.default.copyItem(at: Repository.url(Self.goodPlan), to: scratch.url.appendingPathComponent("good.md"))
        let result = try Program.run(["check", scratch.url.path] + Self.asOf)
        #expect(result.exitCode == 2)
        #expect(result.error.contains("loop.md: Too many levels of symbolic links"))
        #expect(result.error.contains("in 1 plan"))
    }

    @Test func aFileThatMayNotBeRead() throws {
        let scratch = try Scratch()
        let file = try scratch.write("---\naccount: X\n---\n", to: "secret.md")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path)
        let result = try Program.run(["check", file.path] + Self.asOf)
        // The superuser reads everything: then there are findings instead.
        #expect(getuid() == 0 ? result.exitCode == 1 : result.exitCode == 2 && result.error.contains("Permission denied"))
    }

    @Test func aBinaryFile() throws {
        let scratch = try Scratch()
        try scratch.write(Data((0..<4000).map { UInt8(truncatingIfNeeded: $0) }), to: "photo.md")
        let result = try Program.run(["check", scratch.url.path] + Self.asOf)
        #expect(result.exitCode == 1)
        #expect(result.output.contains("error[file-binary]"))
    }

    @Test func bytesThatAreNoText() throws {
        let scratch = try Scratch()
        try scratch.write(Data("---\naccount: Caf".utf8) + [0xE9] + Data("\n---\n".utf8), to: "latin.md")
        let result = try Program.run(["check", scratch.url.path] + Self.asOf)
        #expect(result.exitCode == 1)
        #expect(result.output.contains("error[file-not-utf8]"))
        #expect(result.output.contains("latin.md:2:13"))
    }

    @Test func aFolderWithTheNameOfAFile() throws {
        let scratch = try Scratch()
        try FileManager.default.createDirectory(at: scratch.url.appendingPathComponent("x.md"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: Repository.url(Self.goodPlan), to: scratch.url.appendingPathComponent("x.md/plan.md"))
        let result = try Program.run(["check", scratch.url.path] + Self.asOf)
        #expect(result.exitCode == 0)
        #expect(result.error.contains("in 1 plan"))
        #expect(try Program.run(["check", scratch.url.path + "/x.md"] + Self.asOf).exitCode == 0)
    }

    @Test func aFolderThatHoldsItself() throws {
        let scratch = try Scratch()
        try FileManager.default.copyItem(at: Repository.url(Self.goodPlan), to: scratch.url.appendingPathComponent("plan.md"))
        try FileManager.default.createDirectory(at: scratch.url.appendingPathComponent("a/b"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: scratch.url.path + "/a/b/up", withDestinationPath: "../..")
        let result = try Program.run(["check", scratch.url.path] + Self.asOf)
        #expect(result.exitCode == 0)
        #expect(result.error.contains("in 1 plan"))
    }

    @Test func markdownThatIsNoPlan() throws {
        let scratch = try Scratch()
        let file = try scratch.write("# Shopping\n\nMilk.\n", to: "notes.md")
        let named = try Program.run(["check", file.path] + Self.asOf)
        #expect(named.exitCode == 1)
        #expect(named.output.contains("error[file-not-a-plan]"))
        try FileManager.default.copyItem(at: Repository.url(Self.goodPlan), to: scratch.url.appendingPathComponent("plan.md"))
        let found = try Program.run(["check", scratch.url.path, "--verbose"] + Self.asOf)
        #expect(found.exitCode == 0)
        #expect(found.error.contains("notes.md: no `account` on top"))
    }

    @Test(arguments: ["", "---", "---\n", "---\naccount: X", "\u{FEFF}---\naccount: X\n---\n", "---\naccount: X\n---\n|\n|-|\n", "---\naccount: [\n---\n"])
    func fragments(_ text: String) throws {
        let result = try Program.run(["check", "-"] + Self.asOf, input: text)
        #expect(result.exitCode == 1, "\(result.exitCode) \(result.error)")
        #expect(result.output.contains("error["))
    }

    @Test func nestingDeeperThanAStack() throws {
        let text = "---\naccount: X\n---\n## Actions\n" + String(repeating: "> ", count: 50_000) + "deep\n\n" + (0..<2000).map { String(repeating: " ", count: $0 * 2) + "- x\n" }.joined()
        let result = try Program.run(["check", "-", "--fail-on", "never"] + Self.asOf, input: text)
        #expect(result.exitCode == 0, "\(result.error)")
    }

    // MARK: Same input, same bytes

    @Test func jobsDoNotMatter() throws {
        let scratch = try Scratch()
        var pages: [[String: Data]] = []
        var outputs: Set<String> = []
        for (run, jobs) in ["1", "2", "2", "7"].enumerated() {
            let folder = "\(scratch.url.path)/\(run)"
            #expect(try Program.run(["report", "sample-plans/portfolio", "-o", folder, "--jobs", jobs] + Self.asOf).exitCode == 0)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            pages.append(try Dictionary(uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)"))) }))
            outputs.insert(try Program.run(["check", "sample-plans/portfolio", "--jobs", jobs] + Self.asOf).output)
            outputs.insert(try Program.run(["check", "sample-plans/portfolio", "--jobs", jobs] + Self.asOf).output)
        }
        // Twelve accounts, three managers, the index, and the list of these.
        #expect(pages[0].count == 17)
        for other in pages.dropFirst() { #expect(other == pages[0]) }
        #expect(outputs.count == 1)
    }

    @Test func standardInputIsAPlanLikeAnyOther() throws {
        let text = try Repository.text("sample-plans/portfolio/ostrander-festival-group.md")
        let piped = try Program.run(["check", "-"] + Self.asOf, input: text)
        let named = try Program.run(["check", "sample-plans/portfolio/ostrander-festival-group.md"] + Self.asOf)
        #expect(piped.output.replacing("--> -:", with: "--> X:") == named.output.replacing("--> sample-plans/portfolio/ostrander-festival-group.md:", with: "--> X:"))
    }

    // MARK: Formats

    @Test func findingsAsJSON() throws {
        let result = try Program.run(["check", "sample-plans/portfolio/ostrander-festival-group.md", "--format", "json"] + Self.asOf)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let findings = try #require(object["findings"] as? [[String: Any]])
        #expect(!findings.isEmpty)
        for finding in findings {
            for key in ["file", "rule", "severity", "message"] { #expect(finding[key] is String, "\(key)") }
            for key in ["line", "column", "endLine", "endColumn"] { #expect(((finding[key] as? Int) ?? 0) >= 1, "\(key)") }
            #expect(finding.keys.contains("help"))
            #expect(finding["fixes"] is [Any])
        }
        #expect(Golden.difference(result.output, from: "Tests/Golden/check.json") == nil)
    }

    @Test(arguments: ["en", "nl"]) func findingsAsText(_ language: String) throws {
        let result = try Program.run(["check", "sample-plans/portfolio/merrowfield-foods.md", "--lang", language] + Self.asOf)
        #expect(Golden.difference(result.output, from: "Tests/Golden/check-\(language).txt") == nil)
    }

    @Test func anOutputFileIsWrittenWhole() throws {
        let scratch = try Scratch()
        let path = scratch.url.path + "/findings.json"
        let result = try Program.run(["check", "sample-plans/portfolio", "--format", "json", "--output", path] + Self.asOf)
        #expect(result.exitCode == 1)
        #expect(result.output.isEmpty)
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasSuffix("}\n"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path) == ["findings.json"])
        let failed = try Program.run(["check", "sample-plans/portfolio", "--output", scratch.url.path + "/no/such/folder"] + Self.asOf)
        #expect(failed.exitCode == 2)
        #expect(failed.error.contains("No such file or directory"))
    }

    @Test func filtersChooseAccounts() throws {
        let result = try Program.run(["report", "sample-plans/portfolio", "--format", "text", "--manager", "sanne", "--category", "1"] + Self.asOf)
        #expect(result.output.contains("2 accounts"))
        #expect(try Program.run(["report", "sample-plans/portfolio", "--manager", "nobody"] + Self.asOf).exitCode == 2)
    }

    @Test func theLocaleChoosesTheLanguage() throws {
        let dutch = try Program.run(["report", "sample-plans/portfolio", "--format", "text"] + Self.asOf, environment: ["LANG": "nl_NL.UTF-8"])
        #expect(dutch.output.contains("OVERZICHT"))
        // A plan that names its language is shown in it.
        #expect(try Program.run(["show", Self.goodPlan] + Self.asOf).output.contains("SAMENVATTING"))
    }

    @Test func everythingListedCanBeExplained() throws {
        let list = try Program.run(["explain", "--list"]).output
        let names = list.split(separator: "\n").filter { $0.hasPrefix("  ") }.compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(names.count > 50)
        for name in ["action-without-owner", "top-of-mind", "trusted-supplier", names.last!] {
            for language in ["en", "nl"] {
                let result = try Program.run(["explain", name, "--lang", language])
                #expect(result.exitCode == 0)
                #expect(result.output.count > 80)
            }
        }
        let unknown = try Program.run(["explain", "action-without-owners"])
        #expect(unknown.exitCode == 2)
        #expect(unknown.error.contains("did you mean action-without-owner?"))
    }

    /// Whoever stops reading ends the program, quietly.
    @Test func aBrokenPipeIsQuiet() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-o", "pipefail", "-c", "'\(Program.planc.path)' check sample-plans/portfolio --as-of 2026-11-24 --fail-on never --quiet | true"]
        process.currentDirectoryURL = Repository.root
        let scratch = try Scratch()
        let errors = try scratch.write("", to: "err")
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(try String(contentsOf: errors, encoding: .utf8).isEmpty)
    }
}
