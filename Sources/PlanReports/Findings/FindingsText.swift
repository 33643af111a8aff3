import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanText

extension FindingsFormat {
    static let text = FindingsFormat("text", hasStatistics: true) { context in
        context.statistics ? FindingsStatistics.text(context) : FindingsText(context.language, color: context.color, linkFolder: context.linkFolder).render(context.portfolio, jobs: context.jobs)
    }
}

/// Findings as a person reads them on a terminal: what, where, the line with the span underlined, and the mend.
public struct FindingsText: Sendable {
    private let language: Language
    private let paint: Paint
    private let linkFolder: String?

    /// `linkFolder` is the absolute working folder, where the terminal opens links to files; else nil.
    public init(_ language: Language, color: Bool, linkFolder: String? = nil) {
        self.language = language
        self.linkFolder = linkFolder
        paint = Paint(isOn: color)
    }

    /// All findings, a blank line behind each, and what to fill in first in a plan that has only begun; `jobs` files at a time.
    public func render(_ portfolio: PortfolioFindings, jobs: Int = 1) -> String {
        let files = portfolio.files
        return Parallel.map(files.count, jobs: jobs) { index in
            files[index].diagnostics.reduce(into: "") { $0 += render($1, files[index].source) + "\n" }
        }.joined() + (files.contains { !$0.diagnostics.isEmpty } ? portfolio.firstSteps.map(render) ?? "" : "")
    }

    private func render(_ first: FirstSteps) -> String {
        let heading = Localized(en: "Fill in first (\(first.percent)% of the plan is there):", nl: "Vul eerst in (\(first.percent)% van het plan is er):")
        return paint(.bold, heading[language]) + "\n" + first.steps.enumerated().map { index, step in
            let shown = step.missing.prefix(3).map { $0[language] }.joined(separator: ", ")
            let more = step.missing.count - 3
            let rest = more > 0 ? Localized(en: " and \(more) more", nl: " en nog \(more)")[language] : ""
            return "\(index + 1). \(step.title[language]): \(shown)\(rest)\n"
        }.joined() + "\n"
    }

