import ArgumentParser
import PlanPortfolio
import PlanReports

struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one account on the terminal.")

    @Argument(help: ArgumentHelp("The plan; - is standard input.", valueName: "plan"), completion: .file())
    var path: String

    @OptionGroup var options: CompileOptions

    @Flag(help: "Draw with ASCII characters alone; names and texts stay as they are.")
    var ascii = false

    func run() throws {
        let portfolio = options.compile([path])
        try options.requirePlans(portfolio, in: [path])
        let language = options.language(portfolio)
        guard portfolio.rejected.isEmpty else {
            Output.write(FindingsText(language, color: Output.wantsColor(options.color)).render(PortfolioFindings(portfolio)))
            throw ExitCode(1)
        }
        guard portfolio.accounts.count == 1 else {
            Output.error("planc: \(path) holds \(portfolio.accounts.count) plans; name one of them, or use `planc report`")
            throw ExitCode(2)
        }
        Output.write(TextReport.account(0, ReportContext(portfolio, language: language), Terminal.style(options.color, ascii: ascii)))
        if !portfolio.isWhole { throw ExitCode(2) }
    }
}
