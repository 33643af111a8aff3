import PlanText

/// Words as the vocabulary compares them: lower case, without accents, emoji, numbering, markup and punctuation,
/// single spaces between. "🎯 1.9 COMMERCIËLE Kansen:" and "commerciele kansen" are the same.
public enum WordKey {
    public static func make(_ text: String) -> String {
        var text = text
        return text.withUTF8 { make($0, stripsNumbering: false) }
    }

    /// `stripsNumbering` takes "1.9 " and "6. " off the front, as in headings.
    public static func make(_ bytes: ArraySlice<UInt8>, stripsNumbering: Bool = false) -> String {
        bytes.withUnsafeBufferPointer { make($0, stripsNumbering: stripsNumbering) }
    }

    static func make(_ bytes: UnsafeBufferPointer<UInt8>, stripsNumbering: Bool) -> String {
        let start = stripsNumbering ? endOfNumbering(bytes) : 0
        if let symbol = symbolKey(bytes, from: start) { return symbol }
        return String(unsafeUninitializedCapacity: bytes.count - start) { out in
            var length = 0
            var needsSpace = false
            func put(_ byte: UInt8) {
                if needsSpace, length > 0, length + 1 < out.count {
                    out[length] = 0x20
                    length += 1
                }
                needsSpace = false
                if length < out.count {
                    out[length] = byte
                    length += 1
                }
            }
            var index = start
            while index < bytes.count {
                let byte = bytes[index]
                if byte.isLetter || byte.isDigit {
                    put(byte.lowercased)
                    index += 1
                } else if byte < 0x80 {
                    // Dots and apostrophes join ("n.t.b.", "PMC's"); everything else parts words.
                    if byte != UInt8(ascii: "."), byte != UInt8(ascii: "'"), byte != UInt8(ascii: "*"), byte != UInt8(ascii: "_") {
                        needsSpace = true
                    }
                    index += 1
                } else {
                    let sequence = sequenceLength(byte)
                    if let folded = fold(bytes, index) {
                        put(folded)
                    } else if isApostrophe(bytes, index) {
                        // joins, like the straight one
                    } else if sequence == 2, byte >= 0xC3, byte <= 0xD4 {
                        for offset in 0..<min(2, bytes.count - index) { put(bytes[index + offset]) }
                    } else {
                        needsSpace = true
                    }
                    index += sequence
                }
            }
            return length
        }
    }

    /// Values are written with signs too: "+", "- -", "+/-", "✅", "🔴". A sign beside words says nothing of its own.
    private static func symbolKey(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> String? {
        var key = ""
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "+"): key += "plus"
            case UInt8(ascii: "-"): key += "minus"
            case UInt8(ascii: "/"): key += "slash"
            case UInt8(ascii: "#"): key += "number"
            case 0x20: break
            case 0xE2, 0xEF, 0xF0:
                guard let name = symbolName(bytes, index) else { return nil }
                key += name
            default: return nil
            }
            index += sequenceLength(bytes[index])
        }
        return key.isEmpty ? nil : key
    }

    /// Ticks, crosses, boxes, traffic lights and faces by their meaning; the emoji selector U+FE0F as nothing.
    private static func symbolName(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> String? {
        let end = min(index + sequenceLength(bytes[index]), bytes.count)
        switch String(decoding: bytes[index..<end], as: UTF8.self) {
        case "\u{FE0F}": return ""
        case "✅", "✔", "✓", "☑", "🗹": return "check"
        case "❌", "✗", "✘", "✖": return "cross"
        case "☐", "⬜", "🔲": return "box"
        case "🟢": return "green"
        case "🟡", "🟠": return "amber"
        case "🔴": return "red"
        case "🙂", "😀", "😃", "😊", "👍": return "smile"
        case "😐": return "straightface"
        case "🙁", "☹", "😞", "👎": return "frown"
        default: return nil
        }
    }

    private static func sequenceLength(_ lead: UInt8) -> Int { lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1 }

    private static func isApostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x98 || bytes[index + 2] == 0x99)
    }

    /// The letter without its accent, for U+00C0 to U+00FF: what Dutch, German and French need.
    private static func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8? {
        guard bytes[index] == 0xC3, index + 1 < bytes.count else { return nil }
        switch bytes[index + 1] & 0xDF {
        case 0x80...0x85: return UInt8(ascii: "a")
        case 0x87: return UInt8(ascii: "c")
        case 0x88...0x8B: return UInt8(ascii: "e")
        case 0x8C...0x8F: return UInt8(ascii: "i")
        case 0x91: return UInt8(ascii: "n")
        case 0x92...0x96, 0x98: return UInt8(ascii: "o")
        case 0x99...0x9C: return UInt8(ascii: "u")
        default: return nil
        }
    }

    /// Digits and dots, then white space, at the front: "1.9 ", "6. ", "3) ".
    private static func endOfNumbering(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var index = 0
        while index < bytes.count, !bytes[index].isLetter, !bytes[index].isDigit, bytes[index] < 0xC3 || bytes[index] >= 0xE0 { index += 1 }
        let digits = index
        while index < bytes.count, bytes[index].isDigit || bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "\\") { index += 1 }
        guard index > digits, index < bytes.count else { return 0 }
        // A keycap: U+FE0F and U+20E3 behind the digit.
        while index + 2 < bytes.count, bytes[index] >= 0xE2, !bytes[index].isWhitespace { index += 3 }
        if bytes[index] == UInt8(ascii: ")") || bytes[index] == UInt8(ascii: ":") { index += 1 }
        return index < bytes.count && bytes[index].isWhitespace ? index : 0
    }
}
