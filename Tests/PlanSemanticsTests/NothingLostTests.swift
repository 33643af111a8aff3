import Foundation
import PlanDiagnostics
import PlanModel
@testable import PlanSemantics
import PlanSyntax
import PlanText
import PlanVocabulary
import TestSupport
import Testing

/// Every word that a person wrote is somewhere: in a field, a reference, a heading, an extra, the prose of a section,
/// or in a finding that quotes it.
@Suite struct NothingLostTests {
    private static let vocabulary = Vocabulary.standard

    @Test(arguments: PlacedFields.samples + Repository.files(in: "sample-plans/broken", suffix: ".md").filter { !$0.contains("binary") && !$0.contains("README") && !$0.contains("utf8") })
    func everyWordIsSomewhere(_ path: String) throws {
        let compiled = try PlacedFields.compile(path)
        guard compiled.tree.frontMatter != nil else { return }
        let extras = Set(PlacedFields.origins(compiled.plan).flatMap(\.extras).map { WordKey.make($0.label) })
        let lost = Self.uncovered(compiled).filter { !Self.isLabel($0.text, extras) && !Self.isMark($0) }
        #expect(lost.isEmpty, "\(path): \(lost.map { "‘\($0.text)’ in line \(compiled.source.position(at: $0.range.lower).line)" })")
    }

    @Test func aLostWordIsFound() {
        let compiled = PlanCompiler.compile(Source(path: "a.md", text: "---\naccount: A\n---\n## Actions\n- Call Bo\n"))
        let all = Self.uncovered(compiled, without: compiled.plan.actions[0].title!.range)
        #expect(all.map(\.text) == ["- Call Bo"])
        #expect(!Self.isLabel("- Call Bo", []))
    }

    private struct Piece {
        let text: String
        let range: SourceRange
        let isLineStart: Bool
    }

    /// The pieces of the body that nothing in the model stands on, parted at everything that is no word.
    private static func uncovered(_ compiled: CompiledPlan, without left: SourceRange? = nil) -> [Piece] {
        let (source, plan, tree) = (compiled.source, compiled.plan, compiled.tree)
        var isCovered = [Bool](repeating: false, count: source.bytes.count)
        let records = Set(PlacedFields.origins(plan).map(\.range))
        // A status that a box gives has the range of its whole record, which says nothing about each word of it.
        let fields = PlacedFields.all(plan).filter { !($0.value is ActionStatus || $0.value is IncidentStatus) || !records.contains($0.range) }
        var ranges = fields.map(\.range) + PlacedFields.references(plan).map(\.range)
        ranges += plan.sections.flatMap { [$0.titleRange] + $0.prose } + compiled.diagnostics.filter { $0.range != plan.headRange }.map(\.range)
        ranges += knownHeaders(tree)
        // Comments are for the writer.
        ranges += tree.blocks.filter { $0.kind == .html && source.text($0.range).hasPrefix("<!--") }.map(\.range)
        for range in ranges where range != left { for index in range.indices { isCovered[index] = true } }
        let separators = Set("|:*\n\r\"(){},@#!".utf8)
        var pieces: [Piece] = []
        var start: Int?
        for index in tree.bodyStart...source.bytes.count {
            let ends = index == source.bytes.count || isCovered[index] || separators.contains(source.bytes[index])
            if !ends { start = start ?? index }
            guard ends, let begin = start else { continue }
            start = nil
            let range = source.trimmed(SourceRange(begin, index))
            let text = source.text(range)
            guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) else { continue }
            let line = Int(source.lineStarts[source.lineIndex(at: range.lower)])
            pieces.append(Piece(text: text, range: range, isLineStart: source.trimmed(SourceRange(line, range.lower)).isEmpty))
        }
        return pieces
    }

    /// The cells of headers that name a field, with the remarks in them: "Influence (1-5)".
    private static func knownHeaders(_ tree: SyntaxTree) -> [SourceRange] {
        tree.blocks.indices.filter { tree.blocks[$0].kind == .table }.flatMap { table -> [SourceRange] in
            guard let header = tree.firstChild(of: table) else { return [] }
            return tree.children(of: header).map { tree.blocks[$0].content }.filter { cell in
                HeadingWords.readings(of: tree.source.bytes[cell.indices]).contains { isKnown(WordKey.make($0)) }
            }
        }
    }

    /// The name of a field or of an extra, a word with a meaning of its own, a placeholder, or several of these.
    private static func isLabel(_ text: String, _ extras: Set<String>) -> Bool {
        let trimmed = text.trimmingCharacters(in: CharacterSet(charactersIn: " -\u{2013}\u{2014}•○"))
        if Placeholder.isPlaceholder(Array(trimmed.utf8)[...], vocabulary) { return true }
        let key = WordKey.make(Array(trimmed.utf8)[...], stripsNumbering: true)
        if isKnown(key) || extras.contains(key) { return true }
        let words = trimmed.split(whereSeparator: \.isWhitespace)
        return words.count > 1 && words.allSatisfy { isLabel(String($0), extras) }
    }

    private static func isKnown(_ key: String) -> Bool {
        RecordKind.allCases.contains { vocabulary.field(key, in: $0) != nil || vocabulary.isTitleColumn(key, in: $0) }
            || vocabulary.quadrants[key] != nil || vocabulary.factKinds[key] != nil || vocabulary.conditions[key] != nil || vocabulary.factColumns.contains(key)
            || vocabulary.givenNameColumns.contains(key) || vocabulary.familyNameColumns.contains(key) || isStatus(key)
    }

    /// Values that the model holds without a place: how far a record is, that it has no end, and "and" between names.
    private static func isStatus(_ key: String) -> Bool {
        vocabulary.actionStatuses[key] != nil || vocabulary.opportunityStatuses[key] != nil || vocabulary.natures[key] != nil
            || vocabulary.conditionStatuses[key] != nil || vocabulary.openEnded.contains(key) || vocabulary.conjunctions.contains(key)
            || vocabulary.noneWords.contains(key)
    }

    /// The number of a list's item, the tick in a box, the `o` of a second level.
    private static func isMark(_ piece: Piece) -> Bool {
        let bare = piece.text.filter { !" -[].)".contains($0) && !(piece.isLineStart && $0.isNumber) }
        return ["", "x", "X", "v", "o"].contains(bare)
    }
}
