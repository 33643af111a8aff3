import PlanModel
import PlanSemantics
import PlanText
import TestSupport
import Testing

/// Characters that upset columns, put into the middle of every text of every sample: each field keeps its text, and
/// the range it was read from.
@Suite struct InjectionTests {
    static let injections = ["🎯", "👩‍👩‍👧", "e\u{301}", "漢字", "\u{A0}", "ß", "\u{200B}", "İ", "﷽"]

    @Test(arguments: Repository.files(in: "sample-plans/portfolio", suffix: ".md") + ["Tests/Fixtures/example-english.md"], ["\n", "\r\n"])
    func fieldsKeepTheirTextAndPlace(_ path: String, _ lineEnding: String) throws {
        let text = try Repository.text(path).replacing("\n", with: lineEnding)
        let before = PlanCompiler.compile(Source(path: path, text: text))
        for (number, injection) in Self.injections.enumerated() {
            let mark = number % 2 == 0 ? "\u{FEFF}" : ""
            let (injected, expected) = Self.inject(injection, into: before)
            let after = PlanCompiler.compile(Source(path: path, bytes: Array(mark.utf8) + injected))
            let fields = Self.fields(after.plan)
            #expect(fields.count == expected.count, "\(path) \(injection)")
            for (field, value) in zip(fields, expected) {
                let isSame = Array(field.value.unicodeScalars) == Array(value.unicodeScalars)
                #expect(isSame, "\(path): ‘\(field.value)’ for ‘\(value)’")
                #expect(after.source.text(field.range).unicodeScalars.count >= injection.unicodeScalars.count)
                #expect(after.source.text(field.range).contains(injection) || injection == "\u{A0}", "\(path): ‘\(after.source.text(field.range))’")
            }
        }
    }

    /// Puts the text behind the first space of each field that has one, from the last field to the first.
    private static func inject(_ injection: String, into compiled: CompiledPlan) -> (bytes: [UInt8], values: [String]) {
        var bytes = compiled.source.bytes
        var values: [String] = []
        for field in fields(compiled.plan).sorted(by: { $0.range.lower > $1.range.lower }) {
            guard let space = bytes.firstIndex(of: 0x20, in: field.range) else { continue }
            bytes.insert(contentsOf: injection.utf8, at: space + 1)
        }
        for field in fields(compiled.plan) {
            let parts = field.value.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
            values.append(parts.count == 2 ? "\(parts[0]) \(injection)\(parts[1])" : field.value)
        }
        return (bytes, values)
    }

    /// Texts of two words or more that stand in one piece, without markup.
    private static func fields(_ plan: Plan) -> [Field<String>] {
        let all: [Field<String>?] =
            plan.products.flatMap { [$0.addedValue] } + plan.opportunities.map(\.title) + plan.objectives.map(\.title) + plan.promises.map(\.title)
            + plan.agreements.map(\.text) + plan.reviews.map(\.text) + plan.swot.map(\.text)
        return all.compactMap { $0 }.filter { $0.value.contains(" ") && $0.value.utf8.count == $0.range.count }
    }
}
