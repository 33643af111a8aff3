import ArgumentParser
import Glibc
import PlanModel
import PlanPortfolio
import PlanReports
import PlanServing

struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the report in a browser, on this machine only; it follows each change of a plan.",
        discussion: "Ends with Ctrl-C.")

    @OptionGroup var input: PathArguments
    @OptionGroup var options: CompileOptions

    @Option(help: ArgumentHelp("The port to serve on. (default: a free one)", valueName: "number"))
    var port: UInt16 = 0

    func validate() throws {
        if input.paths.contains("-") { throw ValidationError("serve can't follow standard input; name files or folders.") }
    }

    func run() throws {
        // Before any thread begins, so that only this one takes them.
        var ending = sigset_t()
        sigemptyset(&ending)
        sigaddset(&ending, SIGINT)
        sigaddset(&ending, SIGTERM)
        pthread_sigmask(SIG_BLOCK, &ending, nil)

        let report = LiveReport(try builtInReport())
        // Read once: commits do not come while one looks.
        let past = options.history(of: input.paths, months: 12)
        let first = look(past)
        for failure in first.context.portfolio.failures { Output.error("planc: \(failure.path): \(failure.reason)") }
        try options.requirePlans(first.context.portfolio, in: input.paths)
        report.show(first.context)
        let server = try begin(report)
        Output.write("http://127.0.0.1:\(server.port)/\n")
        let command = self
        Task.detached { await command.follow(report, first, past) }
        var signal: Int32 = 0
        sigwait(&ending, &signal)
        server.stop()
    }

    private func begin(_ report: LiveReport) throws -> LiveServer {
        do { return try LiveServer(report, port: port) } catch {
            Output.error("planc: port \(port) can't be had: \(error)")
            throw ExitCode(2)
        }
    }

    private func builtInReport() throws -> HTMLReport {
        do { return try HTMLReport() } catch {
            Output.error("planc: \(error.message)")
            throw ExitCode(2)
        }
    }

    // MARK: Following

    /// Nanoseconds between two looks at the files.
    private static let interval: UInt64 = 50_000_000
    /// So many looks make a sign of life.
    private static let looksPerSign = 200

    private struct Look: Sendable {
        let stamps: [FileSystem.Stamp]
        let day: Day
        let context: ReportContext
    }

    private var day: Day { options.asOf ?? .today }

    /// The stamps first: what changes while the plans are read is seen at the next look.
    private func look(_ past: PortfolioHistory?) -> Look {
        let stamps = Watching.stamps(input.paths)
        let portfolio = PortfolioCompiler.compile(Discovery.find(input.paths), asOf: day, jobs: options.workers)
        return Look(stamps: stamps, day: portfolio.asOf, context: ReportContext(portfolio, language: options.language(portfolio), history: past.map { ReportHistory($0, portfolio) }))
    }

    private func follow(_ report: LiveReport, _ first: Look, _ past: PortfolioHistory?) async {
        var shown = first
        var looks = 0
        while true {
            try? await Task.sleep(nanoseconds: Self.interval)
            looks += 1
            if looks % Self.looksPerSign == 0 { report.keepAlive() }
            guard Watching.stamps(input.paths) != shown.stamps || day != shown.day else { continue }
            shown = look(past)
            report.show(shown.context)
        }
    }
}
