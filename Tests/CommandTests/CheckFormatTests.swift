import Foundation
import TestSupport
import Testing

/// `planc check` in the forms that other programs read.
@Suite struct CheckFormatTests {
    private static let plan = ["check", "sample-plans/portfolio/ostrander-festival-group.md", "--as-of", "2026-11-24"]
    private static let portfolio = ["check", "sample-plans/portfolio", "--as-of", "2026-11-24"]

    @Test(arguments: [
        ("sarif", "en", "check.sarif"), ("github", "en", "check-github-en.txt"), ("github", "nl", "check-github-nl.txt"), ("gitlab", "en", "check-gitlab.json"),
        ("junit", "en", "check-junit-en.xml"), ("junit", "nl", "check-junit-nl.xml"),
    ])
    func theWholeText(_ format: String, _ language: String, _ golden: String) throws {
        let result = try Program.run(Self.plan + ["--format", format, "--lang", language])
        #expect(result.exitCode == 1)
        #expect(Golden.difference(result.output, from: "Tests/Golden/\(golden)") == nil)
    }

    @Test(arguments: ["text", "json", "sarif", "github", "gitlab", "junit"]) func aFileGetsWhatStandardOutputGets(_ format: String) throws {
        let scratch = try Scratch()
        let path = scratch.url.path + "/findings"
        let written = try Program.run(Self.plan + ["--format", format, "--output", path])
        let shown = try Program.run(Self.plan + ["--format", format])
        #expect(written.output.isEmpty)
        #expect(written.exitCode == 1 && shown.exitCode == 1)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == shown.output)
    }

    @Test(arguments: ["en", "nl"]) func statistics(_ language: String) throws {
        let result = try Program.run(Self.portfolio + ["--statistics", "--lang", language])
        #expect(result.exitCode == 1)
        #expect(Golden.difference(result.output, from: "Tests/Golden/statistics-\(language).txt") == nil)
    }

    @Test func statisticsBesideTheFindings() throws {
        let result = try Program.run(Self.portfolio + ["--statistics", "--format", "json"])
        let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let counts = try #require(object["statistics"] as? [[String: Any]]).compactMap { $0["count"] as? Int }
        #expect(counts.reduce(0, +) == (object["findings"] as? [Any])?.count)
        #expect(counts == counts.sorted(by: >))
        let wrong = try Program.run(Self.portfolio + ["--statistics", "--format", "junit"])
        #expect(wrong.exitCode == 2)
        #expect(wrong.error.contains("--statistics goes with --format text or json."))
    }

    // MARK: In GitHub Actions

    private static let actions = ["GITHUB_ACTIONS": "true"]

    @Test func actionsGetTextAndAnnotations() throws {
        let both = try Program.run(Self.plan, environment: Self.actions).output
        let text = try Program.run(Self.plan).output
        let annotations = try Program.run(Self.plan + ["--format", "github"]).output
        #expect(both == text + annotations)
        #expect(try Program.run(Self.plan + ["--format", "text"], environment: Self.actions).output == text)
        #expect(try Program.run(Self.plan, environment: ["GITHUB_ACTIONS": "false"]).output == text)
    }

    @Test func actionsGetAnnotationsBesideAFile() throws {
        let scratch = try Scratch()
        let path = scratch.url.path + "/findings.txt"
        let result = try Program.run(Self.plan + ["--output", path], environment: Self.actions)
        #expect(result.output.hasPrefix("::error file=sample-plans/"))
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("error["))
    }

    @Test func annotationsCountFromTheRepositorysRoot() throws {
        let folder = Repository.url("sample-plans/portfolio")
        let plan = ["check", "./ostrander-festival-group.md", "--as-of", "2026-11-24"]
        for variable in ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"] {
            let result = try Program.run(plan + ["--format", "gitlab"], in: folder, environment: [variable: Repository.root.path])
            #expect(result.output.contains("\"path\": \"sample-plans/portfolio/ostrander-festival-group.md\""))
        }
        #expect(try Program.run(plan + ["--format", "gitlab"], in: folder).output.contains("\"path\": \"ostrander-festival-group.md\""))
    }

    @Test func aFileThatCannotBeReadIsTold() throws {
        let arguments = Self.plan + ["no-such.md"]
        for (format, words) in [("github", "::error file=no-such.md,title=planc::no-such.md: No such file"), ("junit", "<error type=\"file\" message=\"No such file"), ("sarif", "\"executionSuccessful\": false")] {
            let result = try Program.run(arguments + ["--format", format])
            #expect(result.exitCode == 2)
            #expect(result.output.contains(words), "\(format)")
        }
    }
}
