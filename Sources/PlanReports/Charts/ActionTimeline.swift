import PlanText

/// When actions fall due, with today as a line: what is late stands left of it.
struct ActionTimeline: Chart {
    struct Entry: Sendable {
        let label: String
        /// Who and when.
        let detail: String
        /// Days from today; negative has passed.
        let days: Int
        let isLate: Bool
    }

    let caption: String
    let description: String
    /// In the order of their dates.
    let entries: [Entry]
    let today: String
    /// The first of each month, or of some of them, in days from today.
    let ticks: [(days: Int, label: String)]
    let first: Int
    let last: Int

    private static let (left, width, row) = (4, 252, 20)

    var size: (width: Int, height: Int) { (900, entries.count * Self.row + 28) }

    func draw(on svg: inout SVG) {
        let bottom = entries.count * Self.row + 8
        for tick in ticks {
            svg.line(x(tick.days), 4, x(tick.days), bottom, "grid")
            svg.text(tick.label, x(tick.days), bottom + 14, "small", anchor: .middle)
        }
        for (index, entry) in entries.enumerated() {
            let y = 8 + index * Self.row + Self.row / 2
            svg.line(x(0), y, x(entry.days), y, entry.isLate ? "late" : "due")
            if entry.isLate {
                svg.path("M\(x(entry.days) - 5) \(y + 4)h10l-5 -9z", "late-dot")
            } else {
                svg.path("M\(x(entry.days) - 4) \(y)a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z", "due-dot")
            }
            svg.text(SVG.fitted(entry.detail, 190), Self.left + Self.width + 12, y + 4, "d")
            svg.text(SVG.fitted(entry.label, 430), Self.left + Self.width + 208, y + 4)
        }
        svg.line(x(0), 0, x(0), bottom, "axis")
        svg.text(today, x(0), bottom + 14, "t", anchor: .middle)
    }

    private func x(_ days: Int) -> Int { Self.left + 4 + (min(max(days, first), last) - first) * (Self.width - 8) / max(1, last - first) }

    func lines(width: Int) -> [String] {
        let columns = max(16, min(30, width / 3))
        func column(_ days: Int) -> Int { (min(max(days, first), last) - first) * (columns - 1) / max(1, last - first) }
        return entries.map { entry in
            var track = [Character](repeating: " ", count: columns)
            for position in min(column(0), column(entry.days))...max(column(0), column(entry.days)) { track[position] = "─" }
            track[column(0)] = "│"
            if column(entry.days) != column(0) || !entry.isLate { track[column(entry.days)] = entry.isLate ? "!" : "●" }
            let detail = TextDrawing.pad(TextDrawing.fitted(entry.detail, 24), 24)
            return String(track) + "  " + detail + "  " + TextDrawing.fitted(entry.label, max(8, width - columns - 28))
        } + [String(repeating: " ", count: max(0, column(0) - DisplayWidth.of(today) / 2)) + today]
    }
}
