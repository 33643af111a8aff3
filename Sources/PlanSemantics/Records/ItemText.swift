import PlanModel
import PlanText
import PlanVocabulary

/// The sentence of a list item, for the kinds of record that put more than one field into it:
/// `2026-11-03 Mark Aydin, meeting: pilot scope agreed`, `Mark Aydin – Head of IT`, `Contract: framework 2024-117`.
struct ItemText {
    let kind: RecordKind
    let source: Source
    let vocabulary: Vocabulary

    func fields(of text: Field<String>) -> [RawField] {
        switch kind {
        case .contact: contact(text.range)
        case .review: review(text.range)
        case .evidence, .customerFact: dated(text, main: .title)
        case .agreement: agreement(text)
        case .stakeholder: stakeholder(text)
        case .swot: swot(text)
        default: [RawField(name: FieldName.main(of: kind), range: text.range, text: text.value)]
        }
    }

    /// `DATE people, channel: summary`.
    private func contact(_ range: SourceRange) -> [RawField] {
        let (date, rest) = leadingDate(range)
        var fields = date.map { [$0] } ?? []
        guard !rest.isEmpty else { return fields }
        let (head, summary) = splitAtColon(rest)
        guard let head else {
            let parts = splitAtCommas(rest)
            guard let last = parts.last, channel(last) else { return fields + [field(.summary, rest)] }
            return fields + people(parts)
        }
        fields += people(splitAtCommas(head))
        if !summary.isEmpty { fields.append(field(.summary, summary)) }
        return fields
    }

    /// `DATE name: text`.
    private func review(_ range: SourceRange) -> [RawField] {
        let (date, rest) = leadingDate(range)
        var fields = date.map { [$0] } ?? []
        guard !rest.isEmpty else { return fields }
        let (head, summary) = splitAtColon(rest)
        if let head, !head.isEmpty, head.count <= 60 {
            fields.append(field(.owner, head))
            if !summary.isEmpty { fields.append(field(.summary, summary)) }
        } else {
            fields.append(field(.summary, head == nil ? rest : summary))
        }
        return fields
    }

    /// `DATE: text`.
    private func dated(_ text: Field<String>, main: FieldName) -> [RawField] {
        let (date, rest) = leadingDate(text.range)
        guard let date else { return [RawField(name: main, range: text.range, text: text.value)] }
        return rest.isEmpty ? [date] : [date, field(main, rest)]
    }

    /// `Topic: text`.
    private func agreement(_ text: Field<String>) -> [RawField] {
        guard let labelled = LabelledValue.parse(text.range, source.bytes) else {
            return [RawField(name: .agreement, range: text.range, text: text.value)]
        }
        let topic = field(.topic, labelled.label)
        return labelled.value.isEmpty ? [topic] : [topic, field(.agreement, labelled.value)]
    }

    /// `Strengths: text`.
    private func swot(_ text: Field<String>) -> [RawField] {
        guard let labelled = LabelledValue.parse(text.range, source.bytes), !labelled.value.isEmpty,
            vocabulary.quadrants[WordKey.make(source.bytes[labelled.label.indices])] != nil
        else { return [RawField(name: .title, range: text.range, text: text.value)] }
        return [field(.quadrant, labelled.label), field(.title, labelled.value)]
    }

    /// `Name – Title` or `Name, Title`.
    private func stakeholder(_ text: Field<String>) -> [RawField] {
        let separators: [StaticString] = [" \u{2013} ", " \u{2014} ", " - ", ", "]
        let range = withoutBold(text.range)
        for separator in separators {
            guard let offset = find(separator, in: range) else { continue }
            let name = withoutBold(source.trimmed(SourceRange(range.lower, offset)))
            let title = withoutBold(source.trimmed(SourceRange(offset + separator.utf8CodeUnitCount, range.upper)))
            guard !name.isEmpty, !title.isEmpty else { continue }
            return [field(.name, name), field(.jobTitle, title)]
        }
        return [RawField(name: .name, range: range, text: text.value)]
    }

    // MARK: Pieces

