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

/// Plans as they were in commits. Each text is compiled once, however many commits hold it.
public struct PlanArchive: Sendable {
    private let repository: GitRepository
    private let entries: [String: [GitRepository.Entry]]
    private let configurations: [String: Configuration]
    private let jobs: Int
    /// So many texts are in memory at a time.
    private static let chunk = 2000

    /// Finds the plans of commits that lie at or below paths of the command line, with the configuration of today's
    /// work tree. `renames` tells, by commit, where files lay then that have another name now.
    public init(_ repository: GitRepository, commits: [String], paths: [String], renames: [String: [String: String]], jobs: Int) throws(GitError) {
        self.repository = repository
        self.jobs = jobs
        let below = paths.map { repository.relative($0) }
        var store = ConfigurationStore()
        var configurations: [String: Configuration] = [:]
        var entries: [String: [GitRepository.Entry]] = [:]
        for commit in Set(commits) {
            let earlier = (renames[commit] ?? [:]).filter { renamed in below.contains { GitRepository.isAtOrBelow(renamed.key, $0) } }.map(\.value)
            entries[commit] = try repository.files(at: commit, below: below + earlier).filter { entry in
                let path = "\(repository.root)/\(entry.path)"
                let configuration = configurations[entry.path] ?? store.configuration(for: path)
                configurations[entry.path] = configuration
                return !configuration.excludes(Discovery.File(path: path, isNamed: false))
            }
        }
        self.entries = entries
        self.configurations = configurations
    }

    /// The accounts of a commit as of a day, in the order of their paths, which are those below the repository's root.
    public func accounts(at commits: [String], asOf: Day) throws(GitError) -> [[Account]] {
        try map(commits.map { ($0, asOf) }) { PortfolioCompiler.account($0, asOf: $1, $2) }
    }

    /// What `make` makes of the plans of each state, which is a commit and the day on which it is looked at, in the order
    /// of the plans' paths.
    func map<T: Sendable>(_ states: [(commit: String, asOf: Day)], _ make: @escaping @Sendable (CompiledPlan, Day, Configuration) -> T) throws(GitError) -> [[T]] {
        var made = states.map { [T?](repeating: nil, count: entries[$0.commit]?.count ?? 0) }
        var uses: [GitRepository.Entry: [(state: Int, position: Int)]] = [:]
        for (state, (commit, _)) in states.enumerated() {
            for (position, entry) in (entries[commit] ?? []).enumerated() { uses[entry, default: []].append((state, position)) }
        }
        let unique = uses.sorted { ($0.key.path, $0.key.blob) < ($1.key.path, $1.key.blob) }
        for start in stride(from: 0, to: unique.count, by: Self.chunk) {
            let chunk = unique[start..<min(start + Self.chunk, unique.count)]
            let texts = try repository.blobs(Set(chunk.map(\.key.blob)).sorted())
            let configurations = configurations
            let results = Parallel.map(chunk.count, jobs: jobs) { index -> [T] in
                let (entry, uses) = chunk[start + index]
                let configuration = configurations[entry.path] ?? Configuration()
                guard let bytes = texts[entry.blob], let compiled = Self.compile(entry, bytes, configuration) else { return [] }
                return uses.map { make(compiled, states[$0.state].asOf, configuration) }
            }
            for (item, results) in zip(chunk, results) {
                for (use, result) in zip(item.value, results) { made[use.state][use.position] = result }
            }
        }
        return made.map { $0.compactMap { $0 } }
    }

    /// Nil for what is no text, or no plan.
    private static func compile(_ entry: GitRepository.Entry, _ bytes: [UInt8], _ configuration: Configuration) -> CompiledPlan? {
        guard bytes.firstIndex(of: 0, in: SourceRange(0, min(8000, bytes.count))) == nil else { return nil }
        let compiled = PlanCompiler.compile(Source(path: entry.path, bytes: bytes), settings: configuration.compile)
        return compiled.isPlan ? compiled : nil
    }
}
