import PlanModel

/// Dates such as 3/4/2027, of which nobody can tell alone whether the day or the month comes first.
enum ImportDates {
    private static let fields: [FieldName] = [.close, .won, .lost, .lastContact]

    /// The records with such dates as year-month-day, column by column: one date of a column that can be only one of both
    /// tells how the others are meant. Where none does, they stay as they are.
    static func iso(_ records: [ImportedRecord]) -> [ImportedRecord] {
        var records = records
        for field in fields {
            let dates = records.map { $0.values[field].flatMap(parts) }
            let (isDayFirst, isMonthFirst) = (dates.contains { $0.map { $0.first > 12 } ?? false }, dates.contains { $0.map { $0.second > 12 } ?? false })
            guard isDayFirst != isMonthFirst else { continue }
            for (index, date) in dates.enumerated() {
                guard let date else { continue }
                let day = isDayFirst ? Day(year: date.year, month: date.second, day: date.first) : Day(year: date.year, month: date.first, day: date.second)
                if let day { records[index].values[field] = day.iso }
            }
        }
        return records
    }

    /// The numbers of `3/4/2027` or `03-04-2027`, with a time behind it that does not matter.
    private static func parts(_ text: String) -> (first: Int, second: Int, year: Int)? {
        let date = text.prefix { $0 != " " && $0 != "T" }
        guard let separator = date.first(where: { !$0.isNumber }), "/-.".contains(separator) else { return nil }
        let numbers = date.split(separator: separator).map { Int($0) }
        guard numbers.count == 3, let first = numbers[0], let second = numbers[1], let year = numbers[2], year > 99, (1...31).contains(first), (1...31).contains(second) else { return nil }
        return (first, second, year)
    }
}
