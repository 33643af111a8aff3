import PlanAssessment
import PlanModel
import PlanPortfolio
import PlanText

/// An account with what its page needs.
struct AccountContext: Sendable {
    let account: Account
    let report: ReportContext

    var plan: Plan { account.plan }
    var asOf: Day { report.asOf }
    var format: Format { report.format }
    var terms: Terms { report.terms }

    var fileName: String { account.path.split(separator: "/").last.map(String.init) ?? account.path }

    /// `havenbedrijf-delta.md:123`: the file's name and the line.
    func place(_ range: SourceRange) -> Piece { .place(places([range])) }

    /// `havenbedrijf-delta.md:123, 125, 130`: at most five lines, in the order of the text.
    func places(_ ranges: [SourceRange]) -> PlanPlace {
        let lines = Set(ranges.map { account.source.lineIndex(at: $0.lower) + 1 }).sorted()
        return PlanPlace(file: fileName, lines: Array(lines.prefix(5)), more: max(0, lines.count - 5))
    }

    /// What the plan says there, the whole line at least, in at most so many characters.
    func quote(_ cited: SourceRange, _ length: Int = 110) -> String {
        let range = cited.union(account.source.lineRange(account.source.lineIndex(at: cited.lower)))
        let text = account.source.text(SourceRange(range.lower, min(range.upper, range.lower + 4 * length)))
        var words = text.split(whereSeparator: { $0.isWhitespace || $0 == "|" || $0 == "*" || $0 == "`" }).joined(separator: " ")[...]
        while let first = words.first, first == "-" || first == "#" || first == " " { words.removeFirst() }
        for box in ["[ ] ", "[x] ", "[X] "] where words.hasPrefix(box) { words = words.dropFirst(box.count) }
        return words.count <= length ? String(words) : String(words.prefix(length - 1)) + "…"
    }

    func text(_ field: Field<String>?) -> Line { field.map { .text($0.value) } ?? .none }
    func money(_ field: Field<Money>?) -> Line { field.map { [.text(format.money($0.value)), .key($0.value.minorUnits)] } ?? .none }
    func owner(_ field: Field<String>?) -> Line { field.map { .text(plan.person($0.value)) } ?? .none }
    func date(_ field: Field<PlanDate>?) -> Line { field.map { [.text(format.date($0.value)), .key(Int64($0.value.last.number))] } ?? .none }
}
