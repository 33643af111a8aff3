import Foundation
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanRules
import PlanText
import TestSupport
import Testing

@testable import PlanReports

/// Every form of findings names the same place, whatever characters stand before it in the line.
@Suite struct FindingPositionTests {
    private static let asOf = Day(year: 2026, month: 11, day: 24)!
    /// An emoji of several scalars, a letter with a combining mark, and a wide character.
    private static let odd = "👩‍🚀 e\u{301} 漢 "
    private static let rules = Rule.all.filter { !$0.triggering.isEmpty && $0.exampleFile == .plan }.map(\.id.name)

    /// Line and column that a person counts: scalars before the place in its line.
    private static func place(_ offset: Int, in text: String) -> (line: Int, column: Int) {
        let before = String(decoding: Array(text.utf8)[..<offset], as: UTF8.self).unicodeScalars
        let line = before.split(separator: "\n", omittingEmptySubsequences: false)
        return (line.count, (line.last?.count ?? 0) + 1)
    }

    private static func portfolio(_ text: String) throws -> (PortfolioFindings, Scratch) {
        let scratch = try Scratch()
        let file = try scratch.write(text, to: "plan.md")
        return (PortfolioCompiler.check(Discovery.find([file.path]), asOf: asOf, jobs: 1), scratch)
    }

    /// The example with odd characters at a blank before the first mark in its line, or else in it, where the finding
    /// stays as it is.
    private static func oddVariant(_ example: String, _ rule: Rule) throws -> String? {
        guard let mark = example.firstIndex(of: "⟦"), let end = example.firstIndex(of: "⟧") else { return nil }
        let start = example[..<mark].lastIndex(of: "\n").map { example.index(after: $0) } ?? example.startIndex
        for index in example[start..<mark].indices.reversed() + example[mark..<end].indices where example[index] == " " {
            let text = String(example[...index]) + odd + example[example.index(after: index)...]
            let marked = MarkedText(text)
            if try portfolio(marked.text).0.files.first?.diagnostics.filter({ $0.rule == rule.id }).map(\.range).sorted() == marked.ranges { return text }
        }
        return nil
    }

    private static func whole(_ example: String) -> String { example.hasPrefix("---") || example.hasPrefix("⟦---") ? example : Rule.exampleHead + example }

    @Test(arguments: FindingPositionTests.rules) func allFormsAgree(_ name: String) throws {
        let rule = try #require(Rule.named(name))
        for example in rule.triggering.map(Self.whole) {
            try check(example, rule)
            if let odd = try Self.oddVariant(example, rule) { try check(odd, rule) }
        }
    }

    /// The table above is about odd characters only as far as they can be put in.
    @Test func mostRulesHaveAnOddVariant() throws {
        let rules = try Rule.all.filter { rule in try rule.exampleFile == .plan && rule.triggering.contains { try Self.oddVariant(Self.whole($0), rule) != nil } }
        #expect(rules.count >= 30, "\(rules.map(\.id.name))")
    }

    private func check(_ example: String, _ rule: Rule) throws {
        let marked = MarkedText(example)
        let (portfolio, scratch) = try Self.portfolio(marked.text)
        var context = FindingsContext(portfolio, .english, paths: RepositoryPaths(workingFolder: scratch.url.path))
        context.failing = .info
        let expected = marked.ranges.map { (Self.place($0.lower, in: marked.text), Self.place($0.upper, in: marked.text)) }
        let starts = expected.map { "\($0.0.line):\($0.0.column)" }
        let lines = expected.map { "\($0.0.line)" }
        let spans = expected.map { "\($0.0.line):\($0.0.column)-\($0.1.line):\($0.1.column)" }
        let (text, annotations, tests) = (FindingsFormat.text.render(context), FindingsFormat.github.render(context), FindingsFormat.junit.render(context))

        #expect(text.matches(of: try Regex("\\[\(rule.id.name)\\].*\\n *--> .*plan\\.md:(\\d+:\\d+)", as: (Substring, Substring).self)).map { String($0.output.1) } == starts)
        let underlines = Self.underlines(text, rule)
        #expect(underlines.count == marked.ranges.count, "\(text)")
        for (underline, range) in zip(underlines, marked.ranges) {
            let line = marked.text.utf8.prefix(range.lower).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).last ?? []
            #expect(underline == DisplayWidth.of(String(decoding: line, as: UTF8.self)), "\(text)")
        }
        #expect(try Self.json(context, rule) == spans)
        #expect(try Self.sarif(context, rule) == spans)
        #expect(try Self.gitlab(context, rule) == lines)
        let commands = annotations.matches(of: try Regex("::\\w+ file=plan\\.md,line=(\\d+),.*title=\(rule.id.name)::", as: (Substring, Substring).self))
        #expect(commands.map { String($0.output.1) } == lines)
        for (command, (start, end)) in zip(commands, expected) where start.line == end.line {
            #expect(command.output.0.contains(",col=\(start.column),endColumn=\(end.column),"), "\(command.output.0)")
        }
        let failure = tests.split(separator: "<failure type=\"\(rule.id.name)\"").dropFirst().first?.split(separator: "</failure>").first ?? ""
        #expect(failure.matches(of: #/plan\.md:(\d+:\d+): /#).map { String($0.1) } == starts, "\(failure)")
    }

    /// How many columns of a terminal stand before each underline of a rule's findings.
    private static func underlines(_ text: String, _ rule: Rule) -> [Int] {
        text.split(separator: "\n\n").filter { $0.contains("[\(rule.id.name)]") }.compactMap { finding in
            finding.split(separator: "\n").compactMap { $0.firstMatch(of: /^ +\|( +)\^+$/).map { $0.1.count - 1 } }.first
        }
    }

    private static func objects(_ format: FindingsFormat, _ context: FindingsContext) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(format.render(context).utf8))
    }

    private static func json(_ context: FindingsContext, _ rule: Rule) throws -> [String] {
        let whole = try #require(try objects(.json, context) as? [String: Any])
        let findings = try #require(whole["findings"] as? [[String: Any]])
        return findings.filter { $0["rule"] as? String == rule.id.name }.map { "\($0["line"]!):\($0["column"]!)-\($0["endLine"]!):\($0["endColumn"]!)" }
    }

    private static func sarif(_ context: FindingsContext, _ rule: Rule) throws -> [String] {
        let whole = try #require(try objects(.sarif, context) as? [String: Any])
        let results = try #require((whole["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
        return try results.filter { $0["ruleId"] as? String == rule.id.name }.map { result in
            let location = try #require((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
            let region = try #require(location["region"] as? [String: Int])
            return "\(region["startLine"]!):\(region["startColumn"]!)-\(region["endLine"]!):\(region["endColumn"]!)"
        }
    }

    private static func gitlab(_ context: FindingsContext, _ rule: Rule) throws -> [String] {
        let findings = try #require(try objects(.gitlab, context) as? [[String: Any]])
        return try findings.filter { $0["check_name"] as? String == rule.id.name }.map { finding in
            let location = try #require(finding["location"] as? [String: Any])
            return "\(try #require((location["lines"] as? [String: Int])?["begin"]))"
        }
    }
}
