import Foundation

/// Where the files of the project are.
public enum Repository {
    public static let root: URL = {
        var url = URL(fileURLWithPath: #filePath)
        while url.path != "/", !FileManager.default.fileExists(atPath: url.appendingPathComponent("Package.swift").path) { url.deleteLastPathComponent() }
        return url
    }()

    public static func url(_ path: String) -> URL { root.appendingPathComponent(path) }
    public static func text(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

    /// The paths below a folder that end in `suffix`, sorted, relative to the root.
    public static func files(in folder: String, suffix: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: url(folder).path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
    }
}

/// Texts that are compared as a whole with a file. `RENEW_GOLDEN=1 swift test` writes the files anew; then read the diff.
public enum Golden {
    /// Nil when `text` is what the file holds; else what to say about it.
    public static func difference(_ text: String, from path: String) -> String? {
        let url = Repository.url(path)
        if ProcessInfo.processInfo.environment["RENEW_GOLDEN"] == "1" {
            try? FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try? text.write(to: url, atomically: true, encoding: .utf8)
            return nil
        }
        guard let expected = try? String(contentsOf: url, encoding: .utf8) else { return "\(path) is missing; make it with RENEW_GOLDEN=1 swift test" }
        if expected == text { return nil }
        let (old, new) = (expected.split(separator: "\n", omittingEmptySubsequences: false), text.split(separator: "\n", omittingEmptySubsequences: false))
        let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
        let was = line < old.count ? old[line] : "(end)"
        let isNow = line < new.count ? new[line] : "(end)"
        return "\(path):\(line + 1) differs\n  was: \(was)\n  now: \(isNow)\nWhen the new text is right: RENEW_GOLDEN=1 swift test"
    }
}
