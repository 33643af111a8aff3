import PlanAssessment
import PlanModel
import PlanText

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
    case note(Line)
    case heading(String)
    case list([Line])
    case facts([(label: String, value: Line)])
    case table(ReportTable)
    case chart(any Chart)
    /// Who stands under whom: a name and how deep it stands, in the order of reading.
    case tree([(depth: Int, line: Line)])
    /// Beside each other where there is room, below each other where there is none.
    case beside([[ReportBlock]])
    /// The writer's own text: as safe HTML, and as it was written.
    case markdown(html: String, text: String)
    /// The plan line by line, for the places to lead to.
    case source(SourceListing)
}

/// `file:line`, with further lines, and how many more there are.
struct PlanPlace: Sendable {
    let file: String
    let lines: [Int]
    let more: Int
}

/// The text of a plan with its line numbers.
struct SourceListing: Sendable {
    let title: String
    let source: Source
}

/// Text in one line of reading, piece by piece.
typealias Line = [Piece]

enum Piece: Sendable {
    case text(String)
    case strong(String)
    /// What matters less: units, remarks.
    case dim(String)
    /// What a finding rests on: words of the plan itself, and where they stand.
    case evidence(quote: String, place: PlanPlace)
    case link(String, to: String)
    /// A section of this page.
    case inside(String, section: String)
    /// The accounts of the heat map that have this value in a column which readers choose by.
    case accounts(String, having: String)
    /// Symbol and word.
    case status(ConditionStatus)
    /// The symbol alone, for tables that have a legend.
    case symbol(ConditionStatus)
    /// Whether a criterion holds.
    case outcome(CriterionResult.Outcome)
    /// What a customer does with a product, for tables that have a legend.
    case product(ProductStatus?)
    /// What needs somebody: shown with a mark and a word, never by colour alone.
    case alert(String)
    /// `file:line`: leads to the lines in the page's own copy of the plan.
    case place(PlanPlace)
    /// A share from 0 to 100, drawn from zero.
    case bar(Int)
    /// How far something is, from 0 to 100, with a mark for the time that has gone.
    case progress(Int, elapsed: Int?)
    /// What a cell is sorted by where its words do not say it; not shown.
    case key(Int64)
    case lineBreak
}

struct ReportTable: Sendable {
    enum Alignment: Sendable { case left, right, center }

    struct Column: Sendable {
        let title: String
        /// Stands for the title where there is no room for it; the text report then says what it means.
        var short: String?
        var alignment = Alignment.left
        /// What readers may choose accounts by.
        var isFilter = false
        /// Left out of text, where there is no room for it.
        var isOnlyHTML = false

        static func left(_ title: String) -> Column { Column(title: title) }
        static func right(_ title: String) -> Column { Column(title: title, alignment: .right) }
        static func center(_ title: String, short: String? = nil) -> Column { Column(title: title, short: short, alignment: .center) }
        /// Readers may choose rows by it.
        static func filter(_ title: String, alignment: Alignment = .left) -> Column { Column(title: title, alignment: alignment, isFilter: true, isOnlyHTML: true) }

        var onlyHTML: Column { Column(title: title, short: short, alignment: alignment, isFilter: isFilter, isOnlyHTML: true) }
    }

    enum Kind: Sendable {
        case plain
        /// Readers may sort it by any column.
        case sortable
        /// Readers may sort it, search it and choose rows.
        case searchable
    }

    let columns: [Column]
    let rows: [[Line]]
    /// What the rows add up to.
    var total: [Line]?
    var kind = Kind.plain
    /// Indices of the rows about what is over and done with: paper leaves them out.
    var past: Set<Int> = []
    /// Said below the table: what symbols mean, what is counted.
    var note: String?

    /// Without the columns in which no row says anything; the first one always stays.
    var withoutEmptyColumns: ReportTable { keeping { column in column == 0 || rows.contains { column < $0.count && !$0[column].saysNothing } } }

    /// Without the columns that are there for readers of a page only.
    var forText: ReportTable { keeping { !columns[$0].isOnlyHTML } }

    private func keeping(_ isKept: (Int) -> Bool) -> ReportTable {
        let kept = columns.indices.filter(isKept)
        guard kept.count < columns.count else { return self }
        func cells(_ row: [Line]) -> [Line] { kept.compactMap { $0 < row.count ? row[$0] : nil } }
        var table = ReportTable(columns: kept.map { columns[$0] }, rows: rows.map(cells), note: note)
        table.total = total.map(cells)
        table.kind = kind
        table.past = past
        return table
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
            case .key, .product(nil): true
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

extension ProductStatus {
    var symbol: String {
        switch self {
        case .sold: "■"
        case .known: "▪"
        case .unknown: "□"
        case .notRelevant: "×"
        }
    }
}

extension CriterionResult.Outcome {
    var symbol: String {
        switch self {
        case .holds: "✓"
        case .fails: "✗"
        case .noEvidence: "?"
        }
    }
}
