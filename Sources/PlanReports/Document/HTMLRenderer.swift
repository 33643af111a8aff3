import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanRules
import PlanText

/// Sections as HTML. Everything that comes from a plan is escaped here, or was made safe by cmark. End tags that
/// HTML lets one leave out are left out: an index of ten thousand accounts has hundreds of thousands of cells.
struct HTMLRenderer {
    let language: Language
    let terms: Terms
    /// Stands before every id, where several accounts share a page.
    var prefix = ""
    /// The level of a section's heading: 2 on a page of its own.
    var level = 2

    init(language: Language, prefix: String = "", level: Int = 2) {
        self.language = language
        self.prefix = prefix
        self.level = level
        terms = Terms(language)
    }

    func render(_ section: ReportSection) -> String {
        var html = HTMLWriter(capacity: 8192)
        html.markup("<section")
        html.attribute("id", prefix + section.id)
        html.markup(">\n")
        heading(section.title, level, into: &html)
        for block in section.blocks { write(block, section, into: &html) }
        html.markup("</section>\n")
        return html.string
    }

    private func heading(_ text: String, _ level: Int, into html: inout HTMLWriter) {
        html.safe("<h\(level)>")
        html.text(text)
        html.safe("</h\(level)>\n")
    }

    private func write(_ block: ReportBlock, _ section: ReportSection, into html: inout HTMLWriter) {
        switch block {
        case .lead(let line): paragraph("<p class=lead>", line, into: &html)
        case .paragraph(let line): paragraph("<p>", line, into: &html)
        case .note(let line): paragraph("<p class=note>", line, into: &html)
        case .heading(let text): heading(text, level + 1, into: &html)
        case .list(let lines):
            html.markup("<ul>\n")
            for line in lines { item(line, into: &html) }
            html.markup("</ul>\n")
        case .facts(let facts):
            html.markup("<dl>\n")
            for fact in facts {
                html.markup("<div><dt>")
                html.text(fact.label)
                html.markup("<dd>")
                write(fact.value, into: &html)
                html.markup("</div>\n")
            }
            html.markup("</dl>\n")
        case .table(let table): HTMLTable(renderer: self, title: section.title).write(table, into: &html)
        case .chart(let chart): chart.writeFigure(into: &html)
        case .tree(let rows): tree(rows, into: &html)
        case .beside(let columns):
            html.markup("<div class=beside>\n")
            for column in columns where !column.isEmpty {
                html.markup("<div>\n")
                for block in column { write(block, section, into: &html) }
                html.markup("</div>\n")
            }
            html.markup("</div>\n")
        case .markdown(let safe, _):
            html.markup("<div class=prose>")
            html.safe(Self.fitting(safe))
            html.markup("</div>\n")
        case .source(let listing): source(listing, into: &html)
        }
    }

    private func paragraph(_ tag: StaticString, _ line: Line, into html: inout HTMLWriter) {
        html.markup(tag)
        write(line, into: &html)
        html.markup("</p>\n")
    }

    private func item(_ line: Line, into html: inout HTMLWriter) {
        html.markup("<li>")
        write(line, into: &html)
        html.markup("\n")
    }

    private func tree(_ rows: [(depth: Int, line: Line)], into html: inout HTMLWriter) {
        html.markup("<ul class=tree>\n")
        var depth = 0
        for row in rows {
            while depth < row.depth {
                html.markup("<ul>\n")
                depth += 1
            }
            while depth > row.depth {
                html.markup("</ul>\n")
                depth -= 1
            }
            item(row.line, into: &html)
        }
        while depth > 0 {
            html.markup("</ul>\n")
            depth -= 1
        }
        html.markup("</ul>\n")
    }

    /// Folded: a browser opens it when a link leads to one of its lines.
    private func source(_ listing: SourceListing, into html: inout HTMLWriter) {
        html.markup("<details class=source><summary>")
        html.text(listing.title)
        html.markup("</summary><ol>\n")
        let source = listing.source
        for line in 0..<source.lineCount {
            html.markup("<li id=")
            html.safe(prefix)
            html.markup("L")
            html.number(line + 1)
            html.markup(">")
            let range = source.lineRange(line)
            html.text(source.bytes[(line == 0 ? max(range.lower, source.textStart) : range.lower)..<max(range.upper, line == 0 ? source.textStart : 0)])
            html.markup("\n")
        }
        html.markup("</ol></details>\n")
    }

    /// The writer's Markdown as part of our page: its headings (in a quotation, say) are none of the page's, and
    /// alignment is the style's.
    private static func fitting(_ prose: String) -> String {
        var prose = prose
        // Our own few headings are rare; looking for their two bytes is not.
        if prose.holds("<h") {
            for level in 1...6 { prose = prose.replacing("<h\(level)>", with: "<p><strong>").replacing("</h\(level)>", with: "</strong></p>") }
        }
        if prose.holds(" align=") {
            prose = prose.replacing(" align=\"right\"", with: " class=n").replacing(" align=\"center\"", with: " class=c").replacing(" align=\"left\"", with: "")
        }
        return prose
    }

