import PlanText
import PlanVocabulary

/// Words of the vocabulary as people write them: with a remark in parentheses, or two at once.
enum KeywordParser {
    /// The value of the first word in `bytes` that the lookup knows.
    static func parse<Value>(_ bytes: ArraySlice<UInt8>, _ lookup: Lookup<Value>) -> Value? {
        if let value = lookup[bytes] { return value }
        let text = withoutRemark(bytes)
        if text.count < bytes.count, let value = lookup[text] { return value }
        if let dash = spacedDash(bytes), let value = lookup[bytes[..<dash]] { return value }
        for piece in text.split(whereSeparator: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "&") }) {
            if let value = lookup[piece] { return value }
        }
        return nil
    }

    /// Where ` - `, ` – ` or ` — ` parts a word from a remark: `no – the director is new`.
    private static func spacedDash(_ bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.dropFirst().first { index in
            guard bytes[index].isBlank else { return false }
            let rest = bytes[(index + 1)...]
            return rest.begins("- ") || rest.begins("\u{2013} ") || rest.begins("\u{2014} ")
        }
    }

    /// 1 to 5, from a digit (also `4/5` and `4 - strong`), a word, signs or stars.
    static func scale(_ bytes: ArraySlice<UInt8>, _ vocabulary: Vocabulary) -> Int? {
        // Nearly all are a digit and nothing else.
        if bytes.count == 1, let digit = bytes.first, (0x31...0x35).contains(digit) { return Int(digit) - 0x30 }
        if let value = parse(bytes, vocabulary.scale) { return value }
        let text = withoutRemark(bytes)
        if let stars = stars(text) { return stars }
        guard let first = text.first, (0x31...0x35).contains(first) else { return nil }
        let rest = text.dropFirst().filter { !$0.isWhitespace }
        return rest.isEmpty || rest == Array("/5".utf8) || isRemark(text.dropFirst()) ? Int(first) - 0x30 : nil
    }

    /// Whether words follow behind a dash or a colon: `4 - strong`; "3-4" and "4 - 5" are something else.
    private static func isRemark(_ bytes: ArraySlice<UInt8>) -> Bool {
        let text = bytes.drop(while: \.isBlank)
        let dashes: [[UInt8]] = [[UInt8(ascii: "-")], [UInt8(ascii: ":")], [UInt8(ascii: "=")], Array("\u{2013}".utf8), Array("\u{2014}".utf8)]
        guard let dash = dashes.first(where: { text.starts(with: $0) }) else { return false }
        let words = text.dropFirst(dash.count).drop(while: \.isBlank)
        return words.count > 1 && words.first!.isWordByte && !words.first!.isDigit
    }

    /// 🟢 🟡 🔴 as a person draws the strength of a relationship; for influence a red light could mean either end.
    static func trafficLight(_ bytes: ArraySlice<UInt8>) -> Int? {
        switch WordKey.make(bytes) {
        case "green": 4
        case "amber": 3
        case "red": 2
        default: nil
        }
    }

    /// `high (decides alone)` → `high`.
    static func withoutRemark(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let open = bytes.firstIndex(of: UInt8(ascii: "(")), open > bytes.startIndex else { return bytes }
        var end = open
        while end > bytes.startIndex, bytes[end - 1].isWhitespace { end -= 1 }
        return bytes[bytes.startIndex..<end]
    }

    /// `★★★☆☆` (U+2605, U+2606) or `***`.
    private static func stars(_ bytes: ArraySlice<UInt8>) -> Int? {
        let text = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { $0 != " " && $0 != "\u{FE0F}" }
        let filled = text.filter { $0 == "\u{2605}" || $0 == "\u{2B50}" }.count
        let empty = text.filter { $0 == "\u{2606}" }.count
        return filled + empty == text.count && (1...5).contains(filled) ? filled : nil
    }
}
