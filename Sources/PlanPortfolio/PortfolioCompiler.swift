import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanRules
import PlanSemantics
import PlanText

/// Compiles many plans at once. Results stand by the order of the paths, never by who was ready first.
public enum PortfolioCompiler {
    /// Reads, compiles, assesses and checks files, each with the configuration that holds for it. `adjust` changes the
    /// configurations, for what the command line asks. `jobs` is how many run at a time; the result does not depend on it.
    /// `checksAcross` says whether plans are held against each other.
    public static func compile(_ discovery: Discovery, asOf: Day, jobs: Int, checksAcross: Bool = true, adjust: (inout Configuration) -> Void = { _ in }) -> Portfolio {
        var store = ConfigurationStore()
        let found = discovery.files.map { (file: $0, configuration: store.index(for: $0.path)) }
        var configurations = store.configurations
        for index in configurations.indices { adjust(&configurations[index]) }
        let settings = configurations
        let files = found.filter { !settings[$0.configuration].excludes($0.file) }
        let outcomes = Parallel.map(files.count, jobs: jobs) { outcome(of: files[$0].file, asOf, settings[files[$0].configuration]) }
        var accounts: [Account] = []
        var rejected: [RejectedFile] = []
        var skipped: [String] = []
        var failures = discovery.failures + store.failures
        for outcome in outcomes {
            switch outcome {
            case .account(let account): accounts.append(account)
            case .rejected(let file): rejected.append(file)
            case .skipped(let path): skipped.append(path)
            case .failed(let failure): failures.append(failure)
            }
        }
        if checksAcross { CrossPlanChecks.check(&accounts) }
        return Portfolio(
            asOf: asOf, accounts: accounts, rejected: rejected, skipped: skipped, failures: failures,
            configurationFindings: store.findings, configuration: files.first.map { settings[$0.configuration] } ?? Configuration())
    }

    private enum Outcome: Sendable {
        case account(Account)
        case rejected(RejectedFile)
        case skipped(String)
        case failed(FileFailure)
    }

    private static func outcome(of file: Discovery.File, _ asOf: Day, _ configuration: Configuration) -> Outcome {
        let bytes: [UInt8]
        do {
            bytes = file.path == "-" ? try FileSystem.readStandardInput() : try FileSystem.read(file.path)
        } catch {
            return .failed(error)
        }
        if bytes.prefix(8000).contains(0) {
            let source = Source(path: file.path, bytes: [])
            return .rejected(RejectedFile(source: source, diagnostics: [.binary()]))
        }
        let compiled = PlanCompiler.compile(Source(path: file.path, bytes: bytes), settings: configuration.compile)
        guard compiled.isPlan else {
            guard file.isNamed else { return .skipped(file.path) }
            return .rejected(RejectedFile(source: compiled.source, diagnostics: [.notAPlan(compiled)]))
        }
        return .account(account(compiled, asOf: asOf, configuration))
    }

    /// A plan from its text, wherever that is kept, assessed and checked by itself. What is no plan gives an account too;
    /// `compiled.isPlan` tells.
    public static func account(_ source: Source, asOf: Day, _ configuration: Configuration) -> Account {
        account(PlanCompiler.compile(source, settings: configuration.compile), asOf: asOf, configuration)
    }

    private static func account(_ compiled: CompiledPlan, asOf: Day, _ configuration: Configuration) -> Account {
        let (assessment, diagnostics) = RuleChecker.check(compiled, asOf: asOf, settings: configuration.assessment, rules: configuration.rules)
        return Account(path: compiled.source.path, compiled: compiled, assessment: assessment, configuration: configuration, diagnostics: diagnostics)
    }

    /// Accounts that were made one by one, with the findings of looking at all of them.
    public static func checkedAcross(_ accounts: [Account]) -> [Account] {
        var accounts = accounts
        CrossPlanChecks.check(&accounts)
        return accounts
    }
}

extension Configuration {
    /// Whether a file that was found in a folder is left out; one that was named itself never is.
    public func excludes(_ file: Discovery.File) -> Bool {
        guard !exclusions.isEmpty, !file.isNamed else { return false }
        let folder = file.path.lastIndex(of: "/").map { String(file.path[..<$0]) } ?? "."
        let name = file.path.lastIndex(of: "/").map { String(file.path[file.path.index(after: $0)...]) } ?? file.path
        let path = "\(FileSystem.absolute(folder))/\(name)"
        return exclusions.contains { $0.matches(path) }
    }
}

extension Diagnostic {
    static func binary() -> Diagnostic {
        Diagnostic(
            .fileBinary, at: .empty,
            Localized(en: "this is no text but a file of another kind", nl: "dit is geen tekst maar een ander soort bestand"),
            help: Localized(
                en: "A plan is plain text. Save the document as plain text (UTF-8) and name it something.md.",
                nl: "Een plan is platte tekst. Sla het document op als tekst zonder opmaak (UTF-8), met een naam die op .md eindigt."))
    }

    static func notAPlan(_ compiled: CompiledPlan) -> Diagnostic {
        let start = compiled.source.textStart
        return Diagnostic(
            .fileNotAPlan, at: SourceRange(start, compiled.source.lineRange(0).upper),
            Localized(en: "this file is no plan: it does not say which account it is about", nl: "dit bestand is geen plan: er staat niet in om welke klant het gaat"),
            help: Localized(
                en: "Begin the file with these three lines: `---`, `account: NAME`, `---`.",
                nl: "Begin het bestand met deze drie regels: `---`, `klant: NAAM`, `---`."),
            fixes: [
                Fix(
                    Localized(en: "begin with the account's name", nl: "begin met de naam van de klant"),
                    [Fix.Edit(SourceRange(start, start), "---\naccount: \n---\n\n")])
            ])
    }
}
