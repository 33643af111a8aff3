import PlanModel
import PlanText
import PlanVocabulary

/// A value that ends at a blank, and the words behind it that may belong to it.
struct CutOffValue {
    let field: FieldName
    let value: SourceRange
    /// From the value on.
    let phrase: SourceRange
}

extension TokenScanner {
    /// Of ASCII; a letter of another alphabet counts as one.
    private func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte >= 0x80 }

    private static let texts: Set<FieldName> = [.to, .product, .addedValue, .competitor, .market, .metric, .reportsTo, .with, .jobTitle, .owner]

    /// `to:Joe Finch`: the value ends at the blank, and "Finch" becomes part of the title. Only where that is likely: the
    /// value is a text without quotes, a word stands right behind it, and of names both have a capital.
    func cutOff(_ field: RawField, _ token: SourceRange, _ end: Int) -> CutOffValue? {
        let bytes = source.bytes
        guard Self.texts.contains(field.name), field.range.upper == token.upper, token.upper + 1 < end, bytes[token.upper] == 0x20,
            let next = nextWord(token.upper, end), bytes[next.lower].isLetter || bytes[next.lower] >= 0x80, !field.text.contains(" "), bytes[field.range.lower] != UInt8(ascii: "\""),
            !Placeholder.isPlaceholder(bytes[field.range.indices], vocabulary)
        else { return nil }
        if bytes[token.lower] == UInt8(ascii: "@") || field.name == .owner, !isCapital(bytes[field.range.lower]) || !isCapital(bytes[next.lower]) { return nil }
        var upper = next.upper
        while upper + 1 < end, bytes[upper] == 0x20, let word = nextWord(upper, end) { upper = word.upper }
        return CutOffValue(field: field.name, value: field.range, phrase: source.trimmed(SourceRange(field.range.lower, upper)))
    }
}
