import PlanModel
import PlanText
import PlanVocabulary

/// A paragraph whose lines are items all the same: with the bullets of a word processor, or the dates of a log.
struct ParagraphLines {
    let source: Source
    let vocabulary: Vocabulary

    private var bytes: [UInt8] { source.bytes }

    /// The items without their bullets, each up to where the next begins; nil when the first line does not begin one.
    func bulleted(_ paragraph: SourceRange) -> [SourceRange]? {
        items(paragraph) { line in endOfBullet(line) }
    }

    /// The lines that begin with a day, each with the lines behind it that do not.
    func dated(_ paragraph: SourceRange) -> [SourceRange]? {
        let reader = ItemText(kind: .contact, source: source, vocabulary: vocabulary, people: People())
        return items(paragraph) { line in
            guard !line.isEmpty, bytes[line.lower].isDigit || bytes[line.lower].isLetter, let date = reader.leadingDate(line).0 else { return nil }
            switch DateParser.parse(bytes[date.range.indices], vocabulary, isBare: true) {
            case .date(let value): return value.precision == .day ? line.lower : nil
            case .ambiguous, .incomplete: return line.lower
            case .relative, .notUnderstood: return nil
            }
        }
    }

    private func items(_ paragraph: SourceRange, _ start: (SourceRange) -> Int?) -> [SourceRange]? {
        var items: [SourceRange] = []
        var line = source.lineIndex(at: paragraph.lower)
        while line < source.lineCount, Int(source.lineStarts[line]) < paragraph.upper {
            let whole = source.lineRange(line)
            let range = source.trimmed(SourceRange(max(whole.lower, paragraph.lower), min(whole.upper, paragraph.upper)))
            if let begin = start(range) {
                items.append(source.trimmed(SourceRange(begin, range.upper)))
            } else if items.isEmpty {
                return nil
            } else {
                items[items.count - 1].end = range.end
            }
            line += 1
        }
        return items.isEmpty ? nil : items
    }

    /// Behind `•`, `– ` or the `o` and tab of a second level; a box is a bullet too, and stays in the item.
    private func endOfBullet(_ line: SourceRange) -> Int? {
        guard !line.isEmpty, bytes[line.lower] >= 0x80 || bytes[line.lower] == UInt8(ascii: "o") || bytes[line.lower] == UInt8(ascii: "[") else { return nil }
        let bullets: [StaticString] = ["•", "◦", "▪", "▫", "‣", "·", "●", "○", "■", "→", "➢", "\u{F0B7}"]
        for bullet in bullets where bytes.matches(bullet, at: line.lower, end: line.upper) { return line.lower + bullet.utf8CodeUnitCount }
        if bytes.matches("\u{2013} ", at: line.lower, end: line.upper) { return line.lower + 4 }
        if bytes.matches("o\t", at: line.lower, end: line.upper) { return line.lower + 2 }
        guard TaskMark.leading(in: line, bytes) != nil else { return nil }
        return line.lower
    }
}
