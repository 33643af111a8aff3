import Foundation
import TestSupport
import Testing

/// The catalogue of mistakes: one plan for each, with exactly one finding, and what the program says of it.
@Suite struct BrokenSampleTests {
    private static let folder = "sample-plans/broken"
    private static let files = Repository.files(in: folder, suffix: ".md").filter { !$0.hasSuffix("README.md") }

    /// Mistakes that only two plans together can make.
    private static let betweenPlans = ["account-duplicate", "owner-overbooked-across-plans", "person-differs"]

    /// What only the history of a repository shows; see GitHistoryTests.
    private static let inHistory: Set = ["section-untouched"]

    /// A file is named after its rule; a mistake of the configuration is a folder with a plan and a `planc.yml`.
    private static func rule(_ path: String) -> String {
        let name = path.dropFirst(folder.count + 1)
        if let folder = name.firstIndex(of: "/") { return String(name[..<folder]) }
        let bare = name.dropLast(3)
        return String(bare.hasSuffix("-1") || bare.hasSuffix("-2") ? bare.dropLast(2) : bare)
    }

    @Test func everyRuleHasItsMistake() throws {
        let list = try Program.run(["explain", "--list"]).output
        let rules = list.split(separator: "\n").drop { !$0.hasPrefix("Rules") }.dropFirst().compactMap { $0.split(separator: " ").first.map(String.init) }
        let names = Set(Self.files.map(Self.rule))
        #expect(rules.count > 90)
        #expect(Set(rules) == names.union(Self.inHistory))
    }

    @Test(arguments: BrokenSampleTests.files) func aBrokenPlanHasOneFinding(_ path: String) throws {
        let result = try Program.run(["check", path, "--as-of", "2026-11-24", "--format", "json"])
        let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let rules = (object["findings"] as? [[String: Any]])?.compactMap { $0["rule"] as? String }
        let rule = Self.rule(path)
        #expect(rules == (Self.betweenPlans.contains(rule) ? [] : [rule]))
    }

    @Test(arguments: BrokenSampleTests.betweenPlans) func twoPlansTogetherHaveOneFinding(_ rule: String) throws {
        let paths = Self.files.filter { Self.rule($0) == rule }
        #expect(paths.count == 2)
        let result = try Program.run(["check"] + paths + ["--as-of", "2026-11-24", "--format", "json", "--fail-on", "info"])
        #expect(result.exitCode == 1)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        #expect((object["findings"] as? [[String: Any]])?.compactMap { $0["rule"] as? String } == [rule])
    }

    @Test(arguments: ["en", "nl"]) func theCatalogue(_ language: String) throws {
        let result = try Program.run(["check", Self.folder, "--as-of", "2026-11-24", "--lang", language] + Self.files.filter { $0.contains("not-a-plan") })
        #expect(Golden.difference(result.output, from: "Tests/Golden/broken-\(language).txt") == nil)
    }
}
