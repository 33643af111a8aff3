import PlanModel
import PlanText

/// Month by month: one line of per cents, and below it a track a condition with either its status or a share.
struct TrendChart: Chart {
    enum Mark: Sendable {
        /// There was no plan.
        case none
        case status(ConditionStatus)
        /// Per cent.
        case share(Int)
    }

    struct Track: Sendable {
        let name: String
        /// One per month, the oldest first.
        let marks: [Mark]
        /// Stands after the last one.
        let label: String
    }

    let caption: String
    let description: String
    let lineName: String
    /// Per cent, one per month; nil where there was no plan.
    let line: [Int?]
    let tracks: [Track]
    /// One per month: its letter.
    let months: [String]

    private static let (left, step, top, plot, row) = (136, 24, 12, 48, 24)

    var size: (width: Int, height: Int) { (Self.left + months.count * Self.step + 72, Self.top + Self.plot + 12 + tracks.count * Self.row + 20) }

    private func x(_ month: Int) -> Int { Self.left + month * Self.step + Self.step / 2 }

    func draw(on svg: inout SVG) {
        let edge = Self.left + months.count * Self.step
        drawLine(on: &svg, edge)
        for (index, track) in tracks.enumerated() {
            let base = Self.top + Self.plot + 12 + (index + 1) * Self.row
            svg.text(SVG.fitted(track.name, Self.left - 12), 0, base - 6)
            for (month, mark) in track.marks.enumerated() { draw(mark, x(month), base, on: &svg) }
            if track.marks.contains(where: { if case .share = $0 { true } else { false } }) { svg.line(Self.left, base, edge, base, "grid") }
            svg.text(track.label, edge + 8, base - 6, "d")
        }
        for (month, name) in months.enumerated() { svg.text(name, x(month), size.height - 4, "small", anchor: .middle) }
    }

    private func drawLine(on svg: inout SVG, _ edge: Int) {
        let base = Self.top + Self.plot
        svg.text(SVG.fitted(lineName, Self.left - 12), 0, base - 4)
        svg.line(Self.left, base, edge, base, "axis")
        svg.line(Self.left, Self.top, edge, Self.top, "grid")
        svg.text("100%", Self.left - 4, Self.top + 4, "small", anchor: .end)
        // A month without a plan parts the line.
        for run in line.enumerated().split(whereSeparator: { $0.element == nil }) {
            let points = run.map { (x: x($0.offset), y: y($0.element!)) }
            if points.count == 1 { svg.rect(points[0].x - 2, points[0].y - 2, 4, 4, "main") } else { svg.polyline(points, "revenue") }
        }
        // Where it begins, on the side with room, and beside where it ends.
        if let first = line.firstIndex(where: { $0 != nil }), first < line.count - 1 { svg.text("\(line[first]!)%", x(first), y(line[first]!) + (line[first]! > 70 ? 14 : -4), "small", anchor: .middle) }
        if let last = line.last, let last { svg.text("\(last)%", edge + 8, y(last) + 4) }
    }

    private func y(_ percent: Int) -> Int { Self.top + Self.plot - min(100, max(0, percent)) * Self.plot / 100 }

    private func draw(_ mark: Mark, _ x: Int, _ base: Int, on svg: inout SVG) {
        switch mark {
        case .none: break
        case .status(let status): svg.text(status.symbol, x, base - 6, Self.style(status), anchor: .middle)
        case .share(let percent) where percent > 0:
            let height = max(1, min(100, percent) * (Self.row - 6) / 100)
            svg.rect(x - Self.step / 2 + 2, base - height, Self.step - 4, height, "past")
        case .share: break
        }
    }

    private static func style(_ status: ConditionStatus) -> StaticString {
        switch status {
        case .met: "met"
        case .partial: "partial"
        case .unmet: "unmet"
        case .unknown: "unknown"
        }
    }

    func lines(width: Int) -> [String] {
        let labels = tracks.map { DisplayWidth.of($0.label) }.max() ?? 0
        // Two columns a month where they fit, so that the letters below stay apart.
        let names = ([lineName] + tracks.map(\.name)).map { DisplayWidth.of($0) }.max() ?? 0
        let isWide = min(names, 24) + 2 + months.count * 2 + 2 + labels <= width
        let named = max(4, min(names, width - 4 - labels - months.count * (isWide ? 2 : 1)))
        func row(_ name: String, _ cells: [String], _ label: String) -> String {
            let cells = cells.map { TextDrawing.pad($0, isWide ? 2 : 1) }.joined()
            return TextDrawing.pad(TextDrawing.fitted(name, named), named) + "  " + cells + (label.isEmpty ? "" : " " + label)
        }
        func cell(_ mark: Mark) -> String {
            switch mark {
            case .none: " "
            case .status(let status): status.symbol
            case .share(let percent): TextDrawing.column(Int64(percent), of: 100)
            }
        }
        let last = line.last.flatMap { $0 }.map { "\($0)%" } ?? ""
        return [row(lineName, line.map { $0.map { TextDrawing.column(Int64($0), of: 100) } ?? " " }, last)]
            + tracks.map { row($0.name, $0.marks.map(cell), $0.label) } + [row("", months, "")]
    }
}
