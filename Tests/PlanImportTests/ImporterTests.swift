import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanSemantics
import PlanText
import PlanVocabulary
import TestSupport
import Testing

@testable import PlanImport

/// Records of other programs in the tables of plans.
@Suite struct ImporterTests {
    static let asOf = Day(year: 2026, month: 11, day: 24)!

    static func account(_ text: String) -> Account { PortfolioCompiler.account(Source(path: "plan.md", text: text), asOf: asOf, Configuration()) }

    static func merge(_ csv: String, into text: String, kind: ImportKind? = nil, overwrites: Bool = false, all: Bool = false) throws -> ImportOutcome {
        let account = account(text)
        let file = try ImportedFile(Array(csv.utf8), isVCard: csv.hasPrefix("BEGIN:VCARD"), kind: kind, mapping: ImportMapping(), account.configuration.compile.vocabulary)
        return try PlanImporter.merge(file, into: account, overwrites: overwrites, takesAll: all)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let plan: String
        let file: String
        var kind: ImportKind?
        var overwrites = false
        var testDescription: String { name }
    }

    private static let head = "---\naccount: Quarry\ncurrency: EUR\n---\n"
    private static let people = head + "## Stakeholders\n\n| Name | Title | E-mail |\n| --- | --- | --- |\n| Ada Berg | Director | |\n| Bo Lund | | bo@quarry.example |\n\n## Goals\nGrow.\n"

