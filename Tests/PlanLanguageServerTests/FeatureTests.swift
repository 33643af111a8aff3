import Foundation
import PlanJSON
import PlanText
import TestSupport
import Testing

@testable import PlanLanguageServer

/// What an editor offers on a plan, with characters before the place that count differently in bytes and columns.
@Suite struct FeatureTests {
    private static let head = "---\naccount: 🎯 Example\nmanager: Ada Berg\nteam: { ada: Ada Berg, joost: Joost Bakker }\ncategory: 1\nstage: interest\ncurrency: EUR\n---\n"
    private static let plan = """
        \(head)# 🎯 Example
        ## Stakeholders
        | Name | Role | Influence |
        | ---- | ---- | --------- |
        | Mark Aydin | influencer | 4 |
        ## Objectives
        - O1: 🎯 Grow metric:revenue target:650k by:2026-12-31
        ## Actions
        - [ ] A1: 漢字 Call Mark @ada due:2026-12-04 #O1 #top-of-mind
        - [ ] A2: Visit @joost due:2026-11-20 !high #O1
        ## Contact log
        - 2026-11-03 Mark Aydin, meeting: 🎯 scope agreed
        - 2026-10-03 Mark, call: terms

        """

    /// The plan with a cursor at `|` in a line that is put at its end.
    private func complete(_ section: String, plan: String = FeatureTests.plan) -> [String] { completions(section, plan: plan).map { $0["label"].string! } }

    private func completions(_ section: String, plan: String = FeatureTests.plan) -> [JSON] {
        let marked = plan + section
        let offset = marked.utf8.distance(from: marked.utf8.startIndex, to: marked.range(of: "¦")!.lowerBound)
        let text = marked.replacing("¦", with: "")
        let client = Client()
        client.open(text)
        let position = Client.range(SourceRange(offset, offset), text)["start"]
        return client.request("textDocument/completion", client.at(position))["items"].array
    }

    @Test func completionKnowsWhereItIs() {
        #expect(complete("## ¦").contains("Promises") && !complete("## ¦").contains("Actions"))
        #expect(complete("## Success conditions\n### 🎯¦").isEmpty == false)
        #expect(complete("## Success conditions\n### ¦").first == "1. Contact")
        #expect(complete("## Actions\n- [ ] 🎯 Call @¦") == ["@ada", "@joost"])
        #expect(complete("## Actions\n- [ ] 🎯 Call #¦").prefix(3) == ["#O1", "#A1", "#A2"])
        #expect(complete("## Actions\n- [ ] 🎯 Call #¦").contains("#sparring-partner"))
        #expect(complete("## Actions\n- [ ] 🎯 Call !¦") == ["!high", "!medium", "!low"])
        #expect(complete("## Actions\n- [ ] 🎯 Call due:¦").prefix(2) == ["2026-11-24", "2026-12-01"])
        #expect(complete("## Actions\n- [ ] 🎯 Call due:¦").contains("2026-12-31"))
        #expect(complete("## Actions\n- [ ] 🎯 Call d¦").contains("due:"))
        #expect(complete("## Opportunities\n- K1: Pilot p:¦") == ["10%", "25%", "50%", "75%", "90%"])
        #expect(complete("## Agreements\n| Topic | Agreement | Valid until |\n|--|--|--|\n| ¦ |").contains("Prices"))
        #expect(complete("## Agreements\n| Topic | ¦ |\n").contains("Valid until"))
        #expect(complete("## Promises\n- Report to:¦") == ["Mark Aydin"])
        #expect(complete("## Contact log\n- 2026-11-24 ¦").first == "Mark Aydin")
        #expect(complete("## Stakeholders\n- Bo Carr\n  - Role: ¦").contains("decision maker"))
        #expect(complete("Nothing here ¦", plan: "# Title\n").isEmpty)
    }

    @Test func completionOfFactsKnowsBothLanguages() {
        #expect(complete("¦\n---\n", plan: "---\n").contains("account"))
        #expect(complete("stage: ¦\n---\n", plan: "---\naccount: X\n").contains("trusted-supplier"))
        #expect(complete("fase: ¦\n---\n", plan: "---\nklant: X\n").contains { $0.contains("leverancier") })
        #expect(complete("cat¦\n---\n", plan: "---\nklant: X\n").contains("categorie"))
        #expect(complete("category: ¦\n---\n", plan: "---\naccount: X\n") == ["1", "2", "3", "4", "5"])
        #expect(complete("## ¦", plan: "---\nklant: X\n---\n").contains("Betrokkenen"))
        #expect(complete("## Acties\n- [ ] Bel !¦", plan: "---\nklant: X\n---\n").first == "!hoog")
    }

