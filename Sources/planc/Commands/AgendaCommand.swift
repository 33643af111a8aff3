import ArgumentParser
import PlanPortfolio
import PlanReports

struct AgendaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda",
        abstract: "Say what is to be done, over all plans: actions, promises and reviews.",
        discussion: "With --done, tick an action off in its plan: `planc agenda --done A1 delta.md`.")

    enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json, csv, ics }

    @OptionGroup var input: PathArguments
    @OptionGroup var options: CompileOptions

    @Option(help: ArgumentHelp("text, json, csv or ics (for calendars).", valueName: "format"))
    var format: OutputFormat = .text

    @Option(help: ArgumentHelp("Only what this person has to do.", valueName: "name"))
    var owner: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"), completion: .file())
    var output: String?

    @Option(help: ArgumentHelp("Tick the action of this id off in the plan that is named.", valueName: "id"))
    var done: String?

    func run() throws {
        let portfolio = options.compile(input.paths)
        try options.requirePlans(portfolio, in: input.paths)
        if let done { return try tick(done, portfolio) }
        let report = AgendaReport(portfolio, options.language(portfolio), owner: owner)
        let text =
            switch format {
            case .text: report.text(color: output == nil && Output.wantsColor(options.color))
            case .json: report.json
            case .csv: report.csv
            case .ics: report.calendar
            }
        if let output { try Output.write(text, to: output) } else { Output.write(text) }
        if !portfolio.isWhole { throw ExitCode(2) }
    }

    private func tick(_ id: String, _ portfolio: Portfolio) throws {
        guard portfolio.accounts.count == 1, input.paths != ["-"] else {
            Output.error("planc: --done wants the file of one plan")
            throw ExitCode(2)
        }
        let account = portfolio.accounts[0]
        do {
            let bytes = try ActionTicker.tick(id, in: account, on: portfolio.asOf)
            try FileSystem.replace(account.path, account.source.bytes, with: bytes)
            Output.error("planc: \(account.path): \(id) is done, \(portfolio.asOf.iso)")
        } catch let refusal as ActionTicker.Refusal {
            Output.error("planc: \(refusal.message[options.language(portfolio)])")
            throw ExitCode(2)
        } catch let failure as FileFailure {
            Output.error("planc: \(failure.path): \(failure.reason)")
            throw ExitCode(2)
        }
    }
}
