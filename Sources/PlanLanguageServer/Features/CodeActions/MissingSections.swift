import PlanDiagnostics
import PlanModel
import PlanText
import PlanVocabulary

extension CodeAction {
    /// Sections that the method wants and the plan lacks: at the finding that a part is missing, and at the plan's head
    /// and title.
    static let missingSections: @Sendable (CodeActionRequest) -> [CodeAction] = { request in
        let document = request.document
        let finding = request.findings.first { $0.rule.name == "part-missing" }
        let isHead = request.range.lower < document.tree.bodyStart || document.plan.sections.contains { $0.level == 1 && document.line(at: $0.titleRange.lower).overlaps(document.line(at: request.range.lower)) }
        guard document.account.compiled.isPlan, finding != nil || isHead else { return [] }
        return wanted.filter { document.plan.section($0) == nil }.map { kind in
            let word = SectionHelp.word(kind, document.writing)
            return CodeAction(
                title: document.text(en: "add the section “\(word)”", nl: "voeg het onderdeel ‘\(word)’ toe"), kind: finding == nil ? .addSection : .quickFix,
                edits: [edit(kind, word, document)], finding: finding)
        }
    }

    /// In the order in which a plan has them.
    private static let wanted: [SectionKind] = [
        .customer, .stakeholders, .portfolio, .opportunities, .objectives, .actions, .promises, .agreements, .successConditions, .contactLog, .reviews,
    ]

    /// Before the first section that comes later in a plan, else at the end.
    private static func edit(_ kind: SectionKind, _ word: String, _ document: PlanDocument) -> (range: SourceRange, text: String) {
        let end = document.lineEnding
        let level = document.plan.sections.first { $0.kind.map(wanted.contains) ?? false && $0.level > 0 }?.level ?? 2
        let text = String(repeating: "#", count: level) + " \(word)\(end)" + (table(kind, document).map { end + $0 } ?? "")
        let later = wanted.drop { $0 != kind }.dropFirst()
        let next = document.plan.sections.first { section in section.level == level && section.kind.map(later.contains) ?? false }
        if let next {
            let start = document.line(at: next.titleRange.lower).lower
            return (SourceRange(start, start), text + end)
        }
        let last = document.source.trimmed(SourceRange(0, document.bytes.count)).upper
        return (SourceRange(last, document.bytes.count), end + end + text)
    }

    /// An empty table for the records that are easiest in one.
    private static func table(_ kind: SectionKind, _ document: PlanDocument) -> String? {
        let fields: [FieldName]
        switch kind {
        case .stakeholders: fields = [.name, .jobTitle, .role, .level, .influence, .relationship, .attitude, .lastContact]
        case .portfolio: fields = [.product, .market, .status, .potential, .addedValue]
        case .agreements: fields = [.topic, .agreement, .validUntil]
        default: return nil
        }
        let words = fields.map { field -> String in
            let word = FieldHelp.word(field, document.writing)
            return word.prefix(1).uppercased() + word.dropFirst()
        }
        let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |" + document.lineEnding }
        return line(words) + line(words.map { String(repeating: "-", count: max(3, $0.count)) }) + line(words.map { String(repeating: " ", count: max(3, $0.count)) })
    }
}
