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
    /// `checksAcross` says whether plans are held against each other, `readsLineHistory` whether git is asked when sections
    /// were last changed, of plans whose configuration wants to know.
    public static func compile(_ discovery: Discovery, asOf: Day, jobs: Int, checksAcross: Bool = true, readsLineHistory: Bool = false, adjust: (inout Configuration) -> Void = { _ in }) -> Portfolio {
        let input = Input(discovery, adjust)
        let history = readsLineHistory ? input.lineHistory : nil
        let outcomes = Parallel.map(input.files.count, jobs: jobs) { outcome(of: input.files[$0].file, asOf, input.configuration(of: $0), history) { $0 } }
        let results = Results(outcomes)
        var accounts = results.accounts
        if checksAcross { CrossPlanChecks.check(&accounts) }
        return Portfolio(
            asOf: asOf, accounts: accounts, rejected: results.rejected, skipped: results.skipped, failures: input.failures + results.failures,
            configurationFindings: input.findings, configuration: input.first)
    }

    /// The same for who wants the findings alone: each plan is let go of as soon as it is checked.
    public static func check(_ discovery: Discovery, asOf: Day, jobs: Int, adjust: (inout Configuration) -> Void = { _ in }) -> PortfolioFindings {
        let input = Input(discovery, adjust)
        let history = input.lineHistory
        let outcomes = Parallel.map(input.files.count, jobs: jobs) { outcome(of: input.files[$0].file, asOf, input.configuration(of: $0), history) { CheckedPlan($0, isOnlyOne: input.files.count == 1) } }
        let results = Results(outcomes)
        var plans = results.accounts
        for (index, diagnostic) in CrossPlanChecks.findings(plans.map(\.facts)) { plans[index].diagnostics.append(diagnostic) }
        return PortfolioFindings(
            asOf: asOf, plans: plans.map { RejectedFile(source: $0.source, diagnostics: $0.diagnostics.inSourceOrder()) },
            rejected: results.rejected, settings: input.findings, skipped: results.skipped, failures: input.failures + results.failures,
            hasBadConfiguration: input.findings.contains { $0.diagnostics.contains { $0.severity == .error } }, configuration: input.first,
            language: plans.count == 1 ? plans[0].language : nil, firstSteps: plans.count == 1 ? plans[0].firstSteps : nil)
    }

    /// What is left of a plan that was checked.
    private struct CheckedPlan: Sendable {
        let source: Source
        var diagnostics: [Diagnostic]
        let facts: CrossPlanFacts
        let language: Language?
        let firstSteps: FirstSteps?

        init(_ account: Account, isOnlyOne: Bool) {
            source = account.source
            diagnostics = account.diagnostics
            facts = CrossPlanFacts(account)
            language = account.plan.statedLanguage
            firstSteps = isOnlyOne ? FirstSteps(account.plan, account.assessment.completeness) : nil
        }
    }

    /// The files to compile, each with its configuration.
    private struct Input: Sendable {
        let files: [(file: Discovery.File, configuration: Int)]
        let configurations: [Configuration]
        let failures: [FileFailure]
        /// What is wrong in the configuration files.
        let findings: [RejectedFile]

        init(_ discovery: Discovery, _ adjust: (inout Configuration) -> Void) {
            var store = ConfigurationStore()
            let found = discovery.files.map { (file: $0, configuration: store.index(for: $0.path)) }
            var configurations = store.configurations
            for index in configurations.indices { adjust(&configurations[index]) }
            files = found.filter { !configurations[$0.configuration].excludes($0.file) }
            self.configurations = configurations
            failures = discovery.failures + store.failures
            findings = store.findings
        }

        func configuration(of index: Int) -> Configuration { configurations[files[index].configuration] }

        /// Of the plans whose sections may not stay as they are; nil when there is none.
        var lineHistory: LineHistory? {
            let paths = files.filter { configurations[$0.configuration].assessment.untouchedDays > 0 }.map(\.file.path)
            return paths.isEmpty ? nil : LineHistory(around: paths)
        }

        /// That of the first plan, which holds for the portfolio as a whole.
        var first: Configuration { files.isEmpty ? Configuration() : configuration(of: 0) }
    }

    /// What became of the files, by kind, in the order of their paths.
    private struct Results<Plan: Sendable> {
        var accounts: [Plan] = []
        var rejected: [RejectedFile] = []
        var skipped: [String] = []
        var failures: [FileFailure] = []

        init(_ outcomes: [Outcome<Plan>]) {
            for outcome in outcomes {
                switch outcome {
                case .account(let account): accounts.append(account)
                case .rejected(let file): rejected.append(file)
                case .skipped(let path): skipped.append(path)
                case .failed(let failure): failures.append(failure)
                }
            }
        }
    }

    private enum Outcome<Plan: Sendable>: Sendable {
        case account(Plan)
        case rejected(RejectedFile)
        case skipped(String)
        case failed(FileFailure)
    }

    /// `kept` makes of an account what is to be kept of it.
    private static func outcome<Plan>(of file: Discovery.File, _ asOf: Day, _ configuration: Configuration, _ history: LineHistory?, kept: (Account) -> Plan) -> Outcome<Plan> {
        let bytes: [UInt8]
        do {
            bytes = file.path == "-" ? try FileSystem.readStandardInput() : try FileSystem.read(file.path)
        } catch {
            return .failed(error)
        }
        if bytes.firstIndex(of: 0, in: SourceRange(0, min(8000, bytes.count))) != nil {
            let source = Source(path: file.path, bytes: [])
            return .rejected(RejectedFile(source: source, diagnostics: [.binary()]))
        }
        let compiled = PlanCompiler.compile(Source(path: file.path, bytes: bytes), settings: configuration.compile)
        guard compiled.isPlan else {
            guard file.isNamed else { return .skipped(file.path) }
            return .rejected(RejectedFile(source: compiled.source, diagnostics: [.notAPlan(compiled)]))
        }
        var account = account(compiled, asOf: asOf, configuration)
        if let history { account.touches = history.touches(compiled, today: asOf) }
        return .account(kept(account))
    }

    /// A plan from its text, wherever that is kept, assessed and checked by itself. What is no plan gives an account too;
    /// `compiled.isPlan` tells.
    public static func account(_ source: Source, asOf: Day, _ configuration: Configuration) -> Account {
        account(PlanCompiler.compile(source, settings: configuration.compile), asOf: asOf, configuration)
    }

    /// The same for a plan that is compiled already.
    static func account(_ compiled: CompiledPlan, asOf: Day, _ configuration: Configuration) -> Account {
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
