import Foundation
import PlanJSON
import PlanModel
import PlanText
import Synchronization
import TestSupport
import Testing

@testable import PlanLanguageServer

/// A recorded session: the server's text is the editor's after each of many edits, and its findings are those of
/// `planc check` in the end.
@Suite struct SessionTests {
    private struct Random {
        var state: UInt64

        mutating func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return limit == 0 ? 0 : Int(state >> 33) % limit
        }
    }

    /// The editor's side, on Unicode scalars and without the server's code.
    private struct Editor {
        var text: [Unicode.Scalar]

        func position(_ offset: Int, _ encoding: ColumnEncoding) -> JSON {
            var (line, column, index) = (0, 0, 0)
            while index < offset {
                let scalar = text[index]
                if scalar == "\n" || (scalar == "\r" && !(index + 1 < text.count && text[index + 1] == "\n")) {
                    (line, column) = (line + 1, 0)
                } else {
                    switch encoding {
                    case .utf8: column += String(scalar).utf8.count
                    case .utf16: column += String(scalar).utf16.count
                    case .utf32: column += 1
                    }
                }
                index += 1
            }
            return ["line": .int(line), "character": .int(column)]
        }

        /// Never between the two characters of a line's end.
        func isPlace(_ offset: Int) -> Bool { !(offset > 0 && offset < text.count && text[offset - 1] == "\r" && text[offset] == "\n") }

        var string: String {
            var string = ""
            string.unicodeScalars.append(contentsOf: text)
            return string
        }
    }

    private static let pieces = [
        "a", "é", "漢字", "🎯", "👩‍👧", "\n", "\r\n", "- ", "| ", "#O1 ", " @joost", "due:2026-12-04 ", "## Actions\n", "---\n", "\n\n", "**", "<!-- ", "-->", "\t", "1", "account: X\n", "!high ",
    ]

    @Test(arguments: ColumnEncoding.allCases) func twoThousandEdits(_ encoding: ColumnEncoding) throws {
        let client = Client(capabilities: ["general": ["positionEncodings": [.string(encoding.rawValue)]]])
        var editor = Editor(text: Array(try Repository.text("Tests/Plans/a-notulen.md").unicodeScalars))
        client.open(editor.string)
        var random = Random(state: 2026)
        for version in 2...2001 {
            var (start, end) = (random.next(editor.text.count + 1), 0)
            end = min(editor.text.count, start + (random.next(4) == 0 ? random.next(30) : 0))
            while !editor.isPlace(start) { start += 1 }
            end = max(start, end)
            while !editor.isPlace(end) { end += 1 }
            let piece = random.next(5) == 0 ? "" : Self.pieces[random.next(Self.pieces.count)]
            let range: JSON = ["start": editor.position(start, encoding), "end": editor.position(end, encoding)]
            editor.text.replaceSubrange(start..<end, with: Array(piece.unicodeScalars))
            client.notify("textDocument/didChange", [
                "textDocument": ["uri": .string(Client.uri), "version": .int(version)], "contentChanges": [["range": range, "text": .string(piece)]],
            ])
            let text = String(decoding: client.server.workspace.documents[Client.uri]!.source.bytes, as: UTF8.self)
            guard text == editor.string, Array(text.utf8) == Array(editor.string.utf8) else {
                Issue.record("the texts differ after edit \(version)")
                return
            }
            if version % 100 == 0 { _ = client.diagnostics() }
        }
        // Back to something that has findings, in one edit of the whole text.
        let last = try Repository.text("Tests/Plans/a-tweetalig.md") + "\n🎯 ## Actions\n- [ ] 漢字 🎯 Bel due:morgen #O9\n"
        client.notify("textDocument/didChange", ["textDocument": ["uri": .string(Client.uri), "version": 3000], "contentChanges": [["text": .string(last)]]])
        try expectSameFindings(client.diagnostics(), last, encoding)
        try expectSameFindings(of: editor.string, encoding)
    }

    /// What an editor shows is what `planc check` says of the saved file.
    private func expectSameFindings(of text: String, _ encoding: ColumnEncoding) throws {
        let client = Client(capabilities: ["general": ["positionEncodings": [.string(encoding.rawValue)]]])
        client.open(text)
        try expectSameFindings(client.diagnostics(), text, encoding)
    }

    private func expectSameFindings(_ published: [JSON], _ text: String, _ encoding: ColumnEncoding) throws {
        let scratch = try Scratch()
        let file = try scratch.write(text, to: "plan.md")
        let result = try Program.run(["check", file.path, "--format", "json", "--as-of", "2026-11-24", "--quiet"])
        let report = try JSONParser.parse(Array(result.output.utf8))
        let scalars = Source(path: "", text: text)
        let expected = report["findings"].array.filter { $0["rule"] != "file-not-a-plan" }.map { finding -> [String] in
            let start = scalars.offset(line: finding["line"].int! - 1, column: finding["column"].int! - 1 + (text.hasPrefix("\u{FEFF}") && finding["line"] == 1 ? 1 : 0), .utf32)
            let place = scalars.place(at: start, encoding)
            return ["\(place.line)", "\(place.column)", finding["rule"].string!, finding["severity"].string!]
        }
        let names = [1: "error", 2: "warning", 3: "info"]
        let found = published.map { ["\($0["range"]["start"]["line"].int!)", "\($0["range"]["start"]["character"].int!)", $0["code"].string!, names[$0["severity"].int!]!] }
        #expect(found == expected)
    }

    @Test(arguments: Repository.files(in: "Tests/Plans", suffix: ".md").prefix(6) + Repository.files(in: "sample-plans/broken", suffix: ".md").filter { !$0.contains("utf8") && !$0.contains("binary") && !$0.contains("README") })
    func theFindingsAreThoseOfCheck(_ path: String) throws {
        try expectSameFindings(of: try Repository.text(path), .utf16)
    }

    @Test func aPortfolioIsLoadedAndLookedAtAsAWhole() throws {
        let scratch = try Scratch()
        try scratch.write("---\naccount: Twin\n---\n", to: "a/one.md")
        try scratch.write("---\naccount: Other\n---\n## Stakeholders\n- Ada Berg\n", to: "other.md")
        let two = try scratch.write("---\naccount: Twin\n---\n", to: "two.md")
        let client = Client(capabilities: ["window": ["workDoneProgress": true], "workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]]], folder: scratch.url)
        let uri = "file://" + two.path
        client.open("---\naccount: Twin\n---\n", uri: uri)
        #expect(client.diagnostics(uri).contains { $0["code"] == "account-duplicate" })
        #expect(client.notifications.contains { $0["method"] == "client/registerCapability" })
        #expect(client.notifications.last { $0["method"] == "$/progress" }?["params"]["value"]["kind"] == "end")
        #expect(client.request("workspace/symbol", ["query": "ada"]).array.map { $0["name"] } == ["Ada Berg"])
        // The other plan changes outside of the editor.
        try scratch.write("---\naccount: No twin\n---\n", to: "a/one.md")
        client.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": .string("file://" + scratch.url.path + "/a/one.md"), "type": 2]]])
        #expect(!client.diagnostics(uri).contains { $0["code"] == "account-duplicate" })
        // And so do the settings.
        #expect(client.diagnostics(uri).contains { $0["code"] == "manager-missing" })
        try scratch.write("rules:\n  manager-missing: off\nlanguage: nl\n", to: "planc.yml")
        client.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": .string("file://" + scratch.url.path + "/planc.yml"), "type": 1]]])
        #expect(!client.diagnostics(uri).contains { $0["code"] == "manager-missing" })
        client.notify("workspace/didChangeConfiguration", ["settings": ["planc": ["language": "en"]]])
        #expect(!client.diagnostics(uri).isEmpty)
        let all = client.request("workspace/diagnostic", ["previousResultIds": []])["items"].array
        #expect(all.count == 3)
        let again = client.request("workspace/diagnostic", ["previousResultIds": .array(all.map { ["uri": $0["uri"], "value": $0["resultId"]] })])["items"].array
        #expect(again.allSatisfy { $0["kind"] == "unchanged" })
    }

    private final class Calendar: Sendable {
        let today = Mutex(Day(year: 2026, month: 11, day: 24)!)
    }

    @Test func findingsFollowTheDay() {
        let calendar = Calendar()
        let client = Client(day: { calendar.today.withLock { $0 } })
        client.open("---\naccount: X\nteam: { bo: Bo Carr }\n---\n## Actions\n- [ ] A1: Call @bo due:2026-11-24 !high #contact\n")
        #expect(!client.diagnostics().contains { $0["code"] == "action-overdue" })
        client.server.checkDay()
        #expect(!client.server.isBusy)
        // Midnight.
        calendar.today.withLock { $0 = $0.advanced(by: 1) }
        client.server.checkDay()
        #expect(client.diagnostics().contains { $0["code"] == "action-overdue" })
    }

    @Test func theEditorsLanguageCounts() {
        let text = "---\naccount: X\n---\n"
        let choices: [(JSON, JSON)] = [(["language": "nl"], .null), (.null, "nl-NL"), (["planc": ["language": "nl"]], "en")]
        for (options, locale) in choices {
            let client = Client(start: false)
            _ = client.request("initialize", ["capabilities": [:], "initializationOptions": options, "locale": locale])
            client.open(text)
            #expect(client.diagnostics().contains { $0["message"].string!.contains("ontbreekt") }, "\(options) \(locale)")
            client.notify("workspace/didChangeConfiguration", ["settings": ["planc": ["language": "en"]]])
            #expect(!client.diagnostics().contains { $0["message"].string!.contains("ontbreekt") })
        }
    }
}
