/// Turnover per year as bars from zero, with the last target as a line across its bar and the potential dotted.
struct RevenueChart: Chart {
    struct Year: Sendable {
        let name: String
        /// In minor units of one currency, with its label.
        let actual: (value: Int64, label: String)?
        let target: (value: Int64, label: String)?
    }

    let caption: String
    let description: String
    /// At most six.
    let years: [Year]
    let potential: (value: Int64, label: String)?

    private static let (step, top, plot) = (44, 20, 88)

    private var most: Int64 {
        max(1, (years.flatMap { [$0.actual?.value, $0.target?.value] } + [potential?.value]).compactMap { $0 }.max() ?? 1)
    }

    var size: (width: Int, height: Int) { (years.count * Self.step + 72, Self.top + Self.plot + 20) }

    func draw(on svg: inout SVG) {
        let base = Self.top + Self.plot
        let edge = years.count * Self.step
        var labels: [(y: Int, text: String)] = []
        for (index, year) in years.enumerated() {
            let x = index * Self.step
            let height = year.actual.map { scaled($0.value) } ?? 0
            svg.rect(x, base - height, Self.step - 8, height, index == years.count - 1 ? "main" : "past")
            svg.text(year.name, x + (Self.step - 8) / 2, base + 14, "d", anchor: .middle)
            guard let target = year.target else { continue }
            svg.line(x - 2, base - scaled(target.value), x + Self.step - 6, base - scaled(target.value), "target")
            if index == years.count - 1 { labels.append((base - scaled(target.value), target.label)) }
        }
        svg.line(0, base, edge - 8, base, "axis")
        if let potential {
            svg.line(0, base - scaled(potential.value), edge - 6, base - scaled(potential.value), "dotted")
            labels.append((base - scaled(potential.value), potential.label))
        }
        // The figures last, on paper of their own, so that no line runs through them.
        for (index, year) in years.enumerated() {
            guard let actual = year.actual else { continue }
            for style in ["halo", "t"] as [StaticString] {
                svg.text(actual.label, index * Self.step + (Self.step - 8) / 2, base - scaled(actual.value) - 4, style, anchor: .middle)
            }
        }
        // Upper label first; one that would overlap moves down.
        var next = Int.min
        for label in labels.sorted(by: { $0.y < $1.y }) {
            let y = max(label.y + 4, next)
            svg.text(label.text, edge, y, "d")
            next = y + 14
        }
    }

    private func scaled(_ value: Int64) -> Int { Int(Int128(max(0, value)) * Int128(Self.plot) / Int128(most)) }

    func lines(width: Int) -> [String] {
        let names = years.map(\.name.count).max() ?? 4
        let columns = max(10, min(40, width - names - 36))
        return years.map { year in
            var line = TextDrawing.pad(year.name, names) + "  "
            line += TextDrawing.pad(year.actual.map { TextDrawing.bar($0.value, of: most, columns: columns) } ?? "", columns)
            line += " " + (year.actual?.label ?? "–")
            if let target = year.target { line += " (\(target.label))" }
            return line
        } + (potential.map { [String(repeating: " ", count: names + 2) + TextDrawing.pad(String(repeating: "·", count: max(1, Int(Int128($0.value) * Int128(columns) / Int128(most)))), columns) + " \($0.label)"] } ?? [])
    }
}
