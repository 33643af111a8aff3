import PlanDiagnostics
import PlanModel
import PlanText

/// The git repository around a folder: its commits and the texts in them, read without checking anything out.
public struct GitRepository: Sendable {
    /// The absolute path of the work tree.
    public let root: String
    /// Whether older commits were left behind when it was cloned.
    public let isShallow: Bool

    /// Throws when there is no work tree around the folder, or no git.
    public init(around folder: String) throws(GitError) {
        let result = try GitProcess.run(["rev-parse", "--is-shallow-repository", "--show-toplevel"], in: folder)
        let lines = String(decoding: result.output, as: UTF8.self).split(separator: "\n", maxSplits: 1)
        guard result.succeeded, lines.count == 2 else { throw Self.noRepository(folder, result.errors) }
        isShallow = lines[0] == "true"
        root = String(lines[1].hasSuffix("\n") ? lines[1].dropLast() : lines[1])
    }

    private static func noRepository(_ folder: String, _ errors: String) -> GitError {
        guard errors.isEmpty || errors.contains("not a git repository") || errors.contains("work tree") else {
            return GitError(message: Localized(same: "git: \(firstLine(errors))"))
        }
        return GitError(
            message: Localized(
                en: "\(folder) is in no git work tree, so nothing is known of earlier days", nl: "\(folder) ligt in geen git-werkmap, dus over eerdere dagen is niets bekend"))
    }

    private static func firstLine(_ text: String) -> String { text.split(separator: "\n").first.map(String.init) ?? "" }

    // MARK: Commits

    public struct Commit: Sendable, Equatable {
        public let id: String
        /// When it was written, by the calendar of its author: a rebase leaves it as it was.
        public let day: Day
    }

    /// The id of the commit that a revision means: `main`, `HEAD~3`, `v1.0`, a part of an id.
    public func resolve(_ revision: String) throws(GitError) -> String {
        let result = try GitProcess.run(["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"], in: root)
        guard result.succeeded, let id = String(decoding: result.output, as: UTF8.self).split(separator: "\n").first else {
            throw GitError(
                message: Localized(
                    en: "git knows no commit “\(revision)”" + (isShallow ? "; this clone is shallow: `git fetch --unshallow` brings the older ones" : ""),
                    nl: "git kent geen commit ‘\(revision)’" + (isShallow ? "; deze kloon is ondiep: `git fetch --unshallow` haalt de oudere op" : "")))
        }
        return String(id)
    }

