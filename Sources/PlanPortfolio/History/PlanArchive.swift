import PlanDiagnostics
import PlanModel
import PlanSemantics
import PlanText

extension PortfolioCompiler {
    /// The accounts of today's work tree, under the paths that they have in commits: those below the repository's root.
    /// As there, they are not held against each other.
    public static func current(_ paths: [String], in repository: GitRepository, asOf: Day, jobs: Int) -> [Account] {
        compile(Discovery.find(paths.filter(FileSystem.exists)), asOf: asOf, jobs: jobs, checksAcross: false).accounts.map { account in
            Account(
                path: repository.relative(account.path), compiled: account.compiled, assessment: account.assessment, configuration: account.configuration,
                diagnostics: account.diagnostics)
        }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}

/// Plans as they were in commits. Each text is compiled once, however many commits hold it; what is concluded from it on
/// a day is made anew.
public struct PlanArchive: Sendable {
    private let entries: [String: [GitRepository.Entry]]
    private let compiled: [GitRepository.Entry: CompiledPlan]
    private let configurations: [String: Configuration]
    private let jobs: Int

    /// Reads the plans of commits that lie at or below paths of the command line, with the configuration of today's
    /// work tree. `renames` tells, by commit, where files lay then that have another name now.
    public init(_ repository: GitRepository, commits: [String], paths: [String], renames: [String: [String: String]], jobs: Int) throws(GitError) {
        self.jobs = jobs
        let below = paths.map { repository.relative($0) }
        var entries: [String: [GitRepository.Entry]] = [:]
        for commit in Set(commits) {
            let earlier = (renames[commit] ?? [:]).filter { renamed in below.contains { GitRepository.isAtOrBelow(renamed.key, $0) } }.map(\.value)
            entries[commit] = try repository.files(at: commit, below: below + earlier)
        }
        var store = ConfigurationStore()
        var configurations: [String: Configuration] = [:]
        let unique = Set(entries.values.joined()).sorted { ($0.path, $0.blob) < ($1.path, $1.blob) }
        for path in Set(unique.map(\.path)) {
            configurations[path] = store.configuration(for: "\(repository.root)/\(path)")
        }
        self.configurations = configurations
        let root = repository.root
        let plans = unique.filter { !configurations[$0.path]!.excludes(Discovery.File(path: "\(root)/\($0.path)", isNamed: false)) }
        let texts = try repository.blobs(Array(Set(plans.map(\.blob))).sorted())
        let settings = configurations
        let results = Parallel.map(plans.count, jobs: jobs) { index -> CompiledPlan? in
            guard let bytes = texts[plans[index].blob], bytes.firstIndex(of: 0, in: SourceRange(0, min(8000, bytes.count))) == nil else { return nil }
            let compiled = PlanCompiler.compile(Source(path: plans[index].path, bytes: bytes), settings: settings[plans[index].path]!.compile)
            return compiled.isPlan ? compiled : nil
        }
        var compiled: [GitRepository.Entry: CompiledPlan] = [:]
        for (entry, plan) in zip(plans, results) { compiled[entry] = plan }
        self.entries = entries
        self.compiled = compiled
    }

    /// The accounts of a commit as of a day, in the order of their paths, which are those below the repository's root.
    public func accounts(at commit: String, asOf: Day) -> [Account] {
        let plans = (entries[commit] ?? []).compactMap { entry in
            compiled[entry].map { (plan: $0, configuration: configurations[entry.path] ?? Configuration()) }
        }
        return Parallel.map(plans.count, jobs: jobs) { PortfolioCompiler.account(plans[$0].plan, asOf: asOf, plans[$0].configuration) }
    }
}
