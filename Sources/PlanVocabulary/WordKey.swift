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
        withKey(bytes, stripsNumbering: stripsNumbering) { String(decoding: $0, as: UTF8.self) }
    }

    /// Gives `body` the key's bytes, which lie on the stack.
    static func withKey<Result>(
        _ bytes: UnsafeBufferPointer<UInt8>, stripsNumbering: Bool = false, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        let start = stripsNumbering ? endOfNumbering(bytes) : 0
        if var symbol = symbolKey(bytes, from: start) { return symbol.withUTF8(body) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count - start) { out in
            body(UnsafeBufferPointer(rebasing: out[..<normalise(bytes, from: start, into: out)]))
        }
    }

    /// Writes the key of `bytes` to `out`, which has room for as many bytes; gives its length.
    private static func normalise(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into out: UnsafeMutableBufferPointer<UInt8>) -> Int {
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

    /// Values are written with signs too: "+", "- -", "+/-", "✅", "🔴". A sign beside words says nothing of its own.
    private static func symbolKey(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> String? {
        guard start < bytes.count, !bytes[start].isLetter, !bytes[start].isDigit else { return nil }
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
        guard let scalar = String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first else { return nil }
        switch scalar.value {
        case 0xFE0F: return ""
        // ✅ ✔ ✓ ☑ 🗹
        case 0x2705, 0x2714, 0x2713, 0x2611, 0x1F5F9: return "check"
        // ❌ ✗ ✘ ✖
        case 0x274C, 0x2717, 0x2718, 0x2716: return "cross"
        // ☐ ⬜ 🔲
        case 0x2610, 0x2B1C, 0x1F532: return "box"
        case 0x1F7E2: return "green"
        // 🟡 🟠
        case 0x1F7E1, 0x1F7E0: return "amber"
        case 0x1F534: return "red"
        // 🙂 😀 😃 😊 👍
        case 0x1F642, 0x1F600, 0x1F603, 0x1F60A, 0x1F44D: return "smile"
        // 😐
        case 0x1F610: return "straightface"
        // 🙁 ☹ 😞 👎
        case 0x1F641, 0x2639, 0x1F61E, 0x1F44E: return "frown"
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
