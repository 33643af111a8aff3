import PlanText

extension AccountSection {
    /// The plan line by line: where every piece of evidence and every finding leads to.
    static let source = AccountSection("source", en: "The plan as it was written", nl: "Het plan zoals het is geschreven") { context in
        let source = context.account.source
        let lines = (0..<source.lineCount).map { index -> String in
            let range = source.lineRange(index)
            return source.text(index == 0 ? SourceRange(max(range.lower, source.textStart), range.upper) : range)
        }
        let title = context.terms(en: "\(context.fileName), \(lines.count.english("line"))", nl: "\(context.fileName), \(lines.count.dutch("regel", "regels"))")
        return [.source(SourceListing(title: title, lines: lines))]
    }
}
