import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanRules
import PlanSemantics
import PlanText
import PlanVocabulary

/// One plan, compiled, assessed and checked.
public struct Account: Sendable {
    public let path: String
    public let compiled: CompiledPlan
    public let assessment: Assessment
    /// What holds for this plan.
    public let configuration: Configuration
    public internal(set) var diagnostics: [Diagnostic]
    /// When its sections were last changed, where that was asked for and git tells.
    public internal(set) var touches: [SectionTouch] = []
    /// Whether its configuration has a logo, wherever that is.
    var hasLogo: Bool { configuration.brand.logo != nil }

    public var plan: Plan { compiled.plan }
    public var source: Source { compiled.source }
    /// The account's name, else the file's.
    public var name: String { plan.account?.value ?? path }

    /// The language that the plan is written in, by its word for the account.
    public var writtenLanguage: Language {
        let keys = compiled.tree.frontMatter?.entries.compactMap(\.key.scalar).map { WordKey.make($0) } ?? []
        let isDutch = keys.contains { key in LanguageTable.dutch.frontMatterKeys[.account]?.contains { WordKey.make($0) == key } ?? false }
        return isDutch ? .dutch : .english
    }

    /// How many findings there are of a rule.
    public func count(_ rule: RuleID) -> Int { diagnostics.filter { $0.rule == rule }.count }
    public func count(_ severity: Severity) -> Int { diagnostics.filter { $0.severity == severity }.count }
}

/// A file that was to be a plan and is none: it has findings but no account.
public struct RejectedFile: Sendable {
    public let source: Source
    public let diagnostics: [Diagnostic]
}

/// Many plans as of one day.
public struct Portfolio: Sendable {
    public let asOf: Day
    /// In the order of their paths.
    public internal(set) var accounts: [Account]
    public internal(set) var rejected: [RejectedFile]
    /// Markdown in the folders that is no plan.
    public let skipped: [String]
    public let failures: [FileFailure]
    /// What is wrong in the configuration files that hold for these plans.
    public internal(set) var configurationFindings: [RejectedFile]
    /// Of the first plan: what holds for the portfolio as a whole, such as the language and the brand.
    public let configuration: Configuration

    /// Whether settings could not be understood, so that the conclusions may not be those that were asked for.
    public var hasBadConfiguration: Bool { configurationFindings.contains { $0.diagnostics.contains { $0.severity == .error } } }

    /// Whether every file could be read and every setting understood.
    public var isWhole: Bool { failures.isEmpty && !hasBadConfiguration }

    /// The accounts that pass a filter, with everything else as it was.
    public func filtered(_ isIncluded: (Account) -> Bool) -> Portfolio {
        var portfolio = self
        portfolio.accounts = accounts.filter(isIncluded)
        return portfolio
    }

    /// The accounts at these indices, with everything else as it was.
    public func choosing(_ indices: [Int]) -> Portfolio {
        var portfolio = self
        portfolio.accounts = indices.map { accounts[$0] }
        return portfolio
    }
}
