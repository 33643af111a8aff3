import PlanModel
import Testing

@testable import PlanImport

/// Files of other programs as text, tables and cards.
@Suite struct ReadingTests {
    struct Table: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        /// Lines and values; nil where it can't be read.
        let rows: [(line: Int, fields: [String])]?
        var failureLine: Int?
        var testDescription: String { name }
    }

    static let tables: [Table] = [
        Table(name: "commas", text: "a,b\n1,2\n", rows: [(1, ["a", "b"]), (2, ["1", "2"])]),
        Table(name: "semicolons", text: "a;b,c\n1;2,5\n", rows: [(1, ["a", "b,c"]), (2, ["1", "2,5"])]),
        Table(name: "tabs", text: "a\tb\n1\t2", rows: [(1, ["a", "b"]), (2, ["1", "2"])]),
        Table(name: "bars", text: "a|b\r1|2\r", rows: [(1, ["a", "b"]), (2, ["1", "2"])]),
        Table(name: "Excel names the separator", text: "sep=;\r\na;b\r\n1;2\r\n", rows: [(2, ["a", "b"]), (3, ["1", "2"])]),
        Table(name: "quotes", text: "a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\r\n3,4\r\n", rows: [(1, ["a", "b"]), (2, ["x, \"y\"", "two\nlines"]), (4, ["3", "4"])]),
        Table(name: "a quotation mark inside a value", text: "a,b\n5\" pipe,x\n", rows: [(1, ["a", "b"]), (2, ["5\" pipe", "x"])]),
        Table(name: "empty rows and short ones", text: "a,b\n\n,\n1\n", rows: [(1, ["a", "b"]), (4, ["1"])]),
        Table(name: "values that are empty at the end", text: "a,b\n1,2,,\n", rows: [(1, ["a", "b"]), (2, ["1", "2", "", ""])]),
        Table(name: "formulas undone", text: "a\n'+31 20\n'=x\n'tis\n", rows: [(1, ["a"]), (2, ["+31 20"]), (3, ["=x"]), (4, ["'tis"])]),
        Table(name: "one column", text: "name\nAda\n", rows: [(1, ["name"]), (2, ["Ada"])]),
        Table(name: "an open quotation", text: "a,b\n1,\"2\n3,4\n", rows: nil, failureLine: 2),
        Table(name: "too many values", text: "a,b\n1,2\n1,2,3\n", rows: nil, failureLine: 3),
        Table(name: "nothing", text: "", rows: nil),
        Table(name: "blank", text: "\n\n,,\n", rows: nil),
    ]

    @Test(arguments: ReadingTests.tables) func separatedValues(_ table: Table) throws {
        guard let rows = table.rows else {
            let failure = #expect(throws: ImportFailure.self) { try DelimitedText.parse(table.text) }
            #expect(failure?.line == table.failureLine)
            return
        }
        let read = try DelimitedText.parse(table.text)
        #expect(([read.header] + read.rows).map(\.line) == rows.map(\.line))
        #expect(([read.header] + read.rows).map(\.fields) == rows.map(\.fields))
    }

    @Test func encodings() {
        #expect(ImportedText.decode(Array("é€".utf8)).text == "é€")
        #expect(ImportedText.decode([0xEF, 0xBB, 0xBF] + Array("é".utf8)).text == "é")
        #expect(ImportedText.decode([0xFF, 0xFE, 0xE9, 0x00, 0xAC, 0x20]).text == "é€")
        #expect(ImportedText.decode([0xFE, 0xFF, 0x00, 0xE9, 0x20, 0xAC]).text == "é€")
        let western = ImportedText.decode([0xE9, 0x20, 0x80, 0x81])
        #expect(western.text == "é €\u{81}" && western.isGuessed)
        #expect(ImportedText.decode([0xFF, 0xFE, 0x41]).text == "", "half a character")
    }

    struct Card: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        /// `field=value`, sorted; one text a person. Nil where it can't be read.
        let people: [String]?
        var testDescription: String { name }
    }

    static let cards: [Card] = [
        Card(name: "version 3", text: "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Berg\r\nN:Berg;Ada;;;\r\nTITLE:CFO\r\nEMAIL;TYPE=INTERNET:ada@x.example\r\nTEL;TYPE=WORK,VOICE:+31 20 555\r\nEND:VCARD\r\n", people: ["email=ada@x.example job-title=CFO name=Ada Berg phone=+31 20 555"]),
        Card(name: "version 4", text: "BEGIN:VCARD\nVERSION:4.0\nFN:Ada\\, Berg\nTEL;VALUE=uri;PREF=1;TYPE=\"voice,home\":tel:+31-20-555\nEMAIL:one@x.example\nEMAIL;PREF=1:two@x.example\nEND:VCARD\n", people: ["email=two@x.example name=Ada, Berg phone=+31-20-555"]),
        Card(name: "version 2.1", text: "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:D=C3=A9champs;Ren=C3=A9e;;Dr.=\n;\nTITLE;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Pr=E9sidente\nTEL;FAX:1\nTEL;WORK:2\nEND:VCARD\n", people: ["job-title=Présidente name=Dr. Renée Déchamps phone=2"]),
        Card(name: "folded lines and groups", text: "BEGIN:VCARD\nFN:Jan van \n der Berg\nitem1.EMAIL;TYPE=pref:jan@\n\tx.example\nitem1.X-ABLabel:_$!<Other>!$_\nROLE:Director\\nof things\nEND:VCARD\n", people: ["email=jan@x.example job-title=Director of things name=Jan van der Berg"]),
        Card(name: "two, and one without a name", text: "BEGIN:VCARD\nFN:Ada\nEND:VCARD\nBEGIN:VCARD\nEMAIL:x@x.example\nEND:VCARD\nbegin:vcard\nfn:Bo\nend:vcard\n", people: ["name=Ada", "name=Bo"]),
        Card(name: "no end", text: "BEGIN:VCARD\nFN:Ada\n", people: nil),
        Card(name: "a second begin", text: "BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n", people: nil),
        Card(name: "no card", text: "hello\n", people: nil),
    ]

    @Test(arguments: ReadingTests.cards) func addressCards(_ card: Card) throws {
        guard let expected = card.people else {
            #expect(throws: ImportFailure.self) { try VCard.parse(Array(card.text.utf8)) }
            return
        }
        let people = try VCard.parse(Array(card.text.utf8))
        #expect(people.map { $0.values.map { "\($0.key.rawValue)=\($0.value)" }.sorted().joined(separator: " ") } == expected)
    }

    /// However a card or a table is cut or garbled, reading ends with records or a failure.
    @Test func garbledFiles() {
        var random = SystemRandom(seed: 7)
        let seeds = Self.cards.map(\.text) + Self.tables.map(\.text)
        for _ in 0..<3000 {
            var bytes = Array(seeds[Int(random.next() % UInt64(seeds.count))].utf8)
            for _ in 0..<Int(random.next() % 6) where !bytes.isEmpty {
                let index = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 3 {
                case 0: bytes[index] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.remove(at: index)
                default: bytes.insert(contentsOf: Array("\"=:;\\\r\n ".utf8), at: index)
                }
            }
            _ = try? VCard.parse(bytes)
            _ = try? DelimitedText.parse(ImportedText.decode(bytes).text)
        }
    }

    @Test func datesOfAColumn() {
        func iso(_ dates: [String]) -> [String] { ImportDates.iso(dates.map { ImportedRecord(line: 1, values: [.close: $0]) }).map { $0.values[.close] ?? "" } }
        #expect(iso(["3/4/2027", "3/31/2027"]) == ["2027-03-04", "2027-03-31"])
        #expect(iso(["3/4/2027", "31/3/2027 00:00"]) == ["2027-04-03", "2027-03-31"])
        #expect(iso(["3/4/2027", "5/6/2027"]) == ["3/4/2027", "5/6/2027"], "nothing tells")
        #expect(iso(["31/3/2027", "3/31/2027"]) == ["31/3/2027", "3/31/2027"], "both")
        #expect(iso(["2027-03-04", "Q3 2027", "31/2/2027"]) == ["2027-03-04", "Q3 2027", "31/2/2027"])
    }
}

/// Numbers that are the same on every run.
struct SystemRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
