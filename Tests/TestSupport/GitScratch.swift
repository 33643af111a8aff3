import Foundation

/// A git repository of its own, with dates and names that tests choose; nobody's settings count.
public final class GitScratch: Sendable {
    public let scratch: Scratch
    public var url: URL { scratch.url }

    public init() throws {
        scratch = try Scratch()
        try git("init", "--quiet", "--initial-branch=main")
    }

    /// What git writes to standard output. Throws when it fails. `day` is when a commit is made, at noon.
    @discardableResult
    public func git(_ arguments: String..., day: String = "2026-01-15") throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-C", url.path] + arguments
        let date = "\(day)T12:00:00+0100"
        process.environment = [
            "PATH": "/usr/bin:/bin", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Ada Berg", "GIT_AUTHOR_EMAIL": "ada@example.com",
            "GIT_COMMITTER_NAME": "Ada Berg", "GIT_COMMITTER_EMAIL": "ada@example.com", "GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date,
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(command: arguments.joined(separator: " ")) }
        return String(decoding: output, as: UTF8.self)
    }

    public struct Failure: Error { public let command: String }

    /// Commits all that lies there, even when nothing changed.
    public func commit(on day: String) throws {
        try git("add", "--all")
        try git("commit", "--quiet", "--allow-empty", "--message", "plans of \(day)", day: day)
    }

    public func text(_ name: String) throws -> String { try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8) }

    /// Puts one text in the place of another, which has to be there.
    public func replace(_ old: String, with new: String, in name: String) throws {
        let text = try text(name)
        guard text.contains(old) else { throw Failure(command: "replace \(old)") }
        try scratch.write(text.replacingOccurrences(of: old, with: new), to: name)
    }

    public func remove(_ name: String) throws { try FileManager.default.removeItem(at: url.appendingPathComponent(name)) }
}
