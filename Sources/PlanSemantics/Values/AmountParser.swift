import PlanModel
import PlanText
import PlanVocabulary

/// An exact decimal number: `digits` times ten to the power of minus `scale`.
struct Decimal {
    var digits: Int128
    var scale: Int

    /// Far more than any account brings, and so little that thousands of them add up within 64 bits.
    private static let largest: Int128 = 100_000_000_000_000

    /// The number times ten to the power of `exponent`, rounded half away from zero; nil beyond a hundred million million,
    /// which is no figure of a plan.
    func scaled(by exponent: Int) -> Int64? {
        var value = digits
        var shift = exponent - scale
        while shift > 0 {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = product
            shift -= 1
        }
        if shift < 0 {
            var divisor: Int128 = 1
            for _ in 0 ..< -shift { divisor *= 10 }
            value = (value + (value < 0 ? -divisor / 2 : divisor / 2)) / divisor
        }
        return value.magnitude <= Self.largest.magnitude ? Int64(exactly: value) : nil
    }
}

/// A number with what stands around it.
struct Amount {
    var number: Decimal
    var currency: Currency?
    var isPercent = false

    func money(_ fallback: Currency) -> Money? {
        let currency = currency ?? fallback
        return number.scaled(by: currency.minorDigits).map { Money(minorUnits: $0, currency: currency) }
    }

    var quantity: Quantity? {
        let unit: Quantity.Unit = isPercent ? .percent : currency.map(Quantity.Unit.money) ?? .number
        return number.scaled(by: 2).map { Quantity(hundredths: $0, unit: unit) }
    }
}

/// Amounts as people write them: `€120k`, `EUR 120.000,00`, `€ 1,2 mln`, `$36K`, `1.2M`, `60%`, `1,5 uur`.
enum AmountParser {
    /// Takes bytes without white space around them; returns nil when they are no amount.
    static func parse(_ bytes: ArraySlice<UInt8>, _ vocabulary: Vocabulary) -> Amount? {
        guard bytes.count <= 60, bytes.contains(where: \.isDigit) else { return nil }
        var scanner = Scanner(bytes: withoutRemark(bytes))
        var currency: Currency?
        var isNegative = false
        while let sign = scanner.takePrefix(vocabulary) {
            switch sign {
            case .currency(let found):
                guard currency == nil else { return nil }
                currency = found
            case .minus:
                guard !isNegative else { return nil }
                isNegative = true
            case .approximately: break
            }
        }
        guard let digits = scanner.takeDigits() else { return nil }
        var isPercent = false
        var magnitude: AmountMagnitude?
        while let suffix = scanner.takeSuffix(vocabulary) {
            switch suffix {
            case .magnitude(let found):
                guard magnitude == nil else { return nil }
                magnitude = found
            case .percent: isPercent = true
            case .currency(let found):
                guard currency == nil else { return nil }
                currency = found
            case .hours, .closing, .remark: break
            }
        }
        guard scanner.isAtEnd else { return nil }
        guard var number = decimal(digits, mayGroup: magnitude == nil && !isPercent) else { return nil }
        if isNegative { number.digits = -number.digits }
        number.scale -= magnitude?.rawValue ?? 0
        return Amount(number: number, currency: currency, isPercent: isPercent)
    }

    /// `€120k (2025)` → `€120k`.
    private static func withoutRemark(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.last == UInt8(ascii: ")"), let open = bytes.firstIndex(of: UInt8(ascii: "(")), open > bytes.startIndex else { return bytes }
        return bytes[..<open]
    }

    /// Tells thousands' separators from the decimal one. With both a dot and a comma, the last is the decimal one; a
    /// lone one before exactly three digits parts thousands, but not behind a zero or before "mln".
    private static func decimal(_ text: ArraySlice<UInt8>, mayGroup: Bool) -> Decimal? {
        let lastDot = text.lastIndex(of: UInt8(ascii: "."))
        let lastComma = text.lastIndex(of: UInt8(ascii: ","))
        var decimalMark: Int?
        switch (lastDot, lastComma) {
        case (nil, nil): break
        case (let dot?, let comma?): decimalMark = max(dot, comma)
        case (let mark?, nil), (nil, let mark?):
            let isSingle = text.firstIndex(of: text[mark]) == mark
            let behind = text.endIndex - mark - 1
            let beginsWithZero = text.first == UInt8(ascii: "0")
            if isSingle, behind != 3 || !mayGroup || beginsWithZero { decimalMark = mark }
        }
        var number = Decimal(digits: 0, scale: 0)
        var group = 0
        var sawSeparator = false
        for index in text.indices {
            let byte = text[index]
            if byte.isDigit {
                guard number.digits < 1_000_000_000_000_000_000_000 else { return nil }
                number.digits = number.digits * 10 + Int128(byte - 0x30)
                if let decimalMark, index > decimalMark { number.scale += 1 }
                group += 1
            } else if index == decimalMark {
                if sawSeparator, group != 3 { return nil }
                group = 0
            } else {
                // "1.20.000" is no number.
                if decimalMark.map({ index > $0 }) ?? false { return nil }
                if sawSeparator ? group != 3 : !(1...3).contains(group) { return nil }
                sawSeparator = true
                group = 0
            }
        }
        if sawSeparator, decimalMark == nil, group != 3 { return nil }
        return number
    }

