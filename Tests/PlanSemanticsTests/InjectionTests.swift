import PlanModel
import PlanSemantics
import PlanText
import TestSupport
import Testing

/// Characters that upset columns, put into the middle of every text of every sample: each field keeps its text, and
/// the range it was read from.
@Suite struct InjectionTests {
    static let injections = ["🎯", "👩‍👩‍👧", "e\u{301}", "漢字", "\u{A0}", "ß", "\u{200B}", "İ", "﷽"]

    /// Fields that would mean something else with other words in them: names tell who is meant, and what is no name;
    /// a topic, a metric and a label are looked up; the word of a handle is made from a name.
    private static let namesAndLabels: Set<String> = ["owner", "by", "people", "name", "handle", "manager", "topicText", "metric", "label", "to", "reportsTo", "period"]

    @Test(arguments: PlacedFields.samples, ["\n", "\r\n"])
    func fieldsKeepTheirTextAndPlace(_ path: String, _ lineEnding: String) throws {
        let text = try Repository.text(path).replacing("\r\n", with: "\n").replacing("\n", with: lineEnding)
        let before = PlanCompiler.compile(Source(path: path, text: text))
        for (number, injection) in Self.injections.enumerated() {
            let mark = number % 2 == 0 ? "\u{FEFF}" : ""
            let (injected, expected) = Self.inject(injection, into: before)
            let after = PlanCompiler.compile(Source(path: path, bytes: Array(mark.utf8) + injected))
            let fields = Self.fields(after.plan)
            #expect(fields.count == expected.count, "\(path) \(injection): \(Set(expected).subtracting(fields.map(\.value)))")
            guard fields.count == expected.count else { continue }
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

    /// Texts of two words or more that stand in one piece, without markup, wherever the model holds one.
    private static func fields(_ plan: Plan) -> [Field<String>] {
        var seen: Set<SourceRange> = []
        return PlacedFields.all(plan).compactMap { placed in
            guard let value = placed.value as? String, !placed.path.split(separator: ".").contains(where: { namesAndLabels.contains(String($0)) }) else { return nil }
            guard value.contains(" "), value.utf8.count == placed.range.count, seen.insert(placed.range).inserted else { return nil }
            return Field(value, placed.range)
        }
    }
}
