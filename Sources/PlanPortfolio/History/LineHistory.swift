import PlanModel
import PlanSemantics
import PlanText

extension GitRepository {
    /// A line of the last commit.
    struct Line: Sendable {
        let text: ArraySlice<UInt8>
        /// When it was written, by the calendar of its author. Moving it, or changing spaces alone, does not write it anew.
        let day: Day
    }

    /// The lines of a file of the last commit. Nil when that commit does not have it.
    func lines(of path: String) -> [Line]? {
        guard let result = try? GitProcess.run(["blame", "--porcelain", "--no-textconv", "-w", "-M", "HEAD", "--", path], in: root), result.succeeded else { return nil }
        var lines: [Line] = []
        var days: [ArraySlice<UInt8>: Day] = [:]
        var (commit, seconds) = (ArraySlice<UInt8>(), 0)
        // `ID OLD NEW`, what is known of a commit when it comes for the first time, and the line behind a tab.
        for line in LineDiff.lines(result.output) {
            if line.first == 0x09 {
                guard let day = days[commit] else { return nil }
                lines.append(Line(text: line.dropFirst(), day: day))
                commit = []
            } else if commit.isEmpty {
                commit = line.prefix { $0 != 0x20 }
            } else if let value = Self.value(line, of: "author-time") {
                seconds = Int(value) ?? 0
            } else if let value = Self.value(line, of: "author-tz"), let zone = Int(value) {
                // Hours and minutes stand together: +0530.
                let local = seconds + (zone / 100 * 60 + zone % 100) * 60
                days[commit] = Day(number: Int32(clamping: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400))
            }
        }
        return lines
    }

    private static func value(_ line: ArraySlice<UInt8>, of key: StaticString) -> String? {
        line.begins(key) && line.dropFirst(key.utf8CodeUnitCount).first == 0x20
            ? String(decoding: line.dropFirst(key.utf8CodeUnitCount + 1).prefix { $0 != 0x0A }, as: UTF8.self) : nil
    }
}

/// The repositories around plans, each asked for once.
struct LineHistory: Sendable {
    private var repositories: [GitRepository] = []
    private var byFolder: [String: Int?] = [:]

    /// Looks for the repository around each of these files.
    init(around paths: [String]) {
        for path in paths {
            let folder = Self.folder(path)
            if byFolder[folder] == nil { byFolder[folder] = .some(find(folder)) }
        }
    }

    private mutating func find(_ folder: String) -> Int? {
        let absolute = FileSystem.absolute(folder)
        if let known = repositories.firstIndex(where: { absolute == $0.root || absolute.hasPrefix($0.root + "/") }) { return known }
        guard let repository = try? GitRepository(around: folder) else { return nil }
        repositories.append(repository)
        return repositories.count - 1
    }

    private static func folder(_ path: String) -> String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "." }

    /// When the sections of a plan were last changed; nothing for a plan that no commit has.
    func touches(_ compiled: CompiledPlan, today: Day) -> [SectionTouch] {
        guard let index = byFolder[Self.folder(compiled.source.path)] ?? nil else { return [] }
        let repository = repositories[index]
        guard let lines = repository.lines(of: repository.relative(compiled.source.path)) else { return [] }
        return SectionTouch.all(compiled.plan, compiled.source, committed: lines, today: today)
    }
}
