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
    /// `isBare` wants the date alone: "by 1 Dec 2026" is none then, so that a sentence does not lose its first words.
    static func parse(_ bytes: ArraySlice<UInt8>, _ vocabulary: Vocabulary, isBare: Bool = false) -> DateReading {
        if let day = isoDay(bytes) { return day }
        guard bytes.count <= 60 else { return .notUnderstood }
        let text = withoutTime(isBare ? bytes : withoutRemark(bytes))
        var parts = DateParts(text, vocabulary)
        var isLimit = false
        while !isBare, parts.count > 0, parts[0].shape == .lead || parts[0].shape == .limit {
            isLimit = isLimit || parts[0].shape == .limit
            parts.remove(at: 0)
        }
        // "ma 2 november 2026"; a weekday alone depends on the week.
        if parts.count > 0, parts[0].shape == .weekday {
            if parts.count == 1 { return .relative }
            parts.remove(at: 0)
        }
        // "The second half of 2027"
        var index = parts.count - 1
        while index > 0 {
            if parts[index].shape == .lead, parts[index - 1].shape == .period { parts.remove(at: index) }
            index -= 1
        }
        // "10:30" is a time.
        let reading = parts.contains { $0.separator == UInt8(ascii: ":") } ? .notUnderstood : read(parts)
        // "Before March 2027" ends where March begins: only a day says when.
        if isLimit, case .date(let date) = reading, date.precision != .day { return .notUnderstood }
        if case .notUnderstood = reading, vocabulary.relativeDates.contains(text) { return .relative }
        return reading
    }

    /// `2026-12-04`, the form of most dates; nil for any other.
    private static func isoDay(_ bytes: ArraySlice<UInt8>) -> DateReading? {
        guard bytes.count == 10 else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            var digits = 0
            for index in 0..<10 {
                if index == 4 || index == 7 {
                    guard bytes[index] == UInt8(ascii: "-") else { return nil }
                } else {
                    guard bytes[index].isDigit else { return nil }
                    digits = digits * 10 + Int(bytes[index] - 0x30)
                }
            }
            let year = digits / 10_000
            guard (1900...2999).contains(year) else { return nil }
            return day(year, digits / 100 % 100, digits % 100)
        }
    }

    /// The forms of a date as `DateParts.shapes` gives them: 1 is a number, 2 a month, 3 a period.
    private enum Shapes {
        static var number: UInt64 { 0x1 }
        static var month: UInt64 { 0x2 }
        static var numberNumber: UInt64 { 0x11 }
        static var monthNumber: UInt64 { 0x21 }
        static var numberMonth: UInt64 { 0x12 }
        static var periodNumber: UInt64 { 0x31 }
        static var numberPeriod: UInt64 { 0x13 }
        static var numberNumberNumber: UInt64 { 0x111 }
        static var numberMonthNumber: UInt64 { 0x121 }
        static var monthNumberNumber: UInt64 { 0x211 }
        static var periodNumberNumber: UInt64 { 0x311 }
        static var numberPeriodNumber: UInt64 { 0x131 }
    }

    private static func read(_ parts: DateParts) -> DateReading {
        switch parts.shapes {
        case Shapes.numberNumberNumber: return threeNumbers(parts)
        case Shapes.numberMonthNumber:
            return parts[0].isYear ? day(parts[0].value, parts[1].value, parts[2].value) : named(day: parts[0], month: parts[1], year: parts[2])
        case Shapes.monthNumberNumber: return named(day: parts[1], month: parts[0], year: parts[2])
        case Shapes.numberNumber: return twoNumbers(parts)
        case Shapes.monthNumber: return parts[1].isYear ? month(parts[1], parts[0]) : .incomplete
        case Shapes.numberMonth: return parts[0].isYear ? month(parts[0], parts[1]) : .incomplete
        case Shapes.month: return .incomplete
        case Shapes.periodNumberNumber: return period(parts[0], parts[1], parts[2])
        case Shapes.numberPeriodNumber: return period(parts[1], parts[0], parts[2])
        case Shapes.periodNumber, Shapes.numberPeriod:
            return parts.contains { $0.shape == .number && (1...53).contains($0.value) } ? .incomplete : .notUnderstood
        case Shapes.number: return parts[0].isYear ? PlanDate(year: parts[0].value).map(DateReading.date) ?? .notUnderstood : .notUnderstood
        default: return .notUnderstood
        }
    }

    private static func threeNumbers(_ parts: DateParts) -> DateReading {
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

    private static func twoNumbers(_ parts: DateParts) -> DateReading {
        if parts[0].isYear, parts[1].digits <= 2 { return PlanDate(year: parts[0].value, month: parts[1].value).map(DateReading.date) ?? .notUnderstood }
        if parts[1].isYear, parts[0].digits <= 2 { return PlanDate(year: parts[1].value, month: parts[0].value).map(DateReading.date) ?? .notUnderstood }
        let isDayAndMonth = parts[0].digits <= 2 && parts[1].digits <= 2 && (1...31).contains(parts[0].value) && (1...31).contains(parts[1].value)
        return isDayAndMonth ? .incomplete : .notUnderstood
    }

    private static func named(day dayPart: DatePart, month: DatePart, year: DatePart) -> DateReading {
        guard year.isYear else { return year.digits == 2 ? .incomplete : .notUnderstood }
        return day(year.value, month.value, dayPart.value)
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> DateReading {
        PlanDate(year: year, month: month, day: day).map(DateReading.date) ?? .notUnderstood
    }

    private static func month(_ year: DatePart, _ month: DatePart) -> DateReading {
        PlanDate(year: year.value, month: month.value).map(DateReading.date) ?? .notUnderstood
    }

    /// "Q4 2026", "2026-W48", "1e helft 2027": the number and the year stand in either order.
    private static func period(_ period: DatePart, _ one: DatePart, _ other: DatePart) -> DateReading {
        guard one.isYear != other.isYear else { return other.digits == 2 ? .incomplete : .notUnderstood }
        let (year, number) = one.isYear ? (one.value, other.value) : (other.value, one.value)
        let date: PlanDate? =
            switch period.period {
            case .week: PlanDate(year: year, week: number)
            case .quarter: PlanDate(year: year, quarter: number)
            case .half: PlanDate(year: year, half: number)
            case nil: nil
            }
        return date.map(DateReading.date) ?? .notUnderstood
    }

    /// `2026-12-04 (to be confirmed)` → `2026-12-04`.
    private static func withoutRemark(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        bytes.last == UInt8(ascii: ")") ? KeywordParser.withoutRemark(bytes) : bytes
    }

    /// `2026-12-04T14:00:00Z`, `3-11-2026 14:05`: the time of day of an export says nothing about the date.
    private static func withoutTime(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return bytes }
        var start = colon
        while start > bytes.startIndex, bytes[start - 1].isDigit { start -= 1 }
        guard (1...2).contains(colon - start), start > bytes.startIndex + 3 else { return bytes }
        let isTime = bytes[start...].allSatisfy { byte in
            byte.isDigit || byte.isBlank || [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "Z")].contains(byte)
                || [UInt8(ascii: "a"), UInt8(ascii: "p"), UInt8(ascii: "m")].contains(byte.lowercased)
        }
        let lead = bytes[start - 1]
        guard isTime, lead.isBlank || lead == UInt8(ascii: "T") || lead == UInt8(ascii: ",") else { return bytes }
        return bytes[..<(start - 1)]
    }
}