    private enum Prefix { case currency(Currency), minus, approximately }
    private enum Suffix { case magnitude(AmountMagnitude), percent, currency(Currency), hours, closing, remark }

    private struct Scanner {
        var bytes: ArraySlice<UInt8>
        var isAtEnd: Bool { bytes.allSatisfy(\.isWhitespace) }

        init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

        mutating func skipSpace() {
            while let first = bytes.first {
                if first.isWhitespace { bytes = bytes.dropFirst() }
                else if begins("\u{A0}") { bytes = bytes.dropFirst(2) }
                else if begins("\u{202F}") { bytes = bytes.dropFirst(3) }
                else { return }
            }
        }

        private func begins(_ sign: StaticString) -> Bool { bytes.begins(sign) }

        mutating func takePrefix(_ vocabulary: Vocabulary) -> Prefix? {
            skipSpace()
            if let currency = takeCurrency(vocabulary) { return .currency(currency) }
            if bytes.first == UInt8(ascii: "-") { bytes = bytes.dropFirst(); return .minus }
            if begins("\u{2212}") { bytes = bytes.dropFirst(3); return .minus }
            if let width = approximationWidth { bytes = bytes.dropFirst(width); return .approximately }
            let word = bytes.prefix { $0.isLetter || $0 == UInt8(ascii: ".") }
            guard !word.isEmpty, vocabulary.approximations.contains(word) else { return nil }
            bytes = bytes.dropFirst(word.count)
            return .approximately
        }

        private var approximationWidth: Int? {
            switch bytes.first {
            case UInt8(ascii: "~"): 1
            case UInt8(ascii: "+"): begins("+/-") ? 3 : 1
            case 0xC2: begins("±") ? 2 : nil
            case 0xE2: begins("≈") ? 3 : nil
            default: nil
            }
        }

        mutating func takeSuffix(_ vocabulary: Vocabulary) -> Suffix? {
            skipSpace()
            if bytes.isEmpty { return nil }
            if bytes.first == UInt8(ascii: "%") { bytes = bytes.dropFirst(); return .percent }
            // A star leads to a remark at the foot of the page.
            if bytes.first == UInt8(ascii: "*") { bytes = bytes.dropFirst(); return .closing }
            if let width = closingWidth { bytes = bytes.dropFirst(width); return .closing }
            // "8/10": a mark out of ten.
            if bytes.count == 3, begins("/10") { bytes = []; return .closing }
            if let currency = takeCurrency(vocabulary) { return .currency(currency) }
            if vocabulary.amountRemarks.contains(bytes) { bytes = []; return .remark }
            let word = bytes.prefix { $0.isLetter || $0 == UInt8(ascii: ".") }
            guard !word.isEmpty else { return nil }
            // "74 T€", as German speakers write thousands; a bare "t" is a weight.
            if word.count == 1, word.first?.lowercased == UInt8(ascii: "t"), bytes.dropFirst().begins("€") {
                bytes = bytes.dropFirst()
                return .magnitude(.thousand)
            }
            if let magnitude = magnitudeBeforeCode(word, vocabulary) { bytes = bytes.dropFirst(word.count - 3); return .magnitude(magnitude) }
            let suffix: Suffix
            if let magnitude = vocabulary.magnitudes[word] { suffix = .magnitude(magnitude) }
            else if vocabulary.percentWords.contains(word) { suffix = .percent }
            else if vocabulary.hourWords.contains(word) { suffix = .hours }
            else { return nil }
            bytes = bytes.dropFirst(word.count)
            return suffix
        }

