import PlanAssessment
import PlanModel
import PlanRules
import PlanSemantics
import PlanText
import Testing

/// A small plan, and what one condition comes to in it.
///
/// `⟦12⟧` at the end of a line says that criteria 1 and 2 cite it.
struct ConditionCase: Sendable, CustomTestStringConvertible {
    let name: String
    let condition: Condition
    let category: Int
    let plan: String
    let status: ConditionStatus
    /// A sign for each criterion: `+` holds, `-` fails, `?` no evidence.
    let outcomes: String

    init(_ condition: Condition, _ name: String, category: Int = 3, _ plan: String, _ status: ConditionStatus, _ outcomes: String) {
        (self.condition, self.name, self.category, self.plan, self.status, self.outcomes) = (condition, name, category, plan, status, outcomes)
    }

    var testDescription: String { "\(condition.id): \(name)" }

    func verify() throws {
        let (text, cited) = unmarked()
        let source = Source(path: "", text: text)
        let (assessment, _) = RuleChecker.check(PlanCompiler.compile(source), asOf: asOf)
        let assessed = assessment[condition]
        let found = assessed.criteria.map { "\($0.outcome): \($0.finding.english)" }.joined(separator: "; ")
        #expect(assessed.status == status, "\(found)")
        #expect(assessed.criteria.map { sign($0.outcome) }.joined() == outcomes, "\(found)")
        for (index, criterion) in assessed.criteria.enumerated() {
            let lines = Set(criterion.citations.map { source.position(at: $0.range.lower).line }).sorted()
            #expect(lines == cited[index + 1] ?? [], "criterion \(index + 1) (\(criterion.finding.english)) in:\n\(text)")
        }
    }

    private func sign(_ outcome: CriterionResult.Outcome) -> String {
        switch outcome {
        case .holds: "+"
        case .fails: "-"
        case .noEvidence: "?"
        }
    }

    /// The plan without its marks, and the lines that each criterion cites.
    private func unmarked() -> (text: String, cited: [Int: [Int]]) {
        var cited: [Int: [Int]] = [:]
        let head = "---\naccount: Example Company\nmanager: Ona Pike\ncategory: \(category)\n---\n"
        let lines = (head + plan).split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
            guard let mark = line.firstIndex(of: "⟦") else { return String(line) }
            for digit in line[mark...].compactMap(\.wholeNumberValue) { cited[digit, default: []].append(number + 1) }
            return String(line[..<mark]).trimmingBlanks
        }
        return (lines.joined(separator: "\n"), cited)
    }

    // MARK: Days

    /// So many days after the day of the examples, or before it.
    static func day(_ days: Int) -> String { asOf.advanced(by: days).iso }
    /// So many months after it or before it, and days on top.
    static func month(_ months: Int, _ days: Int = 0) -> String { asOf.advanced(months: months).advanced(by: days).iso }
}

extension String {
    fileprivate var trimmingBlanks: String { String(reversed().drop { $0 == " " }.reversed()) }
}

@Suite struct ConditionTableTests {
    @Test(arguments: ConditionCase.contact) func contact(_ example: ConditionCase) throws { try example.verify() }
    @Test(arguments: ConditionCase.trust) func trust(_ example: ConditionCase) throws { try example.verify() }
    @Test(arguments: ConditionCase.topOfMind) func topOfMind(_ example: ConditionCase) throws { try example.verify() }
    @Test(arguments: ConditionCase.portfolio) func portfolio(_ example: ConditionCase) throws { try example.verify() }
    @Test(arguments: ConditionCase.ease) func ease(_ example: ConditionCase) throws { try example.verify() }
    @Test(arguments: ConditionCase.sparringPartner) func sparringPartner(_ example: ConditionCase) throws { try example.verify() }
    @Test(arguments: ConditionCase.goodwill) func goodwill(_ example: ConditionCase) throws { try example.verify() }

    @Test("every condition has a dozen cases or more, and each outcome among them") func areMany() {
        let tables = [
            ConditionCase.contact, ConditionCase.trust, ConditionCase.topOfMind, ConditionCase.portfolio, ConditionCase.ease, ConditionCase.sparringPartner,
            ConditionCase.goodwill,
        ]
        for (table, condition) in zip(tables, Condition.allCases) {
            #expect(table.count >= 12 && table.allSatisfy { $0.condition == condition })
            #expect(Set(table.map(\.status)) == Set(ConditionStatus.allCases), "\(condition.id)")
        }
    }
}
