import PlanDiagnostics
import PlanModel

/// How plans stood at the end of each month, judged by today's rules.
///
/// A month's state is that of the last commit up to its end; it is judged on the month's last day (the current month on
/// the day itself), so that a plan that nobody touches gets older as it did then.
public struct PortfolioHistory: Sendable {
    public struct Month: Sendable {
        /// The day that everything is held against.
        public let asOf: Day
        public let plans: [PlanState]
        /// Where files of the last month lay then, when they had another name.
        fileprivate let renames: [String: String]
        private let byPath: [String: Int]
        private let byName: [String: Int]

        fileprivate init(_ asOf: Day, _ plans: [PlanState], renames: [String: String]) {
            self.asOf = asOf
            self.plans = plans
            self.renames = renames
            byPath = Dictionary(plans.enumerated().map { ($1.path, $0) }) { first, _ in first }
            byName = Dictionary(plans.enumerated().map { ($1.name, $0) }) { first, _ in first }
        }

        /// The plan whose file lies there in the last month: by where it lay then, else by the account's name.
        fileprivate func plan(_ path: String, _ name: String?) -> PlanState? {
            (byPath[renames[path] ?? path] ?? name.flatMap { byName[$0] }).map { plans[$0] }
        }
    }

    /// The oldest first; months before the first commit are left out.
    public let months: [Month]
    /// Whether older commits were left behind when the repository was cloned: history begins where the clone does.
    public var isShallow: Bool { repository.isShallow }
    private let repository: GitRepository

    /// Reads the history up to `asOf` of what lies at or below paths of the command line, so many months at most. Throws
    /// when the repository holds fewer months than the least, or can't be read.
    public init(_ repository: GitRepository, paths: [String], asOf: Day, months counts: ClosedRange<Int>, jobs: Int) throws(GitError) {
        self.repository = repository
        let commits = try repository.commits(from: "HEAD")
        var states: [(commit: String, asOf: Day)] = []
        var end = asOf
        while states.count < counts.upperBound, let commit = commits.first(where: { $0.day <= end }) {
            states.append((commit.id, end))
            end = Self.lastDay(before: end)
        }
        guard states.count >= counts.lowerBound else {
            throw GitError(message: Localized(en: "no commit is as old as \(end.iso)", nl: "geen commit is zo oud als \(end.iso)"))
        }
        states.reverse()
        var renames: [String: [String: String]] = [:]
        if let last = states.last?.commit {
            for commit in Set(states.map(\.commit)) where commit != last { renames[commit] = try repository.renames(from: commit, to: last) }
        }
        let archive = try PlanArchive(repository, commits: states.map(\.commit), paths: paths, renames: renames, jobs: jobs)
        let plans = try archive.map(states) { PlanState($0, asOf: $1, $2) }
        months = zip(states, plans).map { Month($0.asOf, $1, renames: renames[$0.commit] ?? [:]) }
    }

    private static func lastDay(before day: Day) -> Day {
        let (year, month, _) = day.civil
        return Day(year: year, month: month, day: 1)!.advanced(by: -1)
    }

    /// One plan of the last month through all months.
    public func states(of plan: PlanState) -> [PlanState?] { months.map { $0.plan(plan.path, plan.name) } }

    /// One account of today's work tree through all months; in the last, as it is now.
    public func states(of account: Account) -> [PlanState?] {
        let path = repository.relative(account.path)
        return months.dropLast().map { $0.plan(path, account.name) } + [PlanState(account)]
    }
}
