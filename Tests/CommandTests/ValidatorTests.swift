import Foundation
import TestSupport
import Testing

/// Public validators, in a Python environment that `make validators` makes.
enum Validators {
    /// What the validators of findings and of YAML say of files, a line each; nil when nothing is wrong with them.
    static func complaint(_ files: [(form: String, file: URL)]) throws -> String? {
        try run("python", [Repository.url("Tests/Validators/validate.py").path] + files.flatMap { [$0.form, $0.file.path] })
    }

    /// What the tool that a CI file is for, or the public schema of such files, says of it.
    static func complaint(ofCI kind: String, _ file: URL) throws -> String? {
        switch kind {
        case "pre-commit": try run("pre-commit", ["validate-config", file.path])
        default: try run("check-jsonschema", ["--builtin-schema", "vendor.\(kind)", file.path])
        }
    }

    /// What is wrong with YAML files by a JSON Schema.
    static func complaint(_ paths: [String], against schema: URL) throws -> String? { try run("check-jsonschema", ["--schemafile", schema.path] + paths) }

    /// What is wrong with the lines of a file by a JSON Schema.
    static func complaint(ofLines file: URL, _ schema: URL) throws -> String? {
        try run("python", [Repository.url("Tests/Validators/validate_lines.py").path, schema.path, file.path])
    }

    /// What differs between an export's JSON and its tables and workbook, as Python's csv and openpyxl read them.
    static func difference(_ json: URL, tables: URL, workbook: URL) throws -> String? {
        try run("python", [Repository.url("Tests/Validators/records.py").path, json.path, tables.path, workbook.path])
    }

    private static func run(_ program: String, _ arguments: [String]) throws -> String? {
        let isThere = FileManager.default.fileExists(atPath: Repository.url(".build/validators/schemas/junit-10.xsd").path)
        try #require(isThere, "the validators are missing; `make validators` installs them")
        let result = try Program.run(arguments, environment: ["HOME": NSTemporaryDirectory()], program: Repository.url(".build/validators/bin/\(program)"))
        return result.exitCode == 0 ? nil : "\(result.output)\(result.error)"
    }
}

/// What planc writes for other programs is what those programs say they read.
@Suite struct ValidatorTests {
    private static let forms = ["sarif", "gitlab", "junit"]

    private static let inputs: [[String]] = [
        ["sample-plans/portfolio"],
        ["sample-plans/broken", "sample-plans/broken/file-not-a-plan.md"],
        ["Tests/Plans"],
        // Nothing to remark.
        ["sample-plans/portfolio/zorggroep-elzenduin.md"],
        ["sample-plans/portfolio/merrowfield-foods.md", "no-such.md"],
    ]

    @Test(arguments: ["en", "nl"]) func findings(_ language: String) throws {
        let scratch = try Scratch()
        var files: [(String, URL)] = []
        for paths in Self.inputs { files += try write(paths + ["--lang", language, "--fail-on", "warning"], to: scratch, as: "\(files.count)") }
        #expect(files.count == 15)
        #expect(try Validators.complaint(files) == nil)
    }

    /// Odd names and odd characters: paths are encoded, what a form can't hold is left out.
    @Test func oddNamesAndCharacters() throws {
        let scratch = try Scratch()
        let odd = "---\naccount: \"a\u{1}<&>'\\\"\u{FFFE}]]>\"\n---\n## Actions\n- [ ] \u{1B}[31m{0} [x](1) 👩‍🚀 e\u{301} 漢 @ada due:02/03/2027 #O9\n"
        for name in ["a plan.md", "Café/plán #1 100%.md", "a:b.md", "🎯.md", "quote\".md"] { try scratch.write(odd, to: name) }
        try scratch.write(Data((0..<255).map { UInt8($0) }), to: "binary.md")
        try scratch.write("", to: "empty.md")
        let output = try Scratch()
        #expect(try Validators.complaint(try write([".", "empty.md"], to: output, as: "odd", in: scratch.url)) == nil)
    }

    /// A validator that says yes to everything proves nothing.
    @Test func theValidatorsFindMistakes() throws {
        let mistakes = [
            ("sarif", "\"level\": \"error\"", "\"level\": \"fatal\""), ("sarif", "\"startLine\": ", "\"startLine\": -"), ("sarif", "\"ruleIndex\": 0", "\"ruleIndex\": 1"),
            ("sarif", "\"uri\": \"", "\"uri\": \"a b "), ("sarif", "\"runs\"", "\"run\""),
            ("gitlab", "\"severity\": \"major\"", "\"severity\": \"error\""), ("gitlab", "\"begin\": ", "\"begin\": -"), ("gitlab", "\"path\": \"", "\"path\": \"./"),
            ("junit", "<failure type=", "<failed type="), ("junit", " failures=\"", " failures=\"9"), ("junit", "name=\"planc\"", "name=\"plan\u{1}c\""),
        ]
        let scratch = try Scratch()
        var files: [(String, URL)] = []
        for (number, (form, right, wrong)) in mistakes.enumerated() {
            let text = try Program.run(["check", "sample-plans/portfolio/ostrander-festival-group.md", "--as-of", "2026-11-24", "--format", form]).output
            #expect(text.contains(right))
            files.append((form, try scratch.write(text.replacing(right, with: wrong, maxReplacements: 1), to: "mistake\(number)")))
        }
        let complaint = try #require(try Validators.complaint(files))
        for (number, mistake) in mistakes.enumerated() { #expect(complaint.contains("mistake\(number): "), "\(mistake)") }
    }

    /// The findings in every form, a file each.
    private func write(_ arguments: [String], to scratch: Scratch, as name: String, in folder: URL = Repository.root) throws -> [(String, URL)] {
        try Self.forms.map { form in
            let file = scratch.url.appendingPathComponent("\(name).\(form)")
            let result = try Program.run(["check"] + arguments + ["--as-of", "2026-11-24", "--format", form, "--output", file.path], in: folder)
            #expect(FileManager.default.fileExists(atPath: file.path), "\(result.error)")
            return (form, file)
        }
    }
}
