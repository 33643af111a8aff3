import PlanModel
import PlanText

/// Influence against relationship: who decides, and how well we know them. The shape says the attitude.
struct StakeholderMap: Chart {
    struct Person: Sendable {
        let name: String
        /// 1 to 5.
        let influence: Int
        /// 1 to 5.
        let relationship: Int
        let attitude: Attitude?
    }

    let caption: String
    let description: String
    let people: [Person]
    let influenceName: String
    let relationshipName: String
    /// The attitudes with their words, for the line of signs.
    let attitudes: [(attitude: Attitude, word: String)]

    private static let (left, cell, line) = (20, 140, 18)

    /// People of one cell stand below each other, so a row is as high as its fullest cell.
    private var heights: [Int: Int] {
        var heights: [Int: Int] = [:]
        for influence in 1...5 {
            let fullest = (1...5).map { relationship in people.filter { $0.influence == influence && $0.relationship == relationship }.count }.max() ?? 0
            heights[influence] = max(26, fullest * Self.line + 8)
        }
        return heights
    }

    var size: (width: Int, height: Int) { (Self.left + 5 * Self.cell, heights.values.reduce(0, +) + 60) }

    func draw(on svg: inout SVG) {
        let heights = heights
        svg.text(influenceName + " ↑", 0, 12, "d")
        var y = 20
        for influence in (1...5).reversed() {
            let height = heights[influence]!
            svg.text("\(influence)", 0, y + height / 2 + 4, "d")
            svg.line(Self.left, y + height, Self.left + 5 * Self.cell, y + height, influence == 1 ? "axis" : "grid")
            for relationship in 1...5 {
                let here = people.filter { $0.influence == influence && $0.relationship == relationship }
                for (index, person) in here.enumerated() {
                    let (x, middle) = (Self.left + (relationship - 1) * Self.cell + 8, y + 4 + index * Self.line + Self.line / 2)
                    person.attitude.drawSign(x, middle, on: &svg)
                    svg.text(SVG.fitted(person.name, Self.cell - 20), x + 10, middle + 4)
                }
            }
            y += height
        }
        for relationship in 1...5 { svg.text("\(relationship)", Self.left + (relationship - 1) * Self.cell + 8, y + 14, "d", anchor: .middle) }
        svg.text(relationshipName + " →", Self.left + 5 * Self.cell, y + 14, "d", anchor: .end)
        var x = Self.left + 8
        for entry in attitudes {
            Optional(entry.attitude).drawSign(x, y + 31, on: &svg)
            svg.text(entry.word, x + 10, y + 35, "d")
            x += 24 + DisplayWidth.of(entry.word) * 7
        }
    }

    /// A name that fits: whole, with an initial, or cut.
    private static func short(_ name: String, _ columns: Int) -> String {
        guard DisplayWidth.of(name) > columns, let space = name.firstIndex(of: " "), let first = name.first else { return TextDrawing.fitted(name, columns) }
        return TextDrawing.fitted("\(first). \(name[name.index(after: space)...])", columns)
    }

    func lines(width: Int) -> [String] {
        let cell = max(12, (width - 3) / 5)
        var lines = [influenceName]
        for influence in (1...5).reversed() {
            let cells = (1...5).map { relationship in
                people.filter { $0.influence == influence && $0.relationship == relationship }.map { "\($0.attitude.sign) \(Self.short($0.name, cell - 3))" }
            }
            for row in 0..<max(1, cells.map(\.count).max() ?? 1) {
                lines.append("\(row == 0 ? "\(influence)" : " ") │" + cells.map { TextDrawing.pad(row < $0.count ? $0[row] : "", cell) }.joined())
            }
        }
        lines.append("  └" + String(repeating: "─", count: min(width - 3, cell * 5)))
        lines.append("   " + (1...5).map { TextDrawing.pad("\($0)", cell) }.joined())
        lines.append("   " + relationshipName + ";  " + attitudes.map { "\(Optional($0.attitude).sign) \($0.word)" }.joined(separator: "  "))
        return lines.map { line in
            var line = Substring(line)
            while line.last == " " { line.removeLast() }
            return String(line)
        }
    }
}

extension Attitude {
    var sign: String { Optional(self).sign }
}

extension Optional where Wrapped == Attitude {
    /// Told apart by shape: none of them needs a colour.
    var sign: String {
        switch self {
        case .opponent: "▼"
        case .sceptic: "▽"
        case .neutral: "○"
        case .supporter: "●"
        case .sponsor: "◆"
        case nil: "·"
        }
    }

    fileprivate func drawSign(_ x: Int, _ y: Int, on svg: inout SVG) {
        switch self {
        case .opponent: svg.path("M\(x - 5) \(y - 4)h10l-5 9z", "against")
        case .sceptic: svg.path("M\(x - 5) \(y - 4)h10l-5 9z", "doubt")
        case .neutral: svg.path("M\(x - 4) \(y)a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z", "hollow")
        case .supporter: svg.path("M\(x - 5) \(y)a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", "for")
        case .sponsor: svg.path("M\(x - 6) \(y)l6 -6l6 6l-6 6z", "for")
        case nil: svg.path("M\(x - 2) \(y)a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z", "none")
        }
    }
}
