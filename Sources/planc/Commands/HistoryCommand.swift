import ArgumentParser
import PlanPortfolio
import PlanReports

struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Show how a plan or a portfolio stood at the end of each month.",
        discussion: """
            Scores are computed anew from the commits of the branch, by today's rules, each on its month's last day. Nothing is \
            checked out. Give one plan for its own history, or a folder for all plans together.
            """)

    enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, csv, json }

    @OptionGroup var input: PathArguments
    @OptionGroup var options: CompileOptions

    @Option(help: ArgumentHelp("text, csv or json.", valueName: "format"))
    var format: OutputFormat = .text

    @Option(help: ArgumentHelp("How many months back, at most.", valueName: "number"))
    var months = 24

    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"), completion: .file())
    var output: String?

    func validate() throws {
        if !(1...1200).contains(months) { throw ValidationError("--months takes a number from 1 to 1200.") }
    }

    func run() throws {
        let history: PortfolioHistory
        do {
            history = try PortfolioHistory(GitRepository(around: FileSystem.folder(of: input.paths)), paths: input.paths, asOf: options.asOf ?? .today, months: 1...months, jobs: options.workers)
        } catch {
            Output.error("planc: \(error.message[options.lang ?? CompileOptions.localeLanguage])")
            throw ExitCode(2)
        }
        guard let latest = history.months.last, history.months.contains(where: { !$0.plans.isEmpty }) else {
            Output.error("planc: no commit holds a plan at \(input.paths.joined(separator: ", ")); commit the plans first")
            throw ExitCode(2)
        }
        let report = HistoryReport(history, options.language(latest.plans))
        let text =
            switch format {
            case .text: report.text(color: output == nil && Output.wantsColor(options.color))
            case .csv: report.csv
            case .json: report.json
            }
        if let output { try Output.write(text, to: output) } else { Output.write(text) }
    }
}
