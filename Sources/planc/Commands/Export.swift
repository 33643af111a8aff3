import ArgumentParser
import PlanDiagnostics
import PlanPortfolio
import PlanReports

struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Give the compiled plans to other programs.",
        discussion: "JSON holds everything, NDJSON a line an account, CSV a file a kind of record in a folder, XLSX the same as the sheets of a workbook.")

    enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case json, ndjson, csv, xlsx, ics }

    @OptionGroup var input: PathArguments
    @OptionGroup var options: CompileOptions

    @Option(help: ArgumentHelp("json, ndjson, csv, xlsx or ics (what is to be done, for calendars).", valueName: "format"))
    var format: OutputFormat = .json

    @Option(name: .shortAndLong, help: ArgumentHelp("A file instead of standard output; for csv the folder of the files.", valueName: "path"))
    var output: String?

    func validate() throws {
        if format == .xlsx, output == nil { throw ValidationError("--format xlsx writes a workbook: name its file with --output.") }
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
        case .xlsx: try writeWorkbook(export.workbook, language, to: output ?? "")
        case .csv: try writeTables(export.tables, to: output ?? "")
        }
        if !portfolio.isWhole || !portfolio.rejected.isEmpty { throw ExitCode(2) }
    }

    private func deliver(_ text: String) throws {
        if let output { try Output.write(text, to: output) } else { Output.write(text) }
    }

    private func writeWorkbook(_ workbook: Result<[UInt8], WorkbookLimit>, _ language: Language, to path: String) throws {
        switch workbook {
        case .success(let bytes): try Output.write(bytes, to: path)
        case .failure(let limit):
            Output.error("planc: \(limit.message[language])")
            throw ExitCode(2)
        }
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
