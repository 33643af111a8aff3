import Foundation
import TestSupport
import Testing

/// `planc init`, and the page that shows what it writes.
@Suite struct InitTests {
    private static let everything = ["--pre-commit", "--editor", "vscode"]

    private static func files(in folder: URL) -> [String: String] {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return Dictionary(uniqueKeysWithValues: names.compactMap { name in
            (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)).map { (name, $0) }
        })
    }

    @Test(arguments: ["en", "nl"]) func whatItWritesAndSays(_ language: String) throws {
        let scratch = try Scratch()
        var text = ""
        for host in ["github", "gitlab"] {
            let result = try Program.run(["init", "plans", "--ci", host, "--lang", language] + Self.everything, in: scratch.url)
            #expect(result.exitCode == 0, "\(result.error)")
            text += "$ planc init plans --ci \(host) --pre-commit --editor vscode\n\(result.output)\n"
        }
        for (path, content) in Self.files(in: scratch.url).sorted(by: { $0.key < $1.key }) { text += "\(path):\n\(content)\n" }
        #expect(Golden.difference(text, from: "Tests/Golden/init-\(language).txt") == nil)
    }

    @Test func nothingIsOverwritten() throws {
        let scratch = try Scratch()
        let mine = ["planc.yml", ".github/workflows/account-plans.yml", ".pre-commit-config.yaml", ".vscode/settings.json"]
        for path in mine { try scratch.write("mine", to: path) }
        try FileManager.default.createSymbolicLink(atPath: scratch.url.path + "/.vscode/planc.schema.json", withDestinationPath: "nowhere")
        let result = try Program.run(["init", scratch.url.path, "--ci", "github"] + Self.everything)
        #expect(result.exitCode == 0)
        #expect(!result.output.contains("written"))
        let files = Self.files(in: scratch.url)
        #expect(files.keys.sorted() == mine.sorted())
        #expect(files.values.allSatisfy { $0 == "mine" })
    }

    @Test func aSecondTimeChangesNothing() throws {
        let scratch = try Scratch()
        let arguments = ["init", scratch.url.path, "--ci", "gitlab"] + Self.everything
        #expect(try Program.run(arguments).exitCode == 0)
        let first = Self.files(in: scratch.url)
        #expect(first.count == 5)
        #expect(try Program.run(arguments + ["--lang", "nl"]).exitCode == 0)
        #expect(Self.files(in: scratch.url) == first)
    }

    @Test(arguments: [
        ("[remote \"origin\"]\n\turl = git@github.com:someone/plans.git\n", ".github/workflows/account-plans.yml"),
        ("[remote \"origin\"]\n\turl = https://gitlab.example.org/plans.git\n", ".gitlab-ci.yml"),
        ("[remote \"origin\"]\n\turl = ssh://git.example.org/plans.git\n[user]\n\tname = github\n", nil),
    ])
    func theRemoteChoosesTheHost(_ configuration: String, _ path: String?) throws {
        let scratch = try Scratch()
        try scratch.write(configuration, to: ".git/config")
        #expect(try Program.run(["init"], in: scratch.url).exitCode == 0)
        #expect(Set(Self.files(in: scratch.url).keys) == Set([".git/config", "planc.yml", path].compactMap { $0 }))
        try FileManager.default.removeItem(at: scratch.url.appendingPathComponent("planc.yml"))
        if let path { try FileManager.default.removeItem(at: scratch.url.appendingPathComponent(path)) }
        #expect(try Program.run(["init", "--ci", "none"], in: scratch.url).exitCode == 0)
        #expect(Set(Self.files(in: scratch.url).keys) == [".git/config", "planc.yml"])
    }

    @Test func aFileWhereTheFolderShouldBe() throws {
        let scratch = try Scratch()
        try scratch.write("x", to: "plans")
        let result = try Program.run(["init", "plans"], in: scratch.url)
        #expect(result.exitCode == 2)
        #expect(result.output.isEmpty)
        #expect(result.error.contains("plans: Not a directory"))
    }

    @Test func embeddedFilesAreFresh() throws {
        let embedded = try Repository.text("Sources/planc/Generated/EmbeddedInitFiles.swift")
        for path in ["templates/ci", "templates/init"].flatMap({ Repository.files(in: $0, suffix: "") }) {
            #expect(embedded.contains(try Repository.text(path)), "\(path) has changed: run `make generate`")
        }
    }

    // MARK: For other programs

    @Test(arguments: ["en", "nl"]) func otherProgramsTakeTheFiles(_ language: String) throws {
        let scratch = try Scratch()
        for host in ["github", "gitlab"] { _ = try Program.run(["init", ".", "--ci", host, "--lang", language] + Self.everything, in: scratch.url) }
        let files = Self.files(in: scratch.url)
        #expect(files.count == 6)
        #expect(try Validators.complaint(files.keys.map { ("yaml", scratch.url.appendingPathComponent($0)) }) == nil)
        for (kind, path) in [("github-workflows", ".github/workflows/account-plans.yml"), ("gitlab-ci", ".gitlab-ci.yml"), ("pre-commit", ".pre-commit-config.yaml")] {
            #expect(try Validators.complaint(ofCI: kind, scratch.url.appendingPathComponent(path)) == nil, "\(kind)")
        }
        for (path, content) in files { #expect(!content.contains("[en] ") && !content.contains("[nl] ") && !content.contains("{{lang}}"), "\(path)") }
    }

    /// The settings as they are, and with every example switched on, are what the schema for editors takes.
    @Test func theSettingsFitTheirSchema() throws {
        let scratch = try Scratch()
        _ = try Program.run(["init", ".", "--editor", "vscode"], in: scratch.url)
        let settings = try #require(Self.files(in: scratch.url)["planc.yml"])
        #expect(settings.split(separator: "\n").filter { !$0.hasPrefix("#") } == ["root: true", "language: en"])
        // Words stand one blank behind the #; examples stand none or as many as they are indented.
        let lines = settings.split(separator: "\n").map { $0.prefixMatch(of: /#(?! \S)/) != nil ? $0.dropFirst() : $0 }
        #expect(lines.count(where: { !$0.hasPrefix("#") }) > 3)
        try scratch.write(lines.joined(separator: "\n"), to: "on.yml")
        let files = ["planc.yml", "on.yml"].map { scratch.url.appendingPathComponent($0).path }
        #expect(try Validators.complaint(files, against: scratch.url.appendingPathComponent(".vscode/planc.schema.json")) == nil)
        // And planc reads them all.
        try scratch.write(lines.joined(separator: "\n"), to: "planc.yml")
        try scratch.write("---\naccount: X\n---\n", to: "x.md")
        let read = try Program.run(["check", ".", "--select", "configuration"], in: scratch.url)
        #expect(read.exitCode == 0, "\(read.output)")
        let wrong = try scratch.write("root: perhaps\n", to: "wrong.yml")
        #expect(try Validators.complaint([wrong.path], against: scratch.url.appendingPathComponent(".vscode/planc.schema.json")) != nil)
    }

    /// What the CI files run is what the program takes: each command in them ends as it should.
    @Test(arguments: ["github", "gitlab"]) func theCommandsRun(_ host: String) throws {
        let scratch = try Scratch()
        _ = try Program.run(["init", ".", "--ci", host, "--pre-commit"], in: scratch.url)
        try FileManager.default.copyItem(at: Repository.url("sample-plans/portfolio"), to: scratch.url.appendingPathComponent("plans"))
        try FileManager.default.createDirectory(at: scratch.url.appendingPathComponent("bin"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(at: scratch.url.appendingPathComponent("bin/planc"), withDestinationURL: Program.planc)
        let lines = Self.files(in: scratch.url).values.flatMap { $0.split(separator: "\n") }
        let commands = lines.compactMap { $0.firstMatch(of: /(?:- |run: |entry: )(bin\/planc .+)/).map { String($0.1) } }
        #expect(commands.count == (host == "github" ? 4 : 5))
        for command in commands {
            let result = try Program.run(["-c", command], in: scratch.url, program: URL(fileURLWithPath: "/bin/sh"))
            // The sample plans have errors; a form for machines goes to a file and does not end the job.
            #expect(result.exitCode == (command.contains("--format") || command.contains("report") ? 0 : 1), "\(command): \(result.error)")
        }
        let made = Self.files(in: scratch.url).keys
        #expect(made.contains("report/index.html"))
        #expect(made.contains(host == "github" ? "planc.sarif" : "planc-junit.xml"))
    }

    /// The page shows the files as `planc init` writes them. `RENEW_GOLDEN=1 swift test` writes them into the page.
    @Test func thePageShowsTheFiles() throws {
        let scratch = try Scratch()
        for host in ["github", "gitlab"] { _ = try Program.run(["init", ".", "--ci", host] + Self.everything, in: scratch.url) }
        let files = Self.files(in: scratch.url)
        let page = try Repository.text("docs/ci.md")
        let pattern = /`([^`\n]+)`:\n\n```yaml\n([\s\S]*?)```/
        #expect(page.matches(of: pattern).map { String($0.1) } == [".github/workflows/account-plans.yml", ".gitlab-ci.yml", ".pre-commit-config.yaml"])
        #expect(page.ranges(of: "```yaml").count == 3, "YAML on the page that is not a file of planc init")
        let renewed = page.replacing(pattern) { match in "`\(match.1)`:\n\n```yaml\n\(files[String(match.1)] ?? "(not written)\n")```" }
        #expect(Golden.difference(renewed, from: "docs/ci.md") == nil)
    }
}
