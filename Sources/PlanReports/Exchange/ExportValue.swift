import PlanModel

/// A value of a record as other programs get it.
enum ExportValue {
    case text(String?)
    case integer(Int?)
    case money(Money?)
    case quantity(Quantity?)
    /// As precise as it was written: `2026-12-04`, `2026-12`, `2026-Q4`.
    case date(PlanDate?)
    case list([String])
    case flag(Bool)

    /// Amounts in minor units with their currency, figures in hundredths with their unit: exact, whatever reads them.
    var json: JSONValue {
        switch self {
        case .text(let text): text.map(JSONValue.string) ?? .null
        case .integer(let number): number.map { .number(Int64($0)) } ?? .null
        case .money(let money): money.map { .object([("minorUnits", .number($0.minorUnits)), ("currency", .string($0.currency.code))]) } ?? .null
        case .quantity(let quantity): quantity.map { .object([("hundredths", .number($0.hundredths)), ("unit", .string(Self.unit($0)))]) } ?? .null
        case .date(let date): date.map { .string($0.iso) } ?? .null
        case .list(let items): .array(items.map(JSONValue.string))
        case .flag(let flag): .bool(flag)
        }
    }

    /// The names of the columns that it takes: an amount and its currency stand apart.
    func columns(_ name: String) -> [String] {
        switch self {
        case .money: [name, "\(name)_currency"]
        case .quantity: [name, "\(name)_unit"]
        default: [name]
        }
    }

    /// The cells of those columns, numbers with a decimal point.
    var cells: [String] {
        switch self {
        case .text(let text): [text ?? ""]
        case .integer(let number): [number.map(String.init) ?? ""]
        case .money(let money): [money.map { Self.decimal($0.minorUnits, $0.currency.minorDigits) } ?? "", money?.currency.code ?? ""]
        case .quantity(let quantity): [quantity.map { Self.decimal($0.hundredths, 2) } ?? "", quantity.map(Self.unit) ?? ""]
        case .date(let date): [date?.iso ?? ""]
        case .list(let items): [items.joined(separator: "; ")]
        case .flag(let flag): [flag ? "true" : "false"]
        }
    }

    private static func unit(_ quantity: Quantity) -> String {
        switch quantity.unit {
        case .number: "number"
        case .percent: "percent"
        case .money(let currency): currency.code
        }
    }

    static func decimal(_ value: Int64, _ digits: Int) -> String {
        guard digits > 0 else { return String(value) }
        var text = String(value.magnitude)
        while text.count <= digits { text = "0" + text }
        return (value < 0 ? "-" : "") + text.dropLast(digits) + "." + text.suffix(digits)
    }
}
