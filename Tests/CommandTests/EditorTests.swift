import Foundation
import TestSupport
import Testing

/// Editors and a public language client on `planc lsp`; `make editors` installs them.
@Suite struct EditorTests {
    private static let folder = "Tests/Editors"

    /// A copy of the plan, so that an editor may do with it what it likes.
    private func plan(_ scratch: Scratch) throws -> URL { try scratch.write(try Repository.text("\(Self.folder)/plan.md"), to: "plan.md") }

    private func run(_ program: String, _ arguments: [String], _ scratch: Scratch, _ plan: URL) throws {
        let url = URL(fileURLWithPath: program)
        try #require(FileManager.default.isExecutableFile(atPath: url.path), "\(program) is missing; `make editors` installs it")
        let environment = ["PLANC": Program.planc.path, "PLANC_FOLDER": scratch.url.path, "PLAN": plan.path, "HOME": scratch.url.path, "LC_ALL": "C.UTF-8"]
        let result = try Program.run(arguments, in: scratch.url, environment: environment, program: url)
        #expect(result.exitCode == 0, "\(result.output)\(result.error)")
    }

    @Test func neovim() throws {
        let scratch = try Scratch()
        let plan = try plan(scratch)
        try run("/usr/bin/nvim", ["--headless", "-u", "NONE", "-i", "NONE", "-n", plan.path, "-c", "luafile \(Repository.url("\(Self.folder)/neovim.lua").path)"], scratch, plan)
    }

    @Test func emacs() throws {
        let scratch = try Scratch()
        let plan = try plan(scratch)
        try run("/usr/bin/emacs", ["--batch", "-q", "-l", Repository.url("\(Self.folder)/emacs.el").path], scratch, plan)
    }

    @Test func aPublicLanguageClient() throws {
        let scratch = try Scratch()
        let python = Repository.url(".build/editors/bin/python").path
        try run(python, ["-B", "-m", "pytest", "-q", "-p", "no:cacheprovider", Repository.url(Self.folder).path], scratch, try plan(scratch))
    }
}
