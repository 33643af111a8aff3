import PlanText

/// `Label: value`, with or without bold around the label.
struct LabelledValue {
    /// The label without marks and colon.
    let label: SourceRange
    /// The value, trimmed; may be empty.
    let value: SourceRange

    /// Labels are a few words; more is a sentence that happens to hold a colon.
    private static let longestLabel = 48

    /// The label at the front of a range, or nil.
    static func parse(_ range: SourceRange, _ bytes: [UInt8]) -> LabelledValue? {
        let mark = boldMark(at: range.lower, range.upper, bytes)
        let start = range.lower + mark
        var index = start
        let limit = min(range.upper, start + longestLabel)
        while index < limit, bytes[index] != UInt8(ascii: ":") {
            if bytes[index] == UInt8(ascii: "\n") || bytes[index] == 0x0D || bytes[index] == UInt8(ascii: "|") { return nil }
            if mark > 0, bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "_"), boldMark(at: index, range.upper, bytes) > 0 { break }
            index += 1
        }
        guard index < limit, index > start else { return nil }
        let labelEnd = index
        if mark > 0, bytes[index] != UInt8(ascii: ":") {
            // **Label**: value
            index += mark
            guard index < range.upper, bytes[index] == UInt8(ascii: ":") else { return nil }
            index += 1
        } else {
            index += 1
            if mark > 0 {
                // **Label:** value
                guard boldMark(at: index, range.upper, bytes) > 0 else { return nil }
                index += mark
            }
        }
        // A time, an address or a token has no white space behind the colon.
        guard index == range.upper || bytes[index].isWhitespace else { return nil }
        let label = bytes.trimmed(SourceRange(start, labelEnd))
        guard !label.isEmpty else { return nil }
        return LabelledValue(label: label, value: bytes.trimmed(SourceRange(index, range.upper)))
    }

    /// The labels of a paragraph: at the start of its lines, and bold ones anywhere. What stands before the first
    /// label comes back as `lead`. Empty when there is no label.
    static func all(in paragraph: SourceRange, _ bytes: [UInt8]) -> (lead: SourceRange, values: [LabelledValue]) {
        guard bytes.firstIndex(of: UInt8(ascii: ":"), in: paragraph) != nil else { return (paragraph, []) }
        var starts: [(offset: Int, label: LabelledValue)] = []
        var index = paragraph.lower
        var isLineStart = true
        while index < paragraph.upper {
            let first = bytes[index]
            let isBold = first == UInt8(ascii: "*") || first == UInt8(ascii: "_") ? boldMark(at: index, paragraph.upper, bytes) > 0 : false
            if isLineStart || isBold, let found = parse(SourceRange(index, paragraph.upper), bytes) {
                starts.append((index, found))
                index = found.value.lower
                isLineStart = false
                continue
            }
            let byte = bytes[index]
            isLineStart = byte == UInt8(ascii: "\n") || byte == 0x0D || (isLineStart && byte.isBlank)
            index += isBold ? 2 : 1
            if !isLineStart { index = nextMark(index, paragraph.upper, bytes) }
        }
        guard let first = starts.first else { return (paragraph, []) }
        var values: [LabelledValue] = []
        for (position, start) in starts.enumerated() {
            let end = position + 1 < starts.count ? starts[position + 1].offset : paragraph.upper
            values.append(LabelledValue(label: start.label.label, value: withoutSeparator(SourceRange(min(start.label.value.lower, end), end), bytes)))
        }
        return (bytes.trimmed(SourceRange(paragraph.lower, first.offset)), values)
    }

    /// Where from `start` on a line ends or bold may begin: no label begins elsewhere.
    private static func nextMark(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index < end {
                switch bytes[index] {
                case UInt8(ascii: "\n"), 0x0D, UInt8(ascii: "*"), UInt8(ascii: "_"): return index
                default: index += 1
                }
            }
            return end
        }
    }

    /// `**Label:** x | **Label:** y` puts a bar between two.
    private static func withoutSeparator(_ range: SourceRange, _ bytes: [UInt8]) -> SourceRange {
        let trimmed = bytes.trimmed(range)
        guard !trimmed.isEmpty, bytes[trimmed.upper - 1] == UInt8(ascii: "|") else { return trimmed }
        return bytes.trimmed(SourceRange(trimmed.lower, trimmed.upper - 1))
    }

    private static func boldMark(at index: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
        bytes.matches("**", at: index, end: end) || bytes.matches("__", at: index, end: end) ? 2 : 0
    }
}
