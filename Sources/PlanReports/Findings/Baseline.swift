import PlanDiagnostics
import PlanPortfolio
import PlanText

/// The findings that a portfolio had when somebody began to check it: they stay, new ones count.
///
/// A text file with a line a finding: its fingerprint, its rule and the plan's path from the file's folder. Fingerprints
/// do not change when lines move, so that only touching the line itself brings a finding back.
public struct Baseline: Sendable {
    /// A line that is none of a baseline.
    public struct FormatError: Error, Sendable { public let line: Int }

    private static let head = """
        # The findings that this portfolio had when it began to be checked with planc: they stay, new ones count.
        # Made with `planc check --baseline FILE --update-baseline`; a line a finding: mark, rule, plan.

        """

    private let entries: Set<String>
    private let paths: RepositoryPaths

    /// Reads a baseline. `paths` counts from the folder that the file lies in.
    public init(_ bytes: [UInt8], paths: RepositoryPaths) throws(FormatError) {
        self.paths = paths
        var entries: Set<String> = []
        let source = Source(path: "", bytes: bytes)
        for index in 0..<source.lineCount {
            let line = source.text(source.trimmed(source.lineRange(index)))
            if line.isEmpty || line.hasPrefix("#") { continue }
            guard line.split(separator: " ", maxSplits: 2).count == 3 else { throw FormatError(line: index + 1) }
            entries.insert(line)
        }
        self.entries = entries
    }

    /// The text of a baseline that holds all findings of a portfolio.
    public static func text(_ portfolio: PortfolioFindings, paths: RepositoryPaths) -> String {
        let lines = portfolio.files.flatMap { source, diagnostics in Self.lines(diagnostics, source, paths) }
        return head + lines.map { $0 + "\n" }.joined()
    }

    /// The portfolio without the findings that the baseline holds; how many those were, and how many entries have had
    /// their time.
    public func apply(to portfolio: PortfolioFindings) -> (portfolio: PortfolioFindings, hidden: Int, gone: Int) {
        var met: Set<String> = []
        let left = portfolio.mappingFindings { source, diagnostics in
            zip(diagnostics, Self.lines(diagnostics, source, paths)).compactMap { diagnostic, line in
                guard entries.contains(line) else { return diagnostic }
                met.insert(line)
                return nil
            }
        }
        return (left, met.count, entries.count - met.count)
    }

    private static func lines(_ diagnostics: [Diagnostic], _ source: Source, _ paths: RepositoryPaths) -> [String] {
        zip(diagnostics, Fingerprint.of(diagnostics, in: source)).map { "\($1) \($0.rule.name) \(paths.path(source.path))" }
    }
}
