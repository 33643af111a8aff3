import Foundation
import PlanRules
import Testing

@Suite struct SamplePlanTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "sample-plans/portfolio")

    @Test("the excellent plans give no finding", arguments: ["havenbedrijf-delta.md", "zorggroep-elzenduin.md"])
    func excellent(name: String) throws {
        let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
        let found = check(text, path: name).diagnostics
        #expect(found.isEmpty, "\(found.map { describe($0, in: text) }.joined(separator: "\n"))")
    }

    @Test("every finding on the sample plans is described")
    func described() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path()).filter { $0.hasSuffix(".md") && $0 != "README.md" }
        #expect(names.count > 5)
        for name in names.sorted() {
            let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
            for found in check(text, path: name).diagnostics {
                #expect(Rule.named(found.rule.name) != nil, "\(found.rule.name)")
                if ProcessInfo.processInfo.environment["PLANC_SHOW_FINDINGS"] != nil { print(name, describe(found, in: text)) }
            }
        }
    }
}