    /// `3 errors and 2 warnings in 12 plans`.
    public func summary(_ portfolio: PortfolioFindings) -> String {
        let counts = portfolio.counts
        let (errors, warnings, infos) = (counts[.error] ?? 0, counts[.warning] ?? 0, counts[.info] ?? 0)
        let plans = portfolio.planCount
        switch language {
        case .english:
            let parts = [(errors, "error"), (warnings, "warning"), (infos, "hint")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
            return (parts.isEmpty ? "nothing to remark" : parts.joined(separator: ", ")) + " in \(plans) \(plans == 1 ? "plan" : "plans") as of \(portfolio.asOf.iso)"
        case .dutch:
            let parts = [(errors, "fout", "fouten"), (warnings, "waarschuwing", "waarschuwingen"), (infos, "tip", "tips")]
                .filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
            return (parts.isEmpty ? "niets op te merken" : parts.joined(separator: ", ")) + " in \(plans) \(plans == 1 ? "plan" : "plannen") per \(portfolio.asOf.iso)"
        }
    }

    func render(_ diagnostic: Diagnostic, _ source: Source) -> String {
        let color = diagnostic.severity.color
        let start = source.position(at: diagnostic.range.lower)
        let width = gutterWidth(diagnostic, source)
        let gutter = String(repeating: " ", count: width)
        var text = paint(color, "\(diagnostic.severity.word(language))[\(diagnostic.rule.name)]") + paint(.bold, ": \(diagnostic.message[language].sanitised)") + "\n"
        text += gutter + paint(.blue, "--> ") + linked("\(source.path):\(start.line):\(start.column)".sanitised, to: source.path) + "\n"
        if !source.bytes.isEmpty {
            text += gutter + paint(.blue, " |") + "\n"
            text += excerpt(diagnostic.range, source, width, color)
        }
        for note in diagnostic.notes {
            let place = source.position(at: note.range.lower)
            text += gutter + paint(.blue, " = ") + "\(language == .dutch ? "zie" : "see") \(place.line):\(place.column): \(note.message[language].sanitised)\n"
        }
        if let help = diagnostic.help { text += gutter + paint(.blue, " = ") + paint(.bold, language == .dutch ? "tip: " : "help: ") + help[language].sanitised + "\n" }
        return text
    }

    /// A text that leads to a file on a click (OSC 8, as terminals understand it).
    private func linked(_ text: String, to path: String) -> String {
        guard let linkFolder, path != "-" else { return text }
        let url = "file://" + RepositoryPaths.encoded(path.hasPrefix("/") ? path : "\(linkFolder)/\(path)")
        return "\u{1B}]8;;\(url)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
    }

    /// A source line and the marker line under it. Long lines are cut around the span.
    private func excerpt(_ range: SourceRange, _ source: Source, _ width: Int, _ color: Paint.Color) -> String {
        let line = source.lineIndex(at: range.lower)
        let whole = source.lineRange(line)
        let lineRange = SourceRange(line == 0 ? max(whole.lower, source.textStart) : whole.lower, whole.upper)
        let before = source.text(SourceRange(lineRange.lower, range.lower)).sanitised
        let marked = source.text(SourceRange(range.lower, min(max(range.upper, range.lower), lineRange.upper))).sanitised
        let after = source.text(SourceRange(min(max(range.upper, range.lower), lineRange.upper), lineRange.upper)).sanitised
        let isShort = DisplayWidth.of(before) + DisplayWidth.of(marked) + DisplayWidth.of(after) <= 112
        let shownBefore = isShort ? before[...] : before.suffixFitting(60)
        let shownMarked = marked.prefixFitting(80)
        let shownAfter = after.prefixFitting(max(10, 110 - DisplayWidth.of(shownBefore) - DisplayWidth.of(shownMarked)))
        let number = String(line + 1)
        let lead = shownBefore.utf8.count < before.utf8.count ? "…" : ""
        let isMarkedCut = shownMarked.utf8.count < marked.utf8.count
        let tail = shownAfter.utf8.count < after.utf8.count || isMarkedCut ? "…" : ""
        let underline = String(repeating: "^", count: max(1, DisplayWidth.of(shownMarked)))
        var text = paint(.blue, String(repeating: " ", count: width - number.count) + number + " |") + " \(lead)\(shownBefore)\(shownMarked)\(isMarkedCut ? "" : shownAfter)\(tail)\n"
        text += String(repeating: " ", count: width) + paint(.blue, " |") + " " + String(repeating: " ", count: DisplayWidth.of(lead) + DisplayWidth.of(shownBefore)) + paint(color, underline) + "\n"
        return text
    }

    private func gutterWidth(_ diagnostic: Diagnostic, _ source: Source) -> Int {
        String(source.lineIndex(at: diagnostic.range.lower) + 1).count
    }
}

/// Colour on a terminal (ECMA-48, SGR); plain text elsewhere.
public struct Paint: Sendable {
    public enum Color: String, Sendable { case bold = "1", red = "1;31", green = "32", yellow = "1;33", blue = "34", cyan = "36", dim = "2" }

    public let isOn: Bool

    public init(isOn: Bool) { self.isOn = isOn }

    public func callAsFunction(_ color: Color, _ text: String) -> String { isOn ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text }
}

extension String {
    /// Tabs as one space and control characters (also those that turn text around) as `�`: a plan can't steer a terminal.
    public var sanitised: String {
        guard !DisplayWidth.isPlain(self[...]), unicodeScalars.contains(where: Self.isUnsafe) else { return self }
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars { text.append(scalar == "\t" ? " " : Self.isUnsafe(scalar) ? "\u{FFFD}" : scalar) }
        return String(text)
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// As many characters from the front as fit into so many columns.
    func prefixFitting(_ columns: Int) -> Substring {
        if utf8.count <= columns || DisplayWidth.isPlain(self[...]) { return prefixOfBytes(columns) }
        var width = 0
        var index = startIndex
        while index < endIndex {
            width += DisplayWidth.of(self[index])
            if width > columns { break }
            index = self.index(after: index)
        }
        return self[..<index]
    }

    /// The prefix of a text whose bytes are a column each, or fewer; the whole where it is shorter.
    private func prefixOfBytes(_ columns: Int) -> Substring { utf8.count <= columns ? self[...] : self[..<utf8.index(startIndex, offsetBy: columns)] }

    func suffixFitting(_ columns: Int) -> Substring {
        if utf8.count <= columns { return self[...] }
        if DisplayWidth.isPlain(self[...]) { return self[utf8.index(endIndex, offsetBy: -columns)...] }
        var width = 0
        var index = endIndex
        while index > startIndex {
            let previous = self.index(before: index)
            width += DisplayWidth.of(self[previous])
            if width > columns { break }
            index = previous
        }
        return self[index...]
    }
}
