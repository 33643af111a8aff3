import ArgumentParser
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanReports
import PlanVocabulary

struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Make a report of a portfolio: an index and a page per account.")

    enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case html, text }

    @OptionGroup var input: PathArguments
    @OptionGroup var options: CompileOptions

    @Option(help: ArgumentHelp("html or text.", valueName: "format"))
    var format: OutputFormat = .html

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder for the pages (default: report); for text a file (default: standard output).", valueName: "path"))
    var output: String?

    @Option(help: ArgumentHelp("Only accounts of this manager.", valueName: "name"))
    var manager: String?

    @Option(help: ArgumentHelp("Only accounts of this category, 1 to 5.", valueName: "number"))
    var category: Int?

    @Option(help: ArgumentHelp("Only accounts in this stage, such as trusted-supplier.", valueName: "stage"))
    var stage: String?

    @Option(help: ArgumentHelp("A folder with templates of your own: \(HTMLReport.templateNames.joined(separator: ", ")).", valueName: "folder"))
    var templates: String?

    func validate() throws {
        if let category, PlanModel.Category(rawValue: category) == nil { throw ValidationError("--category takes a number from 1 to 5.") }
        if let stage, Vocabulary.standard.stages[WordKey.make(stage)] == nil {
            throw ValidationError("--stage takes one of: \(Stage.allCases.map(\.id).joined(separator: ", ")).")
        }
    }

    func run() throws {
        let all = options.compile(input.paths)
        try options.requirePlans(all, in: input.paths)
        let portfolio = all.filtered(isIncluded)
        if portfolio.accounts.isEmpty {
            Output.error("planc: none of the \(all.accounts.count) plans passes the filters")
            throw ExitCode(2)
        }
        let context = ReportContext(portfolio, language: options.language(portfolio))
        do {
            switch format {
            case .html: try writePages(context)
            case .text: try writeText(context)
            }
        } catch let failure as FileFailure {
            Output.error("planc: \(failure.path): \(failure.reason)")
            throw ExitCode(2)
        } catch let error as HTMLReport.TemplateError {
            Output.error("planc: \(error.message)")
            throw ExitCode(2)
        }
        for file in all.rejected { Output.error("planc: \(file.source.path): \(file.diagnostics[0].message[context.language])") }
        if !all.failures.isEmpty || !all.rejected.isEmpty { throw ExitCode(2) }
    }

    private func isIncluded(_ account: Account) -> Bool {
        if let manager, account.plan.manager?.value.lowercased().contains(manager.lowercased()) != true { return false }
        if let category, account.plan.category?.value.rawValue != category { return false }
        if let stage, account.plan.stage?.value != Vocabulary.standard.stages[WordKey.make(stage)] { return false }
        return true
    }

    private func writePages(_ context: ReportContext) throws {
        let report = try HTMLReport(templates: ownTemplates())
        let folder = output ?? "report"
        try FileSystem.makeFolder(folder)
        let failures = Parallel.map(context.pages.count, jobs: options.workers) { index -> FileFailure? in
            write(report.account(index, context), in: folder)
        }
        if let failure = failures.compactMap({ $0 }).first ?? write(report.portfolio(context), in: folder) { throw failure }
        Output.write("\(folder)/index.html\n")
    }

    private func write(_ page: HTMLReport.Page, in folder: String) -> FileFailure? {
        do {
            try FileSystem.write(Array(page.html.utf8), to: "\(folder)/\(page.name)")
            return nil
        } catch { return error }
    }

    private func writeText(_ context: ReportContext) throws {
        let text = TextReport.portfolio(context, color: output == nil && Output.wantsColor(options.color))
        guard let output else { return Output.write(text) }
        try FileSystem.write(Array(text.utf8), to: output)
    }

    private func ownTemplates() throws -> [String: String] {
        guard let templates else { return [:] }
        var texts: [String: String] = [:]
        for name in HTMLReport.templateNames {
            guard let bytes = try? FileSystem.read("\(templates)/\(name)") else { continue }
            texts[name] = String(decoding: bytes, as: UTF8.self)
        }
        if texts.isEmpty { throw FileFailure(templates, reason: "no template there; looked for \(HTMLReport.templateNames.joined(separator: ", "))") }
        return texts
    }
}
