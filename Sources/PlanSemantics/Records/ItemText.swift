import PlanModel
import PlanText
import PlanVocabulary

/// The sentence of a list item, for the kinds of record that put more than one field into it:
/// `2026-11-03 Mark Aydin, meeting: pilot scope agreed`, `Mark Aydin – Head of IT`, `Contract: framework 2024-117`.
struct ItemText {
    let kind: RecordKind
    let source: Source
    let vocabulary: Vocabulary
    let people: People

    /// The fields of a sentence from which the tokens were taken; `known` are the fields that the record has already.
    func fields(of text: Field<String>, known: [FieldName] = []) -> [RawField] {
        guard Self.hasTrailingFields.contains(kind), source.plainText(text.range) == text.value else { return ownFields(of: text, known) }
        let trailing = TrailingFields(kind: kind, source: source, vocabulary: vocabulary, people: people)
        let (rest, fields) = trailing.split(text.range, known: known)
        if fields.isEmpty { return ownFields(of: text, known) }
        return (rest.isEmpty ? [] : ownFields(of: Field(source.plainText(rest), rest), known)) + fields
    }

    private static let hasTrailingFields: [RecordKind] = [.stakeholder, .product, .opportunity, .objective, .action, .promise]

    private func ownFields(of text: Field<String>, _ known: [FieldName]) -> [RawField] {
        switch kind {
        case .contact: contact(text.range, known)
        case .review: review(text.range)
        case .evidence, .customerFact: dated(text, main: .title)
        case .agreement: agreement(text)
        case .stakeholder: stakeholder(text)
        case .swot: swot(text)
        default: [RawField(name: FieldName.main(of: kind), range: text.range, text: text.value)]
        }
    }

    /// `DATE people, channel: summary`. Where a token names the channel already, a word that could be one is the summary:
    /// `Meeting date:2026-11-03 with:Mark channel:visit`.
    private func contact(_ range: SourceRange, _ known: [FieldName]) -> [RawField] {
        let (date, rest) = leadingDate(range)
        var fields = date.map { [$0] } ?? []
        guard !rest.isEmpty else { return fields }
        let (head, summary) = splitAtColon(rest)
        guard let head else {
            let parts = splitAtCommas(rest)
            guard !known.contains(.channel), let last = parts.last, channel(last), parts.dropLast().allSatisfy({ People.isNameShaped(source.plainText($0)) }) else {
                return fields + [field(.summary, rest)]
            }
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
        } else if head == nil, People.isNameShaped(source.plainText(rest)) {
            fields.append(field(.owner, rest))
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
        guard let labelled = LabelledValue.parse(text.range, source.bytes) ?? topicBeforeDash(text.range) else {
            return [RawField(name: .agreement, range: text.range, text: text.value)]
        }
        let topic = field(.topic, labelled.label)
        return labelled.value.isEmpty ? [topic] : [topic, field(.agreement, labelled.value)]
    }

    /// `Contact person — Pauline`, where the first words are a topic.
    private func topicBeforeDash(_ range: SourceRange) -> LabelledValue? {
        let separators: [StaticString] = [" \u{2013} ", " \u{2014} ", " - "]
        for separator in separators {
            guard let offset = find(separator, in: range) else { continue }
            let topic = source.trimmed(SourceRange(range.lower, offset))
            guard vocabulary.topics[source.bytes[topic.indices]] != nil else { return nil }
            return LabelledValue(label: topic, value: source.trimmed(SourceRange(offset + separator.utf8CodeUnitCount, range.upper)))
        }
        return nil
    }

    /// `Strengths: text`.
    private func swot(_ text: Field<String>) -> [RawField] {
        guard let labelled = LabelledValue.parse(text.range, source.bytes), !labelled.value.isEmpty,
            vocabulary.quadrants[source.bytes[labelled.label.indices]] != nil
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
    func leadingDate(_ range: SourceRange) -> (RawField?, rest: SourceRange) {
        let bytes = source.bytes
        var end = range.lower
        var best: (date: SourceRange, rest: Int)?
        for _ in 0..<4 {
            while end < range.upper, bytes[end].isWhitespace { end += 1 }
            while end < range.upper, !bytes[end].isWhitespace { end += 1 }
            guard end > range.lower, end - range.lower <= 40 else { break }
            var dateEnd = end
            while dateEnd > range.lower, bytes[dateEnd - 1] == UInt8(ascii: ":") || bytes[dateEnd - 1] == UInt8(ascii: ",") || bytes[dateEnd - 1] == UInt8(ascii: ";") { dateEnd -= 1 }
            let candidate = withoutBold(SourceRange(range.lower, dateEnd))
            switch DateParser.parse(bytes[candidate.indices], vocabulary, isBare: true) {
            case .date, .ambiguous: best = (candidate, end)
            case .incomplete, .relative: if best == nil { best = (candidate, end) }
            case .notUnderstood: if best == nil, isDateShaped(candidate) { best = (candidate, end) }
            }
            // "November 3, 2026" goes on behind its comma; a colon ends the date.
            if isWhole(candidate, before: end, range.upper) || end == range.upper || (dateEnd < end && bytes[dateEnd] != UInt8(ascii: ",")) { break }
        }
        guard let best else { return (nil, range) }
        return (field(.date, best.date), source.trimmed(SourceRange(behindDash(best.rest, range.upper), range.upper)))
    }

    /// Whether `2026-11-03` stands before a word: then nothing more belongs to the date.
    private func isWhole(_ candidate: SourceRange, before next: Int, _ end: Int) -> Bool {
        let bytes = source.bytes
        guard candidate.count == 10, bytes[candidate.lower + 4] == UInt8(ascii: "-"), bytes[candidate.lower + 7] == UInt8(ascii: "-") else { return false }
        return next + 1 < end && bytes[next + 1].isLetter
    }

    /// Three numbers with signs between them, one of them a year: "31-9-2026" means a date, and is none.
    private func isDateShaped(_ range: SourceRange) -> Bool {
        let bytes = source.bytes[range.indices]
        guard bytes.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }) else { return false }
        let numbers = bytes.split { !$0.isDigit }
        return numbers.count == 3 && numbers.contains { $0.count == 4 }
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
        guard bytes.firstIndex(of: UInt8(ascii: "*"), in: range) != nil else { return source.trimmed(range) }
        let marks = range.indices.filter { bytes.matches("**", at: $0, end: range.upper) }
        var (start, end) = (range.lower, range.upper)
        // "Cllr **Baines**" has both of its marks inside.
        guard marks.count % 2 == 1 || marks.first == start else { return source.trimmed(range) }
        if marks.first == start { start += 2 }
        if let last = marks.last, last == end - 2, last >= start { end = last }
        return source.trimmed(SourceRange(start, end))
    }
}
