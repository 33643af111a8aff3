import PlanDiagnostics
import PlanPortfolio

/// What findings are written from, in whichever form.
public struct FindingsContext: Sendable {
    public let portfolio: PortfolioFindings
    public let language: Language
    /// How the code host names the plans' files.
    public let paths: RepositoryPaths
    /// The least severity that counts as failed; nil when nothing does.
    public var failing: Severity? = .error
    /// Counts per rule: in text instead of the findings, in data beside them.
    public var statistics = false
    /// How many files are written at a time; the result does not depend on it.
    public var jobs = 1
    /// Only where the form is for a terminal.
    public var color = false
    /// The absolute working folder, where the terminal opens links to files.
    public var linkFolder: String?

    public init(_ portfolio: PortfolioFindings, _ language: Language, paths: RepositoryPaths) {
        self.portfolio = portfolio
        self.language = language
        self.paths = paths
    }

    func isFailed(_ diagnostic: Diagnostic) -> Bool { failing.map { diagnostic.severity >= $0 } ?? false }
}

/// A form in which findings can be written. A new one is a file beside this one and its name in `all`.
public struct FindingsFormat: Sendable {
    public let name: String
    /// Whether it can carry counts per rule.
    public let hasStatistics: Bool
    public let render: @Sendable (FindingsContext) -> String

    init(_ name: String, hasStatistics: Bool = false, _ render: @escaping @Sendable (FindingsContext) -> String) {
        self.name = name
        self.hasStatistics = hasStatistics
        self.render = render
    }

    public static let all: [FindingsFormat] = [text, json, sarif, github, gitlab, junit]

    /// What is written when nobody chose, and what GitHub Actions gets beside it.
    public static var standard: FindingsFormat { text }
    public static var annotations: FindingsFormat { github }

    /// The form of that name, or nil.
    public static func named(_ name: String) -> FindingsFormat? { all.first { $0.name == name } }
}
