import PlanAssessment
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
        public let accounts: [Account]
    }

    /// The oldest first; months before the first commit are left out.
    public let months: [Month]
    /// Whether older commits were left behind when the repository was cloned: history begins where the clone does.
    public let isShallow: Bool
    /// Where each file of the last month lay in an earlier one is found by its name, else by the account's.
    private let renames: [[String: String]]

    /// Reads the history up to `asOf` of what lies at or below paths of the command line, at most so many months.
    public init(_ repository: GitRepository, paths: [String], asOf: Day, months count: Int, jobs: Int) throws(GitError) {
        let commits = try repository.commits(from: "HEAD")
        guard commits.contains(where: { $0.day <= asOf }) else {
            throw GitError(message: Localized(en: "no commit is as old as \(asOf.iso)", nl: "geen commit is zo oud als \(asOf.iso)"))
        }
        isShallow = repository.isShallow
        var states: [(asOf: Day, commit: String)] = []
        var end = asOf
        for _ in 0..<count {
            guard let commit = commits.first(where: { $0.day <= end }) else { break }
            states.append((end, commit.id))
            end = Self.lastDay(before: end)
        }
        states.reverse()
        var renames: [String: [String: String]] = [:]
        if let last = states.last?.commit {
            for commit in Set(states.map(\.commit)) where commit != last { renames[commit] = try repository.renames(from: commit, to: last) }
        }
        let archive = try PlanArchive(repository, commits: states.map(\.commit), paths: paths, renames: renames, jobs: jobs)
        months = states.map { Month(asOf: $0.asOf, accounts: archive.accounts(at: $0.commit, asOf: $0.asOf)) }
        self.renames = states.map { renames[$0.commit] ?? [:] }
    }

    private static func lastDay(before day: Day) -> Day {
        let (year, month, _) = day.civil
        return Day(year: year, month: month, day: 1)!.advanced(by: -1)
    }

    /// The paths of the plans of the last month, in order.
    public var paths: [String] { months.last?.accounts.map(\.path) ?? [] }

    /// One plan of the last month through all months: by where its file lay then, else by the account's name.
    public func states(of path: String) -> [(asOf: Day, account: Account?)] {
        let name = months.last?.accounts.first { $0.path == path }?.name
        return months.enumerated().map { index, month in
            let old = renames[index][path] ?? path
            return (month.asOf, month.accounts.first { $0.path == old } ?? month.accounts.first { account in name.map { account.name == $0 } ?? false })
        }
    }
}
