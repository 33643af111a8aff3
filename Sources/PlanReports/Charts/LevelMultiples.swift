/// Contacts per month, one row a level: small multiples with one scale.
struct LevelMultiples: Chart {
    struct Row: Sendable {
        let name: String
        /// One per month, the oldest first.
        let counts: [Int]
        var total: Int { counts.reduce(0, +) }
    }

    let caption: String
    let description: String
    let rows: [Row]
    /// One per month: its letters, and the year where it begins.
    let months: [String]

    private static let (left, step, row) = (84, 18, 32)

    private var most: Int { max(1, rows.flatMap(\.counts).max() ?? 1) }

    var size: (width: Int, height: Int) { (Self.left + months.count * Self.step + 28, rows.count * Self.row + 20) }

    func draw(on svg: inout SVG) {
        let edge = Self.left + months.count * Self.step
        for (index, row) in rows.enumerated() {
            let base = (index + 1) * Self.row
            svg.text(row.name, 0, base - 4)
            for (month, count) in row.counts.enumerated() where count > 0 {
                let height = max(4, count * 22 / most)
                svg.rect(Self.left + month * Self.step + 2, base - height, Self.step - 4, height, "main")
                // A bar of more than one says how many it is.
                if count > 1 { svg.text("\(count)", Self.left + month * Self.step + Self.step / 2, base - height - 1, "small", anchor: .middle) }
            }
            svg.line(Self.left, base, edge, base, "grid")
            svg.text("\(row.total)", edge + 24, base - 4, "t", anchor: .end)
        }
        for (month, name) in months.enumerated() {
            svg.text(name, Self.left + month * Self.step + Self.step / 2, rows.count * Self.row + 14, "small", anchor: .middle)
        }
    }

    func lines(width: Int) -> [String] {
        let names = rows.map { $0.name.count }.max() ?? 0
        func cells(_ texts: [String]) -> String { texts.map { TextDrawing.pad($0, 3) }.joined() }
        func cell(_ count: Int) -> String { count == 0 ? "·" : TextDrawing.column(Int64(count), of: Int64(most)) + (count > 1 ? "\(count)" : "") }
        return rows.map { row in
            TextDrawing.pad(row.name, names) + "  " + cells(row.counts.map(cell)) + TextDrawing.padLeft("\(row.total)", 4)
        } + [TextDrawing.pad("", names) + "  " + cells(months)]
    }
}
