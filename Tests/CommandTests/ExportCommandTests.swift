import Foundation
import TestSupport
import Testing

/// `planc export`: files that other programs read.
@Suite struct ExportCommandTests {
    private static let asOf = ["--as-of", "2026-11-24"]

    @Test func otherProgramsReadTheTables() throws {
        let scratch = try Scratch()
        let result = try Program.run(["export", "sample-plans/portfolio", "Tests/Plans", "--format", "csv", "-o", scratch.url.path + "/tables"] + Self.asOf)
        #expect(result.exitCode == 0, "\(result.error)")
        let files = result.output.split(separator: "\n").map { URL(fileURLWithPath: String($0)) }
        #expect(files.count == 17)
        #expect(try Validators.complaint(files.map { ("csv", $0) } ) == nil)
    }

    @Test func jobsDoNotMatter() throws {
        let outputs = try ["1", "2"].map { try Program.run(["export", "sample-plans/portfolio", "--jobs", $0] + Self.asOf).output }
        #expect(outputs[0] == outputs[1])
        #expect(try Program.run(["export", "sample-plans/portfolio", "--format", "csv"] + Self.asOf).exitCode == 2)
    }
}
