/// Writes comma-separated values (RFC 4180) that no spreadsheet takes for formulas.
struct CSVWriter {
    private(set) var text = ""

    /// A row; fields with commas, quotes or line breaks are quoted.
    mutating func write(_ fields: [String]) {
        text += fields.map(Self.field).joined(separator: ",") + "\r\n"
    }

    /// What begins like a formula gets an apostrophe before it (OWASP, "CSV injection"); a number stays one.
    static func field(_ value: String) -> String {
        var value = value
        if let first = value.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first), !isNumber(value) { value = "'" + value }
        guard value.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }) else { return value }
        return "\"" + value.replacing("\"", with: "\"\"") + "\""
    }

    private static func isNumber(_ value: String) -> Bool {
        let digits = value.utf8.drop { $0 == UInt8(ascii: "-") }
        return digits.count >= value.utf8.count - 1 && !digits.isEmpty && digits.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ".") }
    }
}
