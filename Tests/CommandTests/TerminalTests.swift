import Foundation
import TestSupport
import Testing

/// What planc writes to a terminal beyond plain text.
@Suite struct TerminalTests {
    private static let check = ["check", "sample-plans/portfolio/merrowfield-foods.md", "--as-of", "2026-11-24"]

    @Test func colourOnlyWhereItIsWanted() throws {
        #expect(!(try Program.run(Self.check).output.contains("\u{1B}")))
        #expect(try Program.run(Self.check + ["--color", "always"]).output.contains("\u{1B}[1;31merror"))
        #expect(try Program.run(Self.check, environment: ["CLICOLOR_FORCE": "1"]).output.contains("\u{1B}["))
        #expect(!(try Program.run(Self.check, environment: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]).output.contains("\u{1B}")))
    }

    @Test func placesAreLinksWhereTerminalsOpenThem() throws {
        let linked = try Program.run(Self.check + ["--color", "always"], environment: ["FORCE_HYPERLINK": "1"]).output
        let url = "file://\(Repository.root.path)/sample-plans/portfolio/merrowfield-foods.md"
        #expect(linked.contains("\u{1B}]8;;\(url)\u{1B}\\sample-plans/portfolio/merrowfield-foods.md:"))
        #expect(!(try Program.run(Self.check + ["--color", "always"]).output.contains("]8;;")))
        #expect(!(try Program.run(Self.check, environment: ["FORCE_HYPERLINK": "1"]).output.contains("]8;;")))
    }

    /// A file's name cannot steer the terminal either.
    @Test func namesAreHarmless() throws {
        let scratch = try Scratch()
        try scratch.write("---\naccount: X\n---\n", to: "a\u{1B}[31mb.md")
        let result = try Program.run(["check", ".", "--as-of", "2026-11-24", "--color", "always"], in: scratch.url, environment: ["FORCE_HYPERLINK": "1"])
        #expect(!result.output.contains("a\u{1B}[31mb"))
        #expect(result.output.contains("a%1B%5B31mb.md"))
    }
}
