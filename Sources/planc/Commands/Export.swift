import ArgumentParser
import PlanPortfolio
import PlanReports

struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Give the compiled plans to other programs.",
        discussion: "JSON holds everything, NDJSON a line an account, CSV a file a kind of record in a folder.")

    enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case json, ndjson, csv, ics }

    @OptionGroup var input: PathArguments
    @OptionGroup var options: CompileOptions

    @Option(help: ArgumentHelp("json, ndjson, csv or ics (what is to be done, for calendars).", valueName: "format"))
    var format: OutputFormat = .json

    @Option(name: .shortAndLong, help: ArgumentHelp("A file instead of standard output; for csv the folder of the files.", valueName: "path"))
    var output: String?

    func validate() throws {
        if format == .csv, output == nil { throw ValidationError("--format csv writes several files: name their folder with --output.") }
    }

    func run() throws {
        let portfolio = options.compile(input.paths)
        try options.requirePlans(portfolio, in: input.paths)
        let language = options.language(portfolio)
        let export = PortfolioExport(portfolio, language)
        switch format {
        case .json: try deliver(export.json)
        case .ndjson: try deliver(export.lines)
        case .ics: try deliver(AgendaReport(portfolio, language).calendar)
        case .csv: try writeTables(export.tables, to: output ?? "")
        }
        if !portfolio.isWhole || !portfolio.rejected.isEmpty { throw ExitCode(2) }
    }

    private func deliver(_ text: String) throws {
        if let output { try Output.write(text, to: output) } else { Output.write(text) }
    }

    private func writeTables(_ tables: [(name: String, text: String)], to folder: String) throws {
        do { try FileSystem.makeFolder(folder) } catch {
            Output.error("planc: \(error.path): \(error.reason)")
            throw ExitCode(2)
        }
        for table in tables {
            try Output.write(table.text, to: "\(folder)/\(table.name).csv")
            Output.write("\(folder)/\(table.name).csv\n")
        }
    }
}
