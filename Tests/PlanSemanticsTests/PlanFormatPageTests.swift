import Foundation
import PlanDiagnostics
import PlanModel
import PlanSemantics
import PlanText
import TestSupport
import Testing

/// Every example of `docs/plan-format.md` gives the model that the page claims.
/// `RENEW_GOLDEN=1 swift test` writes the claims anew; then read the diff.
@Suite struct PlanFormatPageTests {
    private static let path = "docs/plan-format.md"
    private static let head = "---\naccount: Example\n---\n"

    private static func claim(_ plan: String) -> String {
        let hasHead = plan.hasPrefix("---\n")
        let compiled = PlanCompiler.compile(Source(path: "example.md", text: hasHead ? plan : head + plan))
        var lines = ModelListing.text(compiled.plan).split(separator: "\n").map(String.init)
        if !hasHead { lines.removeFirst() }
        for diagnostic in compiled.diagnostics.inSourceOrder() {
            lines.append("finding | \(diagnostic.rule.name) | \(compiled.source.text(diagnostic.range))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    @Test func everyExampleGivesWhatThePageClaims() throws {
        let text = try Repository.text(Self.path)
        let pattern = /```markdown\n([\s\S]*?)```\n\ngives\n\n```text\n([\s\S]*?)```/
        let matches = text.matches(of: pattern)
        #expect(matches.count >= 10)
        #expect(text.ranges(of: "```markdown").count == matches.count, "an example without a claim")
        let renewed = text.replacing(pattern) { match in "```markdown\n\(match.1)```\n\ngives\n\n```text\n\(Self.claim(String(match.1)))```" }
        #expect(Golden.difference(renewed, from: Self.path) == nil)
    }
}
