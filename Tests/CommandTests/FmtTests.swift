import Foundation
import TestSupport
import Testing

/// `planc fmt` as a person, an editor and a CI script use it.
@Suite struct FmtTests {
    private static let plan = "\u{FEFF}---\r\naccount: X\r\n---\r\n## Stakeholders\r\n|Name|Role|\r\n|-|-|\r\n|山田|buyer|\r\n## Actions\r\n- [ ] Call #C1 @bo due:2026-12-04"
    private static let formatted = plan.replacing("|Name|Role|\r\n|-|-|\r\n|山田|buyer|", with: "| Name | Role  |\r\n| ---- | ----- |\r\n| 山田 | buyer |").replacing("#C1 @bo due:2026-12-04", with: "@bo due:2026-12-04 #C1")

    @Test func filesAreFormattedInPlace() throws {
        let scratch = try Scratch()
        let file = try scratch.write(Self.plan, to: "plan.md")
        try scratch.write("# No plan\n|a|b|\n|-|-|\n", to: "README.md")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
        let check = try Program.run(["fmt", "--check"], in: scratch.url)
        #expect(check.exitCode == 1 && check.output == "./plan.md\n")
        let diff = try Program.run(["fmt", "--diff"], in: scratch.url)
        #expect(diff.exitCode == 1 && diff.output.contains("+| 山田 | buyer |") && diff.output.hasPrefix("--- a/./plan.md"))
        #expect(try Data(contentsOf: file) == Data(Self.plan.utf8))
        let result = try Program.run(["fmt"], in: scratch.url)
        #expect(result.exitCode == 0 && result.error == "planc: formatted 1 plan\n")
        #expect(try Data(contentsOf: file) == Data(Self.formatted.utf8))
        #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o640)
        #expect(try Program.run(["fmt", "--check"], in: scratch.url).exitCode == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).sorted() == ["README.md", "plan.md"])
    }

    @Test func standardInputGoesToStandardOutput() throws {
        let result = try Program.run(["fmt", "-"], input: Self.plan)
        #expect(result.exitCode == 0 && result.output == Self.formatted && result.error.isEmpty)
        #expect(try Program.run(["fmt", "-"], input: Self.formatted).output == Self.formatted)
        #expect(try Program.run(["fmt", "-", "--dates"], input: "---\naccount: X\nreviewed: 3 May 2026\n---\n").output == "---\naccount: X\nreviewed: 2026-05-03\n---\n")
    }

    @Test func whatIsNoPlanIsLeftAlone() throws {
        let scratch = try Scratch()
        let bytes = Data("---\naccount: X\n---\n|a|b|\n|-|-|\n|caf".utf8) + [0xE9] + Data("|\n".utf8)
        let file = try scratch.write(bytes, to: "latin.md")
        let result = try Program.run(["fmt", file.path])
        #expect(result.exitCode == 0 && result.error.contains("not stored as UTF-8"))
        #expect(try Data(contentsOf: file) == bytes)
        let other = try scratch.write("# No plan\n|a|b|\n|-|-|\n", to: "other.md")
        #expect(try Program.run(["fmt", other.path]).exitCode == 2)
        #expect(try Program.run(["fmt", "-"], input: "# No plan\n").exitCode == 2)
        #expect(try Program.run(["fmt", "nowhere"]).exitCode == 2)
    }
}
