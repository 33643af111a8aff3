import PlanReports
import PlanRules
import TestSupport
import Testing

@Suite struct RulesPageTests {
    @Test("docs/rules.md says what the program says") func isFresh() throws {
        let page = RulesPage.markdown()
        #expect(try Repository.text("docs/rules.md") == page, "docs/rules.md is stale; renew it with: make generate")
    }

    @Test("every rule, condition and stage is on the page, once") func isComplete() {
        let page = RulesPage.markdown()
        for rule in Rule.all { #expect(page.ranges(of: "### \(rule.id.name)\n").count == 1, "\(rule.id.name)") }
        #expect(!page.contains("⟦") && !page.contains("⟧"))
    }
}
