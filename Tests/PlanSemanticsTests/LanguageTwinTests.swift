import PlanModel
import PlanSemantics
import PlanText
import TestSupport
import Testing

/// English and Dutch stand on equal terms.
@Suite struct LanguageTwinTests {
    private func compile(_ name: String) throws -> CompiledPlan {
        PlanCompiler.compile(Source(path: name, text: try Repository.text("Tests/Fixtures/\(name)")))
    }

    @Test func theExampleAndItsDutchTwinCompileToTheSameModel() throws {
        let english = try compile("example-english.md")
        let dutch = try compile("example-dutch.md")
        #expect(english.diagnostics.isEmpty, "\(english.diagnostics.map(\.message.english))")
        #expect(dutch.diagnostics.isEmpty, "\(dutch.diagnostics.map(\.message.english))")
        let (left, right) = (ModelDump.lines(english.plan), ModelDump.lines(dutch.plan))
        #expect(left.count > 100)
        for (one, other) in zip(left, right) { #expect(one == other) }
        #expect(left.count == right.count)
    }

    @Test func theExampleSaysWhatItSays() throws {
        let plan = try compile("example-english.md").plan
        #expect(plan.account?.value == "Havenbedrijf Delta")
        #expect(plan.category?.value == .growing)
        #expect(plan.stage?.value == .trustedSupplier)
        #expect(plan.revenue.map(\.year.value) == [2024, 2025, 2026])
        #expect(plan.revenue[2].potential?.value == Money(minorUnits: 120_000_000, currency: .euro))
        #expect(plan.facts.map(\.kind) == [.goal, .challenge, .internalDevelopment, .externalDevelopment])
        #expect(plan.stakeholders.map { $0.relationship?.value } == [2, 4])
        #expect(plan.products.map { $0.status?.value } == [.sold, .known, .unknown])
        #expect(plan.opportunities.map { $0.value?.value.minorUnits } == [9_000_000, 120_000_000])
        #expect(plan.opportunities[1].close?.value.precision == .year)
        #expect(plan.objectives[0].measuresRevenue)
        #expect(plan.objectives[1].origin.conditions == [.sparringPartner])
        #expect(plan.actions.map(\.status) == [.open, .done])
        #expect(plan.actions[0].origin.references.map(\.target) == [.record(.objective, 1), .condition(.topOfMind)])
        #expect(plan.promises[0].to?.value == "Mark Aydin")
        #expect(plan.agreements[0].topic?.value == .contract)
        #expect(plan.evidence[0].condition == .sparringPartner)
        #expect(plan.contacts[0].people.map(\.stakeholder) == [1])
        #expect(plan.reviews[0].by?.value == "Sanne de Vries")
        #expect(plan.reviews[0].next?.value.iso == "2026-12-15")
    }
}
