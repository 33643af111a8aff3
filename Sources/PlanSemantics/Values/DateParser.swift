import PlanModel
import PlanText
import PlanVocabulary

/// What a text can be as a date.
enum DateReading: Equatable {
    case date(PlanDate)
    /// Day and month could be the other way round: both readings, the day-first one first.
    case ambiguous(PlanDate, PlanDate)
    /// The year is missing, or has two digits.
    case incomplete
    /// "asap", "volgende week": a day that depends on when it is read.
    case relative
    case notUnderstood
}

/// Dates as people write them; the forms are listed in `docs/plan-format.md`.
enum DateParser {
    static func parse(_ bytes: ArraySlice<UInt8>, _ vocabulary: Vocabulary) -> DateReading {
        guard bytes.count <= 60 else { return .notUnderstood }
        var parts = Part.split(bytes, vocabulary)
        // "ma 2 november 2026"; a weekday alone depends on the week.
        if parts.first?.shape == .weekday {
            if parts.count == 1 { return .relative }
            parts.removeFirst()
        }
        switch parts.map(\.shape) {
        case [.number, .number, .number]: return threeNumbers(parts)
        case [.number, .month, .number]: return named(day: parts[0], month: parts[1], year: parts[2])
        case [.month, .number, .number]: return named(day: parts[1], month: parts[0], year: parts[2])
        case [.number, .number]: return twoNumbers(parts)
        case [.month, .number]: return parts[1].isYear ? month(parts[1], parts[0]) : .incomplete
        case [.number, .month], [.month]: return .incomplete
        case [.quarter, .number]: return quarter(parts[0], year: parts[1])
        case [.number, .quarter]: return quarter(parts[1], year: parts[0])
        case [.number, .quarterWord, .number]: return quarter(parts[0], year: parts[2])
        case [.number]: return parts[0].isYear ? PlanDate(year: parts[0].value).map(DateReading.date) ?? .notUnderstood : .notUnderstood
        default: return vocabulary.relativeDates.contains(WordKey.make(bytes)) ? .relative : .notUnderstood
        }
    }

    private static func threeNumbers(_ parts: [Part]) -> DateReading {
        let (first, second, third) = (parts[0], parts[1], parts[2])
        if first.isYear { return day(first.value, second.value, third.value) }
        guard third.isYear else { return third.digits == 2 && first.digits <= 2 && second.digits <= 2 ? .incomplete : .notUnderstood }
        let dayFirst = PlanDate(year: third.value, month: second.value, day: first.value)
        guard second.separator == UInt8(ascii: "/") else { return dayFirst.map(DateReading.date) ?? .notUnderstood }
        // With slashes, the United States put the month first.
        let monthFirst = PlanDate(year: third.value, month: first.value, day: second.value)
        switch (dayFirst, monthFirst) {
        case (let one?, let other?): return one == other ? .date(one) : .ambiguous(one, other)
        case (let one?, nil), (nil, let one?): return .date(one)
        case (nil, nil): return .notUnderstood
        }
    }

    private static func twoNumbers(_ parts: [Part]) -> DateReading {
        if parts[0].isYear, parts[1].digits <= 2 { return PlanDate(year: parts[0].value, month: parts[1].value).map(DateReading.date) ?? .notUnderstood }
        if parts[1].isYear, parts[0].digits <= 2 { return PlanDate(year: parts[1].value, month: parts[0].value).map(DateReading.date) ?? .notUnderstood }
        let isDayAndMonth = parts[0].digits <= 2 && parts[1].digits <= 2 && (1...31).contains(parts[0].value) && (1...31).contains(parts[1].value)
        return isDayAndMonth ? .incomplete : .notUnderstood
    }

    private static func named(day dayPart: Part, month: Part, year: Part) -> DateReading {
        guard year.isYear else { return year.digits == 2 ? .incomplete : .notUnderstood }
        return day(year.value, month.value, dayPart.value)
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> DateReading {
        PlanDate(year: year, month: month, day: day).map(DateReading.date) ?? .notUnderstood
    }

    private static func month(_ year: Part, _ month: Part) -> DateReading {
        PlanDate(year: year.value, month: month.value).map(DateReading.date) ?? .notUnderstood
    }

    private static func quarter(_ quarter: Part, year: Part) -> DateReading {
        guard year.isYear else { return .incomplete }
        return PlanDate(year: year.value, quarter: quarter.value).map(DateReading.date) ?? .notUnderstood
    }

    /// A number or a word of a date.
    private struct Part {
        enum Shape { case number, month, quarter, quarterWord, weekday, other }

        let shape: Shape
        var value = 0
        var digits = 0
        /// The byte before it.
        var separator: UInt8 = 0

        var isYear: Bool { digits == 4 && value >= 1900 && value <= 2999 }

        static func split(_ bytes: ArraySlice<UInt8>, _ vocabulary: Vocabulary) -> [Part] {
            var parts: [Part] = []
            var index = bytes.startIndex
            while index < bytes.endIndex, parts.count < 5 {
                let start = index
                let separator = start > bytes.startIndex ? bytes[start - 1] : 0
                if bytes[index].isDigit {
                    while index < bytes.endIndex, bytes[index].isDigit { index += 1 }
                    let value = Int(String(decoding: bytes[start..<index], as: UTF8.self)) ?? -1
                    parts.append(Part(shape: .number, value: value, digits: index - start, separator: separator))
                    // 1st, 2nd, 4e, 1e
                    if parts.count <= 2, let end = endOfOrdinal(bytes, index) { index = end }
                } else if bytes[index] == 0xE2, index + 2 < bytes.endIndex, bytes[index + 1] == 0x80 {
                    // Hyphens and spaces of U+2000 to U+203F, as word processors put them.
                    index += 3
                } else if bytes[index].isWordByte {
                    while index < bytes.endIndex, bytes[index].isWordByte, !bytes[index].isDigit { index += 1 }
                    let word = bytes[start..<index]
                    if word.count == 1, word.first!.lowercased == UInt8(ascii: "q"), index < bytes.endIndex, (0x31...0x34).contains(bytes[index]) {
                        parts.append(Part(shape: .quarter, value: Int(bytes[index]) - 0x30, digits: 1, separator: separator))
                        index += 1
                    } else {
                        parts.append(named(WordKey.make(word), vocabulary, separator))
                    }
                } else {
                    index += 1
                }
            }
            return parts
        }

        private static func named(_ key: String, _ vocabulary: Vocabulary, _ separator: UInt8) -> Part {
            if let month = vocabulary.months[key] { return Part(shape: .month, value: month, separator: separator) }
            if vocabulary.weekdays.contains(key) { return Part(shape: .weekday, separator: separator) }
            return Part(shape: vocabulary.quarterWords.contains(key) ? .quarterWord : .other, separator: separator)
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
}
