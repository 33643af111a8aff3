import PlanText

/// A drawing with two forms beside each other: SVG for pages, lines for text. Charts get figures and finished labels;
/// they know nothing of plans.
protocol Chart: Sendable {
    /// Stands above it.
    var caption: String { get }
    /// What it shows, for those who can't see it.
    var description: String { get }
    /// In CSS pixels.
    var size: (width: Int, height: Int) { get }
    func draw(on svg: inout SVG)
    /// For so many columns.
    func lines(width: Int) -> [String]
}

extension Chart {
    func writeFigure(into html: inout HTMLWriter) {
        html.markup("<figure><figcaption>")
        html.text(caption)
        html.markup("</figcaption>")
        let isWide = size.width > 340
        if isWide {
            html.markup("<div class=scroll role=group tabindex=0")
            html.attribute("aria-label", caption)
            html.markup(">")
        }
        var svg = SVG(width: size.width, height: size.height, description: description)
        draw(on: &svg)
        svg.finish(into: &html)
        html.safe(isWide ? "</div></figure>\n" : "</figure>\n")
    }
}

/// SVG in whole pixels; colours and sizes are the style sheet's, by class.
struct SVG {
    enum Anchor { case start, middle, end }

    private var html = HTMLWriter()

    init(width: Int, height: Int, description: String) {
        // In em, so that it grows with the text on a large screen; 15 pixels are one.
        func em(_ pixels: Int) -> String { "\(pixels / 15).\(pixels % 15 * 100 / 15 < 10 ? "0" : "")\(pixels % 15 * 100 / 15)em" }
        html.safe("<svg class=chart role=img width=\(em(width)) height=\(em(height)) viewBox=\"0 0 \(width) \(height)\"")
        html.attribute("aria-label", description)
        html.markup(">")
    }

    mutating func rect(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ style: StaticString) {
        html.markup("<rect class=")
        html.markup(style)
        html.safe(" x=\(x) y=\(y) width=\(max(0, width)) height=\(max(0, height)) />")
    }

    mutating func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ style: StaticString) { path("M\(x1) \(y1)L\(x2) \(y2)", style) }

    mutating func polyline(_ points: [(x: Int, y: Int)], _ style: StaticString) {
        guard let first = points.first else { return }
        path("M\(first.x) \(first.y)" + points.dropFirst().map { "L\($0.x) \($0.y)" }.joined(), style)
    }

    mutating func path(_ commands: String, _ style: StaticString) {
        html.markup("<path class=")
        html.markup(style)
        html.safe(" d=\"\(commands)\" />")
    }

    /// Text whose baseline is at `y`.
    mutating func text(_ text: String, _ x: Int, _ y: Int, _ style: StaticString = "t", anchor: Anchor = .start) {
        html.markup("<text class=\"")
        html.markup(style)
        switch anchor {
        case .start: break
        case .middle: html.markup(" mid")
        case .end: html.markup(" end")
        }
        html.safe("\" x=\(x) y=\(y)>")
        html.text(text)
        html.markup("</text>")
    }

    func finish(into html: inout HTMLWriter) {
        html.safe(self.html.string)
        html.markup("</svg>")
    }

    /// Text cut to what fits in so many pixels at 12 px, by the mean width of a letter.
    static func fitted(_ text: String, _ pixels: Int) -> String {
        let columns = pixels * 10 / 64
        guard DisplayWidth.of(text) > columns else { return text }
        return String(text.prefixFitting(max(1, columns - 1))) + "…"
    }
}

/// Marks of text that draw: bars of eighth blocks and small columns.
enum TextDrawing {
    /// A bar from zero: `value` of `most` in so many columns, in eighths of a block. Anything that is not nothing shows.
    static func bar(_ value: Int64, of most: Int64, columns: Int) -> String {
        guard most > 0, value > 0 else { return "" }
        let exact = Int(Int128(min(value, most)) * Int128(columns * 8) / Int128(most))
        let eighths = max(1, exact)
        return String(repeating: "█", count: eighths / 8) + ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    }

    /// A column of one character from zero, in eighths of its height.
    static func column(_ value: Int64, of most: Int64) -> String {
        guard most > 0, value > 0 else { return "▁" }
        return ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"][min(7, Int(Int128(value) * 7 / Int128(most)))]
    }

    static func pad(_ text: String, _ columns: Int) -> String { text + String(repeating: " ", count: max(0, columns - DisplayWidth.of(text))) }
    static func padLeft(_ text: String, _ columns: Int) -> String { String(repeating: " ", count: max(0, columns - DisplayWidth.of(text))) + text }

    /// What fits in so many columns, with `…` for the rest.
    static func fitted(_ text: String, _ columns: Int) -> String {
        DisplayWidth.of(text) <= columns ? text : String(text.prefixFitting(max(1, columns - 1))) + "…"
    }
}
