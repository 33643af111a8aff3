import ArgumentParser
import PlanDiagnostics
import PlanPortfolio
import PlanReports
import PlanRules

extension FailOn: ExpressibleByArgument {}

/// How long sections may stay as they are.
struct UntouchedOption: ParsableArguments {
    @Option(help: ArgumentHelp("Ask git, and name sections that nobody has changed for more than so many days.", valueName: "days"))
    var untouched: Int?

    func validate() throws {
        if let untouched, !(0...3650).contains(untouched) { throw ValidationError("--untouched takes a number of days from 0 to 3650.") }
    }

    func adjust(_ configuration: inout Configuration) {
        if let untouched { configuration.assessment.untouchedDays = untouched }
    }
}

/// Which rules count, and what makes the exit code 1.
struct RuleOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only these rules or groups of rules, with commas between; may be given again.", valueName: "rules"), completion: .list(RuleSettings.names))
    var select: [String] = []

    @Option(help: ArgumentHelp("All but these rules or groups of rules.", valueName: "rules"), completion: .list(RuleSettings.names))
    var ignore: [String] = []

    @Option(help: ArgumentHelp("The least severity that makes the exit code 1: error, warning, info or never. (default: error)", valueName: "severity"))
    var failOn: FailOn?

    @Option(help: ArgumentHelp("How much of a plan has to be filled in, in per cent.", valueName: "percent"))
    var minCompleteness: Int?

    @OptionGroup var untouched: UntouchedOption

    func validate() throws {
        for name in names(select) + names(ignore) where !RuleSettings.names.contains(name) {
            let nearest = Explanation.nearest(to: name).map { "; did you mean \($0)?" } ?? "; `planc explain --list` lists all"
            throw ValidationError("no rule is called “\(name)”\(nearest)")
        }
        if let minCompleteness, !(0...100).contains(minCompleteness) { throw ValidationError("--min-completeness takes a number from 0 to 100.") }
    }

    /// Puts what was asked into a configuration.
    func adjust(_ configuration: inout Configuration) {
        configuration.rules.selected.formUnion(names(select))
        configuration.rules.ignored.formUnion(names(ignore))
        if let minCompleteness { configuration.assessment.minimumCompleteness = minCompleteness }
        untouched.adjust(&configuration)
    }

    /// The command line counts before the configuration.
    func threshold(_ portfolio: PortfolioFindings) -> Severity? { (failOn ?? portfolio.configuration.failOn ?? .error).threshold }

    private func names(_ values: [String]) -> [String] { values.flatMap { $0.split(separator: ",").map { String($0).trimmed } } }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
