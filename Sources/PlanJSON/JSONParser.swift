import PlanText

/// Reads JSON (RFC 8259). Takes bytes of any kind; what is no JSON throws, and nothing nests deeper than `mostLevels`.
public struct JSONParser {
    public struct Failure: Error, Equatable {
        public let message: String
        public let offset: Int
    }

    private static let mostLevels = 128

    private let bytes: [UInt8]
    private var index = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    public static func parse(_ bytes: [UInt8]) throws(Failure) -> JSON {
        var parser = JSONParser(bytes)
        let value = try parser.value(level: 0)
        parser.skipWhitespace()
        guard parser.index == bytes.count else { throw parser.failure("text behind the value") }
        return value
    }

    private func failure(_ message: String) -> Failure { Failure(message: message, offset: index) }

    private mutating func skipWhitespace() {
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x0D || bytes[index] == 0x09 { index += 1 }
    }

    private mutating func value(level: Int) throws(Failure) -> JSON {
        guard level <= Self.mostLevels else { throw failure("nested too deep") }
        skipWhitespace()
        guard index < bytes.count else { throw failure("a value is missing") }
        switch bytes[index] {
        case UInt8(ascii: "{"): return try object(level)
        case UInt8(ascii: "["): return try array(level)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ text: StaticString, _ value: JSON) throws(Failure) -> JSON {
        guard bytes.matches(text, at: index) else { throw failure("no value") }
        index += text.utf8CodeUnitCount
        return value
    }

    private mutating func object(_ level: Int) throws(Failure) -> JSON {
        index += 1
        var members: [JSON.Member] = []
        skipWhitespace()
        if take(UInt8(ascii: "}")) { return .object([]) }
        while true {
            skipWhitespace()
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { throw failure("a name is missing") }
            let key = try string()
            skipWhitespace()
            guard take(UInt8(ascii: ":")) else { throw failure("a colon is missing") }
            members.append(JSON.Member(key: key, value: try value(level: level + 1)))
            skipWhitespace()
            if take(UInt8(ascii: "}")) { return .object(members) }
            guard take(UInt8(ascii: ",")) else { throw failure("a comma is missing") }
        }
    }

    private mutating func array(_ level: Int) throws(Failure) -> JSON {
        index += 1
        var values: [JSON] = []
        skipWhitespace()
        if take(UInt8(ascii: "]")) { return .array([]) }
        while true {
            values.append(try value(level: level + 1))
            skipWhitespace()
            if take(UInt8(ascii: "]")) { return .array(values) }
            guard take(UInt8(ascii: ",")) else { throw failure("a comma is missing") }
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func string() throws(Failure) -> String {
        index += 1
        var text: [UInt8] = []
        while index < bytes.count {
            let start = index
            while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\"), bytes[index] >= 0x20 { index += 1 }
            // Nearly all strings hold no escape, and need no copy.
            if text.isEmpty, index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
                index += 1
                return String(decoding: bytes[start..<index - 1], as: UTF8.self)
            }
            text += bytes[start..<index]
            guard index < bytes.count else { break }
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                index += 1
                try escape(into: &text)
            default: throw failure("a control character in a string")
            }
        }
        throw failure("a string is not closed")
    }

    private mutating func escape(into text: inout [UInt8]) throws(Failure) {
        guard index < bytes.count else { throw failure("a string is not closed") }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"): text += String(try scalar()).utf8
        default: throw failure("an unknown escape")
        }
    }

    /// Four digits, or two times four for a character beyond the first plane; half of such a pair becomes U+FFFD.
    private mutating func scalar() throws(Failure) -> Character {
        let first = try fourDigits()
        if (0xD800...0xDBFF).contains(first), bytes.matches("\\u", at: index) {
            let mark = index
            index += 2
            let second = try fourDigits()
            if (0xDC00...0xDFFF).contains(second), let pair = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) { return Character(pair) }
            index = mark
        }
        return Character(Unicode.Scalar(first) ?? "\u{FFFD}")
    }

    private mutating func fourDigits() throws(Failure) -> UInt32 {
        guard index + 4 <= bytes.count else { throw failure("four digits are missing") }
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else { throw failure("four digits are missing") }
            value = value << 4 + UInt32(digit)
            index += 1
        }
        return value
    }

    private mutating func number() throws(Failure) -> JSON {
        let start = index
        while index < bytes.count, bytes[index].isDigit || [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(bytes[index]) {
            index += 1
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if let value = Int(text), !text.hasPrefix("+") { return .int(value) }
        guard let first = text.utf8.first, first.isDigit || first == UInt8(ascii: "-"), let value = Double(text) else {
            index = start
            throw failure("no value")
        }
        return .double(value)
    }
}
