import PlanDiagnostics
import PlanPortfolio
import PlanReports

/// A page of the report with what only a served page has: the script that reloads it, and the files that are no plans.
enum LivePage {
    /// What is wrong with a file that has no page of its own.
    struct Problem: Sendable {
        let place: String
        let message: String
    }

    /// Reloads the page when the report is another than that of the page.
    static let script = """
        const shown = document.currentScript.dataset.version;
        new EventSource("/planc-live").onmessage = (event) => { if (event.data !== shown) location.reload(); };

        """

    static func problems(_ portfolio: Portfolio, _ language: Language) -> [Problem] {
        let findings = (portfolio.rejected + portfolio.configurationFindings).flatMap { file in
            file.diagnostics.map { Problem(place: "\(file.source.path):\(file.source.position(at: $0.range.lower).line)", message: $0.message[language]) }
        }
        return findings + portfolio.failures.map { Problem(place: $0.path, message: $0.reason) }
    }

    static func html(_ page: String, version: Int, _ problems: [Problem], _ language: Language) -> String {
        let allowed = allowingReload(page)
        let added = list(problems, language) + "<script src=\"/planc-live.js\" data-version=\"\(version)\"></script>\n"
        guard let end = allowed.ranges(of: "</body>").last else { return allowed + added }
        return allowed.replacingCharacters(in: end, with: added + "</body>")
    }

    /// The page with a policy that allows this server's script beside the report's own, which the policy names by hash.
    private static func allowingReload(_ page: String) -> String {
        guard let start = page.firstRange(of: "content=\"default-src 'none';"), let scripts = page[start.upperBound...].firstRange(of: "script-src ") else { return page }
        return page.replacingCharacters(in: scripts, with: "connect-src 'self'; script-src 'self' ")
    }

    private static func list(_ problems: [Problem], _ language: Language) -> String {
        guard !problems.isEmpty else { return "" }
        let title = Localized(en: "Not in this report", nl: "Niet in dit rapport")[language]
        let items = problems.map { "<li>\(escape($0.place)): \(escape($0.message))</li>\n" }.joined()
        return "<aside role=\"status\" aria-label=\"\(title)\">\n<h2>\(title)</h2>\n<ul>\n\(items)</ul>\n</aside>\n"
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String { String(self[..<range.lowerBound]) + text + String(self[range.upperBound...]) }
}
