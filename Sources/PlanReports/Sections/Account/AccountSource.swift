import PlanAssessment

extension AccountSection {
    /// The plan line by line: where every piece of evidence and every finding leads to.
    static let source = AccountSection("source", en: "The plan as it was written", nl: "Het plan zoals het is geschreven") { context in
        let source = context.source
        let title = context.terms(en: "\(context.fileName), \(source.lineCount.english("line"))", nl: "\(context.fileName), \(source.lineCount.dutch("regel", "regels"))")
        return [.source(SourceListing(title: title, source: source))]
    }
}
