import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanText

/// Findings as data: lines and columns are 1-based, columns count Unicode scalars.
public enum FindingsJSON {
    public static func render(_ portfolio: Portfolio, _ language: Language) -> String {
        let all = portfolio.findings
        let findings = all.flatMap { source, diagnostics in diagnostics.map { finding($0, source, language) } }
        func count(_ severity: Severity) -> JSONValue { .number(Int64(all.reduce(0) { $0 + $1.diagnostics.filter { $0.severity == severity }.count })) }
        return JSONValue.object([
            ("version", .number(1)),
            ("planc", .string(PlancVersion.current)),
            ("asOf", .string(portfolio.asOf.iso)),
            ("plans", .number(Int64(portfolio.accounts.count))),
            ("errors", count(.error)),
            ("warnings", count(.warning)),
            ("infos", count(.info)),
            ("findings", .array(findings)),
        ]).text
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

    private static func place(_ range: SourceRange, _ source: Source) -> [(String, JSONValue)] {
        let start = source.position(at: range.lower)
        let end = source.position(at: range.upper)
        return [
            ("line", .number(Int64(start.line))), ("column", .number(Int64(start.column))),
            ("endLine", .number(Int64(end.line))), ("endColumn", .number(Int64(end.column))),
        ]
    }
}
