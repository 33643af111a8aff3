import PlanDiagnostics
import PlanSemantics
import PlanText
import Testing

/// What a reference that nothing answers to is taken for.
@Suite struct ReferenceTests {
    @Test("The nearest id of the same kind is offered first", arguments: [("#K5", "K1"), ("#A9", "A1"), ("#O22", "O2"), ("#contct", "contact")])
    func unknownReference(_ reference: String, _ offered: String) throws {
        let text = """
            ---
            account: Example
            ---
            ## Actions
            - [ ] A1: Call
            - [ ] A5: Send the offer \(reference)
            ## Opportunities
            - K1: Sensors
            - K2: Alarms
            ## Objectives
            - O1: Hold
            - O2: Grow
            """
        let finding = try #require(PlanCompiler.compile(Source(path: "example.md", text: text)).diagnostics.first { $0.rule == .referenceUnknown })
        #expect(finding.message.english == "nothing in this plan is called “\(reference.dropFirst())”; did you mean “\(offered)”?")
    }
}
