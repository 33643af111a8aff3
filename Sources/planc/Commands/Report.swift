import ArgumentParser
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanReports
import PlanVocabulary

struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "report", abstract: "Make a report of a portfolio: an index and a page per account.")

    enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case html, text }
    enum Audience: String, ExpressibleByArgument, CaseIterable { case `internal`, customer }

    @OptionGroup var input: PathArguments
    @OptionGroup var options: CompileOptions

    @Flag(name: .customLong("from-json"), help: "The paths are files, or folders of files, that `planc export --format compiled` wrote, on this or another machine; - is standard input.")
    var isFromJSON = false

    @Option(help: ArgumentHelp("A file with the paths, one a line, in place of PATH; - is standard input.", valueName: "file"), completion: .file())
    var pathsFrom: String?

    @Option(help: ArgumentHelp("html or text.", valueName: "format"))
    var format: OutputFormat = .html

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder for the pages (default: report); a file for text (default: standard output) and for --single-file (default: report.html).", valueName: "path"), completion: .file())
    var output: String?

    @Flag(help: "One page with everything in it, to send by mail.")
    var singleFile = false

    @Option(help: ArgumentHelp("internal, or customer: what a customer may see of their own plan, and nothing else.", valueName: "who"))
    var audience: Audience = .internal

    @Option(help: ArgumentHelp("Only accounts of this manager.", valueName: "name"))
    var manager: String?

    @Option(help: ArgumentHelp("Only accounts of this category, 1 to 5.", valueName: "number"))
    var category: Int?

    @Option(help: ArgumentHelp("Only accounts in this stage, such as trusted-supplier.", valueName: "stage"), completion: .list(Stage.allCases.map(\.id)))
    var stage: String?

    @Option(help: ArgumentHelp("A folder with templates of your own, each in place of the one of that name: \(HTMLReport.templateNames.joined(separator: ", ")).", valueName: "folder"), completion: .directory)
    var templates: String?

    @Option(help: ArgumentHelp("The name above every page.", valueName: "name"))
    var brandName: String?

    @Option(help: ArgumentHelp("How many months of history to show, where the plans lie in git; 0 for none.", valueName: "months"))
    var history = 12

    @OptionGroup var untouched: UntouchedOption

    @Flag(help: "Draw text with ASCII characters alone; names and texts stay as they are.")
    var ascii = false

    func validate() throws {
        if let category, PlanModel.Category(rawValue: category) == nil { throw ValidationError("--category takes a number from 1 to 5.") }
        if let stage, Vocabulary.standard.stages[WordKey.make(stage)] == nil {
            throw ValidationError("--stage takes one of: \(Stage.allCases.map(\.id).joined(separator: ", ")).")
        }
        if !(0...120).contains(history) { throw ValidationError("--history takes a number of months from 0 to 120.") }
        if pathsFrom != nil, input.paths != ["."] { throw ValidationError("name paths, or the file with them (--paths-from), but not both.") }
        if singleFile, format == .text { throw ValidationError("--single-file makes HTML; text is one file anyway.") }
    }

    func run() throws {
        let paths = try pathsFrom.map(PathList.read) ?? input.paths
        let all = isFromJSON ? try options.link(paths) : options.compile(paths, areNamed: pathsFrom == nil, readsLineHistory: audience == .internal, adjust: untouched.adjust)
        try options.requirePlans(all, in: paths)
        let portfolio = all.filtered(isIncluded)
        if portfolio.accounts.isEmpty {
            Output.error("planc: none of the \(all.accounts.count) plans passes the filters")
            throw ExitCode(2)
        }
        let context = ReportContext(portfolio, language: options.language(portfolio), isSingleFile: singleFile, history: past(portfolio, paths))
        do {
            switch (format, audience) {
            case (.html, .internal): try singleFile ? writeSingleFile(context) : writePages(context)
            case (.text, .internal): try writeText { TextReport.portfolio(context, $0) }
            case (.html, .customer): try writeCustomerPages(context)
            case (.text, .customer):
                try requireOneCustomer(context)
                try writeText { TextReport.customer(CustomerReport(0, context), $0) }
            }
        } catch let failure as FileFailure {
            Output.error("planc: \(failure.path): \(failure.reason)")
            throw ExitCode(2)
        } catch let error as TemplateError {
            Output.error("planc: \(templates.map { $0 + "/" } ?? "")\(error.message)")
            throw ExitCode(2)
        } catch let error as Brand.BrandError {
            Output.error("planc: \(error.message[context.language])")
            throw ExitCode(2)
        }
        for file in all.rejected { Output.error("planc: \(file.source.path): \(file.diagnostics[0].message[context.language])") }
        if !all.isWhole || !all.rejected.isEmpty { throw ExitCode(2) }
    }

    /// What git holds of earlier months; customers do not see it.
    private func past(_ portfolio: Portfolio, _ paths: [String]) -> ReportHistory? {
        guard history > 1, !isFromJSON, audience == .internal else { return nil }
        return options.history(of: paths, months: history).map { ReportHistory($0, portfolio) }
    }

    private func isIncluded(_ account: Account) -> Bool {
        if let manager, account.plan.manager?.value.lowercased().contains(manager.lowercased()) != true { return false }
        if let category, account.plan.category?.value.rawValue != category { return false }
        if let stage, account.plan.stage?.value != Vocabulary.standard.stages[WordKey.make(stage)] { return false }
        return true
    }

    // MARK: Pages

    private func report(_ context: ReportContext) throws -> HTMLReport {
        try HTMLReport(templates: ownTemplates(), brand: Brand.reading(context.portfolio.configuration.brand, name: brandName))
    }

    private func writePages(_ context: ReportContext) throws {
        let report = try report(context)
        let (accounts, managers) = (context.pages.count, context.managers.count)
        try publish(accounts + managers) { index in
            index < accounts ? report.account(index, context) : report.manager(index - accounts, context)
        } last: {
            report.portfolio(context)
        }
    }

    private func writeSingleFile(_ context: ReportContext) throws {
        let html = try report(context).singleFile(context).html
        try writeOneFile(html)
    }

    /// A page per customer and no index: no customer sees who the others are.
    private func writeCustomerPages(_ context: ReportContext) throws {
        let report = try report(context)
        if singleFile {
            try requireOneCustomer(context)
            return try writeOneFile(report.customer(CustomerReport(0, context)).html)
        }
        try publish(context.pages.count - 1) { report.customer(CustomerReport($0, context)) } last: {
            report.customer(CustomerReport(context.pages.count - 1, context))
        }
    }

    /// Makes all pages on all cores, and puts them in their place when every one is ready.
    private func publish(_ count: Int, _ page: @escaping @Sendable (Int) -> HTMLReport.Page, last: () -> HTMLReport.Page) throws {
        let folder = try PageFolder(output ?? "report")
        do {
            let outcomes = Parallel.map(count, jobs: options.workers) { index -> Result<String, FileFailure> in
                let page = page(index)
                do throws(FileFailure) {
                    try folder.prepare(page.html, as: page.name)
                    return .success(page.name)
                } catch { return .failure(error) }
            }
            let names = try outcomes.map { try $0.get() }
            let index = last()
            try folder.prepare(index.html, as: index.name)
            try folder.publish(names + [index.name])
            Output.writeRaw(audience == .customer && count > 0 ? "\(folder.path)/\n" : "\(folder.path)/\(index.name)\n")
        } catch {
            folder.discard()
            throw error
        }
    }

    private func writeOneFile(_ html: String) throws {
        let path = output ?? "report.html"
        let file = path.hasSuffix(".html") ? path : path + "/index.html"
        if let slash = file.lastIndex(of: "/") { try FileSystem.makeFolder(String(file[..<slash])) }
        try FileSystem.write(Array(html.utf8), to: file)
        Output.writeRaw(file + "\n")
    }

    private func requireOneCustomer(_ context: ReportContext) throws {
        guard context.pages.count > 1 else { return }
        Output.error("planc: these are \(context.pages.count) customers, and one file would show them to each other; name one plan")
        throw ExitCode(2)
    }

    private func writeText(_ text: (TextReport.Style) -> String) throws {
        let text = text(Terminal.style(options.color, ascii: ascii, toFile: output != nil))
        guard let output else { return Output.write(text) }
        try FileSystem.write(Array(text.utf8), to: output)
    }

    /// The files of the folder that stand in for ours, and partials beside them.
    private func ownTemplates() throws -> [String: String] {
        guard let templates else { return [:] }
        var texts: [String: String] = [:]
        for name in try FileSystem.names(inFolder: templates) where name.hasSuffix(".mustache") || HTMLReport.templateNames.contains(name) {
            texts[name] = String(decoding: try FileSystem.read("\(templates)/\(name)"), as: UTF8.self)
        }
        if texts.isEmpty { throw FileFailure(templates, reason: "no template there; looked for \(HTMLReport.templateNames.joined(separator: ", "))") }
        return texts
    }
}
