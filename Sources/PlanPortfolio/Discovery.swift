/// The Markdown files to compile, in the order of their paths.
public struct Discovery: Sendable {
    public struct File: Sendable, Equatable {
        /// As people see it: what they gave, and the names below it.
        public let path: String
        /// Whether it was named itself, rather than found in a folder: then it has to be a plan.
        public let isNamed: Bool
    }

    public private(set) var files: [File] = []
    public private(set) var failures: [FileFailure] = []

    /// Finds the files that paths lead to: files, folders with all below them, or `-` for standard input.
    ///
    /// Folders with a name that begins with a dot are left out. A folder reached for the second time through a
    /// symbolic link is not entered again. `areNamed` says whether somebody named each of the paths, rather than found them:
    /// then a file has to be a plan.
    public static func find(_ paths: [String], areNamed: Bool = true) -> Discovery {
        var discovery = Discovery()
        for path in paths {
            if path == "-" {
                discovery.files.append(File(path: path, isNamed: true))
                continue
            }
            do {
                let status = try FileSystem.status(path)
                switch status.kind {
                case .file: discovery.files.append(File(path: path, isNamed: areNamed))
                case .folder: discovery.search(path)
                case .other: discovery.failures.append(FileFailure(path, reason: "neither a file nor a folder"))
                }
            } catch {
                discovery.failures.append(error)
            }
        }
        discovery.removeDuplicates()
        return discovery
    }

    private mutating func search(_ root: String) {
        var seen: Set<FolderID> = []
        // A stack rather than recursion: folders may nest deeper than a thread's stack is.
        var open = [root]
        while let folder = open.popLast() {
            do {
                let status = try FileSystem.status(folder)
                guard seen.insert(FolderID(device: status.device, node: status.node)).inserted else { continue }
                var below: [String] = []
                for name in try FileSystem.names(inFolder: folder) where !name.hasPrefix(".") {
                    let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
                    visit(path, name, &below)
                }
                open += below.reversed()
            } catch {
                failures.append(error)
            }
        }
    }

    private mutating func visit(_ path: String, _ name: String, _ folders: inout [String]) {
        do {
            switch try FileSystem.status(path).kind {
            case .folder: folders.append(path)
            case .file: if Self.isMarkdown(name) { files.append(File(path: path, isNamed: false)) }
            case .other: break
            }
        } catch {
            // A link that leads nowhere matters only where a plan was expected; what can't be looked into may hold plans.
            if Self.isMarkdown(name) || !error.isNothingThere { failures.append(error) }
        }
    }

    static func isMarkdown(_ name: String) -> Bool { name.hasSuffix(".md") || name.hasSuffix(".markdown") || name.hasSuffix(".MD") }

    /// One file once, in the order of the paths' bytes, so that nothing depends on how a folder is stored.
    private mutating func removeDuplicates() {
        var seen: Set<String> = []
        files = files.filter { seen.insert($0.path).inserted }
        files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    private struct FolderID: Hashable {
        let device: UInt64
        let node: UInt64
    }
}
