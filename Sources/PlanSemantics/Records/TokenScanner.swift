import PlanModel
import PlanSyntax
import PlanText
import PlanVocabulary

/// The tokens of a list item: `@owner`, `key:value`, `!high`, `#O1`, and an id at the front.
///
/// Only words that the kind of record knows are tokens; an address, a time or anything else that looks alike stays text.
struct TokenScanner {
    let kind: RecordKind
    let source: Source
    let vocabulary: Vocabulary

    struct Result {
        var fields: [RawField] = []
        var references: [Reference] = []
        /// What no token took: its words, and the range from the first of them to the last.
        var rest: Field<String>?
    }

    /// Takes the tokens out of `range`. `mayHaveID` looks for a leading `O1:`.
    func scan(_ range: SourceRange, mayHaveID: Bool = true) -> Result {
        let bytes = source.bytes
        var result = Result()
        var pieces: [SourceRange] = []
        var index = range.lower
        if mayHaveID, FieldName.accepted(by: kind).contains(.id), let (id, end) = leadingID(range) {
            result.fields.append(RawField(name: .id, range: id, text: source.text(id)))
            index = end
        }
        var pieceStart = index
        var isWordStart = true
        while index < range.upper {
            let byte = bytes[index]
            if byte == UInt8(ascii: "`"), let close = bytes.firstIndex(of: byte, in: SourceRange(index + 1, range.upper)) {
                index = close + 1
                isWordStart = false
                continue
            }
            if isWordStart, let end = token(at: index, range.upper, &result) {
                pieces.append(SourceRange(pieceStart, index))
                pieceStart = end
                index = end
                continue
            }
            isWordStart = byte.isWhitespace || byte == UInt8(ascii: "(")
            index += 1
        }
        pieces.append(SourceRange(pieceStart, range.upper))
        result.rest = rest(pieces)
        return result
    }

    /// The end of the token at `index`, if there is one; it is put into `result`.
    private func token(at index: Int, _ end: Int, _ result: inout Result) -> Int? {
        let bytes = source.bytes
        switch bytes[index] {
        case UInt8(ascii: "@"):
            let word = nameRange(index + 1, end)
            guard !word.isEmpty, FieldName.accepted(by: kind).contains(.owner) else { return nil }
            result.fields.append(RawField(name: .owner, range: word, text: source.text(word)))
            return word.upper
        case UInt8(ascii: "!"):
            let word = nameRange(index + 1, end)
            guard !word.isEmpty, FieldName.accepted(by: kind).contains(.priority), vocabulary.priorities[WordKey.make(bytes[word.indices])] != nil
            else { return nil }
            result.fields.append(RawField(name: .priority, range: word, text: source.text(word)))
            return word.upper
        case UInt8(ascii: "#"):
            guard index + 1 < end, bytes[index + 1].isLetter || bytes[index + 1] >= 0x80 else { return nil }
            let word = nameRange(index + 1, end)
            result.references.append(Reference(name: source.text(word), range: word))
            return word.upper
        default: return keyValue(at: index, end, &result)
        }
    }

    private func keyValue(at index: Int, _ end: Int, _ result: inout Result) -> Int? {
        let bytes = source.bytes
        let key = nameRange(index, min(end, index + 40))
        guard !key.isEmpty, !bytes[key.lower].isDigit, key.upper + 1 < end, bytes[key.upper] == UInt8(ascii: ":"),
            !bytes[key.upper + 1].isWhitespace, let name = vocabulary.field(WordKey.make(bytes[key.indices]), in: kind)
        else { return nil }
        let (value, tokenEnd) = valueRange(key.upper + 1, end)
        guard !value.isEmpty else { return nil }
        if name == .serves {
            result.references += ReferenceList.parse(value, source)
        } else {
            result.fields.append(RawField(name: name, range: value, text: source.plainText(value)))
        }
        return tokenEnd
    }

