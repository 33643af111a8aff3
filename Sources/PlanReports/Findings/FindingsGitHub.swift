import PlanDiagnostics
import PlanPortfolio
import PlanText

extension FindingsFormat {
    static let github = FindingsFormat("github", FindingsGitHub.render)
}

/// Findings as GitHub's workflow commands: a line that the runner shows as an annotation at its place in the plan
/// (GitHub Docs, "Workflow commands for GitHub Actions", `error`, `warning` and `notice`).
public enum FindingsGitHub {
    static func render(_ context: FindingsContext) -> String {
        var text = ""
        for failure in context.portfolio.failures {
            text += command("error", [("file", context.paths.path(failure.path)), ("title", "planc")], "\(failure.path): \(failure.reason)")
        }
        for (source, diagnostics) in context.portfolio.files {
            for diagnostic in diagnostics { text += annotation(diagnostic, source, context) }
        }
        return text
    }

    private static func annotation(_ diagnostic: Diagnostic, _ source: Source, _ context: FindingsContext) -> String {
        let place = FindingPlace(diagnostic.range, source)
        var properties = [("file", context.paths.path(source.path)), ("line", String(place.line)), ("endLine", String(place.endLine))]
        // GitHub takes columns only where a span stays in one line.
        if place.line == place.endLine { properties += [("col", String(place.column)), ("endColumn", String(place.endColumn))] }
        properties.append(("title", diagnostic.rule.name))
        let message = [diagnostic.message, diagnostic.help].compactMap { $0?[context.language] }.joined(separator: "\n")
        return command(name(diagnostic.severity), properties, message)
    }

    private static func name(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "notice"
        }
    }

    private static func command(_ name: String, _ properties: [(String, String)], _ message: String) -> String {
        let list = properties.map { "\($0.0)=\(escaped($0.1, isProperty: true))" }.joined(separator: ",")
        return withoutCommands("::\(name) \(list)::\(escaped(message, isProperty: false))") + "\n"
    }

    /// As `toCommandValue` and `escapeProperty` of GitHub's own toolkit do; other control characters are replaced.
    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            case ":" where isProperty: escaped += "%3A"
            case "," where isProperty: escaped += "%2C"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped.sanitised
    }

    /// A log's text in which nothing is a command of the runner's older form, `##[…]`, which it obeys anywhere in a line:
    /// a plan from a stranger's pull request can't steer a workflow.
    public static func withoutCommands(_ text: String) -> String { text.replacing("##[", with: "## [") }
}
