import ArgumentParser
import PlanPortfolio

/// Paths out of a file, one a line: for programs that hand out work, and for more paths than a command line takes.
enum PathList {
    /// The paths in a file, or on standard input for `-`; empty lines count for nothing. Ends with exit code 2 when the
    /// file can't be read.
    static func read(_ file: String) throws -> [String] {
        do throws(FileFailure) {
            let bytes = file == "-" ? try FileSystem.readStandardInput() : try FileSystem.read(file)
            return bytes.split(separator: UInt8(ascii: "\n")).map { line in
                String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
            }.filter { !$0.isEmpty }
        } catch {
            Output.error("planc: \(error.path): \(error.reason)")
            throw ExitCode(2)
        }
    }
}