    /// `"two words"` (also with typographic quotes), or all up to white space, without punctuation that ends a sentence.
    private func valueRange(_ start: Int, _ end: Int) -> (SourceRange, tokenEnd: Int) {
        let bytes = source.bytes
        let quotes: [(open: StaticString, close: StaticString)] = [("\"", "\""), ("\u{201C}", "\u{201D}"), ("\u{201E}", "\u{201D}")]
        for quote in quotes where bytes.matches(quote.open, at: start, end: end) {
            let textStart = start + quote.open.utf8CodeUnitCount
            var index = textStart
            while index < end {
                if bytes.matches(quote.close, at: index, end: end) { return (SourceRange(textStart, index), index + quote.close.utf8CodeUnitCount) }
                index += 1
            }
        }
        var index = start
        while index < end, !bytes[index].isWhitespace { index += 1 }
        var valueEnd = index
        while valueEnd > start, [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")")].contains(bytes[valueEnd - 1]) { valueEnd -= 1 }
        // "z.s.m." keeps its dots; a date or an amount drops the one of the sentence.
        if valueEnd > start + 1, bytes[valueEnd - 1] == UInt8(ascii: "."), bytes[valueEnd - 2].isDigit { valueEnd -= 1 }
        return (SourceRange(start, valueEnd), valueEnd)
    }

    /// Letters, digits, `-` and `_` from `start` on; a hyphen at the end belongs to the text.
    private func nameRange(_ start: Int, _ end: Int) -> SourceRange {
        let bytes = source.bytes
        var index = start
        while index < end, bytes[index].isWordByte || bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "_") { index += 1 }
        while index > start, bytes[index - 1] == UInt8(ascii: "-") { index -= 1 }
        return SourceRange(start, index)
    }

    /// `O1: `, `**O1** `, `**O1:** ` at the front: one to three letters and one to four digits.
    private func leadingID(_ range: SourceRange) -> (SourceRange, end: Int)? {
        let bytes = source.bytes
        let isBold = bytes.matches("**", at: range.lower, end: range.upper)
        let start = range.lower + (isBold ? 2 : 0)
        var index = start
        while index < range.upper, bytes[index].isLetter { index += 1 }
        let letters = index - start
        while index < range.upper, bytes[index].isDigit { index += 1 }
        guard (1...3).contains(letters), (1...4).contains(index - start - letters) else { return nil }
        let id = SourceRange(start, index)
        var hasColon = false
        if index < range.upper, bytes[index] == UInt8(ascii: ":") { (index, hasColon) = (index + 1, true) }
        if isBold {
            guard bytes.matches("**", at: index, end: range.upper) else { return nil }
            index += 2
            if index < range.upper, bytes[index] == UInt8(ascii: ":") { index += 1 }
        } else if !hasColon {
            return nil
        }
        guard index == range.upper || bytes[index].isWhitespace else { return nil }
        return (id, index)
    }

    private func rest(_ pieces: [SourceRange]) -> Field<String>? {
        let kept = pieces.map(source.trimmed).filter { !$0.isEmpty }
        guard let first = kept.first, let last = kept.last else { return nil }
        if kept.count == 1 { return Field(source.plainText(first), first) }
        let text = kept.map(source.plainText).reduce("") { text, piece in
            // A comma behind a token belongs to the word before it.
            let isPunctuation = piece.utf8.first.map { [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")")].contains($0) } ?? false
            return text.isEmpty || isPunctuation ? text + piece : text + " " + piece
        }
        return Field(text, first.union(last))
    }
}

/// Ids and conditions in a field, such as `#O1, K2` or `top of mind`.
enum ReferenceList {
    static func parse(_ range: SourceRange, _ source: Source) -> [Reference] {
        let bytes = source.bytes
        var references: [Reference] = []
        var start = range.lower
        for index in range.lower...range.upper {
            let isEnd = index == range.upper || bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: ";") || bytes[index] == UInt8(ascii: "#")
            guard isEnd || (bytes[index].isWhitespace && isID(SourceRange(start, index), bytes)) else { continue }
            let word = source.trimmed(SourceRange(start, index))
            if !word.isEmpty { references.append(Reference(name: source.text(word), range: word)) }
            start = index + 1
        }
        return references
    }

    /// Whether white space behind it ends a reference: `O1 K2` are two, `top of mind` is one.
    private static func isID(_ range: SourceRange, _ bytes: [UInt8]) -> Bool {
        bytes[range.indices].last?.isDigit ?? false
    }
}

extension Source {
    /// A range as a person reads it: markup taken off, line breaks and runs of white space joined to one space.
    func plainText(_ range: SourceRange) -> String {
        let text = MarkdownText.plain(bytes[range.indices])
        var previous: UInt8 = 0
        let isJoined = text.utf8.allSatisfy { byte in
            defer { previous = byte }
            return byte > 0x20 || (byte == 0x20 && previous != 0x20)
        }
        return isJoined ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
