/// A few values over time in the space of a word, from zero. Nil where a value is not known.
struct Sparkline: Sendable {
    let values: [Int64?]

    var text: String { TextDrawing.spark(values) }

    /// Its figures stand beside it, so it is hidden from screen readers.
    func writeSVG(into html: inout HTMLWriter) {
        let most = values.compactMap { $0 }.max() ?? 0
        let width = values.count * 8
        html.safe("<svg class=spark width=\(width) height=20 viewBox=\"0 0 \(width) 20\" aria-hidden=true>")
        for (index, value) in values.enumerated() {
            guard let value, most > 0 else {
                html.safe("<rect class=ground x=\(index * 8) y=18 width=6 height=2 />")
                continue
            }
            let height = max(1, Int(Int128(value) * 20 / Int128(most)))
            html.safe("<rect x=\(index * 8) y=\(20 - height) width=6 height=\(height) />")
        }
        html.markup("</svg>")
    }
}
