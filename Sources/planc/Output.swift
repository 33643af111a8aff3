import ArgumentParser
import Glibc
import PlanPortfolio
import PlanReports

/// Standard output for data, standard error for everything else.
enum Output {
    /// Writes all of a text to standard output. A reader who has gone away ends the program quietly; a full disk or
    /// another failure ends it with exit code 2.
    static func write(_ text: String) { write(Array(text.utf8)) }

    static func write(_ bytes: [UInt8]) {
        guard put(bytes, to: STDOUT_FILENO) else {
            if errno == EPIPE { exit(0) }
            error("planc: standard output: \(String(cString: strerror(errno)))")
            exit(2)
        }
    }

    /// Writes all of a text to a file, whole or not at all; ends with exit code 2 when that fails.
    static func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

    /// The same for bytes that are no text.
    static func write(_ bytes: [UInt8], to path: String) throws {
        do { try FileSystem.write(bytes, to: path) } catch {
            Output.error("planc: \(error.path): \(error.reason)")
            throw ExitCode(2)
        }
    }

    /// Writes to standard output what holds text of plans or names of files as they are, such as a diff: for programs to
    /// the byte, on a terminal without what could steer it.
    static func writeRaw(_ text: String) { write(isatty(STDOUT_FILENO) == 1 ? harmless(text) : text) }

    /// Writes a line to standard error; that it can't be read there is nobody's concern. Names of files in it can't
    /// steer a terminal, nor make a second line.
    static func error(_ line: String) { _ = put(Array((line.sanitised + "\n").utf8), to: STDERR_FILENO) }

    /// Writes a text of several lines to standard error.
    static func errors(_ text: String) { _ = put(Array((harmless(text) + "\n").utf8), to: STDERR_FILENO) }

    private static func harmless(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).sanitised }.joined(separator: "\n")
    }

    /// Writes to standard error without ending the line.
    static func prompt(_ text: String) { _ = put(Array(text.utf8), to: STDERR_FILENO) }

    private static func put(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            var offset = 0
            while offset < buffer.count {
                let count = Glibc.write(descriptor, buffer.baseAddress! + offset, buffer.count - offset)
                if count < 0, errno == EINTR { continue }
                if count < 0 { return false }
                offset += count
            }
            return true
        }
    }

    /// Whether standard output is a terminal that wants colour: `NO_COLOR` and `CLICOLOR_FORCE` are honoured.
    static func wantsColor(_ choice: ColorChoice) -> Bool {
        switch choice {
        case .always: return true
        case .never: return false
        case .auto:
            if let value = environment("NO_COLOR"), !value.isEmpty { return false }
            if let value = environment("CLICOLOR_FORCE"), !value.isEmpty, value != "0" { return true }
            return isatty(STDOUT_FILENO) == 1 && environment("TERM") != "dumb"
        }
    }

    /// Whether the terminal is known to open links (OSC 8). `FORCE_HYPERLINK` decides where it is set.
    static var opensLinks: Bool {
        if let forced = environment("FORCE_HYPERLINK") { return forced != "0" && !forced.isEmpty }
        guard isatty(STDOUT_FILENO) == 1 else { return false }
        if ["WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "DOMTERM"].contains(where: { environment($0) != nil }) { return true }
        if let version = environment("VTE_VERSION").flatMap({ Int($0) }), version >= 5000 { return true }
        return ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper"].contains(environment("TERM_PROGRAM"))
    }

    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
