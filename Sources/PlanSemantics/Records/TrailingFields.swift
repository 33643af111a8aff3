import PlanModel
import PlanText
import PlanVocabulary

/// Fields that a hurried writer puts behind a sentence, without their names: `Send the offer - Joost - 1 dec 2026`,
/// `Joost: send the offer (1 dec 2026)`, `Pilot – €90k – 60% – Q1 2027`.
///
/// From the end on, each piece has to be a value of a field that the record still misses; the first that is none ends it.
struct TrailingFields {
    let kind: RecordKind
    let source: Source
    let vocabulary: Vocabulary
    let people: People

    private var bytes: [UInt8] { source.bytes }

    /// What stands in front, and the fields behind it. `known` are the fields that the record has already.
    func split(_ range: SourceRange, known: [FieldName]) -> (rest: SourceRange, fields: [RawField]) {
        guard mayHold(range) else { return (range, []) }
        var missing = FieldName.accepted(by: kind).filter { !known.contains($0) }
        var (rest, fields) = owner(range, &missing)
        if let found = parenthesised(rest, missing) {
            fields += found.fields
            return (found.rest, fields)
        }
        let pieces = piecesBetweenDashes(rest)
        var index = pieces.count - 1
        var names: [RawField] = []
        while index > 0, let field = value(pieces[index], missing) {
            missing.removeAll { $0 == field.name }
            names.append(field)
            index -= 1
        }
        names = withoutLooseNames(names, &index)
        if !names.isEmpty { rest = source.trimmed(SourceRange(rest.lower, pieces[index].upper)) }
        fields += names
        if let found = sentenceEnd(rest, missing) ?? behindComma(rest, missing) ?? behindColon(rest, missing) {
            fields += found.fields
            rest = found.rest
        }
        return (rest, fields)
    }

    /// `Send the plan by 4 December 2026`: only a day is certain.
    private func sentenceEnd(_ range: SourceRange, _ missing: [FieldName]) -> (rest: SourceRange, fields: [RawField])? {
        guard !range.isEmpty, bytes[range.upper - 1].isDigit, let due = missing.first(where: isDate), kind != .opportunity else { return nil }
        var start = range.upper
        for _ in 0..<5 {
            while start > range.lower, !bytes[start - 1].isBlank { start -= 1 }
            guard start > range.lower else { return nil }
            let tail = SourceRange(start, range.upper)
            let word = bytes[tail.indices].prefix { !$0.isBlank }
            if vocabulary.deadlineWords.contains(word) {
                guard case .date(let date) = DateParser.parse(bytes[tail.indices], vocabulary), date.precision == .day else { return nil }
                return (source.trimmed(SourceRange(range.lower, start)), [field(due, tail)])
            }
            while start > range.lower, bytes[start - 1].isBlank { start -= 1 }
        }
        return nil
    }

    /// `Demo, Stijn, 3 dec 2026`: with commas, both a date and a known name are asked for.
    private func behindComma(_ range: SourceRange, _ missing: [FieldName]) -> (rest: SourceRange, fields: [RawField])? {
        let pieces = piecesBetweenCommas(range)
        guard pieces.count > 2, let due = missing.first(where: isDate), missing.contains(.owner), isDate(bytes[pieces[pieces.count - 1].indices]),
            people.contains(source.plainText(pieces[pieces.count - 2]))
        else { return nil }
        return (SourceRange(range.lower, pieces[pieces.count - 3].upper), [field(.owner, pieces[pieces.count - 2]), field(due, pieces[pieces.count - 1])])
    }

    /// `Monitor: €18k`, of an opportunity.
    private func behindColon(_ range: SourceRange, _ missing: [FieldName]) -> (rest: SourceRange, fields: [RawField])? {
        guard kind == .opportunity, missing.contains(.value), let labelled = LabelledValue.parse(range, bytes), !labelled.value.isEmpty,
            isWord(bytes[labelled.value.indices], .value)
        else { return nil }
        return (labelled.label, [field(.value, labelled.value)])
    }

