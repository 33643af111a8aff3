import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanText
import PlanVocabulary

extension CodeAction {
    /// An action for each condition that is not met and that nobody works on yet: at the finding that says so, at the
    /// condition's heading, and at the heading of the actions.
    static let actionsForConditions: @Sendable (CodeActionRequest) -> [CodeAction] = { request in
        let document = request.document
        guard document.account.compiled.isPlan else { return [] }
        let section = document.plan.sections.last { $0.titleRange.lower <= request.range.upper && document.line(at: $0.titleRange.lower).overlaps(document.line(at: request.range.lower)) }
        let finding = request.findings.first { $0.rule.name == "condition-without-action" }
        let open = document.account.assessment.conditions.filter { $0.status != .met && $0.actions.isEmpty }.map(\.condition)
        return open.filter { finding != nil || section?.condition == $0 || section?.kind == .actions }.map { condition in
            let name = ConditionDefinition.of(condition).title
            return CodeAction(
                title: document.text(en: "add an action for “\(name.english)”", nl: "voeg een actie toe voor ‘\(name.dutch)’"), kind: .quickFix,
                edits: [NewAction(document).edit(condition)], finding: finding)
        }
    }
}

/// An action with everything that the method asks of it.
private struct NewAction {
    private let document: PlanDocument

    init(_ document: PlanDocument) { self.document = document }

    /// Two weeks are time enough to begin.
    private static let days = 14

    func edit(_ condition: Condition) -> (range: SourceRange, text: String) {
        let table = LanguageTable.of(document.writing)
        let name = (table.conditions[condition]?.first ?? condition.id).lowercased()
        let title = document.writing == .dutch ? "Werk aan \(name)" : "Work on \(name)"
        let due = FieldHelp.word(.due, document.writing).replacing(" ", with: "-")
        let owner = ValueWords(document).members(mark: "@").first.map { " \($0.label)" } ?? ""
        let high = table.priorities[.high]?.first ?? "high"
        let text = "- [ ] \(nextID): \(title)\(owner) \(due):\(document.asOf.advanced(by: Self.days).iso) !\(high) #\(ValueWords.tag(condition, document.writing))"
        return placed(text)
    }

    /// The next number behind those of the plan's actions.
    private var nextID: String {
        let ids = Set(document.plan.allOrigins.compactMap { $0.2.id?.value.uppercased() })
        return "A\((1...9999).first { !ids.contains("A\($0)") } ?? 1)"
    }

    /// Behind the last item of the list of actions, else in a new list below their heading, else in a new section.
    private func placed(_ text: String) -> (range: SourceRange, text: String) {
        let (tree, end) = (document.tree, document.lineEnding)
        let items = tree.blocks.filter { block in block.kind == .item && document.plan.actions.contains { $0.origin.range == block.range } }
        if let last = items.last { return insertion(behind: last.range.upper, end + text) }
        if let section = document.plan.section(.actions) { return insertion(behind: headingEnd(section), end + end + text) }
        let word = SectionHelp.word(.actions, document.writing)
        return insertion(behind: document.source.trimmed(SourceRange(0, document.bytes.count)).upper, "\(end)\(end)## \(word)\(end)\(end)\(text)")
    }

    private func headingEnd(_ section: Section) -> Int {
        document.tree.blocks.first { $0.kind == .heading && $0.range.contains(section.titleRange) }?.range.upper ?? document.line(at: section.titleRange.lower).upper
    }

    private func insertion(behind offset: Int, _ text: String) -> (range: SourceRange, text: String) { (SourceRange(offset, offset), text) }
}
