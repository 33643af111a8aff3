import PlanAssessment
import PlanDiagnostics
import PlanRules
import TestSupport
import Testing

@Suite struct ExampleTests {
    /// Examples of the configuration are tested where it is read.
    static let rules = Rule.all.filter { $0.exampleFile == .plan }
    static let cases = rules.flatMap { rule in Mutation.allCases.map { (rule.id.name, $0) } }

    @Test("every example of a mistake gives the finding exactly at its marks", arguments: cases)
    func triggering(name: String, mutation: Mutation) throws {
        let rule = try #require(Rule.named(name))
        for example in rule.triggering {
            guard let plan = mutation.apply(to: whole(example)) else { continue }
            let marked = MarkedText(plan)
            #expect(!marked.ranges.isEmpty, "no mark in: \(example)")
            let found = check(marked.text).diagnostics.filter { $0.rule == rule.id }
            #expect(
                found.map(\.range).sorted() == marked.ranges,
                "\(name), \(mutation): \(found.map { describe($0, in: marked.text) }) in:\n\(plan)")
        }
    }

    @Test("no example without the mistake gives the finding", arguments: cases)
    func nonTriggering(name: String, mutation: Mutation) throws {
        let rule = try #require(Rule.named(name))
        for example in rule.nonTriggering {
            guard let plan = mutation.apply(to: whole(example)) else { continue }
            let found = check(plan).diagnostics.filter { $0.rule == rule.id }
            #expect(found.isEmpty, "\(name), \(mutation): \(found.map { describe($0, in: plan) }) in:\n\(plan)")
        }
    }

    @Test("a fix mends its finding", arguments: ExampleTests.rules.map(\.id.name))
    func fixes(name: String) throws {
        let rule = try #require(Rule.named(name))
        for example in rule.triggering {
            let text = MarkedText(whole(example)).text
            let found = check(text).diagnostics.filter { $0.rule == rule.id }
            for fix in found.flatMap(\.fixes) {
                let mended = check(apply(fix, to: text)).diagnostics.filter { $0.rule == rule.id }
                #expect(mended.count < found.count, "\(name): \(fix.description.english) in:\n\(text)")
            }
        }
    }

    private func apply(_ fix: Fix, to text: String) -> String {
        var bytes = Array(text.utf8)
        for edit in fix.edits.sorted(by: { $0.range > $1.range }) { bytes.replaceSubrange(edit.range.indices, with: Array(edit.replacement.utf8)) }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("every example of a condition has the status that it states", arguments: ConditionDefinition.all.map(\.condition.rawValue))
    func conditions(number: Int) {
        let definition = ConditionDefinition.all[number - 1]
        #expect(definition.condition.rawValue == number)
        #expect(!definition.examples.isEmpty)
        for example in definition.examples {
            let assessed = check(Rule.exampleHead + example.plan).assessment[definition.condition]
            #expect(assessed.status == example.status, "\(definition.condition.id): \(assessed.criteria.map { "\($0.outcome): \($0.finding.english)" })")
        }
    }
}
