import Foundation
import TestSupport
import Testing

/// Plans that are compiled in one place and made into a report in another: the report is the same to the byte.
@Suite struct SpreadTests {
    private static let asOf = ["--as-of", "2026-11-24"]
    private static let everything = ["sample-plans/portfolio", "Tests/Plans", "sample-plans/broken"]

    /// The files of a folder with what they hold.
    private static func contents(_ folder: URL) throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
            if let data = FileManager.default.contents(atPath: folder.appendingPathComponent(name).path) { contents[name] = data }
        }
        return contents
    }

    private static func differences(_ one: [String: Data], _ other: [String: Data]) -> [String] { Set(one.keys).union(other.keys).filter { one[$0] != other[$0] }.sorted() }

    // MARK: The same report

    @Test(arguments: [[], ["--audience", "customer"], ["--manager", "Sanne"], ["--category", "1"]], ["en", "nl"])
    func thePagesAreTheSame(_ options: [String], _ language: String) throws {
        let scratch = try Scratch()
        let (direct, linked) = (scratch.url.appendingPathComponent("direct"), scratch.url.appendingPathComponent("linked"))
        let export = try Program.run(["export"] + Self.everything + ["--format", "compiled", "-o", scratch.url.path + "/plans.ndjson"] + Self.asOf)
        // Among the broken plans is one that is none.
        #expect(export.exitCode == 2)
        #expect(export.error.contains("file-binary.md"))
        #expect(try Program.run(["report"] + Self.everything + ["--lang", language, "-o", direct.path] + options + Self.asOf).exitCode == 2)
        let result = try Program.run(["report", "--from-json", scratch.url.path + "/plans.ndjson", "--lang", language, "-o", linked.path] + options)
        #expect(result.exitCode == 0, "\(result.error)")
        let pages = try Self.contents(direct)
        #expect(pages.count > (options.first == "--manager" || options.first == "--category" ? 1 : 150))
        #expect(Self.differences(pages, try Self.contents(linked)) == [])
    }

    @Test(arguments: ["en", "nl"]) func textAndOneFileAreTheSame(_ language: String) throws {
        let scratch = try Scratch()
        let compiled = scratch.url.path + "/plans.ndjson"
        #expect(try Program.run(["export", "sample-plans/portfolio", "--format", "compiled", "-o", compiled] + Self.asOf).exitCode == 0)
        let common = ["--lang", language] + Self.asOf
        #expect(
            try Program.run(["report", "sample-plans/portfolio", "--format", "text"] + common).output
                == Program.run(["report", "--from-json", compiled, "--format", "text"] + common).output)
        for (name, paths) in [("direct", ["sample-plans/portfolio"]), ("linked", ["--from-json", compiled])] {
            #expect(try Program.run(["report"] + paths + ["--single-file", "-o", "\(scratch.url.path)/\(name).html"] + common).exitCode == 0)
        }
        #expect(FileManager.default.contentsEqual(atPath: scratch.url.path + "/direct.html", andPath: scratch.url.path + "/linked.html"))
    }

    /// A file a plan, a share a machine, any order, standard input: what holds between plans is found all the same.
    @Test func sharesComeTogetherInAnyOrder() throws {
        let scratch = try Scratch()
        let text = try Repository.text("sample-plans/portfolio/havenbedrijf-delta.md")
        for name in ["north/a", "north/b", "south/c", "south/d"] { try scratch.write(text, to: "\(name).md") }
        try scratch.write("language: nl\nthresholds: { actions-per-week: 2 }\nbrand: { name: Noordzij }\n", to: "planc.yml")
        func run(_ arguments: [String], input: String? = nil) throws -> Program.Result { try Program.run(arguments, in: scratch.url, input: input) }
        #expect(try run(["report", ".", "-o", "direct"] + Self.asOf).exitCode == 0)
        let direct = try Self.contents(scratch.url.appendingPathComponent("direct"))
        #expect(String(decoding: try #require(direct["d.html"]), as: UTF8.self).contains("account-duplicate"))
        // As `planc report .` names them.
        try FileManager.default.createDirectory(at: scratch.url.appendingPathComponent("shares"), withIntermediateDirectories: true)
        for share in ["north", "south"] { #expect(try run(["export", "./\(share)", "--format", "compiled", "-o", "shares/\(share)"] + Self.asOf).exitCode == 0) }
        try scratch.write("", to: "shares/empty")
        try scratch.write("", to: "shares/_SUCCESS")
        let shares = try ["north", "south"].map { try String(contentsOf: scratch.url.appendingPathComponent("shares/\($0)"), encoding: .utf8) }
        try scratch.write("shares/south\n\nshares/north\r\n", to: "list")
        let ways: [([String], String?)] = [
            (["shares/north", "shares/south"], nil), (["shares/south", "shares/north"], nil), (["shares"], nil), (["-"], shares.reversed().joined()),
            (["--paths-from", "list"], nil), (["shares", "--jobs", "1"], nil),
        ]
        for (number, (paths, input)) in ways.enumerated() {
            let result = try run(["report", "--from-json"] + paths + ["-o", "linked\(number)"], input: input)
            #expect(result.exitCode == 0, "\(result.error)")
            #expect(Self.differences(direct, try Self.contents(scratch.url.appendingPathComponent("linked\(number)"))) == [], "\(paths)")
        }
    }

    // MARK: What does not fit

    @Test func whatDoesNotFitIsSaidWithItsPlace() throws {
        let scratch = try Scratch()
        try scratch.write(try Repository.text("sample-plans/portfolio/thornmere-water.md"), to: "plans/one.md")
        try scratch.write(try Repository.text("sample-plans/portfolio/merrowfield-foods.md"), to: "plans/two.md")
        func run(_ arguments: [String]) throws -> Program.Result { try Program.run(arguments, in: scratch.url) }
        func export(_ plan: String, _ file: String, _ day: String = "2026-11-24") throws {
            #expect(try run(["export", plan, "--format", "compiled", "-o", file, "--as-of", day]).exitCode == 0)
        }
        try export("plans/one.md", "one")
        try export("plans/two.md", "two")
        try export("plans/two.md", "later", "2026-11-25")
        try scratch.write("thresholds: { actions-per-week: 2 }\n", to: "planc.yml")
        try export("plans/two.md", "other")
        let one = try String(contentsOf: scratch.url.appendingPathComponent("one"), encoding: .utf8)
        try scratch.write(one + "\n" + String(one.prefix(2000)), to: "cut")
        try scratch.write(one.replacing("{\"form\":1,", with: "{\"form\":9,"), to: "form")
        try scratch.write(one.replacing("\"planc\":\"", with: "\"planc\":\"9."), to: "version")
        #expect(try run(["export", "plans", "--format", "ndjson", "-o", "readable"] + Self.asOf).exitCode == 0)
        try scratch.write(Data([0xFF, 0xFE, 0x7B]), to: "bytes")
        try scratch.write("", to: "nothing")
        let cases: [([String], String)] = [
            (["one", "later"], "later:1: plans/two.md was compiled as of 2026-11-25, not 2026-11-24"), (["one", "--as-of", "2026-11-23"], "compiled as of 2026-11-24, not 2026-11-23"),
            (["one", "two", "one"], "plans/one.md is in one:1 too"), (["one", "other"], "other:1: plans/two.md was compiled with other settings than plans/one.md"),
            (["cut"], "cut:3: this is no JSON, at byte "), (["form"], "form:1: this is form 9"), (["version"], "version:1: compiled by planc 9."),
            (["readable"], "readable:1: this is no compiled plan; make it with `planc export --format compiled`"), (["plans"], "plans/one.md:1: this is no JSON"),
            (["bytes"], "bytes:1: this is not UTF-8"), (["nothing"], "no compiled plan found in nothing"), (["absent"], "absent: No such file or directory"),
        ]
        for (paths, message) in cases {
            let result = try run(["report", "--from-json"] + paths + ["-o", "out"])
            #expect(result.exitCode == 2)
            #expect(result.error.contains(message), "\(result.error)")
            #expect(!FileManager.default.fileExists(atPath: scratch.url.path + "/out"))
        }
    }

    /// A compiled plan names no file that is read where the report is made.
    @Test func aLogoIsReadWhereTheReportIsMade() throws {
        let scratch = try Scratch()
        try scratch.write(try Repository.text("sample-plans/portfolio/thornmere-water.md"), to: "plans/one.md")
        try scratch.write("brand: { name: Noordzij, logo: logo.svg }\n", to: "plans/planc.yml")
        try scratch.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "plans/logo.svg")
        func run(_ arguments: [String]) throws -> Program.Result { try Program.run(arguments, in: scratch.url) }
        #expect(try run(["report", "plans", "-o", "direct"] + Self.asOf).exitCode == 0)
        #expect(try run(["export", "plans", "--format", "compiled", "-o", "one"] + Self.asOf).exitCode == 0)
        #expect(!(try String(contentsOf: scratch.url.appendingPathComponent("one"), encoding: .utf8)).contains("logo.svg"))
        #expect(try run(["report", "--from-json", "one", "-o", "linked"]).exitCode == 0)
        #expect(Self.differences(try Self.contents(scratch.url.appendingPathComponent("direct")), try Self.contents(scratch.url.appendingPathComponent("linked"))) == [])
        try FileManager.default.removeItem(at: scratch.url.appendingPathComponent("plans/planc.yml"))
        let result = try run(["report", "--from-json", "one", "-o", "other"])
        #expect(result.exitCode == 2)
        #expect(result.error.contains("one:1: plans/one.md was compiled with a logo"), "\(result.error)")
    }

    /// What a compiled plan says is as untrusted as the plan.
    @Test func aForgedPlanIsEscaped() throws {
        let scratch = try Scratch()
        try scratch.write("---\naccount: Quillmarsh\n---\n## Actions\n- [ ] Call @ada due:2026-12-01\n", to: "one.md")
        func run(_ arguments: [String]) throws -> Program.Result { try Program.run(arguments, in: scratch.url) }
        #expect(try run(["export", "one.md", "--format", "compiled", "-o", "one"] + Self.asOf).exitCode == 0)
        let line = try String(contentsOf: scratch.url.appendingPathComponent("one"), encoding: .utf8)
        let forged = line.replacing("[\"Quillmarsh\",", with: "[\"<script>alert(1)</script>\\u001b[31m\",").replacing("\"path\":\"one.md\"", with: "\"path\":\"../../<b>\\u001b[31m.md\"")
        #expect(forged != line)
        try scratch.write(forged, to: "forged")
        let result = try run(["report", "--from-json", "forged", "-o", "out"])
        #expect(result.exitCode == 0, "\(result.error)")
        for (name, data) in try Self.contents(scratch.url.appendingPathComponent("out")) {
            #expect(!String(decoding: data, as: UTF8.self).contains("<script>alert"), "\(name)")
        }
        let text = try run(["report", "--from-json", "forged", "--format", "text"])
        #expect(!text.output.contains("\u{1B}[31m"))
    }

    // MARK: Schemas

    @Test func compiledPlansFitTheirSchema() throws {
        let scratch = try Scratch()
        let schema = try scratch.write(try Program.run(["schema", "compiled"]).output, to: "schema.json")
        let lines = try Program.run(["export"] + Self.everything + ["--format", "compiled"] + Self.asOf).output
        try scratch.write(lines, to: "plans.ndjson")
        #expect(try Validators.complaint(ofLines: scratch.url.appendingPathComponent("plans.ndjson"), schema) == nil)
        // A validator that says yes to everything proves nothing.
        let one = try Program.run(["export", "sample-plans/portfolio/havenbedrijf-delta.md", "--format", "compiled"] + Self.asOf).output
        for (right, wrong) in [("\"form\":1", "\"form\":2"), ("\"origin\":{", "\"origins\":{"), ("\"role\":[\"", "\"role\":[\"x"), (",\"EUR\"", ",\"euro\""), ("\"headRange\":[", "\"headRange\":[-1,")] {
            #expect(one.contains(right), "\(right)")
            let file = try scratch.write(one.replacing(right, with: wrong, maxReplacements: 1), to: "wrong.ndjson")
            #expect(try Validators.complaint(ofLines: file, schema) != nil, "\(wrong)")
        }
    }

    /// What other programs read: every record of every plan, in both forms.
    @Test func exportedPlansFitTheirSchema() throws {
        let scratch = try Scratch()
        let schema = try scratch.write(try Program.run(["schema", "export"]).output, to: "schema.json")
        let lines = try Program.run(["export"] + Self.everything + ["--format", "ndjson"] + Self.asOf).output
        let whole = try Program.run(["export"] + Self.everything + ["--format", "json"] + Self.asOf).output
        let file = try scratch.write(lines, to: "plans.ndjson")
        #expect(try Validators.complaint(ofLines: file, schema) == nil)
        #expect(try Validators.complaint([try scratch.write(whole, to: "plans.json").path], against: schema) == nil)
        let one = try Program.run(["export", "sample-plans/portfolio/machinefabriek-kromwijk.md", "--format", "ndjson"] + Self.asOf).output
        for (right, wrong) in [
            ("\"version\":1", "\"version\":2"), ("\"file\":", "\"path\":"), ("\"role\":\"", "\"role\":\"x"), ("\"currency\":\"EUR\"", "\"currency\":\"euro\""),
            ("\"line\":", "\"line\":-"), ("\"severity\":\"", "\"severity\":\"x"), ("\"extras\":", "\"extra\":"), ("\"asOf\":\"2", "\"asOf\":\"20"),
        ] {
            #expect(one.contains(right), "\(right)")
            let file = try scratch.write(one.replacing(right, with: wrong, maxReplacements: 1), to: "wrong.ndjson")
            #expect(try Validators.complaint(ofLines: file, schema) != nil, "\(wrong)")
        }
        // Each kind of record is there to be held against it.
        for kind in ["revenue", "team", "details", "facts", "stakeholders", "products", "opportunities", "objectives", "actions", "promises", "agreements", "contacts", "evidence", "selfAssessments", "reviews", "swot"] {
            #expect(lines.contains("\"\(kind)\":[{"), "\(kind)")
        }
    }

    // MARK: The examples of docs/spread.md

    @Test func makeCompilesOnlyWhatChanged() throws {
        let scratch = try Scratch()
        for path in Repository.files(in: "sample-plans/portfolio", suffix: ".md") { try scratch.write(try Repository.text(path), to: "plans/" + path.split(separator: "/").last!) }
        let arguments = ["-j4", "-f", Repository.url("docs/spread/plans.mk").path, "PLANC=\(Program.planc.path)", "AS_OF=2026-11-24"]
        func make() throws -> Program.Result { try Program.run(arguments, in: scratch.url, program: URL(fileURLWithPath: "/usr/bin/make")) }
        #expect(try Program.run(["report", "plans", "-o", "direct"] + Self.asOf, in: scratch.url).exitCode == 0)
        // Twelve plans, and the page about them, which is none.
        let first = try make()
        #expect(first.exitCode == 0, "\(first.error)")
        #expect(first.output.components(separatedBy: " export ").count - 1 == 13)
        let direct = try Self.contents(scratch.url.appendingPathComponent("direct"))
        #expect(Self.differences(direct, try Self.contents(scratch.url.appendingPathComponent("report"))) == [])
        #expect(try !make().output.contains(" export "))
        let plan = scratch.url.appendingPathComponent("plans/thornmere-water.md")
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: 60)], ofItemAtPath: plan.path)
        #expect(try make().output.components(separatedBy: " export ").count - 1 == 1)
        // Other settings hold for all.
        try scratch.write("thresholds: { actions-per-week: 2 }\n", to: "planc.yml")
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: 120)], ofItemAtPath: scratch.url.path + "/planc.yml")
        #expect(try make().output.components(separatedBy: " export ").count - 1 == 13)
    }

    @Test func sparkGivesTheSameReport() throws {
        let python = Repository.url(".build/spark/bin/python")
        try #require(FileManager.default.fileExists(atPath: Repository.url(".build/spark/ready").path), "Spark is missing; `make spark` installs it")
        let scratch = try Scratch()
        for path in Repository.files(in: "sample-plans/portfolio", suffix: ".md") { try scratch.write(try Repository.text(path), to: "plans/" + path.split(separator: "/").last!) }
        let folder = scratch.url.path
        let environment = ["SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": python.path, "SPARK_LOCAL_DIRS": folder + "/spark", "PYSPARK_SUBMIT_ARGS": "--master local[2] pyspark-shell", "HOME": folder]
            .merging(ProcessInfo.processInfo.environment.filter { ["JAVA_HOME", "PATH"].contains($0.key) }) { one, _ in one }
        let arguments = [Repository.url("docs/spread/spark_report.py").path, Program.planc.path, "\(folder)/plans", "2026-11-24", "\(folder)/compiled", "\(folder)/linked"]
        let result = try Program.run(arguments, in: scratch.url, environment: environment, program: python)
        #expect(result.exitCode == 0, "\(result.error)")
        #expect(try Program.run(["report", "\(folder)/plans", "-o", "\(folder)/direct"] + Self.asOf).exitCode == 0)
        #expect(Self.differences(try Self.contents(scratch.url.appendingPathComponent("direct")), try Self.contents(scratch.url.appendingPathComponent("linked"))) == [])
        #expect(FileManager.default.fileExists(atPath: folder + "/compiled/_SUCCESS"))
    }
}
