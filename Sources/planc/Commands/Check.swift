import ArgumentParser
import PlanDiagnostics
import PlanPortfolio
import PlanReports

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: "Say what is missing or unclear in plans.")

    @OptionGroup var input: PathArguments
    @OptionGroup var options: CompileOptions
    @OptionGroup var rules: RuleOptions
    @OptionGroup var findings: FindingsOptions
    @OptionGroup var fixes: FixOptions
    @OptionGroup var baseline: BaselineOptions

    @Flag(help: "Check again whenever a plan or its configuration changes.")
    var watch = false

    @Flag(help: "Also say which Markdown files are no plans.")
    var verbose = false

    @Flag(name: .shortAndLong, help: "Leave out the closing line with counts and time.")
    var quiet = false

    func validate() throws {
        if fixes.fix, input.paths.contains("-") { throw ValidationError("--fix can't change standard input; use --diff, or name the file.") }
        if watch, input.paths.contains("-") { throw ValidationError("--watch can't watch standard input.") }
        if watch, fixes.fix || fixes.diff { throw ValidationError("--watch only looks; run --fix or --diff by itself.") }
    }

    func run() throws {
        guard watch else { return try check() }
        Watching.run(input.paths) { try? check() }
    }

    private func check() throws {
        let clock = ContinuousClock()
        let start = clock.now
        if fixes.diff { throw ExitCode(fixes.show(try compile(), jobs: options.workers) ? 1 : 0) }
        if fixes.fix { try fixes.write(compile(), jobs: options.workers) }
        let checked = try baseline.apply(to: options.check(input.paths, verbose: verbose, adjust: rules.adjust))
        let language = options.language(checked)
        let threshold = rules.threshold(checked)
        try findings.deliver(checked, language, failing: threshold, color: options.color, jobs: options.workers)
        if !quiet { Output.error("\(FindingsText(language, color: false).summary(checked)) (\(Self.seconds(clock.now - start)) s)") }
        if !checked.isWhole { throw ExitCode(2) }
        if let threshold, checked.contains(threshold) { throw ExitCode(1) }
    }

    /// The plans themselves, for mending them.
    private func compile() throws -> Portfolio {
        let portfolio = options.compile(input.paths, listsConfiguration: false, adjust: rules.adjust)
        try options.requirePlans(portfolio, in: input.paths)
        return portfolio
    }

    /// With two decimals.
    private static func seconds(_ duration: Duration) -> String {
        let hundredths = Int(duration / .milliseconds(10))
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