    /// The commits of a branch from `revision` back, the newest first; of a merge, the branch that was merged into.
    public func commits(from revision: String) throws(GitError) -> [Commit] {
        let id = try resolve(revision)
        let result = try GitProcess.run(["log", "--first-parent", "--no-show-signature", "--date=format:%Y-%m-%d", "--format=%H %ad", id, "--"], in: root)
        return String(decoding: result.output, as: UTF8.self).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ")
            return parts.count == 2 ? Day(iso: parts[1]).map { Commit(id: String(parts[0]), day: $0) } : nil
        }
    }

    /// The last commit that two branches share.
    public func mergeBase(_ one: String, _ other: String) throws(GitError) -> String {
        let result = try GitProcess.run(["merge-base", "--end-of-options", one, other], in: root)
        guard result.succeeded, let id = String(decoding: result.output, as: UTF8.self).split(separator: "\n").first else {
            throw GitError(
                message: Localized(
                    en: "the two commits share none" + (isShallow ? "; this clone is shallow: `git fetch --unshallow` brings the older ones" : ""),
                    nl: "de twee commits hebben er geen gemeen" + (isShallow ? "; deze kloon is ondiep: `git fetch --unshallow` haalt de oudere op" : "")))
        }
        return String(id)
    }

    // MARK: Files

    public struct Entry: Sendable, Hashable {
        /// Below the root; bytes that are no UTF-8 are replaced.
        public let path: String
        /// The id of its bytes.
        public let blob: String
    }

    /// The Markdown files of a commit that lie at or below one of these paths ("" is the root), in the order of their paths.
    public func files(at commit: String, below paths: [String]) throws(GitError) -> [Entry] {
        let result = try GitProcess.run(["ls-tree", "-r", "-z", "--full-tree", commit], in: root)
        let entries = result.output.split(separator: 0).compactMap { record -> Entry? in
            guard let tab = record.firstIndex(of: 0x09) else { return nil }
            let words = String(decoding: record[..<tab], as: UTF8.self).split(separator: " ")
            let path = String(decoding: record[(tab + 1)...], as: UTF8.self)
            // Files alone: a link's text is a path, and a submodule has none.
            guard words.count == 3, words[0].hasPrefix("100"), Self.mayBePlan(path), paths.contains(where: { Self.isAtOrBelow(path, $0) }) else { return nil }
            return Entry(path: path, blob: String(words[2]))
        }
        return entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// As on disk: no folder or file that begins with a dot.
    private static func mayBePlan(_ path: String) -> Bool {
        Discovery.isMarkdown(path) && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }

    static func isAtOrBelow(_ path: String, _ parent: String) -> Bool { parent.isEmpty || path == parent || path.hasPrefix(parent + "/") }

    /// The bytes behind ids, read by one process. Throws when the repository does not hold them all.
    public func blobs(_ ids: [String]) throws(GitError) -> [String: [UInt8]] {
        guard !ids.isEmpty else { return [:] }
        let output = try GitProcess.run(["cat-file", "--batch"], in: root, input: Array(ids.map { $0 + "\n" }.joined().utf8)).output
        var blobs: [String: [UInt8]] = [:]
        var index = 0
        while let lineEnd = output.firstIndex(of: 0x0A, in: SourceRange(index, output.count)) {
            // `ID blob SIZE`, the bytes and a line feed; or `ID missing`.
            let words = String(decoding: output[index..<lineEnd], as: UTF8.self).split(separator: " ")
            index = lineEnd + 1
            guard words.count == 3, let size = Int(words[2]), index + size <= output.count else { continue }
            if words[1] == "blob" { blobs[String(words[0])] = Array(output[index..<index + size]) }
            index += size + 1
        }
        let missing = Set(ids).count - blobs.count
        guard missing == 0 else {
            throw GitError(
                message: Localized(
                    en: "this clone holds the texts of its earlier commits only in part (\(missing) are missing); clone it without --filter",
                    nl: "deze kloon bevat de teksten van eerdere commits maar deels (er ontbreken er \(missing)); kloon zonder --filter"))
        }
        return blobs
    }

    /// Where files of the newer state were before, when they were renamed: new path to old path. Nil is the work tree.
    public func renames(from older: String, to newer: String?) throws(GitError) -> [String: String] {
        // Of the work tree, what was added to git: looking into its files would run the filters of the repository's settings.
        let states = newer.map { [older, $0] } ?? ["--cached", older]
        let result = try GitProcess.run(["diff", "--no-ext-diff", "--no-textconv", "--find-renames=40%", "--diff-filter=R", "--name-status", "-z"] + states + ["--"], in: root)
        let fields = result.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        var renames: [String: String] = [:]
        for index in stride(from: 0, to: fields.count - 2, by: 3) { renames[fields[index + 2]] = fields[index + 1] }
        return renames
    }

    /// A path of the command line as one below the root: what lies there now, or lay there once.
    public func relative(_ path: String) -> String {
        let isThere = FileSystem.exists(path)
        let slash = path.lastIndex(of: "/")
        let folder = isThere ? path : slash.map { String(path[..<$0]) } ?? "."
        let absolute = FileSystem.absolute(folder) + (isThere ? "" : "/" + (slash.map { String(path[path.index(after: $0)...]) } ?? path))
        if absolute == root { return "" }
        return absolute.hasPrefix(root + "/") ? String(absolute.dropFirst(root.utf8.count + 1)) : path
    }
}

extension Day {
    /// `2026-11-24`; nil for anything else.
    init?(iso: some StringProtocol) {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        self.init(year: parts[0], month: parts[1], day: parts[2])
    }
}
