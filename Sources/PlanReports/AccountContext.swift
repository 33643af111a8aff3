import PlanAssessment
import PlanModel
import PlanPortfolio
import PlanText

/// An account with what its page needs.
struct AccountContext: Sendable {
    let account: Account
    let report: ReportContext
    /// Kept here, since asking the account for it makes a copy each time.
    let plan: Plan
    let source: Source
    let fileName: String
    /// How it stood month by month; nil where that is not known.
    let history: [HistoryRow]?

    /// The account at an index of the report's.
    init(_ index: Int, _ report: ReportContext) {
        account = report.portfolio.accounts[index]
        history = report.history?.rows(of: index)
        self.report = report
        plan = account.plan
        source = account.source
        fileName = account.path.split(separator: "/").last.map(String.init) ?? account.path
    }

    var asOf: Day { report.asOf }
    var format: Format { report.format }
    var terms: Terms { report.terms }

    /// `havenbedrijf-delta.md:123`: the file's name and the line.
    func place(_ range: SourceRange) -> Piece { .place(places([range])) }

    /// `havenbedrijf-delta.md:123, 125, 130`: at most five lines, in the order of the text.
    func places(_ ranges: [SourceRange]) -> PlanPlace {
        let lines = Set(ranges.map { source.lineIndex(at: $0.lower) + 1 }).sorted()
        return PlanPlace(file: fileName, lines: Array(lines.prefix(5)), more: max(0, lines.count - 5))
    }

    /// What the plan says there, the whole line at least and at most so many bytes, as one line without marks.
    func quote(_ cited: SourceRange, _ length: Int = 110) -> String {
        let range = cited.union(source.lineRange(source.lineIndex(at: cited.lower)))
        let bytes = source.bytes
        var words: [UInt8] = []
        var isWordEnded = false
        var index = range.lower
        while index < range.upper, words.count < length {
            let byte = bytes[index]
            index += 1
            if byte.isWhitespace || Self.isMark(byte) || words.isEmpty && (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "#")) {
                isWordEnded = !words.isEmpty
            } else if words.isEmpty, byte == UInt8(ascii: "["), index + 1 < range.upper, bytes[index + 1] == UInt8(ascii: "]") {
                // The box of a task.
                index += 2
            } else {
                if isWordEnded { words.append(0x20) }
                isWordEnded = false
                words.append(byte)
            }
        }
        guard index < range.upper else { return String(decoding: words, as: UTF8.self) }
        // Not in the middle of a character.
        while let last = words.last, last & 0xC0 == 0x80 { words.removeLast() }
        if let last = words.last, last >= 0xC0 { words.removeLast() }
        return String(decoding: words, as: UTF8.self) + "…"
    }

    private static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "|") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "`") }

    func text(_ field: Field<String>?) -> Line { field.map { .text($0.value) } ?? .none }
    func money(_ field: Field<Money>?) -> Line { field.map { [.text(format.money($0.value)), .key($0.value.minorUnits)] } ?? .none }
    func owner(_ field: Field<String>?) -> Line { field.map { .text(plan.person($0.value)) } ?? .none }
    func date(_ field: Field<PlanDate>?) -> Line { field.map { [.text(format.date($0.value)), .key(Int64($0.value.last.number))] } ?? .none }
}