    /// A date of one to four words at the front ("ma 2 november 2026"), and what follows it.
    private func leadingDate(_ range: SourceRange) -> (RawField?, rest: SourceRange) {
        let bytes = source.bytes
        var end = range.lower
        var best: (date: SourceRange, rest: Int)?
        for _ in 0..<4 {
            while end < range.upper, bytes[end].isWhitespace { end += 1 }
            while end < range.upper, !bytes[end].isWhitespace { end += 1 }
            guard end > range.lower, end - range.lower <= 40 else { break }
            var dateEnd = end
            while dateEnd > range.lower, [UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";")].contains(bytes[dateEnd - 1]) { dateEnd -= 1 }
            let candidate = withoutBold(SourceRange(range.lower, dateEnd))
            switch DateParser.parse(bytes[candidate.indices], vocabulary) {
            case .date, .ambiguous: best = (candidate, end)
            case .incomplete, .relative: if best == nil { best = (candidate, end) }
            case .notUnderstood: break
            }
            // "November 3, 2026" goes on behind its comma; a colon ends the date.
            if end == range.upper || (dateEnd < end && bytes[dateEnd] != UInt8(ascii: ",")) { break }
        }
        // No day of the calendar, but surely meant as one: it gets a finding, and is no part of a name.
        if best == nil, let word = misspeltDate(range) { best = (word, word.upper + (word.upper < range.upper && !bytes[word.upper].isWhitespace ? 1 : 0)) }
        guard let best else { return (nil, range) }
        return (field(.date, best.date), source.trimmed(SourceRange(behindDash(best.rest, range.upper), range.upper)))
    }

    /// `2026-11-42` at the front, which no calendar has.
    private func misspeltDate(_ range: SourceRange) -> SourceRange? {
        let bytes = source.bytes
        var end = range.lower
        while end < range.upper, bytes[end].isDigit || bytes[end] == UInt8(ascii: "-") { end += 1 }
        let parts = bytes[range.lower..<end].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isShaped = parts.count == 3 && parts[0].count == 4 && (1...2).contains(parts[1].count) && (1...2).contains(parts[2].count)
        guard isShaped, end == range.upper || bytes[end].isWhitespace || bytes[end] == UInt8(ascii: ":") || bytes[end] == UInt8(ascii: ",") else { return nil }
        return SourceRange(range.lower, end)
    }

    /// `2026-11-03 – Mark Aydin` and `2026-11-03 - Mark Aydin`.
    private func behindDash(_ start: Int, _ end: Int) -> Int {
        let bytes = source.bytes
        var index = start
        while index < end, bytes[index].isBlank { index += 1 }
        if bytes.matches("\u{2013}", at: index, end: end) || bytes.matches("\u{2014}", at: index, end: end) { return index + 3 }
        if bytes.matches("- ", at: index, end: end) { return index + 1 }
        return start
    }

    /// Splits at the first colon with white space behind it; head is nil when there is none.
    private func splitAtColon(_ range: SourceRange) -> (head: SourceRange?, rest: SourceRange) {
        let bytes = source.bytes
        var index = range.lower
        while index < range.upper {
            if bytes[index] == UInt8(ascii: ":"), index + 1 == range.upper || bytes[index + 1].isWhitespace {
                return (source.trimmed(SourceRange(range.lower, index)), source.trimmed(SourceRange(index + 1, range.upper)))
            }
            index += 1
        }
        return (nil, range)
    }

    private func splitAtCommas(_ range: SourceRange) -> [SourceRange] {
        let bytes = source.bytes
        var parts: [SourceRange] = []
        var start = range.lower
        for index in range.lower...range.upper where index == range.upper || bytes[index] == UInt8(ascii: ",") {
            let part = source.trimmed(SourceRange(start, index))
            if !part.isEmpty { parts.append(part) }
            start = index + 1
        }
        return parts
    }

    /// People and a channel, in any order.
    private func people(_ parts: [SourceRange]) -> [RawField] {
        var fields: [RawField] = []
        for part in parts {
            if channel(part), !fields.contains(where: { $0.name == .channel }) {
                fields.append(field(.channel, part))
            } else {
                fields.append(field(.with, part))
            }
        }
        return fields
    }

    private func channel(_ range: SourceRange) -> Bool { vocabulary.channel(source.bytes[range.indices]) != nil }

    private func field(_ name: FieldName, _ range: SourceRange) -> RawField {
        RawField(name: name, range: range, text: source.plainText(range))
    }

    private func find(_ text: StaticString, in range: SourceRange) -> Int? {
        var index = range.lower
        while index < range.upper {
            if source.bytes.matches(text, at: index, end: range.upper) { return index }
            index += 1
        }
        return nil
    }

    /// `**Mark Aydin – Head of IT**` without its marks, also where only one of the two is left.
    private func withoutBold(_ range: SourceRange) -> SourceRange {
        let bytes = source.bytes
        var (start, end) = (range.lower, range.upper)
        if bytes.matches("**", at: start, end: end) { start += 2 }
        if end - start >= 2, bytes.matches("**", at: end - 2, end: end) { end -= 2 }
        return source.trimmed(SourceRange(start, end))
    }
}
