import PlanDiagnostics
import PlanModel
import PlanRules
import PlanSemantics
import PlanSyntax
import PlanText
import PlanVocabulary

/// Ticks an action off in the text of its plan: `- [ ]` becomes `- [x]` with the day, and nothing else changes.
public enum ActionTicker {
    /// Why an action could not be ticked off; the message is for the one who asked.
    public struct Refusal: Error, Sendable { public let message: Localized }

    /// The plan's bytes with the action of that id done on `day`.
    public static func tick(_ id: String, in account: Account, on day: Day) throws(Refusal) -> [UInt8] {
        let plan = account.plan
        guard let action = plan.actions.first(where: { $0.origin.id?.value.lowercased() == id.lowercased() }) else {
            let known = plan.actions.filter(\.isOpen).compactMap { $0.origin.id?.value }.joined(separator: ", ")
            throw refusal("\(account.path) has no action “\(id)”; open are: \(known.isEmpty ? "none" : known)", "\(account.path) heeft geen actie ‘\(id)’; open staan: \(known.isEmpty ? "geen" : known)")
        }
        guard action.isOpen else { throw refusal("\(id) is not open any more", "\(id) staat niet meer open") }
        guard account.source.invalidUTF8.isEmpty else { throw refusal("\(account.path) is not stored as UTF-8", "\(account.path) is niet als UTF-8 opgeslagen") }
        let edits = edits(action, account, day)
        guard !edits.isEmpty else {
            throw refusal("\(id) stands in a table without a column for what is done", "\(id) staat in een tabel zonder kolom voor wat gereed is")
        }
        let bytes = FixApplication.apply([Fix(Localized(same: ""), edits)], to: account.source.bytes).bytes
        let compiled = PlanCompiler.compile(Source(path: account.path, bytes: bytes), settings: account.configuration.compile)
        let isDone = compiled.plan.actions.contains { $0.origin.id?.value.lowercased() == id.lowercased() && $0.status == .done }
        guard isDone else { throw refusal("\(id) can't be ticked off where it stands; do it by hand", "\(id) is op deze plek niet af te vinken; doe het met de hand") }
        return bytes
    }

    private static func edits(_ action: Action, _ account: Account, _ day: Day) -> [Fix.Edit] {
        let tree = account.compiled.tree
        for (index, block) in tree.blocks.enumerated() {
            switch block.kind {
            case .row where block.range == action.origin.range: return row(index, account, day)
            case .item where block.range == action.origin.range, .heading where block.range.start == action.origin.range.start:
                return item(index, action, account, day)
            default: continue
            }
        }
        return []
    }

    /// The box, and `done:` behind the first line.
    private static func item(_ block: Int, _ action: Action, _ account: Account, _ day: Day) -> [Fix.Edit] {
        let tree = account.compiled.tree
        let source = account.source
        var edits: [Fix.Edit] = []
        if tree.blocks[block].task == .open { edits.append(Fix.Edit(tree.blocks[block].content, "[x]")) }
        let start = tree.firstChild(of: block).map { tree.blocks[$0].range } ?? tree.blocks[block].range
        let line = source.trimmed(source.lineRange(source.lineIndex(at: start.lower)))
        if tree.blocks[block].kind == .heading {
            // Fields stand below a heading: one more behind the last of them.
            let end = action.origin.range.upper
            return [Fix.Edit(SourceRange(end, end), "\(source.lineEnding)- \(word(.done, account)): \(day.iso)")]
        }
        return edits + [Fix.Edit(SourceRange(line.upper, line.upper), " \(word(.done, account)):\(day.iso)")]
    }

    /// The cell of the column for the day, or for the status.
    private static func row(_ row: Int, _ account: Account, _ day: Day) -> [Fix.Edit] {
        let tree = account.compiled.tree
        let vocabulary = account.configuration.compile.vocabulary
        guard let table = tree.blocks[..<row].lastIndex(where: { $0.kind == .table }), let header = tree.firstChild(of: table) else { return [] }
        let fields = tree.children(of: header).map { vocabulary.field(WordKey.make(account.source.bytes[tree.blocks[$0].content.indices]), in: .action) }
        let cells = tree.children(of: row).map { tree.blocks[$0].content }
        func cell(_ name: FieldName) -> SourceRange? { fields.firstIndex(of: name).flatMap { $0 < cells.count ? cells[$0] : nil } }
        var edits: [Fix.Edit] = []
        if let done = cell(.done) { edits.append(fill(done, with: day.iso, account.source)) }
        if let status = cell(.status) {
            let text = LanguageTable.of(account.writtenLanguage).actionStatuses[.done]?.first ?? "done"
            edits.append(fill(status, with: cell(.done) == nil ? "\(text) \(day.iso)" : text, account.source))
        }
        return edits
    }

    /// Text in the place of a cell's, taking from the blanks behind it, so that the table stays aligned where it can.
    private static func fill(_ cell: SourceRange, with text: String, _ source: Source) -> Fix.Edit {
        let bytes = source.bytes
        var (start, end) = (cell.lower, cell.upper)
        // An empty cell is all blanks: keep one at the front.
        if cell.isEmpty {
            while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
            if start < cell.lower { start += 1 }
            end = start
        }
        let grown = text.utf8.count - cell.count
        let textEnd = end
        while end + 1 < bytes.count, end - textEnd < grown, bytes[end] == 0x20, bytes[end + 1] == 0x20 { end += 1 }
        let padding = grown < 0 ? String(repeating: " ", count: -grown) : ""
        let isTight = end < bytes.count && bytes[end] != 0x20
        return Fix.Edit(SourceRange(start, end), text + padding + (isTight ? " " : ""))
    }

    private static func word(_ field: FieldName, _ account: Account) -> String { LanguageTable.of(account.writtenLanguage).fields[field]?.first ?? field.rawValue }

    private static func refusal(_ english: String, _ dutch: String) -> Refusal { Refusal(message: Localized(en: english, nl: dutch)) }
}
