import Foundation

/// Runs the built program as a user does.
public enum Program {
    public struct Result: Sendable {
        public let exitCode: Int32
        public let output: String
        public let error: String
    }

    /// `planc` beside the running tests.
    public static let planc: URL = {
        let link = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: link).deletingLastPathComponent().appendingPathComponent("planc")
    }()

    /// The release build, for input too large for an unoptimised one; `make test` builds it first.
    public static let release: URL = {
        let url = Repository.url(".build/release/planc")
        return FileManager.default.isExecutableFile(atPath: url.path) ? url : planc
    }()

    /// Runs it in `folder` with these arguments, an English locale and no terminal.
    public static func run(
        _ arguments: [String], in folder: URL = Repository.root, input: String? = nil, environment: [String: String] = [:], program: URL = planc
    ) throws -> Result {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        // A sanitizer's settings hold for the program as for the tests.
        let sanitizer = ProcessInfo.processInfo.environment.filter { $0.key == "ASAN_OPTIONS" || $0.key == "TSAN_OPTIONS" }
        process.environment = ["PATH": "/usr/bin:/bin", "LANG": "en_GB.UTF-8"].merging(sanitizer) { $1 }.merging(environment) { $1 }
        // Files rather than pipes: nothing to drain, however much is written.
        let scratch = try Scratch()
        let (out, err) = (scratch.url.appendingPathComponent("out"), scratch.url.appendingPathComponent("err"))
        for url in [out, err] { _ = FileManager.default.createFile(atPath: url.path, contents: nil) }
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = try FileHandle(forWritingTo: err)
        let inputFile = scratch.url.appendingPathComponent("in")
        try (input ?? "").write(to: inputFile, atomically: true, encoding: .utf8)
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        try process.run()
        process.waitUntilExit()
        return Result(
            exitCode: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
            output: String(decoding: try Data(contentsOf: out), as: UTF8.self), error: String(decoding: try Data(contentsOf: err), as: UTF8.self))
    }
}

/// A folder of its own that goes away with the value.
public final class Scratch: Sendable {
    public let url: URL

    public init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("planc-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    @discardableResult
    public func write(_ text: String, to name: String) throws -> URL { try write(Data(text.utf8), to: name) }

    @discardableResult
    public func write(_ data: Data, to name: String) throws -> URL {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
        return file
    }

    /// What a file holds.
    public func text(_ name: String) throws -> String { try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8) }
}
