import PlanText

/// The span of a finding as people and machines count it: lines and columns from 1, columns in Unicode scalars, the end
/// just behind the last character. Every form takes its numbers from here.
struct FindingPlace {
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int

    init(_ range: SourceRange, _ source: Source) {
        let start = source.position(at: range.lower)
        let end = source.position(at: range.upper)
        (line, column, endLine, endColumn) = (start.line, start.column, end.line, end.column)
    }
}

/// Paths as a code host names files: from the root of the repository, with forward slashes, without `.` and `..`.
public struct RepositoryPaths: Sendable {
    private let folder: [Substring]
    private let root: [Substring]

    /// Takes the working folder and the repository's root, both absolute. A root that does not hold the working folder
    /// is passed over: then paths count from the working folder.
    public init(workingFolder: String, root: String? = nil) {
        folder = Self.resolved(workingFolder[...])
        let given = Self.resolved((root ?? workingFolder)[...])
        self.root = folder.starts(with: given) ? given : folder
    }

    /// The path of a plan from the root. A file outside it keeps the path that people see; `-` is standard input.
    public func path(_ shown: String) -> String {
        guard shown != "-" else { return shown }
        let parts = Self.resolved(shown[...], from: shown.hasPrefix("/") ? [] : folder)
        guard parts.starts(with: root), parts.count > root.count else { return shown }
        return parts.dropFirst(root.count).joined(separator: "/")
    }

    /// The same as a URI reference (RFC 3986): everything but unreserved characters and slashes percent-encoded.
    func uri(_ shown: String) -> String {
        let path = path(shown)
        return (path.hasPrefix("/") ? "file://" : "") + Self.encoded(path)
    }

    static func encoded(_ path: String) -> String {
        var uri = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): uri.unicodeScalars.append(Unicode.Scalar(byte))
            case _ where byte.isLetter || byte.isDigit: uri.unicodeScalars.append(Unicode.Scalar(byte))
            default: uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return uri
    }

    private static func resolved(_ path: Substring, from start: [Substring] = []) -> [Substring] {
        path.split(separator: "/").reduce(into: start) { parts, part in
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
        }
    }
}
