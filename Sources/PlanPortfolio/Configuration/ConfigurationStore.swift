import PlanDiagnostics
import PlanSyntax
import PlanText

/// Finds the configuration of each plan: the nearest `planc.yml` upward from it, merged with those above, up to the one
/// that says `root: true`.
public struct ConfigurationStore: Sendable {
    /// All configurations that are in use.
    public private(set) var configurations: [Configuration] = []
    /// The files that were read, with what is wrong in them, in the order of their paths.
    public var findings: [RejectedFile] {
        reports.values.filter { !$0.diagnostics.isEmpty }.sorted { $0.source.path.utf8.lexicographicallyPrecedes($1.source.path.utf8) }
    }
    public private(set) var failures: [FileFailure] = []

    private struct File {
        let folder: String
        let source: Source
        let entries: [YAMLEntry]
        let syntax: [Diagnostic]
    }

    /// By absolute folder; nil for a folder without a file.
    private var files: [String: File?] = [:]
    private var reports: [String: RejectedFile] = [:]
    /// The index of a configuration by the folder as it is written in paths, and by the files that it is made of.
    private var byFolder: [String: Int] = [:]
    private var byFiles: [[String]: Int] = [:]
    private let currentFolder = FileSystem.absolute(".")

    public init() {}

    /// The index of the configuration that holds for a plan; `-` is in the current folder.
    public mutating func index(for path: String) -> Int {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        if let index = byFolder[folder] { return index }
        let index = makeConfiguration(FileSystem.absolute(folder))
        byFolder[folder] = index
        return index
    }

    /// The configuration that holds in a folder.
    public mutating func configuration(in folder: String) -> Configuration { configurations[index(for: folder + "/")] }

    /// Where configurations of these plans may lie, whether they do or not: what one has to watch.
    public static func candidates(for paths: [String]) -> [String] {
        var found: Set<String> = []
        for folder in Set(paths.map { path in path.lastIndex(of: "/").map { String(path[...$0]) } ?? "." }) {
            var folder = FileSystem.absolute(folder)
            while found.insert("\(folder)/\(Configuration.fileName)").inserted, let slash = folder.lastIndex(of: "/"), slash > folder.startIndex {
                folder = String(folder[..<slash])
            }
        }
        return found.sorted()
    }

    private mutating func makeConfiguration(_ folder: String) -> Int {
        let chain = chain(folder)
        let key = chain.map(\.folder)
        if let index = byFiles[key] { return index }
        var reader = ConfigurationReader()
        for file in chain.reversed() {
            reader.read(file.entries, folder: file.folder == "/" ? "/" : file.folder + "/")
            reports[file.folder] = RejectedFile(source: file.source, diagnostics: (file.syntax + reader.diagnostics).inSourceOrder())
        }
        configurations.append(reader.finish())
        byFiles[key] = configurations.count - 1
        return configurations.count - 1
    }

    /// The files for a folder, the nearest first.
    private mutating func chain(_ folder: String) -> [File] {
        var chain: [File] = []
        var folder = folder
        while true {
            if let file = file(in: folder) {
                chain.append(file)
                if ConfigurationReader.isRoot(file.entries) { return chain }
            }
            guard folder != "/", let slash = folder.lastIndex(of: "/") else { return chain }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }

    private mutating func file(in folder: String) -> File? {
        if let known = files[folder] { return known }
        let file = read(folder)
        files[folder] = .some(file)
        return file
    }

    private mutating func read(_ folder: String) -> File? {
        let path = folder == "/" ? "/" + Configuration.fileName : "\(folder)/\(Configuration.fileName)"
        guard FileSystem.exists(path) else { return nil }
        do {
            let source = Source(path: shown(path), bytes: try FileSystem.read(path))
            let (entries, diagnostics) = YAMLDocument.parse(source)
            return File(folder: folder, source: source, entries: entries, syntax: diagnostics)
        } catch {
            failures.append(FileFailure(shown(path), reason: error.reason))
            return nil
        }
    }

    /// A path as people see it: relative to where they are.
    private func shown(_ path: String) -> String {
        let prefix = currentFolder == "/" ? "/" : currentFolder + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }
}
