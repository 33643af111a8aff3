/// An ISO 4217 currency code.
public struct Currency: Hashable, Sendable, Comparable {
    public let code: String

    /// Takes three ASCII letters of any case; nil otherwise.
    public init?(_ code: String) {
        guard code.utf8.count == 3, code.utf8.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }) else { return nil }
        self.code = code.uppercased()
    }

    private init(known code: String) { self.code = code }

    public static let euro = Currency(known: "EUR")
    public static let dollar = Currency(known: "USD")
    public static let pound = Currency(known: "GBP")
    public static let yen = Currency(known: "JPY")

    /// How many minor units make one, as a power of ten (ISO 4217).
    public var minorDigits: Int {
        if self == .euro { return 2 }
        return switch code {
        case "JPY", "KRW", "ISK", "CLP", "VND", "XAF", "XOF": 0
        case "KWD", "BHD", "OMR", "TND", "JOD": 3
        default: 2
        }
    }

    public var symbol: String {
        switch code {
        case "EUR": "€"
        case "USD": "$"
        case "GBP": "£"
        default: code
        }
    }

    public static func < (left: Currency, right: Currency) -> Bool { left.code < right.code }
}

/// An amount in minor units (cents) of one currency.
public struct Money: Hashable, Sendable {
    public let minorUnits: Int64
    public let currency: Currency

    public init(minorUnits: Int64, currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    public static func zero(_ currency: Currency) -> Money { Money(minorUnits: 0, currency: currency) }

    /// Whole units, rounded half away from zero: for people, never for sums.
    public var wholeUnits: Int64 {
        var divisor: Int64 = 1
        for _ in 0..<currency.minorDigits { divisor *= 10 }
        let (whole, rest) = minorUnits.quotientAndRemainder(dividingBy: divisor)
        return rest.magnitude * 2 >= divisor.magnitude ? whole + minorUnits.signum() : whole
    }

    /// `percent` per cent of it, rounded half away from zero.
    public func scaled(percent: Int) -> Money {
        let product = Int128(minorUnits) * Int128(percent)
        let rounded = (product + (product < 0 ? -50 : 50)) / 100
        return Money(minorUnits: Int64(clamping: rounded), currency: currency)
    }
}

extension Int64 {
    /// The sum; beyond 64 bits the largest or smallest number.
    public func addingClamped(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other > 0 ? .max : .min) : sum
    }
}

/// Amounts added up per currency: several currencies are never added to each other.
public struct MoneyTotals: Hashable, Sendable {
    public private(set) var amounts: [Money] = []

    public init() {}

    /// Adds an amount; a sum beyond 64 bits stays at the largest amount.
    public mutating func add(_ money: Money) {
        if let index = amounts.firstIndex(where: { $0.currency == money.currency }) {
            amounts[index] = Money(minorUnits: amounts[index].minorUnits.addingClamped(money.minorUnits), currency: money.currency)
        } else {
            amounts.append(money)
            amounts.sort { $0.currency < $1.currency }
        }
    }

    public mutating func add(_ other: MoneyTotals) { other.amounts.forEach { add($0) } }

    public subscript(currency: Currency) -> Money { amounts.first { $0.currency == currency } ?? .zero(currency) }
    public var isEmpty: Bool { amounts.isEmpty }
}

/// A figure of an objective: an amount of money, a percentage or a plain number, in hundredths.
public struct Quantity: Hashable, Sendable, Comparable {
    public enum Unit: Hashable, Sendable { case number, percent, money(Currency) }

    public let hundredths: Int64
    public let unit: Unit

    public init(hundredths: Int64, unit: Unit) {
        self.hundredths = hundredths
        self.unit = unit
    }

    public static func < (left: Quantity, right: Quantity) -> Bool { left.hundredths < right.hundredths }
}