    /// Two words in a token get quotes, and what was begun is replaced.
    @Test func whatIsBegunIsReplaced() {
        let item = completions("## Promises\n- 🎯 Report to:Ma¦")[0]
        let text = Self.plan + "## Promises\n- 🎯 Report to:Ma"
        #expect(Client.applying([item["textEdit"]], to: text).hasSuffix("- 🎯 Report to:\"Mark Aydin\""))
        let tag = completions("## Actions\n- [ ] 🎯 Call #O¦ more").first!
        #expect(Client.applying([tag["textEdit"]], to: Self.plan + "## Actions\n- [ ] 🎯 Call #O more").hasSuffix("- [ ] 🎯 Call #O1 more"))
    }

    private func hover(_ marked: String) -> String {
        let client = Client(capabilities: Self.markdown)
        let range = client.openMarked(Self.plan.replacing(marked.filter { $0 != "⟦" && $0 != "⟧" }, with: marked, maxReplacements: 1))
        let answer = client.request("textDocument/hover", client.at(range["start"]))
        #expect(answer["range"] == range, "\(marked)")
        return answer["contents"]["value"].string ?? ""
    }

    @Test func hoverTellsWhatIsKnown() {
        #expect(hover("漢字 Call Mark @ada due:2026-12-04 #⟦O1⟧").contains("Grow") )
        #expect(hover("#O1 #⟦top-of-mind⟧").contains("**3. Top of mind** "))
        #expect(hover("- 2026-11-03 ⟦Mark Aydin⟧, meeting").contains("influencer"))
        #expect(hover("漢字 Call Mark @⟦ada⟧").hasPrefix("**Ada Berg**\n\n1 open action, 0 overdue\n- A1: 漢字 Call Mark"))
        #expect(hover("漢字 Call Mark @ada ⟦due:2026-12-04⟧").contains("due"))
        #expect(hover("⟦category⟧: 1").contains("1 (significant"))
        #expect(hover("stage: ⟦interest⟧").contains("Needs: "))
        #expect(hover("## ⟦Contact log⟧").contains("who spoke whom"))
        #expect(hover("| Name | Role | ⟦Influence⟧ |").contains("1 (hardly any)"))
    }

    @Test func candidatesAreExplainedWhenSomebodyLooks() {
        for (section, words) in [("## Actions\n- [ ] Call #¦", "Grow"), ("## Promises\n- Report to:¦", "influencer")] {
            let client = Client()
            client.open(Self.plan)
            let item = completions(section)[0]
            #expect(item["documentation"].isNull)
            let resolved = client.request("completionItem/resolve", item)
            #expect(resolved["label"] == item["label"] && resolved["documentation"]["value"].string!.contains(words))
        }
        // Of a plan that has changed since.
        let client = Client()
        client.open("---\naccount: X\n---\n")
        #expect(client.request("completionItem/resolve", ["label": "#O1", "data": ["uri": .string(Client.uri), "record": "objective", "index": 7]])["documentation"].isNull)
    }

    private static let markdown: JSON = ["textDocument": ["hover": ["contentFormat": ["markdown", "plaintext"]]]]

    @Test func editorsWithoutMarkdownGetPlainText() {
        let client = Client()
        let range = client.openMarked("---\naccount: X\n---\n## Objectives\n- O1: Grow_it [a]\n## Actions\n- [ ] Call #⟦O1⟧\n")
        let contents = client.request("textDocument/hover", client.at(range["start"]))["contents"]
        #expect(contents["kind"] == "plaintext" && contents["value"].string!.hasPrefix("O1: Grow_it [a]\n"))
    }

    @Test func hoverEscapesWhatThePlanSays() {
        let client = Client(capabilities: Self.markdown)
        let range = client.openMarked("---\naccount: X\n---\n## Objectives\n- O1: <script>x</script> [a](command:y) by:2026-12-31\n## Actions\n- [ ] Call #⟦O1⟧\n")
        let value = client.request("textDocument/hover", client.at(range["start"]))["contents"]["value"].string!
        #expect(!value.contains("<script>") && !value.contains("[a]("), "\(value)")
    }

    @Test func navigationAndRenameFindEveryPlace() {
        let client = Client()
        let range = client.openMarked(Self.plan.replacing("due:2026-11-20 !high #O1", with: "due:2026-11-20 !high #⟦O1⟧"))
        let definition = client.request("textDocument/definition", client.at(range["start"])).array
        #expect(definition.count == 1 && definition[0]["range"]["start"]["line"] == 14)
        #expect(client.request("textDocument/references", client.at(range["start"], [("context", ["includeDeclaration": false])])).array.count == 2)
        #expect(client.request("textDocument/prepareRename", client.at(range["end"]))["placeholder"] == "O1")
        let edits = client.request("textDocument/rename", client.at(range["start"], [("newName", "O77")]))["changes"].members[0].value.array
        #expect(Client.applying(edits, to: Self.plan) == Self.plan.replacing("O1", with: "O77"))
        for name in ["", "O", "C3", "A2", "a b", "O99999"] {
            #expect(client.ask("textDocument/rename", client.at(range["start"], [("newName", .string(name))]))["error"]["code"] == -32803, "\(name)")
        }
    }

