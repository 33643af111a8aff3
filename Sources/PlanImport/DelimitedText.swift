import PlanDiagnostics
import PlanText

/// A table of separated values (RFC 4180), as spreadsheets and customer systems write it.
struct DelimitedText: Equatable {
    struct Row: Equatable {
        /// Where it begins in the file, from 1.
        let line: Int
        let fields: [String]
    }

    let header: Row
    /// Those in which something stands.
    let rows: [Row]

    /// Of as many, the first is the likelier: a comma stands in names and numbers too.
    private static let separators: [Unicode.Scalar] = ["\t", ";", "|", ","]

    /// Throws at a quotation that nothing ends, and at a file without rows.
    static func parse(_ text: String) throws(ImportFailure) -> DelimitedText {
        var scalars = Array(text.unicodeScalars)
        var line = 1
        // Excel's own first line, which says the separator: `sep=;`.
        var separator: Unicode.Scalar?
        if scalars.count > 4, String(String.UnicodeScalarView(scalars[0..<4])).lowercased() == "sep=" {
            separator = scalars[4]
            let end = scalars.firstIndex { $0 == "\n" || $0 == "\r" } ?? scalars.count - 1
            scalars.removeFirst(end + (end + 1 < scalars.count && scalars[end] == "\r" && scalars[end + 1] == "\n" ? 2 : 1))
            line = 2
        }
        let rows = try read(scalars, separator ?? likeliestSeparator(scalars), from: line).filter { $0.fields.contains { !$0.isEmpty } }
        guard let header = rows.first else { throw ImportFailure(Localized(en: "there is nothing in the file", nl: "er staat niets in het bestand")) }
        for row in rows.dropFirst() where row.fields.count > header.fields.count && row.fields[header.fields.count...].contains(where: { !$0.isEmpty }) {
            throw ImportFailure(
                Localized(
                    en: "this row has \(row.fields.count) values, and the first line names \(header.fields.count) columns; put values with a separator in quotes",
                    nl: "deze rij heeft \(row.fields.count) waarden, en de eerste regel noemt \(header.fields.count) kolommen; zet waarden met een scheidingsteken tussen aanhalingstekens"), line: row.line)
        }
        return DelimitedText(header: header, rows: Array(rows.dropFirst()))
    }

    /// The one that the first line has most of, outside quotes.
    private static func likeliestSeparator(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar {
        var counts = [Int](repeating: 0, count: separators.count)
        var isQuoted = false
        for scalar in scalars {
            if scalar == "\"" { isQuoted.toggle() }
            if !isQuoted, scalar == "\n" || scalar == "\r" { break }
            if !isQuoted, let index = separators.firstIndex(of: scalar) { counts[index] += 1 }
        }
        let most = counts.max() ?? 0
        return most == 0 ? "," : separators[counts.firstIndex(of: most)!]
    }

    private static func read(_ scalars: [Unicode.Scalar], _ separator: Unicode.Scalar, from first: Int) throws(ImportFailure) -> [Row] {
        var rows: [Row] = []
        var (fields, field) = ([String](), String.UnicodeScalarView())
        var (line, start, index) = (first, first, 0)
        func value() -> String { unprotected(String(field)).trimmed }
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if scalar == "\"", field.allSatisfy({ $0 == " " }) {
                let opened = line
                field = String.UnicodeScalarView()
                while true {
                    guard index < scalars.count else {
                        throw ImportFailure(Localized(en: "a quotation mark opens here, and nothing closes it", nl: "hier begint een aanhaling die nergens eindigt"), line: opened)
                    }
                    let inner = scalars[index]
                    index += 1
                    if inner == "\"" {
                        guard index < scalars.count, scalars[index] == "\"" else { break }
                        index += 1
                    }
                    if inner == "\n" { line += 1 }
                    field.append(inner)
                }
            } else if scalar == separator {
                fields.append(value())
                field = String.UnicodeScalarView()
            } else if scalar == "\n" || scalar == "\r" {
                if scalar == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
                rows.append(Row(line: start, fields: fields + [value()]))
                (fields, field) = ([], String.UnicodeScalarView())
                line += 1
                start = line
            } else {
                field.append(scalar)
            }
        }
        if !fields.isEmpty || !field.isEmpty { rows.append(Row(line: start, fields: fields + [value()])) }
        return rows
    }

    /// `'+31 20 …`: the apostrophe that keeps spreadsheets from taking a text for a formula is none of the text.
    private static func unprotected(_ text: String) -> String {
        guard text.hasPrefix("'"), let next = text.dropFirst().first, "=+-@\t\r".contains(next) else { return text }
        return String(text.dropFirst())
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[first...last])
    }

    /// On one line: runs of white space and control characters are one blank.
    var onOneLine: String {
        split { $0.isWhitespace || $0.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control } }.joined(separator: " ")
    }
}
