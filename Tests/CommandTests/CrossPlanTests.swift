import Foundation
import TestSupport
import Testing

/// What is found between plans, and what two plans may well have in common.
@Suite struct CrossPlanTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let plans: [String]
        /// `file: rule` of the findings that only several plans together have.
        let expected: [String]
        var testDescription: String { name }
    }

    private static func plan(_ account: String, _ text: String) -> String { "---\naccount: \(account)\nmanager: Ona Pike\n---\n\(text)" }

    private static func person(_ account: String, _ row: String) -> String {
        plan(account, "## Stakeholders\n| Name | Title | Level | E-mail |\n| --- | --- | --- | --- |\n\(row)\n")
    }

    private static func actions(_ account: String, _ count: Int, _ rest: String = "due:2026-12-09", owner: String = "ona") -> String {
        plan(account, "## Actions\n" + (0..<count).map { "- [ ] A\($0): Call the plant @\(owner) \(rest) #contact\n" }.joined())
    }

    static let cases: [Case] = [
        Case(name: "two plans for one account", plans: [plan("Quarry", ""), plan("QUARRY", "")], expected: ["b.md: account-duplicate"]),
        Case(
            name: "another job", plans: [person("Quarry", "| Ada Berg | Director | strategic | |"), person("Yard", "| ada berg | Treasurer | strategic | |")],
            expected: ["b.md: person-differs"]),
        Case(
            name: "another level", plans: [person("Quarry", "| Ada Berg | Director | strategic | |"), person("Yard", "| Ada Berg | director | tactical | |")],
            expected: ["b.md: person-differs"]),
        Case(name: "less is known", plans: [person("Quarry", "| Ada Berg | Director | strategic | |"), person("Yard", "| Ada Berg | | | |")], expected: []),
        Case(
            name: "two people of one name",
            plans: [person("Quarry", "| Ada Berg | Director | strategic | ada@quarry.example |"), person("Yard", "| Ada Berg | Cook | operational | ada@yard.example |")],
            expected: []),
        Case(name: "a first name alone", plans: [person("Quarry", "| Ada | Director | strategic | |"), person("Yard", "| Ada | Cook | operational | |")], expected: []),
        Case(name: "three and three in one week", plans: [actions("Quarry", 3), actions("Yard", 3)], expected: ["a.md: owner-overbooked-across-plans"]),
        Case(name: "two and three in one week", plans: [actions("Quarry", 2), actions("Yard", 3)], expected: []),
        Case(
            name: "where most of it is", plans: [actions("Quarry", 2), actions("Yard", 4)], expected: ["b.md: owner-overbooked-across-plans"]),
        Case(
            name: "hours add up", plans: [actions("Quarry", 1, "due:2026-12-09 hours:24"), actions("Yard", 1, "due:2026-12-07 hours:20")],
            expected: ["a.md: owner-overbooked-across-plans"]),
        Case(name: "the week after", plans: [actions("Quarry", 3), actions("Yard", 3, "due:2026-12-14")], expected: []),
        Case(name: "another person", plans: [actions("Quarry", 3), actions("Yard", 3, owner: "kim")], expected: []),
        Case(name: "too much in one plan already", plans: [actions("Quarry", 6), actions("Yard", 3)], expected: []),
    ]

    @Test(arguments: CrossPlanTests.cases) func betweenPlans(_ example: Case) throws {
        let scratch = try Scratch()
        for (name, text) in zip(["a.md", "b.md"], example.plans) { try scratch.write(text, to: name) }
        let result = try Program.run(["check", ".", "--as-of", "2026-11-24", "--format", "json"], in: scratch.url)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let findings = try #require(object["findings"] as? [[String: Any]]).compactMap { finding -> String? in
            guard let file = finding["file"] as? String, let rule = finding["rule"] as? String else { return nil }
            let isBetween = ["account-duplicate", "person-differs", "owner-overbooked-across-plans"].contains(rule)
            return isBetween ? "\(file.split(separator: "/").last ?? ""): \(rule)" : nil
        }
        #expect(findings == example.expected)
    }
}
