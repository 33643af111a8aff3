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
