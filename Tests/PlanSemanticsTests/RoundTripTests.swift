import Foundation
import PlanModel
@testable import PlanSemantics
import PlanText
import PlanVocabulary
import TestSupport
import Testing

/// The bytes at a field's range are the field: read again by themselves, they give the same value.
@Suite struct RoundTripTests {
    private static let vocabulary = Vocabulary.standard

    @Test(arguments: PlacedFields.samples) func everyFieldIsReadFromItsOwnBytes(_ path: String) throws {
        let compiled = try PlacedFields.compile(path)
        #expect(Self.mistakes(compiled) == [])
        #expect(PlacedFields.all(compiled.plan).count > 5)
    }

    /// A byte order mark, Windows' line endings, and a paragraph of all that upsets columns in front.
    @Test(arguments: PlacedFields.samples, ["\n", "\r\n"]) func nothingInFrontMovesAField(_ path: String, _ lineEnding: String) throws {
        let before = try PlacedFields.compile(path)
        var bytes = before.source.bytes
        let paragraph = "\n🎯 👩‍👩‍👧\te\u{301}\t漢字 \u{200B}İ﷽ ß\u{A0}\u{FEFF}\n\n"
        bytes.insert(contentsOf: paragraph.utf8, at: before.tree.bodyStart)
        var text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").replacing("\n", with: lineEnding)
        if !before.source.hasByteOrderMark { text = "\u{FEFF}" + text }
        let after = PlanCompiler.compile(Source(path: path, text: text))
        #expect(Self.mistakes(after) == [])
        // A field that goes on over a line keeps the line ending that it was written with.
        let (left, right) = (ModelDump.lines(before.plan), ModelDump.lines(after.plan))
        #expect(left == right, "\(zip(left, right).first { $0 != $1 }.map { "\($0) | \($1)" } ?? "\(left.count) \(right.count)")")
    }

    private static func mistakes(_ compiled: CompiledPlan) -> [String] {
        let records = Set(PlacedFields.origins(compiled.plan).map(\.range))
        let fields = PlacedFields.all(compiled.plan).compactMap { field -> String? in
            // A box, a heading or a board says these of the whole record.
            if field.value is ActionStatus || field.value is IncidentStatus, records.contains(field.range) { return nil }
            if field.value is Horizon, field.range.isEmpty { return nil }
            var text = compiled.source.plainText(field.range)
            if field.range.lower < compiled.tree.bodyStart { text = text.trimmingCharacters(in: CharacterSet(charactersIn: "\"'")) }
            return reads(text, field, compiled.plan) ? nil : "\(field.path): ‘\(text)’ for \(field.value)"
        }
        let references = PlacedFields.references(compiled.plan).filter { compiled.source.text($0.range) != $0.name }
        return fields + references.map { "reference \($0.name)" }
    }

    /// Whether the text at a field's range says its value. An unknown type of field fails the test.
    private static func reads(_ text: String, _ field: PlacedField, _ plan: Plan) -> Bool {
        let bytes = Array(text.utf8)[...]
        switch field.value {
        case let value as String: return holdsWords(of: value, text)
        case let value as PlanDate: return DateParser.parse(bytes, vocabulary) == .date(value)
        case let value as Money: return AmountParser.parse(bytes, vocabulary)?.money(plan.defaultCurrency) == value
        case let value as Quantity: return AmountParser.parse(bytes, vocabulary)?.quantity?.hundredths == value.hundredths
        case let value as Int: return readsNumber(bytes, text, field, value)
        case let value as Category: return text.contains("\(value.rawValue)")
        case let value as Currency: return text == value.code || ["€": "EUR", "$": "USD", "£": "GBP"][text] == value.code || text.uppercased() == value.code
        case let value as Stage: return KeywordParser.parse(bytes, vocabulary.stages) == value
        case let value as Route: return KeywordParser.parse(bytes, vocabulary.routes) == value
        case let value as StakeholderRole: return KeywordParser.parse(bytes, vocabulary.roles) == value
        case let value as StakeholderLevel: return KeywordParser.parse(bytes, vocabulary.levels) == value
        case let value as Attitude: return KeywordParser.parse(bytes, vocabulary.attitudes) == value
        case let value as ProductStatus: return KeywordParser.parse(bytes, vocabulary.productStatuses) == value
        case let value as Horizon: return KeywordParser.parse(bytes, vocabulary.horizons) == value
        case let value as ActionStatus: return KeywordParser.parse(bytes, vocabulary.actionStatuses) == value
        case let value as Priority: return KeywordParser.parse(bytes, vocabulary.priorities) == value
        case let value as AgreementTopic: return (KeywordParser.parse(bytes, vocabulary.topics) ?? .other) == value
        case let value as Channel: return vocabulary.channel(bytes) == value
        case let value as IncidentStatus: return KeywordParser.parse(bytes, vocabulary.incidentStatuses) == value
        case let value as ConditionStatus: return KeywordParser.parse(bytes, vocabulary.conditionStatuses) == value
        default: return false
        }
    }

    private static func readsNumber(_ bytes: ArraySlice<UInt8>, _ text: String, _ field: PlacedField, _ value: Int) -> Bool {
        switch field.name {
        case "year": return Int(text) == value
        case "influence": return KeywordParser.scale(bytes, vocabulary) == value
        case "relationship": return (KeywordParser.scale(bytes, vocabulary) ?? KeywordParser.trafficLight(bytes)) == value
        case "probability":
            // "0.4" in one row makes the "1" of another a hundred per cent.
            guard let hundredths = AmountParser.parse(bytes, vocabulary)?.number.scaled(by: 2) else { return false }
            return Int(hundredths) == value || (Int(hundredths) + 50) / 100 == value
        default: return false
        }
    }

    /// Whether all words of a value stand in a text in their order: tokens may stand between them. A handle of the
    /// team is made from the name in lower case.
    private static func holdsWords(of value: String, _ text: String) -> Bool {
        if value == text { return true }
        var rest = text.lowercased()[...]
        for word in value.lowercased().split(whereSeparator: \.isWhitespace) {
            guard let found = rest.range(of: word, options: .literal) else { return false }
            rest = rest[found.upperBound...]
        }
        return true
    }
}
