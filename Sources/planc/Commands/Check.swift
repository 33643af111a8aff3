import ArgumentParser
import PlanDiagnostics
import PlanReports

enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case error, warning, info, never

    var threshold: Severity? { Severity(rawValue: rawValue) }
}

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say what is missing or unclear in plans.")

    @OptionGroup var input: PathArguments
    @OptionGroup var options: CompileOptions

    @OptionGroup var findings: FindingsOptions

    @Option(help: ArgumentHelp("The least severity that makes the exit code 1: error, warning, info or never.", valueName: "severity"))
    var failOn: FailOn = .error

    @Flag(help: "Also say which Markdown files are no plans.")
    var verbose = false

    @Flag(name: .shortAndLong, help: "Leave out the closing line with counts and time.")
    var quiet = false

    func run() throws {
        let clock = ContinuousClock()
        let start = clock.now
        let portfolio = options.compile(input.paths, verbose: verbose)
        try options.requirePlans(portfolio, in: input.paths)
        let language = options.language(portfolio)
        try findings.deliver(portfolio, language, failing: failOn.threshold, color: options.color)
        if !quiet {
            let hundredths = Int((clock.now - start) / .milliseconds(10))
            let seconds = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
            Output.error("\(FindingsText(language, color: false).summary(portfolio)) (\(seconds) s)")
        }
        if !portfolio.failures.isEmpty { throw ExitCode(2) }
        if let threshold = failOn.threshold, portfolio.findings.contains(where: { $0.diagnostics.contains { $0.severity >= threshold } }) { throw ExitCode(1) }
    }
}
