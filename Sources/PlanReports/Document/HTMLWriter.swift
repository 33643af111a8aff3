/// HTML as bytes, written once. Markup goes in as it is; everything else is escaped on its way.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int = 256) { bytes.reserveCapacity(capacity) }

    /// Markup of our own, or HTML that was made safe before.
    mutating func markup(_ html: StaticString) {
        html.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func safe(_ html: String) {
        var html = html
        html.withUTF8 { bytes.append(contentsOf: $0) }
    }

    mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

    /// Text from anywhere: the five characters that mean something in HTML are escaped; characters that turn text
    /// around and control characters become `�`.
    mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { append(escaping: $0) }
    }

    /// The same for bytes of UTF-8.
    mutating func text(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { append(escaping: $0) }
    }

    /// ` name="value"`.
    mutating func attribute(_ name: StaticString, _ value: String) {
        bytes.append(0x20)
        markup(name)
        markup("=\"")
        text(value)
        bytes.append(0x22)
    }

    var string: String { String(decoding: bytes, as: UTF8.self) }

    private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            // Most text has nothing to escape: one look at a table per byte, and one copy for all of it.
            guard Self.isSpecial[Int(byte)] else {
                index += 1
                continue
            }
            guard let (replacement, length) = Self.replacement(text, index) else {
                index += 1
                continue
            }
            bytes.append(contentsOf: text[start..<index])
            markup(replacement)
            index += length
            start = index
        }
        bytes.append(contentsOf: text[start..<text.count])
    }

    private static let isSpecial: [Bool] = (0..<256).map { byte in
        switch UInt8(byte) {
        case 0x26, 0x3C, 0x3E, 0x22, 0x27, 0x7F, 0xE2, 0xC2: true
        case 0x09, 0x0A: false
        case ..<0x20: true
        default: false
        }
    }

    /// What stands for the bytes at `index`, and how many they are; nil when they may stay.
    private static func replacement(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (StaticString, Int)? {
        switch text[index] {
        case 0x26: return ("&amp;", 1)
        case 0x3C: return ("&lt;", 1)
        case 0x3E: return ("&gt;", 1)
        case 0x22: return ("&quot;", 1)
        case 0x27: return ("&#39;", 1)
        case 0xE2:
            guard index + 2 < text.count else { return nil }
            // U+202A...202E and U+2066...2069 turn the direction of text.
            let isTurn = text[index + 1] == 0x80 && (0xAA...0xAE).contains(text[index + 2]) || text[index + 1] == 0x81 && (0xA6...0xA9).contains(text[index + 2])
            return isTurn ? ("\u{FFFD}", 3) : nil
        case 0xC2:
            guard index + 1 < text.count, (0x80...0x9F).contains(text[index + 1]) else { return nil }
            return ("\u{FFFD}", 2)
        default: return ("\u{FFFD}", 1)
        }
    }
}

/// Text for HTML, escaped as `HTMLWriter.text` does.
public func escape(_ text: String) -> String {
    var writer = HTMLWriter()
    writer.text(text)
    return writer.string
}
