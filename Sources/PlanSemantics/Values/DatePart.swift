import PlanText
import PlanVocabulary

/// A number or a word of a date.
struct DatePart {
    enum Shape { case number, month, period, weekday, lead, limit, other }

    let shape: Shape
    var value = 0
    var digits = 0
    var period: DatePeriod?
    /// The byte before it.
    var separator: UInt8 = 0

    var isYear: Bool { digits == 4 && value >= 1900 && value <= 2999 }

    static func split(_ bytes: ArraySlice<UInt8>, _ vocabulary: Vocabulary) -> [DatePart] {
        var parts: [DatePart] = []
        var index = bytes.startIndex
        while index < bytes.endIndex, parts.count < 9 {
            let start = index
            let separator = start > bytes.startIndex ? bytes[start - 1] : 0
            if bytes[index].isDigit {
                while index < bytes.endIndex, bytes[index].isDigit { index += 1 }
                let value = Int(String(decoding: bytes[start..<index], as: UTF8.self)) ?? -1
                parts.append(DatePart(shape: .number, value: value, digits: index - start, separator: separator))
                // 1st, 2nd, 4e, 1e
                if let end = endOfOrdinal(bytes, index) { index = end }
            } else if let width = bytes.widthOfSpecialSpace(at: index) {
                index += width
            } else if bytes[index].isWordByte {
                while index < bytes.endIndex, bytes[index].isWordByte, !bytes[index].isDigit, bytes.widthOfSpecialSpace(at: index) == nil { index += 1 }
                parts.append(named(WordKey.make(bytes[start..<index]), vocabulary, separator))
            } else {
                index += 1
            }
        }
        return parts
    }

    private static func named(_ key: String, _ vocabulary: Vocabulary, _ separator: UInt8) -> DatePart {
        if let month = vocabulary.months[key] { return DatePart(shape: .month, value: month, separator: separator) }
        if let period = vocabulary.periods[key] { return DatePart(shape: .period, period: period, separator: separator) }
        if vocabulary.weekdays.contains(key) { return DatePart(shape: .weekday, separator: separator) }
        if vocabulary.dateLeads.contains(key) { return DatePart(shape: .lead, separator: separator) }
        return DatePart(shape: vocabulary.dateLimits.contains(key) ? .limit : .other, separator: separator)
    }

    private static func endOfOrdinal(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
        var index = start
        while index < bytes.endIndex, bytes[index].isLetter { index += 1 }
        guard index > start, index == bytes.endIndex || bytes[index].isBlank else { return nil }
        switch String(decoding: bytes[start..<index], as: UTF8.self).lowercased() {
        case "st", "nd", "rd", "th", "e", "de", "ste": return index
        default: return nil
        }
    }
}

extension ArraySlice<UInt8> {
    /// The width of a no-break space, or of a hyphen or space of U+2000 to U+203F, as word processors put them.
    func widthOfSpecialSpace(at index: Int) -> Int? {
        if self[index] == 0xC2, index + 1 < endIndex, self[index + 1] == 0xA0 { return 2 }
        return self[index] == 0xE2 && index + 2 < endIndex && self[index + 1] == 0x80 ? 3 : nil
    }
}
