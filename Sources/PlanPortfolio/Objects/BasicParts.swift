import PlanJSON
import PlanModel
import PlanText

extension String: Part {
    func write(to out: inout [UInt8]) { JSON.write(self, to: &out) }

    static func read(_ json: JSON, _ text: TextBounds) throws(PartFailure) -> String {
        guard case .string(let string) = json else { throw PartFailure("a text is expected") }
        return string
    }

    static func schema(_ definitions: inout SchemaDefinitions) -> JSON { ["type": "string"] }
}

extension Int: Part {
    func write(to out: inout [UInt8]) { out += String(self).utf8 }

    static func read(_ json: JSON, _ text: TextBounds) throws(PartFailure) -> Int {
        guard case .int(let number) = json else { throw PartFailure("a whole number is expected") }
        return number
    }

    static func schema(_ definitions: inout SchemaDefinitions) -> JSON { ["type": "integer"] }
}

extension Array: Part where Element: Part {
    func write(to out: inout [UInt8]) {
        out.append(UInt8(ascii: "["))
        for index in indices {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            self[index].write(to: &out)
        }
        out.append(UInt8(ascii: "]"))
    }

    static func read(_ json: JSON, _ text: TextBounds) throws(PartFailure) -> [Element] {
        guard case .array(let values) = json else { throw PartFailure("a list is expected") }
        var elements: [Element] = []
        elements.reserveCapacity(values.count)
        for index in values.indices {
            do { elements.append(try Element.read(values[index], text)) } catch { throw error.inside("[\(index)]") }
        }
        return elements
    }

    static func schema(_ definitions: inout SchemaDefinitions) -> JSON { ["type": "array", "items": Element.schema(&definitions)] }
}

/// `[start, end]` in bytes of the text.
extension SourceRange: Part {
    func write(to out: inout [UInt8]) { [lower, upper].write(to: &out) }

    static func read(_ json: JSON, _ text: TextBounds) throws(PartFailure) -> SourceRange {
        guard case .array(let values) = json, values.count == 2 else { throw PartFailure("a range is expected: [start, end]") }
        return try read(values[0], values[1], text)
    }

    static func read(_ start: JSON, _ end: JSON, _ text: TextBounds) throws(PartFailure) -> SourceRange {
        guard case .int(let lower) = start, case .int(let upper) = end, 0 <= lower, lower <= upper, upper <= text.length else {
            throw PartFailure("a range within the \(text.length) bytes of the text is expected")
        }
        return SourceRange(lower, upper)
    }

    static func schema(_ definitions: inout SchemaDefinitions) -> JSON {
        definitions.reference("Range") { _ in
            ["type": "array", "prefixItems": [offset, offset], "items": false, "minItems": 2, "description": "From and to which byte of the text."]
        }
    }

    static let offset: JSON = ["type": "integer", "minimum": 0]
}

/// `[value, start, end]`: a value and where in the text it stands.
extension Field: Part where Value: Part {
    func write(to out: inout [UInt8]) {
        out.append(UInt8(ascii: "["))
        value.write(to: &out)
        for offset in [range.lower, range.upper] {
            out.append(UInt8(ascii: ","))
            offset.write(to: &out)
        }
        out.append(UInt8(ascii: "]"))
    }

    static func read(_ json: JSON, _ text: TextBounds) throws(PartFailure) -> Field<Value> {
        guard case .array(let values) = json, values.count == 3 else { throw PartFailure("a value with its range is expected: [value, start, end]") }
        return Field(try Value.read(values[0], text), try SourceRange.read(values[1], values[2], text))
    }

    static func schema(_ definitions: inout SchemaDefinitions) -> JSON { schema(of: Value.schema(&definitions)) }

    static func schema(of value: JSON) -> JSON {
        ["type": "array", "prefixItems": [value, SourceRange.offset, SourceRange.offset], "items": false, "minItems": 3]
    }
}

/// A word, or a number of the method, out of a fixed list.
protocol WordPart: Part, RawRepresentable, CaseIterable where RawValue: Part & Comparable {}

extension WordPart {
    func write(to out: inout [UInt8]) { rawValue.write(to: &out) }

    static func read(_ json: JSON, _ text: TextBounds) throws(PartFailure) -> Self {
        let raw = try RawValue.read(json, text)
        guard let value = Self(rawValue: raw) else { throw PartFailure("one of \(allCases.map { "\($0.rawValue)" }.joined(separator: ", ")) is expected") }
        return value
    }

    static func schema(_ definitions: inout SchemaDefinitions) -> JSON {
        let type = "\(Self.self)"
        return definitions.reference(type) { _ in
            ["enum": .array(allCases.map { ($0.rawValue as? Int).map(JSON.int) ?? .string("\($0.rawValue)") })]
        }
    }
}

/// In the order of the raw values, so that the same set gives the same bytes.
extension Set: Part where Element: WordPart {
    func write(to out: inout [UInt8]) { sorted { $0.rawValue < $1.rawValue }.write(to: &out) }
    static func read(_ json: JSON, _ text: TextBounds) throws(PartFailure) -> Set<Element> { Set(try [Element].read(json, text)) }
    static func schema(_ definitions: inout SchemaDefinitions) -> JSON { [Element].schema(&definitions) }
}

// MARK: Values

