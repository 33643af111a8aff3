import Foundation
import PlanDiagnostics
import PlanModel
import PlanSemantics
import PlanText
import TestSupport
import Testing

/// Plans as people write them, each in a style of its own, with the model that a careful reader takes from them.
@Suite struct RealPlanTests {
    static let plans = Repository.files(in: "Tests/Plans", suffix: ".md")

    @Test(arguments: RealPlanTests.plans) func theModelIsWhatAReaderTakesFromIt(_ path: String) throws {
        let compiled = PlanCompiler.compile(Source(path: path, bytes: Array(try Data(contentsOf: Repository.url(path)))))
        var listing = ModelListing.text(compiled.plan)
        for diagnostic in compiled.diagnostics.inSourceOrder() {
            let place = compiled.source.position(at: diagnostic.range.lower)
            listing += "finding | \(place.line):\(place.column) | \(diagnostic.rule.name) | \(compiled.source.text(diagnostic.range))\n"
        }
        let difference = Golden.difference(listing, from: String(path.dropLast(3)) + ".model")
        #expect(difference == nil)
    }
}
