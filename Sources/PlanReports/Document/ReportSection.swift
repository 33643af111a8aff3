import PlanModel

/// A part of a report before it is HTML or text: each section is written once, each renderer once.
struct ReportSection: Sendable {
    /// Stands in the page's address and in the templates: `conditions`.
    let id: String
    let title: String
    let blocks: [ReportBlock]

    init(_ id: String, _ title: String, _ blocks: [ReportBlock]) {
        self.id = id
        self.title = title
        self.blocks = blocks
    }
}

enum ReportBlock: Sendable {
    /// The sentence that says it all.
    case lead(Line)
    case paragraph(Line)
    case heading(String)
    case list([Line])
    case facts([(label: String, value: Line)])
    case table(ReportTable)
    /// The writer's own text: as safe HTML, and as it was written.
    case markdown(html: String, text: String)
}

/// Text in one line of reading, piece by piece.
typealias Line = [Piece]

enum Piece: Sendable {
    case text(String)
    case strong(String)
    /// What matters less: units, places, remarks.
    case dim(String)
    case link(String, to: String)
    /// Symbol and word.
    case status(ConditionStatus)
    /// The symbol alone, for tables that have a legend.
    case symbol(ConditionStatus)
    /// What needs somebody: shown with a mark and a word, never by colour alone.
    case alert(String)
    /// `file:line`.
    case place(String)
    /// A share from 0 to 100, drawn from zero.
    case bar(Int)
    case lineBreak
}

struct ReportTable: Sendable {
    enum Alignment: Sendable { case left, right, center }

    struct Column: Sendable {
        let title: String
        /// Stands for the title where there is no room for it; the text report then says what it means.
        var short: String?
        var alignment = Alignment.left

        static func left(_ title: String) -> Column { Column(title: title) }
        static func right(_ title: String) -> Column { Column(title: title, alignment: .right) }
        static func center(_ title: String, short: String? = nil) -> Column { Column(title: title, short: short, alignment: .center) }
    }

    let columns: [Column]
    let rows: [[Line]]
    /// Said below the table: what symbols mean, what is counted.
    var note: String?

    /// Without the columns in which no row says anything; the first one always stays.
    var withoutEmptyColumns: ReportTable {
        let kept = columns.indices.filter { column in
            column == 0 || rows.contains { column < $0.count && !$0[column].saysNothing }
        }
        guard kept.count < columns.count else { return self }
        return ReportTable(
            columns: kept.map { columns[$0] }, rows: rows.map { row in kept.compactMap { $0 < row.count ? row[$0] : nil } }, note: note)
    }
}

extension [Piece] {
    static func text(_ text: String) -> Line { [.text(text)] }
    static var none: Line { [.dim("–")] }

    /// Nothing, or the dash for it.
    var saysNothing: Bool {
        allSatisfy { piece in
            switch piece {
            case .text(let text), .strong(let text), .dim(let text): text.isEmpty || text == "–"
            default: false
            }
        }
    }
}

extension ConditionStatus {
    var symbol: String {
        switch self {
        case .met: "●"
        case .partial: "◐"
        case .unmet: "○"
        case .unknown: "–"
        }
    }
}
