/// A calendar date without a time zone, in the Gregorian calendar, with the precision it was written with.
///
/// `first` and `last` are the days it may stand for: "Q4 2026" runs from 1 October to 31 December.
public struct PlanDate: Hashable, Sendable, Comparable {
    public enum Precision: String, Sendable { case day, week, month, quarter, half, year }

    public let first: Day
    public let precision: Precision

    /// The day itself, or nil when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard let value = Day(year: year, month: month, day: day) else { return nil }
        self.init(day: value)
    }

    public init(day: Day) {
        first = day
        precision = .day
    }

    public init?(year: Int, month: Int) {
        guard let value = Day(year: year, month: month, day: 1) else { return nil }
        (first, precision) = (value, .month)
    }

    public init?(year: Int, quarter: Int) {
        guard (1...4).contains(quarter), let value = Day(year: year, month: quarter * 3 - 2, day: 1) else { return nil }
        (first, precision) = (value, .quarter)
    }

    /// A half of a year, 1 or 2.
    public init?(year: Int, half: Int) {
        guard (1...2).contains(half), let value = Day(year: year, month: half * 6 - 5, day: 1) else { return nil }
        (first, precision) = (value, .half)
    }

    /// A week by its number in ISO 8601: week 1 holds the year's first Thursday.
    public init?(year: Int, week: Int) {
        guard (1...53).contains(week), let fourthOfJanuary = Day(year: year, month: 1, day: 4) else { return nil }
        let monday = fourthOfJanuary.monday.advanced(by: (week - 1) * 7)
        guard monday.advanced(by: 3).year == year else { return nil }
        (first, precision) = (monday, .week)
    }

    public init?(year: Int) {
        guard let value = Day(year: year, month: 1, day: 1) else { return nil }
        (first, precision) = (value, .year)
    }

    /// The last day it may stand for: what counts for a deadline.
    public var last: Day {
        let (year, month, _) = first.civil
        let months: Int
        switch precision {
        case .day: return first
        case .week: return first.advanced(by: 6)
        case .month: months = 1
        case .quarter: months = 3
        case .half: months = 6
        case .year: months = 12
        }
        let next = month - 1 + months
        return Day(year: year + next / 12, month: next % 12 + 1, day: 1)!.advanced(by: -1)
    }

    public static func < (left: PlanDate, right: PlanDate) -> Bool {
        left.last != right.last ? left.last < right.last : left.first < right.first
    }

    /// As precise as it was written: `2026-11-24`, `2026-W48`, `2026-11` and `2026` as in ISO 8601, and `2026-Q4`, `2026-H2`.
    public var iso: String {
        let (year, month, _) = first.civil
        switch precision {
        case .day: return first.iso
        case .month: return String(first.iso.prefix(7))
        case .quarter: return "\(first.iso.prefix(4))-Q\((month + 2) / 3)"
        case .half: return "\(first.iso.prefix(4))-H\((month + 5) / 6)"
        case .week: return "\(Day.padded(first.isoWeek.year, 4))-W\(Day.padded(first.isoWeek.week, 2))"
        case .year: return String(Day.padded(year, 4))
        }
    }
}

/// One day of the Gregorian calendar, as days since 1970-01-01.
public struct Day: Hashable, Sendable, Comparable, Strideable {
    public let number: Int32

    public init(number: Int32) { self.number = number }

    /// The day, or nil when the calendar has none such or the year is not in 1...9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.daysIn(month: month, year: year)
        else { return nil }
        // Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = Int32(era * 146_097 + dayOfEra - 719_468)
    }

    public var civil: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
    }

    public var year: Int { civil.year }

    /// 1 (Monday) to 7 (Sunday), as in ISO 8601.
    public var weekday: Int { ((Int(number) + 3) % 7 + 7) % 7 + 1 }

    /// The Monday of this day's week: one value per ISO week.
    public var monday: Day { advanced(by: 1 - weekday) }

    /// The week that the day is in (ISO 8601): its number and the year that it counts for.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = monday.advanced(by: 3)
        return (thursday.year, Day(year: thursday.year, month: 1, day: 1)!.distance(to: thursday) / 7 + 1)
    }

    public func distance(to other: Day) -> Int { Int(other.number) - Int(number) }
    public func advanced(by days: Int) -> Day { Day(number: Int32(clamping: Int(number) + days)) }

    /// The same day of the month so many months on, or that month's last day.
    public func advanced(months: Int) -> Day {
        let (year, month, day) = civil
        let index = year * 12 + month - 1 + months
        let (newYear, newMonth) = (index / 12, index % 12 + 1)
        return Day(year: newYear, month: newMonth, day: min(day, Day.daysIn(month: newMonth, year: newYear))) ?? self
    }

    public static func daysIn(month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// `2026-11-24`.
    public var iso: String {
        let (year, month, day) = civil
        return "\(Day.padded(year, 4))-\(Day.padded(month, 2))-\(Day.padded(day, 2))"
    }

    static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