    /// Most sentences are only that: without a sign that parts fields, or a figure at the end, there is nothing to look for.
    private func mayHold(_ range: SourceRange) -> Bool {
        guard !range.isEmpty else { return false }
        if bytes[range.upper - 1].isDigit { return true }
        return range.indices.contains { index in
            switch bytes[index] {
            case UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ":"), UInt8(ascii: ","), 0xE2: true
            default: false
            }
        }
    }

    /// `Joost: send the offer`, where the plan knows a Joost.
    private func owner(_ range: SourceRange, _ missing: inout [FieldName]) -> (SourceRange, [RawField]) {
        guard kind == .action || kind == .promise, missing.contains(.owner), let labelled = LabelledValue.parse(range, bytes), !labelled.value.isEmpty,
            people.contains(source.plainText(labelled.label))
        else { return (range, []) }
        missing.removeAll { $0 == .owner }
        return (labelled.value, [field(.owner, labelled.label)])
    }

    /// `send the offer (Joost, 1 dec 2026)`: all of it has to be understood.
    private func parenthesised(_ range: SourceRange, _ missing: [FieldName]) -> (rest: SourceRange, fields: [RawField])? {
        guard !range.isEmpty, bytes[range.upper - 1] == UInt8(ascii: ")"), let open = bytes[range.indices].lastIndex(of: UInt8(ascii: "(")), open > range.lower
        else { return nil }
        var missing = missing
        var fields: [RawField] = []
        let pieces = piecesBetweenCommas(SourceRange(open + 1, range.upper - 1))
        var first = 0
        while first < pieces.count {
            // The longest first: "December 4, 2026" holds a comma of its own.
            let last = (first..<pieces.count).last { value(pieces[first].union(pieces[$0]), missing) != nil }
            guard let last, let field = value(pieces[first].union(pieces[last]), missing) else { return nil }
            missing.removeAll { $0 == field.name }
            fields.append(field)
            first = last + 1
        }
        var last = -1
        guard withoutLooseNames(fields, &last).count == fields.count, fields.contains(where: { isDate($0.name) || $0.name == .owner }) else { return nil }
        return (source.trimmed(SourceRange(range.lower, open)), fields)
    }

    /// A name that the plan does not know counts only beside something that is certain.
    private func withoutLooseNames(_ fields: [RawField], _ index: inout Int) -> [RawField] {
        let isCertain = fields.contains { $0.name != .owner || people.contains($0.text) }
        if isCertain { return fields }
        index += fields.count
        return []
    }

    private func value(_ range: SourceRange, _ missing: [FieldName]) -> RawField? {
        guard !range.isEmpty, range.count <= 60 else { return nil }
        let text = Array(source.plainText(range).utf8)[...]
        if let date = missing.first(where: isDate), isDate(text) { return field(date, range) }
        for name in missing where isWord(text, name) { return field(name, range) }
        guard missing.contains(.owner) else { return nil }
        let name = bytes[range.lower] == UInt8(ascii: "@") ? SourceRange(range.lower + 1, range.upper) : range
        let plain = source.plainText(name)
        return people.contains(plain) || People.isNameShaped(plain) ? field(.owner, name) : nil
    }

    /// The date that a kind of record is about.
    private func isDate(_ name: FieldName) -> Bool { name == .due || name == .close || name == .validUntil }

    private func isDate(_ text: ArraySlice<UInt8>) -> Bool {
        switch DateParser.parse(text, vocabulary) {
        // "Growth 2025 - 2026" is a span; what may close in "2029" is an opportunity.
        case .date(let date): date.precision != .year || kind == .opportunity
        case .ambiguous, .incomplete, .relative: true
        case .notUnderstood: false
        }
    }

    private func isWord(_ text: ArraySlice<UInt8>, _ name: FieldName) -> Bool {
        switch (name, kind) {
        case (.value, .opportunity):
            guard let amount = AmountParser.parse(text, vocabulary) else { return false }
            return !amount.isPercent && (amount.currency != nil || amount.number.scale < 0)
        case (.probability, .opportunity): return AmountParser.parse(text, vocabulary)?.isPercent ?? false
        case (.status, .opportunity): return vocabulary.opportunityStatuses[text] != nil
        case (.status, .product): return vocabulary.productStatuses[text] != nil
        case (.status, .action), (.status, .promise): return vocabulary.actionStatuses[text] != nil
        case (.priority, .action): return vocabulary.priorities[text] != nil
        case (.role, .stakeholder): return vocabulary.roles[text] != nil
        case (.attitude, .stakeholder): return vocabulary.attitudes[text] != nil
        default: return false
        }
    }

    private func piecesBetweenCommas(_ range: SourceRange) -> [SourceRange] {
        var pieces: [SourceRange] = []
        var start = range.lower
        for index in range.lower...range.upper where index == range.upper || bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: ";") {
            pieces.append(source.trimmed(SourceRange(start, index)))
            start = index + 1
        }
        return pieces
    }

    /// The pieces between ` - `, ` – `, ` — ` and ` | `.
    private func piecesBetweenDashes(_ range: SourceRange) -> [SourceRange] {
        var pieces: [SourceRange] = []
        var start = range.lower
        var index = range.lower
        while index < range.upper {
            guard bytes[index].isBlank, let width = separatorWidth(index + 1, range.upper) else {
                index += 1
                continue
            }
            pieces.append(source.trimmed(SourceRange(start, index)))
            start = index + 1 + width
            index = start
        }
        pieces.append(source.trimmed(SourceRange(start, range.upper)))
        return pieces
    }

    private func separatorWidth(_ index: Int, _ end: Int) -> Int? {
        for separator: StaticString in ["-", "\u{2013}", "\u{2014}", "|"] where bytes.matches(separator, at: index, end: end) {
            let width = separator.utf8CodeUnitCount
            return index + width < end && bytes[index + width].isBlank ? width : nil
        }
        return nil
    }

    private func field(_ name: FieldName, _ range: SourceRange) -> RawField { RawField(name: name, range: range, text: source.plainText(range)) }
}
