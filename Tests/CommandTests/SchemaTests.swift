import Foundation
import TestSupport
import Testing

/// `planc schema`: what editors and YAML tools take from it agrees with what planc reads.
@Suite struct SchemaTests {
    private func schema(_ subject: String, _ scratch: Scratch, language: String = "en") throws -> URL {
        let result = try Program.run(["schema", subject, "--lang", language], in: scratch.url)
        #expect(result.exitCode == 0, "\(result.error)")
        return try scratch.write(result.output, to: "\(subject)-\(language).json")
    }

    @Test(arguments: ["en", "nl"]) func theyAreGolden(_ language: String) throws {
        let scratch = try Scratch()
        for subject in ["front-matter", "configuration"] {
            let text = try String(contentsOf: schema(subject, scratch, language: language), encoding: .utf8)
            #expect(Golden.difference(text, from: "Tests/Golden/schema-\(subject)-\(language).json") == nil)
        }
    }

    /// The forms of exported plans: a change here is one that other programs see, or that `PlanObject.version` counts.
    @Test func thoseOfExportedPlansAreGolden() throws {
        for subject in ["export", "compiled"] {
            #expect(Golden.difference(try Program.run(["schema", subject]).output, from: "Tests/Golden/schema-\(subject).json") == nil)
        }
    }

    @Test func settingsThatPlancTakesFitAndOthersDoNot() throws {
        let scratch = try Scratch()
        let schema = try schema("configuration", scratch)
        let good = [
            "root: true\nlanguage: nl\nthresholds: { promises-kept: 80 }\nrules: { action-overdue: \"off\", actions: info }\n",
            "cadence: { contact: { \"1\": 21 } }\nvocabulary: { sections: { stakeholders: [Kring], swot: Analyse } }\nexclude: archive\n",
            "fields: { region: { type: choice, values: [north, 2], required: true }, start: date }\nbrand: { name: X, color: \"#0b5394\" }\n",
        ]
        let bad = ["langauge: nl\n", "thresholds: { promises-kept: 101 }\n", "rules: { action-overdue: eror }\n", "fields: { region: colour }\n", "brand: { color: blue }\n"]
        for (index, text) in good.enumerated() {
            let file = try scratch.write(text, to: "good\(index).yml")
            #expect(try Validators.complaint([file.path], against: schema) == nil, "\(text)")
        }
        for (index, text) in bad.enumerated() {
            let file = try scratch.write(text, to: "bad\(index).yml")
            #expect(try Validators.complaint([file.path], against: schema) != nil, "\(text)")
        }
    }

    /// The facts of every sample plan, in both languages, fit; a file without an account does not.
    @Test func theFactsOfTheSamplesFit() throws {
        let scratch = try Scratch()
        try scratch.write("root: true\nfields: { region: { type: choice, values: [north, south] } }\n", to: "planc.yml")
        let schema = try schema("front-matter", scratch)
        #expect(try String(contentsOf: schema, encoding: .utf8).contains("\"region\""))
        var paths: [String] = []
        for path in Repository.files(in: "sample-plans/portfolio", suffix: ".md") {
            let parts = try Repository.text(path).components(separatedBy: "---\n")
            guard parts.count > 2, parts[0].isEmpty else { continue }
            paths.append(try scratch.write(parts[1], to: "\(paths.count).yml").path)
        }
        #expect(paths.count == 12)
        #expect(try Validators.complaint(paths, against: schema) == nil)
        let wrong = try scratch.write("manager: Ada Berg\n", to: "wrong.yml")
        #expect(try Validators.complaint([wrong.path], against: schema) != nil)
    }
}