    @Test func peopleAreRenamedAsTheyAreWritten() {
        let client = Client()
        let range = client.openMarked(Self.plan.replacing("03 Mark Aydin, meeting", with: "03 ⟦Mark Aydin⟧, meeting"))
        let edits = client.request("textDocument/rename", client.at(range["start"], [("newName", "Marc Öztürk")]))["changes"].members[0].value.array
        let renamed = Client.applying(edits, to: Self.plan)
        #expect(renamed.contains("| Marc Öztürk |") && renamed.contains("03 Marc Öztürk, meeting") && renamed.contains("10-03 Marc, call"))
        #expect(renamed.contains("Call Mark @ada"), "prose stays")
        let other = Client()
        let handle = other.openMarked(Self.plan.replacing("Visit @joost", with: "Visit @⟦joost⟧"))
        let changed = Client.applying(other.request("textDocument/rename", other.at(handle["start"], [("newName", "jb")]))["changes"].members[0].value.array, to: Self.plan)
        #expect(changed == Self.plan.replacing("joost:", with: "jb:").replacing("@joost", with: "@jb"))
    }

    @Test func formattingGivesTheCanonicalForm() throws {
        let client = Client()
        client.open(Self.plan)
        let edits = client.request("textDocument/formatting", ["textDocument": ["uri": .string(Client.uri)], "options": [:]]).array
        let formatted = Client.applying(edits, to: Self.plan)
        #expect(formatted == (try Program.run(["fmt", "-"], input: Self.plan)).output)
        #expect(formatted != Self.plan)
        let line: JSON = ["start": ["line": 12, "character": 0], "end": ["line": 12, "character": 3]]
        let some = client.request("textDocument/rangeFormatting", ["textDocument": ["uri": .string(Client.uri)], "range": line, "options": [:]]).array
        #expect(some.count == 3 && some.allSatisfy { (10...12).contains($0["range"]["start"]["line"].int!) })
    }

    /// Takes a code action by the words in its title; gives the plan with it made, and the findings before and after.
    private func take(_ title: String, _ marked: String) throws -> (text: String, before: [JSON], after: [JSON]) {
        let client = Client()
        let range = client.openMarked(marked)
        let text = MarkedText(marked).text
        let before = client.diagnostics()
        let actions = client.request("textDocument/codeAction", ["textDocument": ["uri": .string(Client.uri)], "range": range, "context": ["diagnostics": []]]).array
        let action = try #require(actions.first { $0["title"].string!.lowercased().contains(title.lowercased()) }, "\(actions.map { $0["title"].string! })")
        let changed = Client.applying(action["edit"]["changes"].members[0].value.array, to: text)
        let again = Client()
        again.open(changed)
        return (changed, before, again.diagnostics())
    }

    private func count(_ rule: String, _ diagnostics: [JSON]) -> Int { diagnostics.filter { $0["code"].string == rule }.count }

    @Test func codeActionsDoWhatTheySay() throws {
        let typo = try take("Replace with “decision maker”", Self.head + "## Stakeholders\n- 🎯 Bo role:\"⟦decison maker⟧\"\n")
        #expect(typo.text.contains("role:\"decision maker\"") && count("value-not-understood", typo.after) == 0)
        let stay = try take("(action-without-owner)", Self.head + "## Actions\n- [ ] A1: 🎯 ⟦Call⟧ due:2026-12-04 #C1\n")
        #expect(count("action-without-owner", stay.before) == 1 && count("action-without-owner", stay.after) == 0 && count("ignore-unused", stay.after) == 0)
        #expect(stay.text.contains("<!-- planc-ignore action-without-owner: so decided on 2026-11-24 -->"))
        let fact = try take("(revenue-missing)", "⟦---⟧\n" + Self.head.dropFirst(4) + "## Actions\n")
        #expect(fact.text.contains("# planc-ignore revenue-missing") && count("revenue-missing", fact.after) == 0)
        let cell = try take("(stakeholder-incomplete)", Self.head + "## Stakeholders\n| Name | Role |\n| --- | --- |\n| 🎯 ⟦Bo⟧ | user |\n")
        #expect(count("stakeholder-incomplete", cell.after) == 0)
        let action = try take("“Contact”", Self.plan.replacing("## Actions", with: "## ⟦Actions⟧"))
        #expect(action.text.contains("- [ ] A3: Work on contact @ada due:2026-12-08 !high #contact"), "\(action.text)")
        #expect(count("condition-without-action", action.after) <= count("condition-without-action", action.before))
        let section = try take("“Promises”", "⟦---⟧\n" + Self.plan.dropFirst(4))
        #expect(section.text.contains("## Promises\n\n## Contact log"), "\(section.text)")
    }

