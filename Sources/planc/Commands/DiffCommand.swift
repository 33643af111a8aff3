import ArgumentParser
import PlanPortfolio
import PlanReports

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say what changed in the plans since a commit, in the method's words.",
        discussion: """
            `planc diff main` holds the work tree against a commit, `planc diff v1 v2 plans/` two commits against each other. \
            Both states are judged on the same day (--as-of), so that only what was written makes a difference.
            """)

    enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json, markdown }
    enum FailOn: String, ExpressibleByArgument, CaseIterable { case regression, never }

    @Argument(help: ArgumentHelp("The older commit. OLDER..NEWER names two, OLDER...NEWER what NEWER changed since the two parted.", valueName: "revision"))
    var revision: String

    @Argument(help: ArgumentHelp("The newer commit, else it is the work tree; then plans, or folders of plans.", valueName: "revision-or-path"), completion: .file())
    var rest: [String] = []

    @OptionGroup var options: CompileOptions

    @Option(help: ArgumentHelp("text, json, or markdown (for a comment on a pull request).", valueName: "format"))
    var format: OutputFormat = .text

    @Option(help: "Exit with 1 on a regression: a condition, the stage, completeness, a relationship or a status got worse, or a plan is gone.")
    var failOn: FailOn = .never

    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"), completion: .file())
    var output: String?

    func run() throws {
        let changes: PortfolioChanges
        do { changes = try compare() } catch let error as GitError {
            Output.error("planc: \(error.message[options.lang ?? CompileOptions.localeLanguage])")
            throw ExitCode(2)
        }
        let text =
            switch format {
            case .text: changes.text(color: output == nil && Output.wantsColor(options.color))
            case .json: changes.json
            case .markdown: changes.markdown
            }
        if let output { try Output.write(text, to: output) } else { Output.write(text) }
        if failOn == .regression, changes.hasRegression { throw ExitCode(1) }
    }

    private func compare() throws -> PortfolioChanges {
        let repository = try GitRepository(around: FileSystem.folder(of: rest.filter(FileSystem.exists)))
        let asOf = options.asOf ?? .today
        let (older, newer, paths) = try states(repository)
        let renames = try repository.renames(from: older, to: newer)
        let archive = try PlanArchive(repository, commits: [older] + (newer.map { [$0] } ?? []), paths: paths, renames: [older: renames], jobs: options.workers)
        let states = try archive.accounts(at: [older] + (newer.map { [$0] } ?? []), asOf: asOf)
        let new = newer == nil ? PortfolioCompiler.current(paths, in: repository, asOf: asOf, jobs: options.workers) : states[1]
        return PortfolioChanges(from: states[0], to: new, renames: renames, asOf: asOf, language: options.language(new))
    }

    /// What is compared, and which plans of it. A word that is no commit has to be a file or folder, of today or of then.
    private func states(_ repository: GitRepository) throws -> (older: String, newer: String?, paths: [String]) {
        var (older, newer) = try revisions(repository)
        var paths = rest
        if newer == nil, let first = paths.first, !FileSystem.exists(first), let commit = try? repository.resolve(first) {
            newer = commit
            paths.removeFirst()
        }
        for path in paths where !FileSystem.exists(path) {
            let isKnown = try [older, newer].compactMap { $0 }.contains { try !repository.files(at: $0, below: [repository.relative(path)]).isEmpty }
            guard isKnown else {
                Output.error("planc: \(path) is neither a commit nor a plan or folder")
                throw ExitCode(2)
            }
        }
        return (older, newer, paths.isEmpty ? ["."] : paths)
    }

    /// `OLDER`, `OLDER..NEWER`, or `OLDER...NEWER` (since the two parted, as on a pull request).
    private func revisions(_ repository: GitRepository) throws -> (older: String, newer: String?) {
        for separator in ["...", ".."] {
            guard let range = revision.firstRange(of: separator) else { continue }
            let (left, right) = (String(revision[..<range.lowerBound]), String(revision[range.upperBound...]))
            let (older, newer) = (try repository.resolve(left.isEmpty ? "HEAD" : left), try repository.resolve(right.isEmpty ? "HEAD" : right))
            return (separator == "..." ? try repository.mergeBase(older, newer) : older, newer)
        }
        return (try repository.resolve(revision), nil)
    }
}
