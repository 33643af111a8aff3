import ArgumentParser
import PlanDiagnostics
import PlanPortfolio
import PlanReports

struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Give the compiled plans to other programs.",
        discussion: "JSON holds everything, NDJSON a line an account, CSV a file a kind of record in a folder, XLSX the same as the sheets of a workbook. compiled is for `planc report --from-json`, a line an account.")

    enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case json, ndjson, csv, xlsx, ics, compiled }

    @OptionGroup var input: PathArguments
    @OptionGroup var options: CompileOptions

    @Option(help: ArgumentHelp("json, ndjson, csv, xlsx, ics (what is to be done, for calendars) or compiled (for a report made elsewhere).", valueName: "format"))
    var format: OutputFormat = .json

    @Option(help: ArgumentHelp("A file with the paths, one a line, in place of PATH; - is standard input. What is no plan there is left out, as in a folder.", valueName: "file"), completion: .file())
    var pathsFrom: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("A file instead of standard output; for csv the folder of the files.", valueName: "path"), completion: .file())
    var output: String?

    func validate() throws {
        if format == .xlsx, output == nil { throw ValidationError("--format xlsx writes a workbook: name its file with --output.") }
        if format == .csv, output == nil { throw ValidationError("--format csv writes several files: name their folder with --output.") }
        if pathsFrom != nil, input.paths != ["."] { throw ValidationError("name paths, or the file with them (--paths-from), but not both.") }
    }

    func run() throws {
        let paths = try pathsFrom.map(PathList.read) ?? input.paths
        let portfolio = options.compile(paths, areNamed: pathsFrom == nil, checksAcross: format != .compiled)
        // A list may be a share without a plan, such as a cluster gives.
        if pathsFrom == nil { try options.requirePlans(portfolio, in: paths) }
        let language = options.language(portfolio)
        let export = PortfolioExport(portfolio, language)
        switch format {
        case .json: try deliver(export.json)
        case .ndjson: try deliver(export.lines)
        case .ics: try deliver(AgendaReport(portfolio, language).calendar)
        case .xlsx: try writeWorkbook(export.workbook, language, to: output ?? "")
        case .csv: try writeTables(export.tables, to: output ?? "")
        case .compiled: try deliver(PortfolioObjects.lines(portfolio, planc: PlancVersion.current, jobs: options.workers))
        }
        for file in portfolio.rejected { Output.error("planc: \(file.source.path): \(file.diagnostics[0].message[language])") }
        if !portfolio.isWhole || !portfolio.rejected.isEmpty { throw ExitCode(2) }
    }

    private func deliver(_ text: String) throws { try deliver(Array(text.utf8)) }

    private func deliver(_ bytes: [UInt8]) throws {
        if let output { try Output.write(bytes, to: output) } else { Output.write(bytes) }
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
