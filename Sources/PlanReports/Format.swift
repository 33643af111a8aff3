import PlanDiagnostics
import PlanModel
import PlanVocabulary

/// Figures and dates as a reader of that language writes them.
public struct Format: Sendable {
    public let language: Language

    /// From January on.
    private let months: [String]

    public init(_ language: Language) {
        self.language = language
        let table = LanguageTable.of(language)
        months = (1...12).map { number in
            let names = table.months[number] ?? []
            let short = names.count > 1 ? names[1] : String(names.first?.prefix(3) ?? "")
            return language == .dutch ? short : short.prefix(1).uppercased() + short.dropFirst()
        }
    }

    private var thousands: String { language == .dutch ? "." : "," }
    private var decimal: String { language == .dutch ? "," : "." }

    /// `€1,234,567` or `€ 1.234.567`, in whole units.
    public func money(_ money: Money) -> String { sign(money.currency, grouped(money.wholeUnits)) }

    /// `€4.1M`, `€ 4,1 mln`, `€640k`, `€ 640k`.
    public func compact(_ money: Money) -> String {
        let units = money.wholeUnits
        if units.magnitude >= 1_000_000 {
            let tenths = (units + (units < 0 ? -50_000 : 50_000)) / 100_000
            let text = "\(tenths / 10)" + (tenths % 10 == 0 ? "" : decimal + "\(abs(tenths % 10))")
            return sign(money.currency, text) + (language == .dutch ? "\u{A0}mln" : "M")
        }
        if units.magnitude >= 10_000 { return sign(money.currency, "\((units + (units < 0 ? -500 : 500)) / 1000)") + "k" }
        return self.money(money)
    }

    /// Amounts of several currencies beside each other; a dash for none.
    public func compact(_ totals: MoneyTotals) -> String {
        totals.isEmpty ? "–" : totals.amounts.map(compact).joined(separator: " + ")
    }

    private func sign(_ currency: Currency, _ number: String) -> String {
        let symbol = currency.symbol
        let parts = language == .dutch || symbol.utf8.count == 3 && symbol == currency.code ? symbol + "\u{A0}" : symbol
        return number.hasPrefix("-") ? "-" + parts + number.dropFirst() : parts + number
    }

    public func grouped(_ number: Int64) -> String {
        var digits = String(number.magnitude)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        groups.insert(digits, at: 0)
        return (number < 0 ? "-" : "") + groups.joined(separator: thousands)
    }

    /// Hundredths with as many decimals as they need: `7.9`, `1,5`.
    public func hundredths(_ value: Int64) -> String {
        let fraction = value.magnitude % 100
        let whole = (value < 0 ? "-" : "") + grouped(Int64(clamping: value.magnitude / 100))
        if fraction == 0 { return whole }
        return whole + decimal + (fraction % 10 == 0 ? "\(fraction / 10)" : fraction < 10 ? "0\(fraction)" : "\(fraction)")
    }

    public func quantity(_ quantity: Quantity) -> String {
        switch quantity.unit {
        case .number: hundredths(quantity.hundredths)
        case .percent: hundredths(quantity.hundredths) + "%"
        case .money(let currency): sign(currency, hundredths(quantity.hundredths))
        }
    }

    /// `24 Nov 2026`.
    public func day(_ day: Day) -> String {
        let (year, month, dayOfMonth) = day.civil
        // Unbreakable, so that a date stays in one line.
        return "\(dayOfMonth)\u{A0}\(self.month(month))\u{A0}\(year)"
    }

    /// As precise as it was written: `24 Nov 2026`, `Nov 2026`, `Q4 2026`, `2026`.
    public func date(_ date: PlanDate) -> String {
        let (year, month, _) = date.first.civil
        switch date.precision {
        case .day: return day(date.first)
        case .month: return "\(self.month(month))\u{A0}\(year)"
        case .half: return language == .dutch ? "\(month < 7 ? "1e" : "2e") helft \(year)" : "H\(month < 7 ? 1 : 2) \(year)"
        case .week: return "week \(date.first.isoWeek.week), \(date.first.isoWeek.year)"
        case .quarter: return "\(language == .dutch ? "K" : "Q")\((month + 2) / 3) \(year)"
        case .year: return String(year)
        }
    }

    /// `Nov 2026`.
    func month(_ day: Day) -> String { "\(monthName(of: day))\u{A0}\(day.year)" }

    /// The month's first letter, for below a chart.
    func letter(of day: Day) -> String { monthName(of: day).prefix(1).uppercased() }

    /// `Nov`.
    func monthName(of day: Day) -> String { month(day.civil.month) }

    private func month(_ number: Int) -> String { months[number - 1] }
}
