import PlanDiagnostics
import PlanModel
import PlanRules
import PlanSemantics
import PlanText

/// A plan with its safe fixes made.
public struct FixedPlan: Sendable {
    public let path: String
    public let before: [UInt8]
    public let after: [UInt8]
    /// How many fixes were made.
    public let count: Int
}

/// Makes the fixes that are certain, until there is none left to make.
public enum PlanFixer {
    /// One fix may bring another to light; more rounds than this, and they would be chasing each other.
    private static let mostRounds = 10

    /// The plans of a portfolio that have a safe fix, fixed. A plan with bytes that are no UTF-8 is left alone: writing it
    /// would lose them.
    public static func fix(_ portfolio: Portfolio, jobs: Int) -> [FixedPlan] {
        let accounts = portfolio.accounts
        return Parallel.map(accounts.count, jobs: jobs) { fix(accounts[$0], portfolio.asOf) }.compactMap { $0 }
    }

    private static func fix(_ account: Account, _ asOf: Day) -> FixedPlan? {
        guard account.source.invalidUTF8.isEmpty else { return nil }
        let before = account.source.bytes
        var after = before
        var count = 0
        var diagnostics = account.diagnostics
        for _ in 0..<mostRounds {
            let fixes = diagnostics.compactMap { $0.fixes.first(where: \.isSafe) }
            let (bytes, made) = FixApplication.apply(fixes, to: after)
            guard made > 0, bytes != after else { break }
            (after, count) = (bytes, count + made)
            let configuration = account.configuration
            let compiled = PlanCompiler.compile(Source(path: account.path, bytes: after), settings: configuration.compile)
            diagnostics = RuleChecker.check(compiled, asOf: asOf, settings: configuration.assessment, rules: configuration.rules).diagnostics
        }
        return count == 0 ? nil : FixedPlan(path: account.path, before: before, after: after, count: count)
    }
}
