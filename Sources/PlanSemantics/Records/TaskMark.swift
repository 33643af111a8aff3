import PlanModel
import PlanText

/// The boxes that people draw besides `[ ]` and `[x]`: `[]`, `[v]`, `[-]`, `☐`, `✅`.
enum TaskMark {
    /// The state that a box at the front of `range` stands for, and what follows it; nil when there is none.
    static func leading(in range: SourceRange, _ bytes: [UInt8]) -> (status: ActionStatus, rest: SourceRange)? {
        guard let (status, end) = bracketed(range, bytes) ?? symbol(range, bytes) else { return nil }
        return (status, bytes.trimmed(SourceRange(end, range.upper)))
    }

    private static func bracketed(_ range: SourceRange, _ bytes: [UInt8]) -> (ActionStatus, end: Int)? {
        guard range.count >= 2, bytes[range.lower] == UInt8(ascii: "["),
            let close = bytes.firstIndex(of: UInt8(ascii: "]"), in: SourceRange(range.lower, min(range.upper, range.lower + 5))),
            close + 1 == range.upper || bytes[close + 1].isWhitespace
        else { return nil }
        switch String(decoding: bytes[range.lower + 1..<close], as: UTF8.self) {
        case "", " ", "~", "/", ">": return (.open, close + 1)
        case "x", "X", "v", "V", "✓", "✔": return (.done, close + 1)
        case "-": return (.cancelled, close + 1)
        default: return nil
        }
    }

    private static func symbol(_ range: SourceRange, _ bytes: [UInt8]) -> (ActionStatus, end: Int)? {
        guard !range.isEmpty, bytes[range.lower] >= 0x80 else { return nil }
        let marks: [(StaticString, ActionStatus)] = [("☐", .open), ("⬜", .open), ("🔲", .open), ("☑", .done), ("✅", .done), ("✔", .done), ("✓", .done)]
        for (mark, status) in marks where bytes.matches(mark, at: range.lower, end: range.upper) {
            let end = range.lower + mark.utf8CodeUnitCount
            // U+FE0F asks for the coloured form.
            return (status, bytes.matches("\u{FE0F}", at: end, end: range.upper) ? end + 3 : end)
        }
        return nil
    }
}
