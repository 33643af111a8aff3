import ArgumentParser
import Glibc
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanReports
import PlanSemantics

enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

extension Language: ExpressibleByArgument {}

extension Currency: ExpressibleByArgument {
    /// `EUR`: a code that planc knows.
    public init?(argument: String) {
        guard let currency = Currency(argument.uppercased()), CurrencyCodes.isKnown(currency.code) else { return nil }
        self = currency
    }
}

extension Day: ExpressibleByArgument {
    /// `2026-11-24`.
    public init?(argument: String) {
        let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Today by the machine's clock and time zone. The only place that reads a clock for a date.
    static var today: Day {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)) ?? Day(number: 0)
    }
}

/// What all commands that compile plans take.
struct CompileOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The day that everything is held against, such as 2026-11-24. (default: today)", valueName: "date"))
    var asOf: Day?

    @Option(help: ArgumentHelp("The language of messages and reports: en or nl. (default: the plan's, else the locale's)", valueName: "language"))
    var lang: Language?

    @Option(help: ArgumentHelp("How many plans to compile at a time. (default: one per core)", valueName: "number"))
    var jobs: Int?

    @Option(help: ArgumentHelp("Colour on the terminal: auto, always or never.", valueName: "when"))
    var color: ColorChoice = .auto

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 on.") }
    }

    var workers: Int { jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// `--lang`, then the language of the only plan, then the configuration's, then the locale.
    func language(_ portfolio: Portfolio) -> Language {
        let only = portfolio.accounts.count == 1 ? portfolio.accounts[0].plan.statedLanguage : nil
        return lang ?? only ?? portfolio.configuration.language ?? Self.localeLanguage
    }

    func language(_ accounts: [Account]) -> Language {
        let only = accounts.count == 1 ? accounts[0].plan.statedLanguage : nil
        return lang ?? only ?? accounts.first?.configuration.language ?? Self.localeLanguage
    }

    func language(_ plans: [PlanState]) -> Language {
        let only = plans.count == 1 ? plans[0].statedLanguage : nil
        return lang ?? only ?? plans.first?.configuredLanguage ?? Self.localeLanguage
    }

    func language(_ findings: PortfolioFindings) -> Language {
        lang ?? findings.language ?? findings.configuration.language ?? Self.localeLanguage
    }

    static var localeLanguage: Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { Output.environment($0) }.first { !$0.isEmpty } ?? ""
        return Language.allCases.first { locale.hasPrefix($0.rawValue) } ?? .english
    }

    /// Compiles what the paths lead to, and says on standard error what could not be used. `adjust` changes the
    /// configuration, for what the command line asks; `areNamed` is as in `Discovery.find`.
    func compile(_ paths: [String], verbose: Bool = false, listsConfiguration: Bool = true, areNamed: Bool = true, checksAcross: Bool = true, readsLineHistory: Bool = false, adjust: (inout Configuration) -> Void = { _ in }) -> Portfolio {
        let portfolio = PortfolioCompiler.compile(Discovery.find(paths, areNamed: areNamed), asOf: asOf ?? .today, jobs: workers, checksAcross: checksAcross, readsLineHistory: readsLineHistory, adjust: adjust)
        report(portfolio.failures, skipped: verbose ? portfolio.skipped : [])
        if listsConfiguration { listConfiguration(portfolio) }
        return portfolio
    }

    /// Checks what the paths lead to, and says on standard error what could not be used. Ends with exit code 2 when there
    /// is nothing to check.
    func check(_ paths: [String], verbose: Bool, adjust: (inout Configuration) -> Void) throws -> PortfolioFindings {
        let findings = PortfolioCompiler.check(Discovery.find(paths), asOf: asOf ?? .today, jobs: workers, adjust: adjust)
        report(findings.failures, skipped: verbose ? findings.skipped : [])
        if findings.isEmpty { throw nothingFound(in: paths, findings.failures, findings.skipped) }
        return findings
    }

    /// How plans stood in earlier months. Nil outside a git work tree, or when git holds less than two months of it.
    func history(of paths: [String], months: Int) -> PortfolioHistory? {
        guard months > 1 else { return nil }
        do {
            let repository = try GitRepository(around: FileSystem.folder(of: paths))
            return try PortfolioHistory(repository, paths: paths, asOf: asOf ?? .today, months: 2...months, jobs: workers)
        } catch { return nil }
    }

    private func report(_ failures: [FileFailure], skipped: [String]) {
        for failure in failures { Output.error("planc: \(failure.path): \(failure.reason)") }
        for path in skipped { Output.error("planc: \(path): no `account` on top, so no plan; skipped") }
    }

    /// The plans that `planc export --format compiled` wrote. Ends with exit code 2 when they can't be used, or are none.
    func link(_ paths: [String]) throws -> Portfolio {
        do {
            let portfolio = try PortfolioLinker.link(paths, asOf: asOf, planc: PlancVersion.current, jobs: workers)
            if !portfolio.accounts.isEmpty { return portfolio }
            Output.error("planc: no compiled plan found in \(paths.joined(separator: ", ")); make them with `planc export --format compiled`")
        } catch {
            for failure in error.failures.prefix(20) { Output.error("planc: \(failure.path): \(failure.reason)") }
            if error.failures.count > 20 { Output.error("planc: and \(error.failures.count - 20) more") }
        }
        throw ExitCode(2)
    }

    /// What is wrong with settings, a line each; `check` shows it among its findings instead.
    private func listConfiguration(_ portfolio: Portfolio) {
        for file in portfolio.configurationFindings {
            for finding in file.diagnostics {
                Output.error("planc: \(file.source.path):\(file.source.position(at: finding.range.lower).line): \(finding.message[language(portfolio)])")
            }
        }
    }

    /// Ends with exit code 2 when there is nothing to work on.
    func requirePlans(_ portfolio: Portfolio, in paths: [String]) throws {
        if portfolio.accounts.isEmpty, portfolio.rejected.isEmpty { throw nothingFound(in: paths, portfolio.failures, portfolio.skipped) }
    }

    /// Says on standard error that there is no plan, unless a failure has said why.
    private func nothingFound(in paths: [String], _ failures: [FileFailure], _ skipped: [String]) -> ExitCode {
        if failures.isEmpty {
            let skipped = skipped.isEmpty ? "" : " (\(skipped.count) Markdown files there do not begin with `account:`)"
            Output.error("planc: no plan found in \(paths.joined(separator: ", "))\(skipped); a plan is a Markdown file with `account: NAME` between `---` lines on top")
        }
        return ExitCode(2)
    }
}

struct PathArguments: ParsableArguments {
    @Argument(help: ArgumentHelp("Plans, or folders of plans; - is standard input.", valueName: "path"), completion: .file())
    var paths: [String] = ["."]
}
