import PlanModel
import PlanSemantics
import PlanText

/// When a section of a plan was last changed, as the lines' own history tells.
public struct SectionTouch: Sendable {
    public let title: String
    public let titleRange: SourceRange
    public let day: Day

    /// The sections that should follow what happens at the customer. Logs are left out: they grow, and what stands in them stays.
    private static func isKept(_ kind: SectionKind) -> Bool {
        switch kind {
        case .contactLog, .reviews, .successConditions, .incidents, .satisfaction: false
        default: true
        }
    }

    /// Those of one plan. `lines` are its lines as the last commit has them, with the day on which each was written; what
    /// is not among them was written on `today`.
    static func all(_ plan: Plan, _ source: Source, committed lines: [GitRepository.Line], today: Day) -> [SectionTouch] {
        let current = LineDiff.lines(source.bytes)
        let old = LineDiff.unchanged(lines.map { trimmed($0.text) }, current.map(trimmed))
        return outermost(plan.sections).compactMap { first, end in
            let section = plan.sections[first]
            let upper = end < plan.sections.count ? plan.sections[end].titleRange.lower : source.bytes.count
            var latest: Day?
            for (line, committed) in zip(current, old) where line.startIndex < upper && line.endIndex > section.titleRange.lower && isContent(line) {
                let day = committed.map { lines[$0].day } ?? today
                latest = max(latest ?? day, day)
            }
            return latest.map { SectionTouch(title: section.title, titleRange: section.titleRange, day: $0) }
        }
    }

    /// Indices of the sections that have a meaning of their own, each with that of the section after it and all within it.
    private static func outermost(_ sections: [Section]) -> [(first: Int, end: Int)] {
        var found: [(Int, Int)] = []
        var index = 0
        while index < sections.count {
            guard let kind = sections[index].kind else {
                index += 1
                continue
            }
            let end = sections[(index + 1)...].firstIndex { $0.level <= sections[index].level } ?? sections.count
            if isKept(kind) { found.append((index, end)) }
            index = end
        }
        return found
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line
        while let last = line.last, last == 0x0A || last == 0x0D { line.removeLast() }
        return line
    }

    /// Whether a line says something: aligning a table anew changes the row of dashes, and nothing in it.
    private static func isContent(_ line: ArraySlice<UInt8>) -> Bool { line.contains { !$0.isWhitespace && !"|-:".utf8.contains($0) } }
}
