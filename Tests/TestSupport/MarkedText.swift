import PlanText

/// A text in which `⟦` and `⟧` stand around the places that a test expects something at.
public struct MarkedText {
    public let text: String
    /// The marked places in bytes of `text`, in order.
    public let ranges: [SourceRange]

    public init(_ marked: String) {
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
