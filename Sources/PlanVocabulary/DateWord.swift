/// What a word means in a date.
public enum DateWord: Sendable, Hashable {
    case month(Int)
    case period(DatePeriod)
    case weekday
    /// "by", "op": it leads to a date.
    case lead
    /// "before", "voor": the date ends what it is about.
    case limit

    /// The words of all languages. One that could mean several means the first of these.
    static func all(in tables: [LanguageTable]) -> [String: DateWord] {
        var words: [String: DateWord] = [:]
        func add(_ word: String, _ meaning: DateWord) {
            let key = WordKey.make(word)
            if words[key] == nil { words[key] = meaning }
        }
        for (month, names) in tables.flatMap(\.months) { for name in names { add(name, .month(month)) } }
        for (period, names) in tables.flatMap(\.periods) { for name in names { add(name, .period(period)) } }
        for word in tables.flatMap(\.weekdays) { add(word, .weekday) }
        for word in tables.flatMap(\.dateLeads) { add(word, .lead) }
        for word in tables.flatMap(\.dateLimits) { add(word, .limit) }
        return words
    }
}
