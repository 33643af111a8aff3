import PlanDiagnostics
import PlanModel
import PlanRules

/// A table of a report as HTML: row headers, headings that stay in sight, and what the page's script works on.
struct HTMLTable {
    let renderer: HTMLRenderer
    /// What a screen reader calls the part that scrolls.
    let title: String

    func write(_ whole: ReportTable, into html: inout HTMLWriter) {
        let table = whole.withoutEmptyColumns
        // A long table scrolls by itself, so that its headings stay in sight.
        html.markup(table.rows.count > 60 ? "<div class=\"scroll tall\" role=group tabindex=0" : "<div class=scroll role=group tabindex=0")
        html.attribute("aria-label", title)
        switch table.kind {
        case .plain: html.markup("><table>\n")
        case .sortable: html.markup("><table class=sort>\n")
        case .searchable: html.markup("><table class=\"sort search\">\n")
        }
        head(table, into: &html)
        html.markup("<tbody>\n")
        for (index, row) in table.rows.enumerated() { write(row, table, isLate: index >= 100, isPast: table.past.contains(index), into: &html) }
        if let total = table.total {
            html.markup("<tfoot>\n")
            write(total, table, isLate: false, into: &html)
        }
        html.markup("</table></div>\n")
        guard let note = table.note else { return }
        html.markup("<p class=note>")
        html.text(note)
        html.markup("</p>\n")
    }

    private func head(_ table: ReportTable, into html: inout HTMLWriter) {
        html.markup("<thead><tr>")
        for column in table.columns {
            html.markup("<th scope=col")
            switch column.alignment {
            case .left: break
            case .right: html.markup(" class=n")
            case .center: html.markup(" class=c")
            }
            if column.isFilter { html.markup(" data-filter") }
            html.markup(">")
            html.text(column.title)
        }
        html.markup("\n")
    }

    /// Late rows of a table that can be searched wait until the page's script shows them; without it all are there.
    private func write(_ row: [Line], _ table: ReportTable, isLate: Bool, isPast: Bool = false, into html: inout HTMLWriter) {
        if isLate, case .searchable = table.kind { html.markup("<tr class=x>") } else { html.markup(isPast ? "<tr class=past>" : "<tr>") }
        for (index, line) in row.enumerated() {
            guard index > 0 else {
                html.markup("<th scope=row>")
                renderer.write(line, into: &html)
                continue
            }
            if case .symbol(let status)? = line.first, line.count == 1 {
                // The word is the cell's text; the style shows the symbol for it.
                html.markup(status.tableCell)
                html.text(status.title[renderer.language])
                continue
            }
            if case .product(let status?)? = line.first, line.count == 1 {
                html.markup(status.tableCell)
                html.text(renderer.terms.productStatus(status))
                continue
            }
            html.markup("<td")
            switch index < table.columns.count ? table.columns[index].alignment : .left {
            case .left: if case .bar? = line.first { html.markup(" class=b") } else if case .progress? = line.first { html.markup(" class=b") }
            case .right: html.markup(" class=n")
            case .center: html.markup(" class=c")
            }
            for case .key(let value) in line { html.safe(" data-v=\(value)") }
            html.markup(">")
            renderer.write(line, into: &html)
        }
        html.markup("\n")
    }
}

extension ProductStatus {
    fileprivate var tableCell: StaticString {
        switch self {
        case .sold: "<td class=w1>"
        case .known: "<td class=w2>"
        case .unknown: "<td class=w3>"
        case .notRelevant: "<td class=w4>"
        }
    }
}

extension ConditionStatus {
    fileprivate var tableCell: StaticString {
        switch self {
        case .met: "<td class=m>"
        case .partial: "<td class=p>"
        case .unmet: "<td class=u>"
        case .unknown: "<td class=k>"
        }
    }
}
