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
    var people = People()

    struct Result {
        var fields: [RawField] = []
        var references: [Reference] = []
        var tokens: [ItemToken] = []
        /// Values of one word whose next words may have been meant too: from the value on, up to the next token.
        var cutOff: [CutOffValue] = []
        /// What no token took: its words, and the range from the first of them to the last.
        var rest: Field<String>?
    }

    /// Takes the tokens out of `range`. `mayHaveID` looks for a leading `O1:`.
    func scan(_ range: SourceRange, mayHaveID: Bool = true) -> Result {
        let bytes = source.bytes
        var result = Result()
        var pieces: [SourceRange] = []
        pieces.reserveCapacity(6)
        var index = range.lower
        if mayHaveID, FieldName.accepted(by: kind).contains(.id), let (id, end) = leadingID(range) {
            result.fields.append(RawField(name: .id, range: id, text: source.text(id)))
            index = end
        }
        var pieceStart = index
        if mayHaveID, result.fields.isEmpty, FieldName.accepted(by: kind).contains(.id), let bold = boldTitle(range) {
            // `**K1: Title** …`: the marks around both go.
            result.fields.append(RawField(name: .id, range: bold.id, text: source.text(bold.id)))
            pieces.append(bold.title)
            (index, pieceStart) = (bold.end, bold.end)
        }
        var isWordStart = true
        while true {
            index = nextSign(index, range.upper, isWordStart)
            guard index < range.upper else { break }
            let byte = bytes[index]
            if byte == UInt8(ascii: "`"), let close = bytes.firstIndex(of: byte, in: SourceRange(index + 1, range.upper)) {
                (index, isWordStart) = (close + 1, false)
                continue
            }
            if byte == UInt8(ascii: "<"), let end = source.endOfComment(at: index, range.upper) {
                pieces.append(SourceRange(pieceStart, index))
                (pieceStart, index, isWordStart) = (end, end, true)
                continue
            }
            let known = result.fields.count
            if let end = token(at: index, range.upper, &result) {
                let token = SourceRange(index, end)
                let field = result.fields.count > known ? result.fields[known] : nil
                if let field, index > range.lower, let cutOff = cutOff(field, token, range.upper) { result.cutOff.append(cutOff) }
                result.tokens.append(ItemToken(range: token, field: field?.name ?? .serves))
                pieces.append(SourceRange(pieceStart, index))
                // Another may stand right behind it.
                (pieceStart, index, isWordStart) = (end, end, true)
            } else {
                (index, isWordStart) = (index + 1, false)
            }
        }
        pieces.append(SourceRange(pieceStart, range.upper))
        result.rest = rest(pieces)
        return result
    }

    /// Where from `start` on a code span, a comment or a token may begin; `end` when nowhere. Most bytes are seen through
    /// here, at a few steps each: a token is a word with one of its signs in front, or with a colon behind.
    private func nextSign(_ start: Int, _ end: Int, _ isWordStart: Bool) -> Int {
        source.bytes.withUnsafeBufferPointer { bytes in
            var isWordStart = isWordStart
            var index = start
            while index < end {
                let byte = bytes[index]
                if isNameByte(byte) {
                    let word = index
                    repeat { index += 1 } while index < end && isNameByte(bytes[index])
                    if isWordStart, index < end, bytes[index] == UInt8(ascii: ":") { return word }
                    isWordStart = false
                    continue
                }
                switch byte {
                case UInt8(ascii: "`"), UInt8(ascii: "<"): return index
                case UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "#"):
                    if isWordStart { return index }
                    isWordStart = false
                default: isWordStart = byte.isWhitespace || byte == UInt8(ascii: "(")
                }
                index += 1
            }
            return end
        }
    }

    /// The end of the token at `index`, if there is one; it is put into `result`.
    private func token(at index: Int, _ end: Int, _ result: inout Result) -> Int? {
        let bytes = source.bytes
        switch bytes[index] {
        case UInt8(ascii: "@"):
            if let date = mentionedDate(index + 1, end) {
                result.fields.append(date)
                return date.range.upper
            }
            let name = people.endOfFullName(at: index + 1, end, bytes).map { SourceRange(index + 1, $0) }
            let word = name ?? nameRange(index + 1, end)
            guard !word.isEmpty, FieldName.accepted(by: kind).contains(.owner) else { return nil }
            result.fields.append(RawField(name: .owner, range: word, text: source.text(word)))
            return word.upper
        case UInt8(ascii: "!"):
            let word = nameRange(index + 1, end)
            guard !word.isEmpty, FieldName.accepted(by: kind).contains(.priority), vocabulary.priorities[bytes[word.indices]] != nil
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

    /// `@December 4, 2026`, as notebooks mention a day.
    private func mentionedDate(_ start: Int, _ end: Int) -> RawField? {
        guard let name = FieldName.accepted(by: kind).first(where: Self.mentioned.contains) else { return nil }
        return day(at: start, end).map { RawField(name: name, range: $0, text: source.text($0)) }
    }

    private func keyValue(at index: Int, _ end: Int, _ result: inout Result) -> Int? {
        let bytes = source.bytes
        let key = nameRange(index, min(end, index + 40))
        guard !key.isEmpty, key.upper < end, bytes[key.upper] == UInt8(ascii: ":") else { return nil }
        if let date = spacedDate(key, end) {
            result.fields.append(date)
            return date.range.upper
        }
        guard !bytes[key.lower].isDigit, key.upper + 1 < end, !bytes[key.upper + 1].isWhitespace, let name = vocabulary.field(bytes[key.indices], in: kind)
        else { return nil }
        let (value, tokenEnd) = longerValue(name, valueRange(key.upper + 1, end), end)
        guard !value.isEmpty else { return nil }
        if name == .serves {
            result.references += ReferenceList.parse(value, source)
        } else {
            result.fields.append(RawField(name: name, range: value, text: source.plainText(value)))
        }
        return tokenEnd
    }

    /// `next: 2027-02-01`: with a space behind the colon only a day is certain enough.
    private func spacedDate(_ key: SourceRange, _ end: Int) -> RawField? {
        let bytes = source.bytes
        guard key.upper + 2 < end, bytes[key.upper + 1] == 0x20,
            let name = vocabulary.field(bytes[key.indices], in: kind), Self.days.contains(name)
        else { return nil }
        return day(at: key.upper + 2, end).map { RawField(name: name, range: $0, text: source.text($0)) }
    }

    private static let days: [FieldName] = [.close, .won, .lost, .due, .done, .lastContact, .validUntil, .next]
    private static let dates = days + [.date]
    private static let amounts: [FieldName] = [.value, .revenue, .potential, .baseline, .target, .actual]
    private static let mentioned: [FieldName] = [.due, .close, .validUntil, .date]

    /// One to three words that are a day.
    private func day(at start: Int, _ end: Int) -> SourceRange? {
        let bytes = source.bytes
        // Most mentions are of people: a day begins with a number or with a word for dates.
        if start < end, !bytes[start].isDigit, bytes[start].isWordByte {
            let wordEnd = bytes[start..<end].firstIndex { !$0.isWordByte || $0.isDigit } ?? end
            guard vocabulary.dateWord(bytes[start..<wordEnd]) != nil else { return nil }
        }
        var wordEnd = start
        for _ in 0..<3 {
            while wordEnd < end, bytes[wordEnd].isBlank { wordEnd += 1 }
            while wordEnd < end, !bytes[wordEnd].isWhitespace { wordEnd += 1 }
            guard wordEnd > start, wordEnd - start <= 40 else { return nil }
            var range = SourceRange(start, wordEnd)
            while !range.isEmpty, isSentenceSign(bytes[range.upper - 1]) { range.end -= 1 }
            if case .date(let date) = DateParser.parse(bytes[range.indices], vocabulary, isBare: true), date.precision == .day { return range }
        }
        return nil
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
        while valueEnd > start, bytes[valueEnd - 1] == UInt8(ascii: ",") || bytes[valueEnd - 1] == UInt8(ascii: ";") || bytes[valueEnd - 1] == UInt8(ascii: ")") { valueEnd -= 1 }
        // "z.s.m." keeps its dots; a date or an amount drops the one of the sentence.
        if valueEnd > start + 1, bytes[valueEnd - 1] == UInt8(ascii: "."), bytes[valueEnd - 2].isDigit { valueEnd -= 1 }
        return (SourceRange(start, valueEnd), valueEnd)
    }

    /// A date or an amount may go on behind a space, without quotes: `close:1 dec 2026`, `value:€ 24.000`, `€1,2 mln`.
    private func longerValue(_ name: FieldName, _ first: (SourceRange, tokenEnd: Int), _ end: Int) -> (SourceRange, tokenEnd: Int) {
        let bytes = source.bytes
        let isDate = Self.dates.contains(name)
        let isAmount = Self.amounts.contains(name)
        guard isDate || isAmount, !first.0.isEmpty, bytes[first.tokenEnd - 1] != UInt8(ascii: "\"") else { return first }
        func isValue(_ range: SourceRange) -> Bool {
            let text = bytes[range.indices]
            if isDate { if case .date = DateParser.parse(text, vocabulary) { return true } else { return false } }
            return AmountParser.parse(text, vocabulary) != nil
        }
        var best = isValue(first.0) ? first : nil
        if isDate, let best { return best }
        var wordEnd = first.tokenEnd
        for _ in 0..<3 {
            guard let word = nextWord(wordEnd, end) else { break }
            // Behind a whole amount only "mln" and the like belong to it.
            if best != nil, vocabulary.magnitudes[bytes[word.indices]] == nil { break }
            wordEnd = word.upper
            let endsSentence = bytes[wordEnd - 1] == UInt8(ascii: ",") || bytes[wordEnd - 1] == UInt8(ascii: ".")
            let candidate = SourceRange(first.0.lower, endsSentence ? wordEnd - 1 : wordEnd)
            if isValue(candidate) { best = (candidate, candidate.upper) }
            if isDate, best != nil { break }
        }
        return best ?? first
    }

    /// The word behind white space that is no token.
    func nextWord(_ start: Int, _ end: Int) -> SourceRange? {
        let bytes = source.bytes
        var index = start
        while index < end, bytes[index].isBlank { index += 1 }
        let wordStart = index
        while index < end, !bytes[index].isWhitespace { index += 1 }
        let word = SourceRange(wordStart, index)
        guard !word.isEmpty, bytes[wordStart] != UInt8(ascii: "@"), bytes[wordStart] != UInt8(ascii: "#"), bytes[wordStart] != UInt8(ascii: "!"),
            !bytes[word.indices].contains(UInt8(ascii: ":"))
        else { return nil }
        return word
    }

    private func isNameByte(_ byte: UInt8) -> Bool { byte.isWordByte || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") }

    /// Letters, digits, `-` and `_` from `start` on; a hyphen at the end belongs to the text.
    private func nameRange(_ start: Int, _ end: Int) -> SourceRange {
        let bytes = source.bytes
        var index = start
        while index < end, isNameByte(bytes[index]) { index += 1 }
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

    /// `**K1: Title**`: an id and a title in one pair of bold marks.
    private func boldTitle(_ range: SourceRange) -> (id: SourceRange, title: SourceRange, end: Int)? {
        let bytes = source.bytes
        guard bytes.matches("**", at: range.lower, end: range.upper),
            let (id, end) = leadingID(SourceRange(range.lower + 2, range.upper))
        else { return nil }
        var close = end
        while close < range.upper, !bytes.matches("**", at: close, end: range.upper) { close += 1 }
        guard close < range.upper else { return nil }
        return (id, SourceRange(end, close), close + 2)
    }

    private func isSentenceSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") }

    /// A dash or a comma that led to the token behind it.
    private func withoutSeparator(_ range: SourceRange) -> SourceRange {
        let bytes = source.bytes
        var range = source.trimmed(range)
        while !range.isEmpty {
            let last = bytes[range.upper - 1]
            if last == UInt8(ascii: ",") || last == UInt8(ascii: ";") || last == UInt8(ascii: "-") {
                range = source.trimmed(SourceRange(range.lower, range.upper - 1))
            } else if range.count >= 3, bytes.matches("\u{2013}", at: range.upper - 3) || bytes.matches("\u{2014}", at: range.upper - 3) {
                range = source.trimmed(SourceRange(range.lower, range.upper - 3))
            } else {
                break
            }
        }
        return range
    }

    private func rest(_ pieces: [SourceRange]) -> Field<String>? {
        if pieces.count == 1 {
            let range = source.trimmed(pieces[0])
            return range.isEmpty ? nil : Field(source.plainText(range), range)
        }
        var kept: [SourceRange] = []
        kept.reserveCapacity(pieces.count)
        for (number, piece) in pieces.enumerated() {
            let range = number < pieces.count - 1 ? withoutSeparator(piece) : source.trimmed(piece)
            if !range.isEmpty { kept.append(range) }
        }
        guard let first = kept.first, let last = kept.last else { return nil }
        if kept.count == 1 { return Field(source.plainText(first), first) }
        let text = kept.map(source.plainText).reduce("") { text, piece in
            // A comma behind a token belongs to the word before it.
            let isPunctuation = piece.utf8.first.map { isSentenceSign($0) || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") } ?? false
            return text.isEmpty || isPunctuation ? text + piece : text + " " + piece
        }
        return Field(text, first.union(last))
    }
}
