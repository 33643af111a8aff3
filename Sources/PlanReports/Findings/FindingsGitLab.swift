import PlanDiagnostics
import PlanText

extension FindingsFormat {
    static let gitlab = FindingsFormat("gitlab", FindingsGitLab.render)
}

/// Findings as a code quality report (GitLab Docs, "Code Quality", "Code Quality report format").
enum FindingsGitLab {
    static func render(_ context: FindingsContext) -> String {
        JSONValue.array(
            context.portfolio.files.flatMap { source, diagnostics in
                let path = context.paths.path(source.path)
                let fingerprints = Fingerprint.of(diagnostics, in: source, path: path)
                return zip(diagnostics, fingerprints).map { finding($0, $1, path, source, context.language) }
            }
        ).text
    }

    private static func finding(_ diagnostic: Diagnostic, _ fingerprint: String, _ path: String, _ source: Source, _ language: Language) -> JSONValue {
        let place = FindingPlace(diagnostic.range, source)
        let lines: [(String, JSONValue)] = [("begin", .number(Int64(place.line))), ("end", .number(Int64(place.endLine)))]
        return .object([
            ("description", .string(diagnostic.sentences(language))),
            ("check_name", .string(diagnostic.rule.name)),
            ("fingerprint", .string(fingerprint)),
            ("severity", .string(severity(diagnostic.severity))),
            ("location", .object([("path", .string(path)), ("lines", .object(lines))])),
        ])
    }

    /// Of GitLab's five: info, minor, major, critical, blocker. Nothing in a plan blocks a release.
    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "major"
        case .warning: "minor"
        case .info: "info"
        }
    }
}
