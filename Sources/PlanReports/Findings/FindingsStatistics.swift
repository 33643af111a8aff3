import PlanDiagnostics
import PlanPortfolio
import PlanText

/// How often each rule found something: the most frequent first, then by name.
enum FindingsStatistics {
    struct Entry: Hashable {
        let rule: String
        let severity: Severity
    }

    static func counts(_ portfolio: PortfolioFindings) -> [(entry: Entry, count: Int)] {
        var counts: [Entry: Int] = [:]
        for (_, diagnostics) in portfolio.files {
            for diagnostic in diagnostics { counts[Entry(rule: diagnostic.rule.name, severity: diagnostic.severity), default: 0] += 1 }
        }
        return counts.map { ($0.key, $0.value) }.sorted { left, right in
            if left.1 != right.1 { return left.1 > right.1 }
            if left.0.rule != right.0.rule { return left.0.rule < right.0.rule }
            return left.0.severity > right.0.severity
        }
    }

    /// An aligned table; nothing when nothing was found.
    static func text(_ context: FindingsContext) -> String {
        let terms = Terms(context.language)
        let paint = Paint(isOn: context.color)
        let counts = counts(context.portfolio)
        guard !counts.isEmpty else { return "" }
        let titles = [terms(en: "severity", nl: "ernst"), terms(en: "rule", nl: "regel"), terms(en: "count", nl: "aantal")]
        let rows = counts.map { [$0.entry.severity.word(context.language), $0.entry.rule, String($0.count)] }
        let widths = titles.indices.map { column in ([titles] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        func line(_ cells: [String], _ color: Paint.Color) -> String {
            let first = paint(color, cells[0]) + padding(cells[0], widths[0])
            return "\(first)  \(cells[1])\(padding(cells[1], widths[1]))  \(padding(cells[2], widths[2]))\(cells[2])\n"
        }
        return line(titles, .bold) + zip(rows, counts).map { line($0, $1.entry.severity.color) }.joined()
    }

    static func json(_ portfolio: PortfolioFindings) -> JSONValue {
        .array(counts(portfolio).map { .object([("rule", .string($0.entry.rule)), ("severity", .string($0.entry.severity.rawValue)), ("count", .number(Int64($0.count)))]) })
    }

    private static func padding(_ cell: String, _ width: Int) -> String { String(repeating: " ", count: width - DisplayWidth.of(cell)) }
}
