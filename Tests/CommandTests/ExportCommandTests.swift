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

    /// Odd texts too: formulas, markup, control characters' neighbours, what spreadsheets read as an encoded character.
    @Test func tablesAndWorkbookHoldEveryRecord() throws {
        let scratch = try Scratch()
        let odd = "---\naccount: Odd & <Sons>\n---\n## Actions\n- [ ] =1+2 _x0041_ & <b> ]]> 👩‍🚀 @ada due:2027-03-02 #O9\n- [ ] @SUM(A1) \"quoted\", 'apostrophe\n"
        let file = try scratch.write(odd, to: "odd.md")
        let paths = try Self.exported(["sample-plans/portfolio", "Tests/Plans", file.path], to: scratch)
        #expect(try Validators.difference(paths.json, tables: paths.tables, workbook: paths.workbook) == nil)
    }

    /// A comparison that finds everything alike proves nothing.
    @Test func aMissingRecordIsFound() throws {
        let scratch = try Scratch()
        let few = try Self.exported(["sample-plans/portfolio/ostrander-festival-group.md"], to: scratch)
        let more = try Scratch()
        let many = try Self.exported(["sample-plans/portfolio"], to: more)
        let difference = try #require(try Validators.difference(many.json, tables: few.tables, workbook: few.workbook))
        #expect(difference.contains("csv actions: ") && difference.contains("xlsx actions: ") && difference.contains("xlsx: an account is missing"))
    }

    @Test func theWorkbookHasTheSameBytesEachTime() throws {
        let scratch = try Scratch()
        let files = try ["1", "2"].map { jobs -> Data in
            let path = scratch.url.path + "/\(jobs).xlsx"
            #expect(try Program.run(["export", "sample-plans/portfolio", "--format", "xlsx", "-o", path, "--jobs", jobs] + Self.asOf).exitCode == 0)
            return try Data(contentsOf: URL(fileURLWithPath: path))
        }
        #expect(files[0] == files[1])
        #expect(try Program.run(["export", "sample-plans/portfolio", "--format", "xlsx"] + Self.asOf).exitCode != 0)
    }

    /// Nothing is cut to fit: there is no workbook, and the message says where everything can be had.
    @Test(arguments: [("en", "a cell holds 32767"), ("nl", "een cel bevat er ten hoogste 32767")]) func aTextTooLongForACell(_ language: String, _ words: String) throws {
        let scratch = try Scratch()
        let file = try scratch.write("---\naccount: Long\n---\n## Actions\n- [ ] " + String(repeating: "word ", count: 8000) + "@ada due:2027-03-02\n", to: "long.md")
        let path = scratch.url.path + "/long.xlsx"
        let result = try Program.run(["export", file.path, "--format", "xlsx", "-o", path, "--lang", language] + Self.asOf)
        #expect(result.exitCode == 2 && result.error.contains(words) && result.error.contains("--format csv"), "\(result.error)")
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    private static func exported(_ paths: [String], to scratch: Scratch) throws -> (json: URL, tables: URL, workbook: URL) {
        let files = ["json", "csv", "xlsx"].map { scratch.url.appendingPathComponent("all.\($0)") }
        for file in files {
            let result = try Program.run(["export"] + paths + ["--format", file.pathExtension, "-o", file.path] + asOf)
            #expect(result.exitCode == 0, "\(result.error)")
        }
        return (files[0], files[1], files[2])
    }
}
