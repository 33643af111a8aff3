/// One bar of several parts, each with its name and count on it.
struct ShareBar: Chart {
    struct Part: Sendable {
        let symbol: String
        let name: String
        let count: Int
    }

    let caption: String
    let description: String
    let parts: [Part]

    private static let width = 320

    private var total: Int { max(1, parts.reduce(0) { $0 + $1.count }) }

    var size: (width: Int, height: Int) { (Self.width, 20 + parts.filter { $0.count > 0 }.count * 18) }

    func draw(on svg: inout SVG) {
        let styles: [StaticString] = ["main", "past", "hollow", "ground"]
        var x = 0
        var y = 32
        for (index, part) in parts.enumerated() where part.count > 0 {
            let width = max(4, part.count * Self.width / total)
            svg.rect(x, 1, min(width, Self.width - x) - 1, 14, styles[min(index, 3)])
            svg.text("\(part.symbol)  \(part.count) \(part.name)", 0, y)
            x += width
            y += 18
        }
    }

    func lines(width: Int) -> [String] {
        let columns = min(40, width - 2)
        let bar = parts.enumerated().map { index, part in String(repeating: ["█", "▓", "░", "·"][min(index, 3)], count: part.count == 0 ? 0 : max(1, part.count * columns / total)) }.joined()
        return [bar, parts.filter { $0.count > 0 }.map { "\($0.symbol) \($0.count) \($0.name)" }.joined(separator: "   ")]
    }
}