    @Test func listsAndTablesTurnIntoEachOther() throws {
        let list = "- [ ] A1: 🎯 ⟦Call⟧ Mark @ada due:2026-12-04 !high #O1 #C3\n- [x] A2: Visit owner:\"Joost Bakker\" due:2026-11-20 done:2026-11-19 #O1\n"
        let plan = Self.head + "## Objectives\n- O1: Grow\n\n## Actions\n\n" + list
        let table = try take("into a table", plan)
        #expect(table.text.contains("| Id  | Action       | Owner        | Due        | Done       | Status | Priority | Serves |"), "\(table.text)")
        #expect(table.text.contains("| A1  | 🎯 Call Mark |"), "\(table.text)")
        let back = try take("into a list", table.text.replacing("🎯 Call", with: "🎯 ⟦Call⟧"))
        #expect(back.text.contains("- [ ] A1: 🎯 Call Mark @ada due:2026-12-04 !high #O1 #C3"), "\(back.text)")
        #expect(back.text.contains("- [x] A2: Visit owner:\"Joost Bakker\" due:2026-11-20 done:2026-11-19 #O1"), "\(back.text)")
    }

    @Test func theRestOfTheEditorKnowsThePlan() {
        let client = Client()
        client.open(Self.plan + "\nSee https://example.org/a, [the offer](offer.pdf) and [this](javascript:x).\n")
        let document: JSON = ["textDocument": ["uri": .string(Client.uri)]]
        let symbols = client.request("textDocument/documentSymbol", document).array
        #expect(symbols.map { $0["name"] } == ["🎯 Example"])
        #expect(symbols[0]["children"].array.map { $0["name"] } == ["Stakeholders", "Objectives", "Actions", "Contact log"])
        #expect(symbols[0]["children"].array[2]["children"].array.map { $0["name"] } == ["A1: 漢字 Call Mark", "A2: Visit"])
        #expect(client.request("textDocument/documentLink", document).array.map { $0["target"] } == ["https://example.org/a", "file:///plans/offer.pdf"])
        #expect(client.request("textDocument/codeLens", document).array[0]["command"]["title"].string!.contains("of 7 conditions met"))
        #expect(client.request("textDocument/foldingRange", document).array.contains(["startLine": 0, "endLine": 7, "kind": "region"]))
        let everything: JSON = ["start": ["line": 0, "character": 0], "end": ["line": 99, "character": 0]]
        let hints = client.request("textDocument/inlayHint", .members([("textDocument", document["textDocument"]), ("range", everything)])).array
        #expect(hints.map { $0["label"] } == ["in 37 days", "in 10 days", "4 days ago"])
        #expect(hints[1]["position"] == ["line": 16, "character": 42])
        let data = client.request("textDocument/semanticTokens/full", document)["data"].array
        #expect(data.count % 5 == 0 && data.count > 50)
        let some = client.request("textDocument/semanticTokens/range", .members([("textDocument", document["textDocument"]), ("range", ["start": ["line": 16, "character": 0], "end": ["line": 17, "character": 0]])]))["data"].array
        #expect(some.count < data.count && some.count >= 25)
        let report = client.request("textDocument/diagnostic", document)
        #expect(report["kind"] == "full" && report["items"].array.count == client.diagnostics().count)
        #expect(client.request("textDocument/diagnostic", .members([("textDocument", document["textDocument"]), ("previousResultId", report["resultId"])]))["kind"] == "unchanged")
    }

    @Test func findingsFollowTheText() {
        let client = Client()
        client.open(Self.plan)
        let before = client.diagnostics()
        client.notify("textDocument/didChange", ["textDocument": ["uri": .string(Client.uri), "version": 2], "contentChanges": [["range": ["start": ["line": 16, "character": 8], "end": ["line": 16, "character": 8]], "text": "🎯"]]])
        #expect(client.diagnostics().count == before.count)
        #expect(client.notifications.last?["params"]["version"] == 2)
        client.notify("textDocument/didClose", ["textDocument": ["uri": .string(Client.uri)]])
        #expect(client.notifications.last?["params"]["diagnostics"] == [])
        // Markdown that is no plan has no findings.
        client.open("# Just notes\n", uri: "file:///notes.md")
        #expect(client.diagnostics("file:///notes.md").isEmpty)
    }
}
