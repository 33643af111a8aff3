import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanSemantics
import PlanText
import PlanVocabulary

/// Imported records as planc understands them: they are put into a table of a plan of their own, and that is compiled, so
/// that what is compared and written is what will be read.
struct ImportReading {
    struct Item {
        let record: ImportedRecord
        let facts: RecordFacts
    }

    let items: [Item]
    /// Values that mean nothing to planc.
    private(set) var notes: [Localized] = []

    init(_ records: [ImportedRecord], _ kind: ImportKind, into plan: Plan, settings: CompileSettings, _ words: LanguageTable) {
        let fields = FieldName.accepted(by: kind.recordKind).filter { field in records.contains { $0.values[field] != nil } }
        let currency = (plan.currency?.value ?? settings.currency).code
        var text = "---\naccount: \"-\"\ncurrency: \(currency)\n---\n## \(LanguageTable.english.sections[kind.sectionKind]?.first ?? "")\n\n"
        text += Self.row(fields.map { $0 == kind.main ? LanguageTable.english.titleColumns[kind.recordKind]?.first ?? "" : LanguageTable.english.fields[$0]?.first ?? $0.rawValue })
        text += Self.row(fields.map { _ in "---" })
        for record in records { text += Self.row(fields.map { Self.cell($0, record) }) }
        let firstLine = 8
        let compiled = PlanCompiler.compile(Source(path: "", text: text), settings: settings)
        var byLine: [Int: RecordFacts] = [:]
        for facts in RecordFacts.all(compiled.plan, kind, words) { byLine[compiled.source.lineIndex(at: facts.origin.range.lower)] = facts }
        var items: [Item] = []
        for (index, record) in records.enumerated() {
            guard let facts = byLine[firstLine + index], facts[kind.main] != nil || facts[.id] != nil else {
                let name = record.values[kind.main] ?? record.values[.id] ?? ""
                notes.append(Localized(en: "line \(record.line): “\(name)” is no name", nl: "regel \(record.line): ‘\(name)’ is geen naam"))
                continue
            }
            items.append(Item(record: record, facts: facts))
            for field in fields where facts[field] == nil && field != .status {
                guard let value = record.values[field], facts.origin.notUnderstood.contains(field) else { continue }
                notes.append(
                    Localized(
                        en: "line \(record.line): “\(value)” is no \(LanguageTable.english.fields[field]?.first ?? field.rawValue); left out",
                        nl: "regel \(record.line): ‘\(value)’ is geen \(LanguageTable.dutch.fields[field]?.first ?? field.rawValue); weggelaten"))
            }
        }
        self.items = items
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

    private static func cell(_ field: FieldName, _ record: ImportedRecord) -> String {
        guard let value = record.values[field] else { return "" }
        guard field == .status else { return CellText.escape(value) }
        // Customer systems call it a stage, of which two are the end. It was decided on the closing date.
        let key = WordKey.make(value)
        let outcome = ["won", "gewonnen", "lost", "verloren"].first { key.split(separator: " ").contains(Substring($0)) }
        // Only a date that is certain: one that can't be understood would take the status with it.
        let day = record.values[.close].flatMap { $0.count == 10 && $0.allSatisfy { $0.isNumber || $0 == "-" } ? $0 : nil } ?? ""
        return outcome.map { "\($0) \(day)" } ?? ""
    }
}
