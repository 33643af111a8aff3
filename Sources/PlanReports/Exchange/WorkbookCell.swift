import PlanModel

/// A cell as a spreadsheet has it. Texts stand in the cell as texts, so nothing in them is ever calculated.
enum WorkbookCell {
    /// The styles, as `Workbook` describes them in this order.
    enum Style: Int { case plain, header, date, whole, hundredths, thousandths }

    case empty
    case text(String, Style = .plain)
    case number(String, Style = .plain)
    case flag(Bool)

    /// The cells of a value, as many as it has columns.
    static func cells(_ value: ExportValue) -> [WorkbookCell] {
        switch value {
        case .integer(let number?): [figure(Int64(number), 0, .plain)]
        case .money(let money?): [figure(money.minorUnits, money.currency.minorDigits, style(money.currency)), .text(money.currency.code)]
        case .quantity(let quantity?): [figure(quantity.hundredths, 2, .hundredths)] + value.cells.dropFirst().map { .text($0) }
        case .date(let date?): [day(date)]
        case .flag(let flag): [.flag(flag)]
        default: value.cells.map { $0.isEmpty ? .empty : .text($0) }
        }
    }

    /// Spreadsheets keep 15 digits; a longer figure stays a text rather than change.
    private static func figure(_ value: Int64, _ digits: Int, _ style: Style) -> WorkbookCell {
        let text = ExportValue.decimal(value, digits)
        return value.magnitude < 1_000_000_000_000_000 ? .number(text, style) : .text(text)
    }

    private static func style(_ currency: Currency) -> Style {
        switch currency.minorDigits {
        case 0: .whole
        case 3: .thousandths
        default: .hundredths
        }
    }

    /// A date that is no single day (`2026-Q4`), or that stands before the days that all spreadsheets count alike, is a text.
    private static func day(_ date: PlanDate) -> WorkbookCell {
        let (sinceEpoch, firstOfMarch1900) = (Int(date.first.number) + 25_569, 61)
        return date.precision == .day && sinceEpoch >= firstOfMarch1900 ? .number(String(sinceEpoch), .date) : .text(date.iso)
    }

    /// The cell at a place such as `B7`; nothing when it is empty.
    func xml(at place: String) -> String {
        switch self {
        case .empty: ""
        case .text(let text, let style): "<c r=\"\(place)\"\(Self.attribute(style)) t=\"inlineStr\"><is><t xml:space=\"preserve\">\(Self.escaped(text))</t></is></c>"
        case .number(let number, let style): "<c r=\"\(place)\"\(Self.attribute(style))><v>\(number)</v></c>"
        case .flag(let flag): "<c r=\"\(place)\" t=\"b\"><v>\(flag ? 1 : 0)</v></c>"
        }
    }

    private static func attribute(_ style: Style) -> String { style == .plain ? "" : " s=\"\(style.rawValue)\"" }

    /// Characters that XML can't hold become U+FFFD, so that one sees that something stood there. `_x0041_` would be read
    /// as an encoded character (ECMA-376, 22.9.2.19), so its underscore is encoded.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_").unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\r": result += "&#13;"
            case "\t", "\n": result.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
