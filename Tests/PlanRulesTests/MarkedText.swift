import PlanText

/// A text in which `⟦` and `⟧` stand around the places that a test expects something at.
struct MarkedText {
    let text: String
    /// The marked places in bytes of `text`, in order.
    let ranges: [SourceRange]

    init(_ marked: String) {
        var text = ""
        var starts: [Int] = []
        var ranges: [SourceRange] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": starts.append(text.utf8.count)
            case "⟧": ranges.append(SourceRange(starts.removeLast(), text.utf8.count))
            default: text.unicodeScalars.append(scalar)
            }
        }
        self.text = text
        self.ranges = ranges.sorted()
    }
}

/// Ways to write the same plan that must not change what is found in it.
enum Mutation: String, CaseIterable {
    case none, carriageReturns, byteOrderMark, emoji

    /// The plan written that way; nil when there is no such way.
    func apply(to plan: String) -> String? {
        switch self {
        case .none: return plan
        case .carriageReturns: return lines(plan).joined(separator: "\r\n")
        case .byteOrderMark: return "\u{FEFF}" + plan
        case .emoji:
            var lines = lines(plan)
            guard let end = lines.dropFirst().firstIndex(of: "---") else { return nil }
            lines.insert(contentsOf: ["", "🎯 notes", ""], at: end + 1)
            return lines.joined(separator: "\n")
        }
    }

    private func lines(_ text: String) -> [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}