/// As precise as it was written: `2026-12-04`, `2026-W48`, `2026-12`, `2026-Q4`, `2026-H2`, `2026`.
extension PlanDate: Part {
    func write(to out: inout [UInt8]) { iso.write(to: &out) }

    static func read(_ json: JSON, _ text: TextBounds) throws(PartFailure) -> PlanDate {
        guard case .string(let text) = json, let date = PlanDate(iso: text) else { throw PartFailure("a date is expected, such as 2026-12-04 or 2026-Q4") }
        return date
    }

    static func schema(_ definitions: inout SchemaDefinitions) -> JSON {
        definitions.reference("Date") { _ in ["type": "string", "pattern": "^(19|2[0-9])[0-9]{2}(-[0-9]{2}(-[0-9]{2})?|-W[0-9]{2}|-Q[1-4]|-H[12])?$"] }
    }

    /// The date that `iso` gives that text for, in the years that plans may name.
    init?(iso text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4, let year = Int(parts[0]), (1900...2999).contains(year) else { return nil }
        let date: PlanDate?
        switch (parts.count, parts.dropFirst().first?.first) {
        case (1, _): date = PlanDate(year: year)
        case (2, "W"): date = Int(parts[1].dropFirst()).flatMap { PlanDate(year: year, week: $0) }
        case (2, "Q"): date = Int(parts[1].dropFirst()).flatMap { PlanDate(year: year, quarter: $0) }
        case (2, "H"): date = Int(parts[1].dropFirst()).flatMap { PlanDate(year: year, half: $0) }
        case (2, _): date = Int(parts[1]).flatMap { PlanDate(year: year, month: $0) }
        default: date = Int(parts[1]).flatMap { month in Int(parts[2]).flatMap { PlanDate(year: year, month: month, day: $0) } }
        }
        // One text for one date: `2026-1` is not another way to say January.
        guard let date, date.iso == text else { return nil }
        self = date
    }
}

extension Currency: Part {
    func write(to out: inout [UInt8]) { code.write(to: &out) }

    static func read(_ json: JSON, _ text: TextBounds) throws(PartFailure) -> Currency {
        guard case .string(let code) = json, let currency = Currency(code), currency.code == code else { throw PartFailure("a currency is expected, such as EUR") }
        return currency
    }

    static func schema(_ definitions: inout SchemaDefinitions) -> JSON { definitions.reference("Currency") { _ in ["type": "string", "pattern": "^[A-Z]{3}$"] } }
}

/// More is no amount that a plan can hold.
private let mostUnits = 100_000_000_000_000

/// Reads an amount and its unit: `[455000, "EUR"]`.
private func readAmount(_ json: JSON) throws(PartFailure) -> (Int64, String) {
    guard case .array(let values) = json, values.count == 2, case .int(let number) = values[0], case .string(let unit) = values[1], abs(number.clamped) <= mostUnits else {
        throw PartFailure("an amount with its unit is expected: [number, unit], at most \(mostUnits)")
    }
    return (Int64(number), unit)
}

extension Int {
    /// So that the smallest number has a magnitude too.
    fileprivate var clamped: Int { Swift.max(self, -Int.max) }
}

private func writeAmount(_ number: Int64, _ unit: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "["))
    out += String(number).utf8
    out.append(UInt8(ascii: ","))
    unit.write(to: &out)
    out.append(UInt8(ascii: "]"))
}

private func amountSchema(_ unit: JSON, _ description: String) -> JSON {
    [
        "type": "array", "prefixItems": [["type": "integer", "minimum": .int(-mostUnits), "maximum": .int(mostUnits)], unit], "items": false, "minItems": 2,
        "description": .string(description),
    ]
}

extension Money: Part {
    func write(to out: inout [UInt8]) { writeAmount(minorUnits, currency.code, to: &out) }

    static func read(_ json: JSON, _ text: TextBounds) throws(PartFailure) -> Money {
        let (units, code) = try readAmount(json)
        return Money(minorUnits: units, currency: try Currency.read(.string(code), text))
    }

    static func schema(_ definitions: inout SchemaDefinitions) -> JSON {
        let currency = Currency.schema(&definitions)
        return definitions.reference("Money") { _ in amountSchema(currency, "In minor units of the currency.") }
    }
}

extension Quantity: Part {
    func write(to out: inout [UInt8]) {
        switch unit {
        case .number: writeAmount(hundredths, "number", to: &out)
        case .percent: writeAmount(hundredths, "percent", to: &out)
        case .money(let currency): writeAmount(hundredths, currency.code, to: &out)
        }
    }

    static func read(_ json: JSON, _ text: TextBounds) throws(PartFailure) -> Quantity {
        let (hundredths, unit) = try readAmount(json)
        switch unit {
        case "number": return Quantity(hundredths: hundredths, unit: .number)
        case "percent": return Quantity(hundredths: hundredths, unit: .percent)
        default: return Quantity(hundredths: hundredths, unit: .money(try Currency.read(.string(unit), text)))
        }
    }

    static func schema(_ definitions: inout SchemaDefinitions) -> JSON {
        let currency = Currency.schema(&definitions)
        return definitions.reference("Quantity") { _ in amountSchema(["anyOf": [["enum": ["number", "percent"]], currency]], "In hundredths of the unit.") }
    }
}
