import PlanDiagnostics
import PlanModel
import PlanSemantics
import PlanText
import TestSupport
import Testing

/// The templates that a new plan starts from: understood as a whole, and with nothing in them that counts as filled in.
@Suite struct TemplateTests {
    static let templates = Repository.files(in: "templates/plans", suffix: ".md")

    @Test func thereAreThreeInEachLanguage() {
        #expect(Self.templates == ["en", "nl"].flatMap { language in ["full", "simple", "tender"].map { "templates/plans/\(language)/\($0).md" } })
    }

    @Test(arguments: TemplateTests.templates) func aTemplateIsUnderstood(_ path: String) throws {
        let text = try Repository.text(path).replacing("{{account}}", with: "Example").replacing("{{manager}}", with: "Ada Berg")
        let compiled = PlanCompiler.compile(Source(path: path, text: text))
        #expect(compiled.diagnostics.isEmpty, "\(compiled.diagnostics.map { "\($0.rule): \(compiled.source.text($0.range))" })")
        #expect(compiled.plan.account?.value == "Example")
        #expect(path.contains("tender") == compiled.plan.isTender)
    }

    @Test(arguments: TemplateTests.templates) func aTemplateClaimsNothing(_ path: String) throws {
        let plan = PlanCompiler.compile(Source(path: path, text: try Repository.text(path))).plan
        #expect(plan.stakeholders.allSatisfy { $0.name == nil })
        #expect(plan.opportunities.allSatisfy { $0.title == nil })
        #expect(plan.objectives.allSatisfy { $0.title == nil })
        #expect(plan.actions.allSatisfy { $0.title == nil })
        #expect(plan.promises.allSatisfy { $0.title == nil })
        #expect(plan.agreements.allSatisfy { $0.text == nil })
        #expect(plan.evidence.allSatisfy { $0.text == nil })
        #expect(plan.facts.isEmpty, "\(plan.facts.map(\.text.value))")
        #expect(plan.contacts.allSatisfy { $0.date == nil })
    }
}
