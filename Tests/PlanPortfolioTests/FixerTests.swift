import Foundation
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanRules
import PlanSemantics
import PlanText
import TestSupport
import Testing

/// What `--fix` promises: certain fixes reach an end, mend what they say, and leave every other record as it was.
@Suite struct FixerTests {
    private static let asOf = Day(year: 2026, month: 11, day: 24)!

    /// Every plan there is: examples of the rules, samples, broken samples and plans as people write them.
    private static let texts: [String] =
        Rule.all.filter { $0.exampleFile == .plan }.flatMap { rule in
            rule.triggering.map { example in
                let text = MarkedText(example).text
                return text.hasPrefix("---") ? text : Rule.exampleHead + text
            }
        }
        + ["sample-plans", "Tests/Plans"].flatMap { Repository.files(in: $0, suffix: ".md") }.compactMap { try? Repository.text($0) }

    private func fixed(_ text: String) throws -> (before: Account, after: Account)? {
        let scratch = try Scratch()
        let file = try scratch.write(text, to: "plan.md")
        func compile() -> Portfolio { PortfolioCompiler.compile(Discovery.find([file.path]), asOf: Self.asOf, jobs: 1) }
        let portfolio = compile()
        guard let plan = PlanFixer.fix(portfolio, jobs: 1).first else { return nil }
        try FileSystem.replace(file.path, plan.before, with: plan.after)
        let after = compile()
        // A fixed point: there is nothing left to fix.
        #expect(PlanFixer.fix(after, jobs: 1).isEmpty, "\(text)")
        return (portfolio.accounts[0], after.accounts[0])
    }

    @Test func certainFixesMendAndKeepTheRest() throws {
        var count = 0
        for text in Self.texts {
            guard let (before, after) = try fixed(text) else { continue }
            count += 1
            let mended = before.diagnostics.filter { $0.fixes.contains(where: \.isSafe) }.count
            #expect(after.diagnostics.filter { $0.fixes.contains(where: \.isSafe) }.isEmpty)
            #expect(mended > 0)
            // Nothing that was understood is understood otherwise: every line of the model is still there, or says more.
            let (old, new) = (ModelListing.text(before.plan).split(separator: "\n"), ModelListing.text(after.plan).split(separator: "\n"))
            for line in old where !line.hasPrefix("prose") {
                let fields = line.split(separator: " | ").filter { !$0.hasPrefix("extra=") && !$0.contains("?") }
                let isKept = new.contains { candidate in
                    let found = Set(candidate.split(separator: " | "))
                    return fields.allSatisfy { found.contains($0) }
                }
                let isRenamedDetail = line.hasPrefix("detail")
                #expect(isKept || isRenamedDetail, "\(line)\nis not in\n\(new.joined(separator: "\n"))")
            }
        }
        #expect(count > 5)
    }

    @Test func editsThatTouchWaitForTheNextRound() {
        func fix(_ start: Int, _ end: Int, _ text: String) -> Fix { Fix(Localized(same: ""), [Fix.Edit(SourceRange(start, end), text)]) }
        let bytes = Array("abcdef".utf8)
        let (result, count) = FixApplication.apply([fix(1, 3, "X"), fix(2, 4, "Y"), fix(1, 3, "X"), fix(5, 5, "Z"), fix(5, 5, "W")], to: bytes)
        #expect(String(decoding: result, as: UTF8.self) == "aXdeZf")
        #expect(count == 2)
    }

    /// A diff says what `diff -u` says.
    @Test func diffsAreThoseOfTheStandardTool() throws {
        let scratch = try Scratch()
        let numbered = (0..<40).map { "line \($0)\n" }
        let changed = numbered.enumerated().map { [3, 30].contains($0.offset) ? "changed\n" : $0.element }
        let shortened = numbered.enumerated().filter { $0.offset % 9 != 0 }.map(\.element)
        let pairs: [(String, String)] = [
            ("a\nb\nc\n", "a\nB\nc\n"), ("a\n", ""), ("", "a\n"), ("a", "a\n"), ("a\nb", "a\nc"),
            (numbered.joined(), changed.joined()), (numbered.joined(), shortened.joined()),
        ]
        for (old, new) in pairs {
            let files = [try scratch.write(old, to: "old"), try scratch.write(new, to: "new")]
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/diff")
            process.arguments = ["-u", "--label", "a/x", "--label", "b/x"] + files.map(\.path)
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let expected = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            #expect(LineDiff.unified(Array(old.utf8), Array(new.utf8), path: "x") == expected)
        }
    }
}
