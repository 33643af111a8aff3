/// How turnover and attention add up over the accounts, the largest first: the 20/80 curve.
struct ShareCurve: Chart {
    /// In hundredths of a per cent of all accounts, of the turnover and of the attention.
    struct Point: Sendable {
        let accounts: Int
        let revenue: Int
        let attention: Int
    }

    let caption: String
    let description: String
    /// From 0 to 100%, at most some hundred.
    let points: [Point]
    /// The point at which four fifths of the turnover are reached, with its label.
    let turn: (point: Point, label: String)?
    let revenueName: String
    let attentionName: String
    let axisName: String

    var size: (width: Int, height: Int) { (336, 232) }

    private static let (left, top, width, height) = (36, 8, 248, 184)

    func draw(on svg: inout SVG) {
        let bottom = Self.top + Self.height
        for share in [0, 5000, 10000] {
            let y = self.y(share)
            svg.line(Self.left, y, Self.left + Self.width, y, share == 0 ? "axis" : "grid")
            svg.text("\(share / 100)%", Self.left - 4, y + 4, "d", anchor: .end)
            svg.text("\(share / 100)%", x(share), bottom + 16, "d", anchor: .middle)
        }
        svg.text(axisName, Self.left + Self.width / 2, bottom + 32, "d", anchor: .middle)
        svg.line(x(0), y(0), x(10000), y(10000), "grid")
        svg.polyline(points.map { (x($0.accounts), y($0.attention)) }, "attention")
        svg.polyline(points.map { (x($0.accounts), y($0.revenue)) }, "revenue")
        if let turn {
            svg.line(x(turn.point.accounts), y(turn.point.revenue), x(turn.point.accounts), bottom, "dotted")
            svg.path(dot(x(turn.point.accounts), y(turn.point.revenue)), "revenue-dot")
            svg.path(dot(x(turn.point.accounts), y(turn.point.attention)), "attention-dot")
            // Below the curves there is room, and a short line says which is which.
            let (left, middle) = (max(x(4600), x(turn.point.accounts) + 12), y(4200))
            svg.line(left, middle - 4, left + 20, middle - 4, "revenue")
            svg.text("\(revenueName) \(turn.point.revenue / 100)%", left + 26, middle)
            svg.line(left, middle + 14, left + 20, middle + 14, "attention")
            svg.text("\(attentionName) \(turn.point.attention / 100)%", left + 26, middle + 18)
        }
    }

    private func dot(_ x: Int, _ y: Int) -> String { "M\(x - 4) \(y)a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z" }
    private func x(_ share: Int) -> Int { Self.left + share * Self.width / 10000 }
    private func y(_ share: Int) -> Int { Self.top + Self.height - min(10000, share) * Self.height / 10000 }

    /// Ten steps over the accounts, with both shares as bars.
    func lines(width: Int) -> [String] {
        guard !points.isEmpty else { return [] }
        let columns = max(10, min(30, (width - 30) / 2))
        let names = TextDrawing.pad("", 6) + TextDrawing.pad(revenueName, columns + 6) + attentionName
        return [names] + [1, 2, 3, 4, 5, 6, 8, 10].map { tenth -> String in
            let point = points.last { $0.accounts <= tenth * 1000 } ?? points[0]
            func part(_ share: Int) -> String { TextDrawing.pad(TextDrawing.bar(Int64(share), of: 10000, columns: columns), columns) + TextDrawing.padLeft("\(share / 100)%", 5) + " " }
            return TextDrawing.padLeft("\(tenth * 10)%", 4) + "  " + part(point.revenue) + part(point.attention)
        }.map(trimmed) + (turn.map { [$0.label] } ?? [])
    }

    private func trimmed(_ line: String) -> String {
        var line = Substring(line)
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}