    static let cases: [Case] = [
        Case(name: "fills, adds and leaves", plan: people, file: "Name,Job Title,Email\nAda Berg,Chair,ada@quarry.example\nBo Lund,Buyer,bo@quarry.example\nCy Dean,Cook,\n"),
        Case(name: "overwrites when asked", plan: people, file: "Name,Job Title,Email\nAda Berg,Chair,ada@quarry.example\n", overwrites: true),
        Case(name: "an address is stronger than a name", plan: people, file: "Name,Email\nRobert Lund,bo@quarry.example\nBo Lund,other@quarry.example\n"),
        Case(name: "a column more", plan: people, file: "Full Name;Mobile Phone;Influence\nAda Berg;'+31 6 5550100;5\nCy Dean;;\n"),
        Case(name: "no section yet, in Dutch", plan: "---\nklant: Groeve\n---\n## Acties\n- [ ] A1: Bellen\n", file: "Voornaam;Tussenvoegsel;Achternaam;Functie;Rol\nAda;van der;Berg;Directeur;beslisser\n"),
        Case(name: "a section without a table", plan: head + "## Stakeholders\n- Ada Berg, Director\n\n## Goals\nGrow.\n", file: "Name,Title,Email\nAda Berg,Director,ada@quarry.example\nBo Lund,Buyer,\n"),
        Case(name: "a template's empty row makes room", plan: head + "## Stakeholders\n| Name | Title |\n| ---- | ----- |\n| [Name] | TBD |\n## Goals\n", file: "Name,Email\nAda Berg,ada@quarry.example\n"),
        Case(name: "names in two columns", plan: head + "## Stakeholders\n| First name | Last name | Title |\n| --- | --- | --- |\n| Ada | Berg | |\n", file: "Name,Title\nAda Berg,Director\nBo van Lund,Buyer\n"),
        Case(name: "a hostile cell", plan: people, file: "Name,Title\n\"Mallory | x |\n| y\",\"<script>alert(1)</script> [x](javascript:1) #contact @ada !high `c` **b** <!-- internal -->\"\n"),
        Case(name: "a level that is none", plan: people, file: "Name,Level,Last contact\nCy Dean,VIP,2026-11-02\n"),
        Case(name: "opportunities beside a list", plan: head + "## Opportunities\n- K1: Pumps value:€20k p:50% close:2027-03-31\n\n## Actions\n", file: "Opportunity Name,Amount,Close Date,Probability (%),Stage\nPumps,25000,3/31/2027,50,Negotiation\nValves,\"1,250.50\",4/1/2027,40,Prospecting\nOld,5000,2/1/2026,100,Closed Won\nGone,7000,2/1/2026,0,Closed Lost\n"),
        Case(name: "opportunities by id", plan: head + "## Opportunities\n| ID | Opportunity | Value |\n| --- | --- | --: |\n| K1 | Pumps | |\n", file: "id,name,amount\nk1,Big pumps,$900\nK9,,3\n", kind: .opportunities),
        Case(name: "other accounts stay out", plan: people, file: "Name,Company\nCy Dean,QUARRY\nDi Moor,Other\n", kind: .contacts),
        Case(name: "twice in the file", plan: people, file: "Name,Title,Email\nCy Dean,Cook,\nCy Dean,Chef,\n"),
        Case(name: "lines end as in the plan", plan: people.replacing("\n", with: "\r\n"), file: "Name,Title,Email\nCy Dean,Cook,\n"),
        Case(name: "a card", plan: people, file: "BEGIN:VCARD\nVERSION:3.0\nFN:Cy Dean\nTITLE:Cook\nEND:VCARD\n"),
        Case(name: "one of the plan, two of the file", plan: people, file: "Name,Email\nAda Berg,a@quarry.example\nAda Berg,b@quarry.example\n"),
        Case(name: "a remark in a row stays", plan: head + "## Stakeholders\n| Name | Title |\n| --- | --- |\n| [Name] | |\n| | See also the chart |\n", file: "Name,Email\nAda Berg,ada@quarry.example\n"),
        Case(name: "a comment in a cell stays", plan: people.replacing("| Bo Lund | |", with: "| Bo Lund | <!-- ask Kees --> |"), file: "Name,Title,Email\nBo Lund,Buyer,\n"),
        Case(name: "a title with tokens stays", plan: head + "## Opportunities\n| ID | Opportunity |\n| --- | --- |\n| K1 | Pumps @joost value:€90k |\n", file: "id,name,amount\nK1,Big pumps,95000\n", kind: .opportunities, overwrites: true),
        Case(name: "a currency beside the amount", plan: head, file: "Opportunity Name,Currency,Amount\nPumps,USD,12.50\nValves,EUR,\"€ 3,000\"\nPipes,,7\n"),
        Case(name: "won, on a day that nobody can tell", plan: head, file: "Opportunity Name,Close Date,Stage\nPumps,3/4/2026,Closed Won\n"),
        Case(name: "a second telephone", plan: people, file: "Name,Business Phone,Mobile Phone\nCy Dean,+31 20 5550101,+31 6 5550102\nDi Moor,,+31 6 5550103\n"),
        Case(name: "two of one name in the plan", plan: people.replacing("| Bo Lund | | bo@quarry.example |", with: "| Ada Berg | Cook | |"), file: "Name,Email\nAda Berg,ada@quarry.example\n"),
        Case(name: "headings", plan: head + "## Stakeholders\n\n### Ada Berg\n\n- Title: Director\n\n## Goals\nGrow.\n", file: "Name,Title,Email\nAda Berg,Director,\nBo Lund,Buyer,bo@quarry.example\nCy Dean,,\n", kind: .contacts),
        Case(name: "tokens in a name are text", plan: people, file: "Name,Title\nAda email:evil@x.example role:sponsor,1. First | x\n"),
        Case(name: "comments above the next heading", plan: head + "## Stakeholders\n- Ada Berg\n\n<!-- planc-ignore section-untouched: fine -->\n## Goals\nGrow.\n", file: "Name,Title\nBo Lund,Buyer\n"),
        Case(name: "sums stay last", plan: head + "## Opportunities\n| Opportunity | Value |\n| --- | --: |\n| Pumps | 5000 |\n| Total | 5000 |\n", file: "Opportunity Name,Amount\nValves,2000\n"),
        Case(name: "what is written otherwise and means the same", plan: head + "## Stakeholders\n| Name | Title | Phone |\n| --- | --- | --- |\n| Ada Berg | CEO | +31 (0)20 5550101 |\n", file: "Name,Title,Phone,Company\nAda Berg,ceo,0031205550101,Quarry B.V.\n"),
        Case(name: "a row with a cell too many", plan: head + "## Stakeholders\n| Name | Title |\n| --- | --- |\n| Ada Berg | CEO | plays golf |\n", file: "Name,Email\nAda Berg,ada@quarry.example\n"),
        Case(name: "no end of line", plan: head + "## Stakeholders\n| Name |\n| --- |\n| Ada |", file: "Name,Email\nCy Dean,cy@quarry.example\n"),
    ]

    /// Every case in one page: the diff, what is said, and how it ends.
    @Test func theCatalogue() throws {
        var page = ""
        for example in Self.cases {
            let account = Self.account(example.plan)
            let outcome = try Self.merge(example.file, into: example.plan, kind: example.kind, overwrites: example.overwrites)
            page += "== \(example.name)\n" + LineDiff.unified(account.source.bytes, outcome.bytes, path: "plan.md").replacing("\r", with: "␍")
            for note in outcome.notes { page += "note: \(note[.english])\n" }
            for conflict in outcome.conflicts {
                let place = account.source.position(at: conflict.range.lower)
                page += "conflict: \(place.line):\(place.column) \(conflict.name), \(conflict.field.rawValue): \(conflict.old ?? "–") / \(conflict.new) (line \(conflict.line))\n"
            }
            page += "\(outcome.summary[.english]); \(outcome.summary[.dutch])\n\n"
        }
        #expect(Golden.difference(page, from: "Tests/Golden/import.txt") == nil)
    }

