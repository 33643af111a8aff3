import PlanText

// Comments (CommonMark 6.6 and 4.6) are for the writer: no field holds one.
extension Source {
    /// Whether a range is one comment and nothing else.
    func isComment(_ range: SourceRange) -> Bool {
        let text = trimmed(range)
        guard bytes.matches("<!--", at: text.lower) else { return false }
        return endOfComment(at: text.lower, text.upper) == text.upper
    }

    /// A range without the comments at its end.
    func withoutTrailingComments(_ range: SourceRange) -> SourceRange {
        var range = trimmed(range)
        guard !range.isEmpty, bytes[range.upper - 1] == UInt8(ascii: ">") else { return range }
        while bytes.matches("-->", at: range.upper - 3, end: range.upper),
            let start = range.indices.last(where: { bytes.matches("<!--", at: $0, end: range.upper) }),
            endOfComment(at: start, range.upper) == range.upper
        {
            range = trimmed(SourceRange(range.lower, start))
        }
        return range
    }

    /// The offset behind the comment that begins at `offset`; nil when none does.
    func endOfComment(at offset: Int, _ end: Int) -> Int? {
        guard bytes.matches("<!--", at: offset, end: end) else { return nil }
        var index = offset + 4
        while index + 3 <= end {
            if bytes.matches("-->", at: index, end: end) { return index + 3 }
            index += 1
        }
        return nil
    }
}
