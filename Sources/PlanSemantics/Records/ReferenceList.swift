import PlanModel
import PlanText

/// Ids and conditions in a field, such as `#O1, K2` or `top of mind`.
enum ReferenceList {
    static func parse(_ range: SourceRange, _ source: Source) -> [Reference] {
        let bytes = source.bytes
        var references: [Reference] = []
        var start = range.lower
        for index in range.lower...range.upper {
            let isEnd = index == range.upper || isSeparator(bytes[index])
            guard isEnd || (bytes[index].isWhitespace && isID(SourceRange(start, index), bytes)) else { continue }
            let word = source.trimmed(SourceRange(start, index))
            if !word.isEmpty { references.append(Reference(name: source.text(word), range: word)) }
            start = index + 1
        }
        return references
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: "]"): true
        default: false
        }
    }

    /// Whether white space behind it ends a reference: `O1 K2` are two, `top of mind` is one.
    private static func isID(_ range: SourceRange, _ bytes: [UInt8]) -> Bool {
        bytes[range.indices].last?.isDigit ?? false
    }
}