    @Test(arguments: ImporterTests.cases) func aSecondTimeChangesNothing(_ example: Case) throws {
        let first = try Self.merge(example.file, into: example.plan, kind: example.kind, overwrites: example.overwrites)
        let second = try Self.merge(example.file, into: String(decoding: first.bytes, as: UTF8.self), kind: example.kind, overwrites: example.overwrites)
        #expect(second.bytes == first.bytes)
        #expect(second.added.isEmpty && second.filled == 0)
    }

    @Test func whatCanNotBeImportedIsSaid() {
        let failures: [(String, ImportKind?, String)] = [
            ("Name\nAda\n", nil, "say so with --kind"), ("Colour,Size\nred,5\n", .contacts, "no column says who the contacts are; there are: Colour, Size"),
            ("Amount,Close Date\n5,2027-01-01\n", .opportunities, "no column names the opportunities"), ("", .contacts, "nothing in the file"), ("a\0b", .contacts, "no text"),
            ("BEGIN:VCARD\nFN:x\nEND:VCARD\n", .opportunities, "hold contacts"),
            ("Name,Company\nDi Moor,Other\nEd Noor,Third\n", .contacts, "nothing in it is of “Quarry”, but of: Other, Third"),
        ]
        for (file, kind, message) in failures {
            let failure = #expect(throws: ImportFailure.self) { try Self.merge(file, into: Self.people, kind: kind) }
            #expect(failure?.message[.english].contains(message) == true, "\(failure?.message[.english] ?? "")")
        }
    }

    /// Twice the rows take twice the time, not four times: what is counted is how often two records are held together.
    @Test func manyRowsAreNoTrouble() throws {
        let rows = (0..<20_000).map { "Person \($0) Example,Buyer,p\($0)@quarry.example\n" }.joined()
        let outcome = try Self.merge("Name,Title,Email\n" + rows, into: Self.people)
        #expect(outcome.added.count == 20_000)
    }

    /// Whatever stands in a file's cells: the plan has a record with just that text, and nothing else of it changes.
    @Test func anyTextComesThrough() throws {
        var random = SystemRandom(seed: 11)
        let pieces = ["a", "Ada", " ", "|", "\\", "\"", "*", "_", "`", "<b>", "[x](y)", "#O1", "@ada", "!high", "due:2026-12-04", "&amp;", "~~", "-", "é", "王", "\n", "1.", "<!-- x -->", "^", "[^1]", "'", "=", "+", "$5", "TBD?", " email:x@y.example", " role:sponsor", "A1: ", " 1. ", ":", "---", "http://x.example"]
        func text() -> String { "x" + (0..<Int(random.next() % 7)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined() + "x" }
        func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
        let plans = Self.cases.map(\.plan)
        for round in 0..<400 {
            let plan = plans[round % plans.count]
            // Two words, so that each is a full name of its own; a title may stand behind a dash with blanks around it.
            let rows = (0..<3).map { number in (name: "Zed\(number) \(text())".onOneLine.replacing(" -", with: "-"), notes: text()) }
            let csv = "Name,Notes\n" + rows.map { "\(quoted($0.name)),\(quoted($0.notes))\n" }.joined()
            let outcome = try Self.merge(csv, into: plan, kind: .contacts)
            let compiled = PlanCompiler.compile(Source(path: "plan.md", bytes: outcome.bytes))
            for row in rows {
                let name = row.name.onOneLine
                let person = compiled.plan.stakeholders.first { $0.name?.value.hasPrefix(name.prefix(4) + " ") == true }
                #expect(person?.name?.value.onOneLine == name, "\(csv)\n\(String(decoding: outcome.bytes, as: UTF8.self))")
                #expect(person?.notes?.value.onOneLine == row.notes.onOneLine, "\(csv)\n\(String(decoding: outcome.bytes, as: UTF8.self))")
            }
            let again = try Self.merge(csv, into: String(decoding: outcome.bytes, as: UTF8.self), kind: .contacts)
            #expect(again.bytes == outcome.bytes, "\(csv)")
        }
    }
}
