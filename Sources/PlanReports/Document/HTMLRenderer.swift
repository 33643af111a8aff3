import PlanDiagnostics
import PlanModel
import PlanRules

/// Sections as HTML. Everything that comes from a plan is escaped here, or was made safe by cmark.
struct HTMLRenderer {
    let language: Language

    func render(_ section: ReportSection) -> String {
        var html = "<section id=\"\(section.id)\">\n<h2>\(escape(section.title))</h2>\n"
        for block in section.blocks { html += render(block) }
        return html + "</section>\n"
    }

    private func render(_ block: ReportBlock) -> String {
        switch block {
        case .lead(let line): return "<p class=\"lead\">\(render(line))</p>\n"
        case .paragraph(let line): return "<p>\(render(line))</p>\n"
        case .heading(let text): return "<h3>\(escape(text))</h3>\n"
        case .list(let lines): return "<ul>\n" + lines.map { "<li>\(render($0))</li>\n" }.joined() + "</ul>\n"
        case .facts(let facts):
            return "<dl>\n" + facts.map { "<div><dt>\(escape($0.label))</dt><dd>\(render($0.value))</dd></div>\n" }.joined() + "</dl>\n"
        case .table(let table): return render(table)
        case .markdown(let html, _): return "<div class=\"prose\">\(html)</div>\n"
        }
    }

    private func render(_ whole: ReportTable) -> String {
        let table = whole.withoutEmptyColumns
        func cell(_ tag: String, _ column: Int, _ content: String, scope: String = "") -> String {
            let style: String
            switch column < table.columns.count ? table.columns[column].alignment : .left {
            case .left: style = ""
            case .right: style = " class=\"number\""
            case .center: style = " class=\"center\""
            }
            return "<\(tag)\(style)\(scope)>\(content)</\(tag)>"
        }
        var html = "<div class=\"scroll\" tabindex=\"0\"><table>\n<thead><tr>"
        for (index, column) in table.columns.enumerated() { html += cell("th", index, escape(column.title), scope: " scope=\"col\"") }
        html += "</tr></thead>\n<tbody>\n"
        for row in table.rows {
            html += "<tr>"
            for (index, line) in row.enumerated() {
                html += index == 0 ? cell("th", index, render(line), scope: " scope=\"row\"") : cell("td", index, render(line))
            }
            html += "</tr>\n"
        }
        html += "</tbody></table></div>\n"
        if let note = table.note { html += "<p class=\"note\">\(escape(note))</p>\n" }
        return html
    }

    func render(_ line: Line) -> String { line.map(render).joined() }

    private func render(_ piece: Piece) -> String {
        switch piece {
        case .text(let text): return escape(text)
        case .strong(let text): return "<strong>\(escape(text))</strong>"
        case .dim(let text): return "<span class=\"dim\">\(escape(text))</span>"
        case .link(let text, let target): return "<a href=\"\(escape(target))\">\(escape(text))</a>"
        case .status(let status):
            return "<span class=\"status \(status.rawValue)\"><span aria-hidden=\"true\">\(status.symbol)</span> \(escape(status.title[language]))</span>"
        case .symbol(let status):
            let word = escape(status.title[language])
            return "<span class=\"status \(status.rawValue)\" title=\"\(word)\"><span aria-hidden=\"true\">\(status.symbol)</span><span class=\"hidden\">\(word)</span></span>"
        case .alert(let text): return "<span class=\"alert\"><span aria-hidden=\"true\">▲</span> \(escape(text))</span>"
        case .place(let place): return "<span class=\"place\">\(escape(place))</span>"
        case .bar(let percent):
            let width = max(0, min(100, percent))
            return "<span class=\"bar\" aria-hidden=\"true\"><span style=\"width:\(width)%\"></span></span>"
        case .lineBreak: return "<br>"
        }
    }
}

/// Text for HTML: the five characters that mean something there, and nothing that turns text around.
func escape(_ text: String) -> String {
    let needsWork = text.utf8.contains { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 == 0x27 || $0 == 0xE2 || $0 < 0x20 || $0 == 0x7F }
    guard needsWork else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": escaped += "&amp;".unicodeScalars
        case "<": escaped += "&lt;".unicodeScalars
        case ">": escaped += "&gt;".unicodeScalars
        case "\"": escaped += "&quot;".unicodeScalars
        case "'": escaped += "&#39;".unicodeScalars
        case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": escaped.append("\u{FFFD}")
        case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}", "\u{7F}": escaped.append("\u{FFFD}")
        default: escaped.append(scalar)
        }
    }
    return String(escaped)
}
