import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanText

extension FindingsFormat {
    static let json = FindingsFormat("json", hasStatistics: true, FindingsJSON.render)
}

/// Findings as data: lines and columns are 1-based, columns count Unicode scalars.
enum FindingsJSON {
    static func render(_ context: FindingsContext) -> String {
        let (portfolio, language) = (context.portfolio, context.language)
        let all = portfolio.files
        let findings = all.flatMap { source, diagnostics in diagnostics.map { finding($0, source, language) } }
        func count(_ severity: Severity) -> JSONValue { .number(Int64(all.reduce(0) { $0 + $1.diagnostics.filter { $0.severity == severity }.count })) }
        let statistics = context.statistics ? [("statistics", FindingsStatistics.json(portfolio))] : []
        let head: [(String, JSONValue)] = [
            ("version", .number(1)),
            ("planc", .string(PlancVersion.current)),
            ("asOf", .string(portfolio.asOf.iso)),
            ("plans", .number(Int64(portfolio.planCount))),
            ("errors", count(.error)),
            ("warnings", count(.warning)),
            ("infos", count(.info)),
        ]
        return JSONValue.object(head + statistics + [("findings", .array(findings))]).text
    }

    private static func finding(_ diagnostic: Diagnostic, _ source: Source, _ language: Language) -> JSONValue {
        var members: [(String, JSONValue)] = [("file", .string(source.path))]
        members += place(diagnostic.range, source)
        members += [
            ("rule", .string(diagnostic.rule.name)),
            ("severity", .string(diagnostic.severity.rawValue)),
            ("message", .string(diagnostic.message[language])),
            ("help", diagnostic.help.map { .string($0[language]) } ?? .null),
            ("notes", .array(diagnostic.notes.map { .object(place($0.range, source) + [("message", .string($0.message[language]))]) })),
            ("fixes", .array(diagnostic.fixes.map { fix($0, source, language) })),
        ]
        return .object(members)
    }

    private static func fix(_ fix: Fix, _ source: Source, _ language: Language) -> JSONValue {
        let edits = fix.edits.map { JSONValue.object(place($0.range, source) + [("replacement", .string($0.replacement))]) }
        return .object([("description", .string(fix.description[language])), ("edits", .array(edits))])
    }

    private static func place(_ range: SourceRange, _ source: Source) -> [(String, JSONValue)] { FindingPlace(range, source).members() }
}

extension FindingPlace {
    /// `line`, `column`, `endLine`, `endColumn`; with `start` before the first two where a form wants that.
    func members(start: String = "") -> [(String, JSONValue)] {
        let names = start.isEmpty ? ["line", "column"] : ["\(start)Line", "\(start)Column"]
        return zip(names + ["endLine", "endColumn"], [line, column, endLine, endColumn]).map { ($0, .number(Int64($1))) }
    }
}
