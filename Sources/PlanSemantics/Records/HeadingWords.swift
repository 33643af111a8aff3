import PlanText

/// What headings and columns carry besides their name: "Influence (1-5)", "Stakeholders[^2]", "Naam / Name".
enum HeadingWords {
    /// The words as a whole, without a remark, and each side of a slash.
    static func readings(of words: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        let bare = withoutRemark(words)
        let sides = bare.split(separator: UInt8(ascii: "/"))
        return [words] + (bare.count < words.count ? [bare] : []) + (sides.count > 1 ? sides : [])
    }

    /// Up to the first parenthesis or the mark of a footnote.
    static func withoutRemark(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var index = words.startIndex
        while index < words.endIndex {
            let isNote = words[index] == UInt8(ascii: "[") && index + 1 < words.endIndex && words[index + 1] == UInt8(ascii: "^")
            if index > words.startIndex, words[index] == UInt8(ascii: "(") || isNote { return words[..<index] }
            index += 1
        }
        return words
    }
}
