import Foundation
import TestSupport
import Testing

/// Input that is made to hurt: each ends in bounded time, without a crash, with findings or a clear limit.
@Suite(.serialized, .timeLimit(.minutes(5))) struct PathologicalTests {
    private static let head = "---\naccount: Example\n---\n"

    private static let inputs: [(name: String, text: @Sendable () -> String)] = [
        ("deep quotes", { head + String(repeating: "> ", count: 50_000) + "deep\n" }),
        ("deep lists", { head + "## Actions\n" + (0..<5_000).map { String(repeating: " ", count: $0 * 2) + "- x\n" }.joined() }),
        ("deep emphasis", { head + "## Actions\n- " + String(repeating: "**a ", count: 20_000) + "\n" }),
        ("brackets", { head + "## Actions\n- " + String(repeating: "[", count: 50_000) + "\n" }),
        ("backticks", { head + "## Actions\n- " + (1..<400).map { "e" + String(repeating: "`", count: $0) }.joined() + "\n" }),
        ("100,000 items", { head + "## Actions\n" + (0..<100_000).map { "- [ ] A\($0): call @ada due:2026-12-04 #contact\n" }.joined() }),
        ("100,000 references", { head + "## Actions\n- [ ] A1: call " + String(repeating: "#A1 ", count: 100_000) + "\n" }),
        ("unknown references", { head + "## Actions\n- [ ] A1: call " + (0..<2_000).map { "#X\($0)y " }.joined() + "\n" }),
        ("a line of 10 MB", { head + "## Actions\n- " + String(repeating: "word ", count: 2_000_000) + "\n" }),
        ("a line of 10 MB without a space", { head + "## Actions\n- " + String(repeating: "a", count: 10_000_000) + "\n" }),
        ("50,000 cells", { head + "## Stakeholders\n| Name |" + String(repeating: " x |", count: 50_000) + "\n|" + String(repeating: "---|", count: 50_001) + "\n| Ada |" + String(repeating: " y |", count: 50_000) + "\n" }),
        ("50,000 rows", { head + "## Stakeholders\n| Name | Role |\n|---|---|\n" + String(repeating: "| Ada | user |\n", count: 50_000) }),
        ("20,000 headings", { head + String(repeating: "## Actions\n", count: 20_000) }),
        ("definitions", { head + "[" + (0..<2_000).map { "[a\($0)]: /u\n" }.joined() + "\n\n" + String(repeating: "[a1] ", count: 2_000) }),
        ("aliases", { "---\naccount: Example\na: &a [x,x,x,x,x,x,x,x,x]\n" + "bcdefghijk".map { "\($0): &\($0) [" + Array(repeating: "*\(Character(UnicodeScalar($0.asciiValue! - 1)))", count: 9).joined(separator: ",") + "]\n" }.joined() + "---\n" }),
        ("deep YAML", { "---\naccount: Example\nteam: " + String(repeating: "[", count: 20_000) + "\n---\n" }),
        ("long YAML", { "---\naccount: Example\n" + (0..<20_000).map { "key\($0): value\n" }.joined() + "---\n" }),
        ("open front matter", { "---\naccount: Example\n" + String(repeating: "a: b\n", count: 50_000) }),
        ("NUL bytes", { head + String(repeating: "word ", count: 3_000) + "\n\n## Actions\n- [ ] a\u{0}b @ada\u{0}\n" }),
    ]

    @Test(arguments: PathologicalTests.inputs.map(\.name)) func endsWell(_ name: String) throws {
        let input = try #require(Self.inputs.first { $0.name == name })
        let scratch = try Scratch()
        let file = try scratch.write(input.text(), to: "plan.md")
        let result = try Program.run(["check", file.path, "--as-of", "2026-11-24", "--format", "json", "--output", scratch.url.path + "/out.json"], program: Program.release)
        #expect(result.exitCode == 1, "\(result.exitCode) \(result.error.prefix(300))")
        let shown = try Program.run(["report", file.path, "--as-of", "2026-11-24", "-o", scratch.url.path + "/report"], program: Program.release)
        #expect(shown.exitCode == 0, "\(shown.exitCode) \(shown.error.prefix(300))")
    }

    /// Figures at the edge of what counts as one, and beyond 64 bits: sums stay sums, and nothing overflows.
    @Test(arguments: ["1000000000000", "92233720368547758.07", "99999999999999999999"]) func theLargestFigures(_ figure: String) throws {
        let scratch = try Scratch()
        for name in ["one", "two"] { try scratch.write(Self.figures.replacing("NAME", with: name).replacing("MAX", with: figure), to: "\(name).md") }
        for command in [["check", "--fail-on", "never"], ["report", "-o", scratch.url.path + "/report"], ["report", "--format", "text"], ["agenda"], ["export"]] {
            let result = try Program.run(command + [scratch.url.path, "--as-of", "2026-11-24"])
            #expect(result.exitCode == 0, "\(command): \(result.exitCode) \(result.error.prefix(300))")
        }
    }

    private static let figures = """
        ---
        account: NAME
        category: 1
        stage: secured
        revenue: { 2023: MAX, 2024: MAX, 2025: MAX, 2026: { actual: -MAX, target: MAX, potential: MAX } }
        team: { ada: Ada Berg }
        ---
        ## Portfolio
        | Product | Status | Potential | Revenue |
        |---|---|---|---|
        | A | sold | MAX | MAX |
        | B | known | MAX | MAX |
        ## Opportunities
        - K1: One value:MAX p:100% close:2027-01-01
        - K2: Two value:MAX p:100% close:2027-01-01
        - K3: Three value:-MAX p:99% close:2027-01-01
        ## Objectives
        - O1: Grow metric:revenue baseline:-MAX target:MAX actual:MAX by:2026-12-31
        - O2: Shrink metric:x baseline:MAX target:-MAX actual:-MAX by:2026-12-31
        ## Actions
        - [ ] A1: Call @ada due:2026-12-01 hours:MAX
        - [ ] A2: Call @ada due:2026-12-01 hours:MAX
        - [ ] A3: Call @ada due:2026-12-02 hours:-MAX
        ## Contact log
        - 2026-11-01 Bo, meeting: x hours:MAX satisfaction:MAX
        - 2026-11-02 Bo, meeting: x hours:MAX

        """

    /// A plan cut off anywhere, and one with a byte that is no UTF-8 anywhere, still compiles.
    @Test func truncatedAndBrokenAnywhere() throws {
        let scratch = try Scratch()
        let bytes = Array(try Repository.text("Tests/Fixtures/example-dutch.md").utf8)
        for offset in stride(from: 0, to: bytes.count, by: 7) {
            try scratch.write(Data(bytes[..<offset]), to: "cut/\(offset).md")
            var broken = bytes
            broken[offset] = 0xFF
            try scratch.write(Data(broken), to: "broken/\(offset).md")
        }
        let result = try Program.run(["check", scratch.url.path, "--as-of", "2026-11-24", "--format", "json", "--output", scratch.url.path + "/out.json"], program: Program.release)
        #expect(result.exitCode == 1)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: scratch.url.appendingPathComponent("out.json"))) as? [String: Any])
        let findings = try #require(object["findings"] as? [[String: Any]])
        let broken = Set(findings.filter { $0["rule"] as? String == "file-not-utf8" }.compactMap { $0["file"] as? String })
        // In the front matter the byte may also end the account's name; every broken plan says what is wrong.
        #expect(broken.count == stride(from: 0, to: bytes.count, by: 7).reduce(0) { count, _ in count + 1 } - 1 || broken.count > 350, "\(broken.count)")
    }
}
