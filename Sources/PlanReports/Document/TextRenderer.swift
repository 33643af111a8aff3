import PlanDiagnostics
import PlanModel
import PlanRules
import PlanText

/// Sections as plain text that survives a mail: 80 columns, aligned, understood without colour.
struct TextRenderer {
    let language: Language
    let paint: Paint
    var width = 80

    func render(_ section: ReportSection) -> String {
        var text = paint(.bold, section.title.uppercased()) + "\n" + String(repeating: "─", count: min(width, DisplayWidth.of(section.title))) + "\n"
        // What stands beside each other on a page stands below each other here.
        let blocks = section.blocks.flatMap { block -> [ReportBlock] in if case .beside(let columns) = block { columns.flatMap { $0 } } else { [block] } }
        for (index, block) in blocks.enumerated() {
            // A table needs room above it, unless a heading gives it.
            if index > 0, case .table = block, !blocks[index - 1].isHeading { text += "\n" }
            text += render(block)
        }
        return text + "\n"
    }

    private func render(_ block: ReportBlock) -> String {
        switch block {
        case .lead(let line), .paragraph(let line), .note(let line): return wrapped(plain(line), indent: "") + "\n"
        case .heading(let text): return "\n" + paint(.bold, text.sanitised) + "\n"
        case .list(let lines): return lines.map { wrapped(plain($0), indent: "  ", first: "- ") + "\n" }.joined()
        case .facts(let facts):
            let labels = facts.map { DisplayWidth.of($0.label) }.max() ?? 0
            return facts.map { fact in
                let label = pad(fact.label, labels)
                return wrapped(plain(fact.value), indent: String(repeating: " ", count: labels + 2), first: label + "  ") + "\n"
            }.joined()
        case .table(let table): return render(table.forText)
        case .chart(let chart):
            return "\n" + wrapped(chart.caption.sanitised, indent: "") + "\n" + chart.lines(width: width).map { trimmedEnd($0.sanitised) + "\n" }.joined()
        case .tree(let rows): return tree(rows)
        case .beside(let columns): return columns.joined().map(render).joined()
        case .markdown(_, let text): return text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).sanitised }.joined(separator: "\n") + "\n"
        case .source: return ""
        }
    }

    /// Names under each other with the lines that lead to them.
    private func tree(_ rows: [(depth: Int, line: Line)]) -> String {
        // From the last line up, it is known at which depths more lines follow.
        var follows = [Bool](repeating: false, count: 32)
        var lines: [String] = []
        for row in rows.reversed() {
            let depth = min(row.depth, 30)
            var lead = ""
            for level in stride(from: 1, to: depth, by: 1) { lead += follows[level] ? "│  " : "   " }
            let branch = depth == 0 ? "" : follows[depth] ? "├─ " : "└─ "
            lines.append(wrapped(plain(row.line), indent: lead + "   ", first: lead + branch))
            if depth + 1 < follows.count { for level in (depth + 1)..<follows.count { follows[level] = false } }
            follows[depth] = depth > 0
        }
        return lines.reversed().map { $0 + "\n" }.joined()
    }

    // MARK: Tables

    private func render(_ whole: ReportTable) -> String {
        let table = whole.withoutEmptyColumns
        let rows = table.rows.map { row in row.map { plain($0) } }
        var titles = table.columns.map(\.title)
        var legend = ""
        if natural(titles, rows).reduce(gaps(table), +) > width, table.columns.contains(where: { $0.short != nil }) {
            titles = table.columns.map { $0.short ?? $0.title }
            legend = table.columns.compactMap { column in column.short.map { "\($0) \(column.title)" } }.joined(separator: "   ")
        }
        if isTooWide(table, titles, rows) { return stacked(titles, rows) + (table.note.map { wrapped($0, indent: "") + "\n" } ?? "") }
        let widths = widths(table, titles, rows)
        var text = line(titles, table, widths).map { paint(.bold, $0) + "\n" }.joined()
        text += widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ") + "\n"
        for row in rows { text += line(row, table, widths).map { $0 + "\n" }.joined() }
        if let total = table.total {
            text += widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ") + "\n"
            text += line(total.map { plain($0) }, table, widths).map { $0 + "\n" }.joined()
        }
        for note in [legend, table.note ?? ""] where !note.isEmpty { text += wrapped(note, indent: "") + "\n" }
        return text
    }

    private func gaps(_ table: ReportTable) -> Int { max(0, table.columns.count - 1) * 2 }

    private func natural(_ titles: [String], _ rows: [[String]]) -> [Int] {
        titles.indices.map { column in
            ([titles[column]] + rows.compactMap { column < $0.count ? $0[column] : nil })
                .flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }.map { DisplayWidth.of($0) }.max() ?? 0
        }
    }

    /// Whether columns would have to break words, or hold cells of several lines: then rows read better as paragraphs.
    private func isTooWide(_ table: ReportTable, _ titles: [String], _ rows: [[String]]) -> Bool {
        guard natural(titles, rows).reduce(gaps(table), +) > width else { return false }
        return rows.contains { $0.contains { $0.contains("\n") } } || longestWords(titles, rows).reduce(gaps(table), +) > width
    }

    /// A row as a paragraph: its first cell, then the others with their titles.
    private func stacked(_ titles: [String], _ rows: [[String]]) -> String {
        rows.map { row in
            var text = paint(.bold, wrapped(row.first ?? "", indent: "")) + "\n"
            let cells = zip(titles, row).dropFirst().filter { !$0.1.isEmpty && $0.1 != "–" }
            let short = cells.filter { !$0.1.contains("\n") }.map { "\($0.0): \($0.1)" }.joined(separator: "; ")
            if !short.isEmpty { text += wrapped(short, indent: "  ", first: "  ") + "\n" }
            for (title, cell) in cells where cell.contains("\n") {
                text += "  \(title):\n"
                for line in cell.split(separator: "\n") { text += wrapped(String(line), indent: "      ", first: "    ") + "\n" }
            }
            return text
        }.joined()
    }

    /// The widest columns give way until the table fits: first down to their longest word, then through words.
    private func widths(_ table: ReportTable, _ titles: [String], _ rows: [[String]]) -> [Int] {
        var widths = natural(titles, rows)
        let words = longestWords(titles, rows)
        for least in [words.map { max($0, 8) }, words.map { min($0, 8) }] {
            while widths.reduce(gaps(table), +) > width, let widest = widths.indices.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] }) {
                widths[widest] -= 1
            }
        }
        return widths
    }

    private func longestWords(_ titles: [String], _ rows: [[String]]) -> [Int] {
        titles.indices.map { column in
            ([titles[column]] + rows.compactMap { column < $0.count ? $0[column] : nil })
                .flatMap { $0.split(whereSeparator: { $0 == " " || $0 == "\n" }) }.map { DisplayWidth.of($0) }.max() ?? 0
        }
    }

    /// The lines of a row: cells that are too wide go on below.
    private func line(_ cells: [String], _ table: ReportTable, _ widths: [Int]) -> [String] {
        let wrapped = widths.indices.map { column in wrap(column < cells.count ? cells[column] : "", widths[column]) }
        let height = wrapped.map(\.count).max() ?? 1
        return (0..<height).map { row in
            let parts = widths.indices.map { column -> String in
                let text = row < wrapped[column].count ? wrapped[column][row] : ""
                switch table.columns[column].alignment {
                case .left: return pad(text, widths[column])
                case .right: return String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(text))) + text
                case .center:
                    let space = max(0, widths[column] - DisplayWidth.of(text))
                    return String(repeating: " ", count: space / 2) + text + String(repeating: " ", count: space - space / 2)
                }
            }
            return trimmedEnd(parts.joined(separator: "  "))
        }
    }

    // MARK: Lines

    private func plain(_ line: Line) -> String { line.map(plain).joined().sanitisedLines }

    private func plain(_ piece: Piece) -> String {
        switch piece {
        case .text(let text), .strong(let text), .dim(let text), .link(let text, _), .inside(let text, _), .accounts(let text, _): text
        case .evidence(let quote, let place): (quote.isEmpty ? " " : language == .dutch ? " ‘\(quote)’ " : " “\(quote)” ") + self.place(place)
        case .status(let status): "\(status.symbol) \(status.title[language])"
        case .symbol(let status): status.symbol
        case .outcome(let outcome): outcome.symbol
        case .product(let status): status?.symbol ?? ""
        case .alert(let text): "!\u{A0}\(text)"
        case .place(let place): self.place(place)
        case .bar(let percent): bar(percent)
        case .progress(let percent, let elapsed): progress(percent, elapsed)
        case .key: ""
        case .lineBreak: "\n"
        }
    }

    private func place(_ place: PlanPlace) -> String {
        "(\(place.file):" + place.lines.map(String.init).joined(separator: ", ") + (place.more > 0 ? " +\(place.more))" : ")")
    }

    /// Ten columns from zero, in eighths of a block.
    private func bar(_ percent: Int) -> String { pad(TextDrawing.bar(Int64(percent), of: 100, columns: 10), 10) + " " }

    /// The same with a line at the time that has gone.
    private func progress(_ percent: Int, _ elapsed: Int?) -> String {
        guard let elapsed else { return bar(percent) }
        var columns = Array(bar(percent))
        columns[max(0, min(9, elapsed / 10))] = "│"
        return String(columns)
    }

    private func wrapped(_ text: String, indent: String, first: String = "") -> String {
        let lines = wrap(text, width - max(DisplayWidth.of(indent), DisplayWidth.of(first)))
        return lines.enumerated().map { trimmedEnd(($0 == 0 ? first : indent) + $1) }.joined(separator: "\n")
    }

    /// Words into lines of so many columns; a longer word is cut.
    private func wrap(_ text: String, _ columns: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph -> [String] in
            if DisplayWidth.of(paragraph) <= columns { return [String(paragraph)] }
            var lines: [String] = []
            var line = ""
            for word in paragraph.split(separator: " ") {
                var word = String(word)
                if !line.isEmpty, DisplayWidth.of(line) + 1 + DisplayWidth.of(word) <= columns {
                    line += " " + word
                    continue
                }
                if !line.isEmpty { lines.append(line) }
                while DisplayWidth.of(word) > columns {
                    let head = word.prefixFitting(columns)
                    guard !head.isEmpty else { break }
                    lines.append(String(head))
                    word = String(word[head.endIndex...])
                }
                line = word
            }
            return lines + [line]
        }
    }

    private func pad(_ text: String, _ columns: Int) -> String { text + String(repeating: " ", count: max(0, columns - DisplayWidth.of(text))) }

    private func trimmedEnd(_ text: String) -> String {
        var text = Substring(text)
        while text.last == " " { text.removeLast() }
        return String(text).replacing("\u{A0}", with: " ")
    }
}

extension ReportBlock {
    fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
}

extension String {
    /// Like `sanitised`, but line breaks stay.
    var sanitisedLines: String { split(separator: "\n", omittingEmptySubsequences: false).map { String($0).sanitised }.joined(separator: "\n") }
}
