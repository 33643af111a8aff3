import PlanText
import PlanVocabulary

/// A number or a word of a date.
struct DatePart {
    /// `other` means nothing in a date: whatever holds it is none.
    enum Shape: UInt8 { case number = 1, month, period, weekday, lead, limit, other }

    var shape = Shape.other
    var value = 0
    var digits = 0
    var period: DatePeriod?
    /// The byte before it.
    var separator: UInt8 = 0

    var isYear: Bool { digits == 4 && value >= 1900 && value <= 2999 }
}

/// The parts of what may be a date, in order; on the stack, since most texts that are looked at are no dates.
struct DateParts {
    private static let most = 9

    private var parts = InlineArray<9, DatePart>(repeating: DatePart())
    private(set) var count = 0

    subscript(index: Int) -> DatePart { parts[index] }

    /// The shapes of all parts, a hexadecimal digit each, the last one lowest.
    var shapes: UInt64 {
        var shapes: UInt64 = 0
        for index in 0..<count { shapes = shapes << 4 | UInt64(parts[index].shape.rawValue) }
        return shapes
    }

    mutating func remove(at index: Int) {
        for later in index..<(count - 1) { parts[later] = parts[later + 1] }
        count -= 1
    }

    func contains(_ condition: (DatePart) -> Bool) -> Bool {
        for index in 0..<count where condition(parts[index]) { return true }
        return false
    }

    private mutating func append(_ part: DatePart) {
        parts[count] = part
        count += 1
    }

    /// Parts a text, up to the ninth part or the first word that has no business in a date.
    init(_ bytes: ArraySlice<UInt8>, _ vocabulary: Vocabulary) {
        var index = bytes.startIndex
        while index < bytes.endIndex, count < Self.most {
            let start = index
            let separator = start > bytes.startIndex ? bytes[start - 1] : 0
            if bytes[index].isDigit {
                var value = 0
                while index < bytes.endIndex, bytes[index].isDigit {
                    // More digits than that are no number of a date.
                    if index - start < 18 { value = value * 10 + Int(bytes[index] - 0x30) }
                    index += 1
                }
                append(DatePart(shape: .number, value: index - start < 18 ? value : -1, digits: index - start, separator: separator))
                // 1st, 2nd, 4e, 1e
                if let end = Self.endOfOrdinal(bytes, index) { index = end }
            } else if let width = bytes.widthOfSpecialSpace(at: index) {
                index += width
            } else if bytes[index].isWordByte {
                while index < bytes.endIndex, bytes[index].isWordByte, !bytes[index].isDigit, bytes.widthOfSpecialSpace(at: index) == nil { index += 1 }
                append(Self.named(bytes[start..<index], vocabulary, separator))
                if parts[count - 1].shape == .other { return }
            } else {
                index += 1
            }
        }
    }

    private static func named(_ word: ArraySlice<UInt8>, _ vocabulary: Vocabulary, _ separator: UInt8) -> DatePart {
        switch vocabulary.dateWord(word) {
        case .month(let month): DatePart(shape: .month, value: month, separator: separator)
        case .period(let period): DatePart(shape: .period, period: period, separator: separator)
        case .weekday: DatePart(shape: .weekday, separator: separator)
        case .lead: DatePart(shape: .lead, separator: separator)
        case .limit: DatePart(shape: .limit, separator: separator)
        case nil: DatePart(separator: separator)
        }
    }

    private static func endOfOrdinal(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
        var index = start
        while index < bytes.endIndex, index < start + 4, bytes[index].isLetter { index += 1 }
        guard index > start, index == bytes.endIndex || bytes[index].isBlank else { return nil }
        switch (bytes[start].lowercased, index > start + 1 ? bytes[start + 1].lowercased : 0, index > start + 2 ? bytes[start + 2].lowercased : 0, index - start) {
        case (UInt8(ascii: "s"), UInt8(ascii: "t"), 0, 2), (UInt8(ascii: "n"), UInt8(ascii: "d"), 0, 2), (UInt8(ascii: "r"), UInt8(ascii: "d"), 0, 2),
            (UInt8(ascii: "t"), UInt8(ascii: "h"), 0, 2), (UInt8(ascii: "e"), 0, 0, 1), (UInt8(ascii: "d"), UInt8(ascii: "e"), 0, 2),
            (UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "e"), 3):
            return index
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