    // MARK: Lines

    func write(_ line: Line, into html: inout HTMLWriter) {
        for (index, piece) in line.enumerated() {
            // Evidence is a paragraph of its own already.
            if case .lineBreak = piece, index > 0, case .evidence = line[index - 1] { continue }
            write(piece, into: &html)
        }
    }

    private func write(_ piece: Piece, into html: inout HTMLWriter) {
        switch piece {
        case .text(let text): html.text(text)
        case .strong(let text): element("<strong>", text, "</strong>", into: &html)
        case .dim(let text): if !text.isEmpty { element("<span class=dim>", text, "</span>", into: &html) }
        case .evidence(let quote, let place):
            html.markup(" <span class=evidence>")
            if !quote.isEmpty { element("<q>", quote, "</q> ", into: &html) }
            self.place(place, into: &html)
            html.markup("</span>")
        case .link(let text, let target): link(text, target, into: &html)
        case .inside(let text, let section): link(text, "#" + prefix + section, into: &html)
        case .accounts(let text, let value):
            html.markup("<a href=\"#conditions\"")
            html.attribute("data-choose", value)
            html.markup(">")
            html.text(text)
            html.markup("</a>")
        case .status(let status):
            html.safe("<span class=\"s \(status.rawValue)\"><span aria-hidden=true>\(status.symbol)</span> ")
            html.text(status.title[language])
            html.markup("</span>")
        case .symbol(let status): element(status.cellTag, status.title[language], "</span>", into: &html)
        case .outcome(let outcome):
            html.safe("<span class=\(outcome.rawValue)><span aria-hidden=true>\(outcome.symbol)</span><span class=hidden>")
            html.text(outcome.word[language])
            html.markup("</span></span>")
        case .product(let status): html.text(status?.symbol ?? "")
        case .alert(let text):
            html.markup("<span class=alert><span aria-hidden=true>▲</span> ")
            html.text(text)
            html.markup("</span>")
        case .place(let place): self.place(place, into: &html)
        case .bar(let percent): bar(percent, nil, into: &html)
        case .progress(let percent, let elapsed): bar(percent, elapsed, into: &html)
        case .key: break
        case .lineBreak: html.markup("<br>")
        }
    }

    private func element(_ open: StaticString, _ text: String, _ close: StaticString, into html: inout HTMLWriter) {
        html.markup(open)
        html.text(text)
        html.markup(close)
    }

    private func link(_ text: String, _ target: String, into html: inout HTMLWriter) {
        html.markup("<a")
        html.attribute("href", target)
        html.markup(">")
        html.text(text)
        html.markup("</a>")
    }

    private func place(_ place: PlanPlace, into html: inout HTMLWriter) {
        html.markup("<span class=place>")
        for (index, line) in place.lines.enumerated() {
            if index > 0 { html.markup(", ") }
            link(index == 0 ? "\(place.file):\(line)" : "\(line)", "#\(prefix)L\(line)", into: &html)
        }
        if place.more > 0 { html.safe(" +\(place.more)") }
        html.markup("</span>")
    }

    /// A bar from zero; the figure stands beside it, so it is hidden from screen readers.
    private func bar(_ percent: Int, _ elapsed: Int?, into html: inout HTMLWriter) {
        let width = max(0, min(100, percent))
        html.safe("<svg class=bar width=100 height=10 viewBox=\"0 0 100 10\" aria-hidden=true><rect class=ground width=100 height=10 /><rect width=\(width) height=10 />")
        if let elapsed { html.safe("<path class=mark d=\"M\(max(1, min(99, elapsed))) -1v12\" />") }
        html.markup("</svg>")
    }
}

extension ConditionStatus {
    fileprivate var cellTag: StaticString {
        switch self {
        case .met: "<span class=m>"
        case .partial: "<span class=p>"
        case .unmet: "<span class=u>"
        case .unknown: "<span class=k>"
        }
    }
}

extension CriterionResult.Outcome {
    var word: Localized {
        switch self {
        case .holds: Localized(en: "holds: ", nl: "klopt: ")
        case .fails: Localized(en: "does not hold: ", nl: "klopt niet: ")
        case .noEvidence: Localized(en: "no evidence: ", nl: "geen bewijs: ")
        }
    }
}

extension String {
    /// Whether the bytes of `literal` stand anywhere in it.
    fileprivate func holds(_ literal: StaticString) -> Bool {
        let bytes = Array(utf8)
        var index = 0
        while let next = bytes.firstIndex(of: literal.utf8Start.pointee, in: SourceRange(index, bytes.count)) {
            if bytes.matches(literal, at: next) { return true }
            index = next + 1
        }
        return false
    }
}
