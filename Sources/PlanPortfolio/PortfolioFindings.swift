import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanText

/// What is wrong in many plans, without the plans themselves: all that checking keeps, so that memory holds the texts
/// and little more.
public struct PortfolioFindings: Sendable {
    public let asOf: Day
    /// How many files are plans.
    public let planCount: Int
    /// Whether there was nothing to check: no plan, and no file that was to be one.
    public let isEmpty: Bool
    /// Every file that was read, with what was found in it, in the order of the paths; configuration files too.
    public private(set) var files: [(source: Source, diagnostics: [Diagnostic])]
    /// Markdown in the folders that is no plan.
    public let skipped: [String]
    public let failures: [FileFailure]
    /// Whether settings could not be understood, so that the conclusions may not be those that were asked for.
    public let hasBadConfiguration: Bool
    /// Of the first plan: what holds for the portfolio as a whole.
    public let configuration: Configuration
    /// The language of the plan, where there is just one that names it.
    public let language: Language?
    /// What to fill in first in the plan, where there is just one and it has only begun.
    public let firstSteps: FirstSteps?

    init(
        asOf: Day, plans: [RejectedFile], rejected: [RejectedFile], settings: [RejectedFile], skipped: [String], failures: [FileFailure], hasBadConfiguration: Bool,
        configuration: Configuration, language: Language?, firstSteps: FirstSteps?
    ) {
        self.asOf = asOf
        planCount = plans.count
        isEmpty = plans.isEmpty && rejected.isEmpty
        files = (plans + rejected + settings).map { ($0.source, $0.diagnostics) }.sorted { $0.0.path.utf8.lexicographicallyPrecedes($1.0.path.utf8) }
        self.skipped = skipped
        self.failures = failures
        self.hasBadConfiguration = hasBadConfiguration
        self.configuration = configuration
        self.language = language
        self.firstSteps = firstSteps
    }

    /// The findings of plans that are kept.
    public init(_ portfolio: Portfolio) {
        self.init(
            asOf: portfolio.asOf, plans: portfolio.accounts.map { RejectedFile(source: $0.source, diagnostics: $0.diagnostics) },
            rejected: portfolio.rejected, settings: portfolio.configurationFindings, skipped: portfolio.skipped, failures: portfolio.failures,
            hasBadConfiguration: portfolio.hasBadConfiguration, configuration: portfolio.configuration,
            language: portfolio.accounts.count == 1 ? portfolio.accounts[0].plan.statedLanguage : nil,
            firstSteps: portfolio.accounts.count == 1 ? FirstSteps(portfolio.accounts[0].plan, portfolio.accounts[0].assessment.completeness) : nil)
    }

    /// Whether every file could be read and every setting understood.
    public var isWhole: Bool { failures.isEmpty && !hasBadConfiguration }

    /// With other findings, made of those that each file has.
    public func mappingFindings(_ transform: (Source, [Diagnostic]) -> [Diagnostic]) -> PortfolioFindings {
        var findings = self
        for index in files.indices { findings.files[index].diagnostics = transform(files[index].source, files[index].diagnostics) }
        return findings
    }

    /// How many findings there are of each severity.
    public var counts: [Severity: Int] {
        var counts: [Severity: Int] = [:]
        for file in files { for diagnostic in file.diagnostics { counts[diagnostic.severity, default: 0] += 1 } }
        return counts
    }

    /// Whether there is a finding that is at least so severe.
    public func contains(_ severity: Severity) -> Bool { files.contains { $0.diagnostics.contains { $0.severity >= severity } } }
}

extension Plan {
    /// The language that the plan is to be spoken about in, when planc speaks it.
    public var statedLanguage: Language? { language.flatMap { Language(rawValue: $0.value) } }
}