        /// `,-` of "120.000,-" and "1.200,- EUR"; also `,--`, `.-`, `,=` and `,–`.
        private var closingWidth: Int? {
            guard let first = bytes.first, first == UInt8(ascii: ",") || first == UInt8(ascii: ".") else { return nil }
            var index = bytes.startIndex + 1
            while index < bytes.endIndex {
                if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "=") { index += 1 }
                else if bytes[index...].begins("\u{2013}") || bytes[index...].begins("\u{2014}") { index += 3 }
                else { break }
            }
            return index > bytes.startIndex + 1 ? index - bytes.startIndex : nil
        }

        /// The magnitude of "kEUR" and "MUSD", where a currency's code follows.
        private func magnitudeBeforeCode(_ word: ArraySlice<UInt8>, _ vocabulary: Vocabulary) -> AmountMagnitude? {
            guard word.count > 3, CurrencyCodes.isKnown(String(decoding: word.suffix(3), as: UTF8.self)) else { return nil }
            let front = word.dropLast(3)
            return front.count == 1 && front.begins("T") ? .thousand : vocabulary.magnitudes[front]
        }

        /// Digits with dots, commas, spaces and apostrophes between them.
        mutating func takeDigits() -> ArraySlice<UInt8>? {
            skipSpace()
            var text: [UInt8] = []
            var index = bytes.startIndex
            while index < bytes.endIndex {
                let byte = bytes[index]
                if byte.isDigit {
                    text.append(byte)
                    index += 1
                    continue
                }
                guard !text.isEmpty, let width = separatorWidth(index), index + width < bytes.endIndex, bytes[index + width].isDigit else { break }
                if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") { text.append(byte) }
                index += width
            }
            guard !text.isEmpty else { return nil }
            bytes = bytes[index...]
            return text[...]
        }

        private func separatorWidth(_ index: Int) -> Int? {
            switch bytes[index] {
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "'"), UInt8(ascii: "_"): 1
            case 0x20: isThreeDigits(after: index + 1) ? 1 : nil
            case 0xC2: index + 1 < bytes.endIndex && bytes[index + 1] == 0xA0 && isThreeDigits(after: index + 2) ? 2 : nil
            // U+2009, U+202F and the typographic apostrophe of "1’200"
            case 0xE2: index + 2 < bytes.endIndex && bytes[index + 1] == 0x80 && [0x89, 0xAF, 0x99].contains(bytes[index + 2]) && isThreeDigits(after: index + 3) ? 3 : nil
            default: nil
            }
        }

        private func isThreeDigits(after index: Int) -> Bool {
            guard index + 3 <= bytes.endIndex, bytes[index..<index + 3].allSatisfy(\.isDigit) else { return false }
            return index + 3 == bytes.endIndex || !bytes[index + 3].isDigit
        }

        private mutating func takeCurrency(_ vocabulary: Vocabulary) -> Currency? {
            guard let first = bytes.first, !first.isDigit else { return nil }
            if let (width, currency) = currencySign(first) {
                bytes = bytes.dropFirst(width)
                return currency
            }
            let word = bytes.prefix(while: \.isLetter)
            guard !word.isEmpty else { return nil }
            if let currency = vocabulary.currencyWords[word] {
                bytes = bytes.dropFirst(word.count)
                return currency
            }
            guard word.count == 3, let currency = Currency(String(decoding: word, as: UTF8.self)), CurrencyCodes.isKnown(currency.code) else { return nil }
            bytes = bytes.dropFirst(3)
            return currency
        }

        private func currencySign(_ first: UInt8) -> (width: Int, Currency)? {
            switch first {
            case UInt8(ascii: "$"): (1, .dollar)
            case 0xE2: begins("€") ? (3, .euro) : nil
            case 0xC2: begins("£") ? (2, .pound) : begins("¥") ? (2, .yen) : nil
            default: nil
            }
        }
    }
}

/// The codes that an amount may carry; others are taken for words. ISO 4217, the currencies that business is done in.
public enum CurrencyCodes {
    private static let known: Set<String> = [
        "AED", "AUD", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EGP", "EUR", "GBP", "HKD", "HUF", "IDR", "ILS",
        "INR", "ISK", "JPY", "KRW", "KWD", "MAD", "MXN", "MYR", "NOK", "NZD", "PHP", "PLN", "QAR", "RON", "RSD", "SAR", "SEK", "SGD",
        "SRD", "THB", "TND", "TRY", "TWD", "UAH", "USD", "VND", "XAF", "XOF", "ZAR",
    ]

    public static func isKnown(_ code: String) -> Bool { known.contains(code) }
}
