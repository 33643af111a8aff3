import Foundation
import PlanFormatting
import PlanModel
import PlanSemantics
import PlanSyntax
import PlanText
import TestSupport
import Testing

/// The canonical form: what it is, and that it never changes what a plan says.
@Suite struct FormattingTests {
    static let plans = Repository.files(in: "Tests/Plans", suffix: ".md") + Repository.files(in: "sample-plans", suffix: ".md")
        + Repository.files(in: "templates", suffix: ".md")
    static let fuzzInputs = Repository.files(in: "Tests/Fuzz/seeds", suffix: "")

    private static let all: FormatOptions = {
        var options = FormatOptions()
        (options.dates, options.order) = (true, true)
        return options
    }()

    private func format(_ text: String, _ options: FormatOptions = FormatOptions()) -> String {
        String(decoding: format(Array(text.utf8), options), as: UTF8.self)
    }

    private func format(_ bytes: [UInt8], _ options: FormatOptions) -> [UInt8] {
        PlanFormatter.format(PlanCompiler.compile(Source(path: "plan.md", bytes: bytes)), settings: CompileSettings(), options: options)
    }

    private func holds(_ bytes: [UInt8], _ what: String) {
        for options in [FormatOptions(), Self.all] {
            let before = PlanCompiler.compile(Source(path: "plan.md", bytes: bytes))
            guard before.source.invalidUTF8.isEmpty else { continue }
            let after = PlanCompiler.compile(Source(path: "plan.md", bytes: format(bytes, options)))
            #expect(ModelListing.text(after.plan) == ModelListing.text(before.plan), "\(what) says something else")
            #expect(format(after.source.bytes, options) == after.source.bytes, "\(what) changes again")
            // Fields may stand in paragraphs too, and then their dates are written anew.
            if !options.dates { #expect(prose(after) == prose(before), "\(what): prose has changed") }
            #expect(after.source.lineCount == before.source.lineCount, "\(what) has other lines")
            #expect(ending(after.source.bytes) == ending(before.source.bytes) && after.source.hasByteOrderMark == before.source.hasByteOrderMark)
        }
    }

    /// The bytes of every paragraph, heading and block of code that is no item's; of a table in prose its HTML.
    private func prose(_ compiled: CompiledPlan) -> [String] {
        let blocks = compiled.tree.topLevel.map { compiled.tree.blocks[$0] }
        let texts = blocks.filter { [.paragraph, .heading, .code, .html].contains($0.kind) }.map { compiled.source.text($0.range) }
        return texts + ProseHTML.render(compiled.plan.sections.flatMap(\.prose), of: compiled.tree).map(withoutPadding)
    }

    /// A row of sums is kept as text, whose bars and blanks are those of its table.
    private func withoutPadding(_ html: String) -> String {
        html.filter { $0 != " " && $0 != "|" }
    }

    private func ending(_ bytes: [UInt8]) -> [UInt8] { Array(bytes.suffix(2).filter { $0 == 0x0A || $0 == 0x0D }) }

    @Test(arguments: FormattingTests.plans + FormattingTests.fuzzInputs) func formattingSaysTheSameAndIsDoneAtOnce(_ path: String) throws {
        guard let data = try? Data(contentsOf: Repository.url(path)) else { return }
        let bytes = Array(data)
        holds(bytes, path)
        let text = String(decoding: bytes, as: UTF8.self)
        holds(Array(text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8), path + " with CRLF")
        holds([0xEF, 0xBB, 0xBF] + bytes, path + " with a byte order mark")
        holds(Array(text.replacing("| ", with: "|").replacing(" |", with: "|").utf8), path + " without padding")
    }

    /// Bytes changed at random, from a fixed seed.
    @Test(arguments: FormattingTests.plans.prefix(12)) func brokenPlansToo(_ path: String) throws {
        let bytes = Array(try Data(contentsOf: Repository.url(path)))
        guard !bytes.isEmpty else { return }
        var state: UInt64 = 20_261_124
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let pieces = ["|", "\n", "- ", "#O1 ", "@bo ", "due:1 dec 2026 ", "  ", "> ", "\\", "`", "---\n", "**", ": ", "\r\n", "漢", "<!-- x -->", "\t", "1. "].map { Array($0.utf8) }
        for round in 0..<12 {
            var changed = bytes
            for _ in 0..<(4 + round * 3) {
                let place = next(changed.count)
                if next(3) == 0 { changed.remove(at: place) } else { changed.insert(contentsOf: pieces[next(pieces.count)], at: place) }
            }
            holds(changed, "\(path), round \(round)")
        }
    }

    @Test func tablesAreAlignedAsTheyShow() {
        let plan = "---\naccount: X\n---\n## Stakeholders\n|Name|Role|Influence|\n|-|:-:|-:|\n| 山田 太郎 🎯|buyer| 5\n   | Bo \\| Carr| user|10|extra|\n| Al |\nbehind the table\n"
        #expect(format(plan) == """
            ---
            account: X
            ---
            ## Stakeholders
            | Name         | Role  | Influence |
            | ------------ | :---: | --------: |
            | 山田 太郎 🎯 | buyer |         5 |
            | Bo \\| Carr   | user  |        10 | extra |
            | Al           |       |           |
            behind the table

            """)
    }

    @Test func quotesKeepTheirMarksAndItemsTheirTables() {
        let plan = "---\naccount: X\n---\n> |a|b|\n> |-|-|\n> |cc|d|\n\n- item\n  |a|b|\n  |-|-|\n"
        #expect(format(plan) == "---\naccount: X\n---\n> | a   | b   |\n> | --- | --- |\n> | cc  | d   |\n\n- item\n  |a|b|\n  |-|-|\n")
    }

    @Test func aLongCellSticksOut() {
        let long = String(repeating: "x", count: 200)
        let plan = "---\naccount: X\n---\n|a|b|\n|-|-|\n|\(long)|c|\n|d|e|\n"
        #expect(format(plan).contains("\n| d   | e   |\n"))
    }

    @Test func tokensStandInOneOrder() {
        let plan = "---\naccount: X\n---\n## Actions\n- [ ] A1: Ask #O1 about  it #contact !high   due:2026-12-04 @bo hours:2\n- [ ] Call, due:2026-12-04, @bo\n## Objectives\n- O1: Grow #goodwill\n  by:2026-12-31 target:650k baseline:520k\n"
        #expect(format(plan) == "---\naccount: X\n---\n## Actions\n- [ ] A1: Ask #O1 about  it hours:2 @bo due:2026-12-04 !high #contact\n- [ ] Call, due:2026-12-04, @bo\n## Objectives\n- O1: Grow baseline:520k\n  target:650k by:2026-12-31 #goodwill\n")
    }

    @Test func datesAndOrderWhereAskedFor() {
        let plan = "---\r\n# about the plan\r\ncolour: blue\r\nstage: interest\r\n# who\r\nmanager: Ada\r\naccount: X\r\nwebsite: x.org\r\nreviewed: 3 May 2026\r\n---\r\n## Actions\r\n- [ ] Call due:4 dec 2026 @bo\r\n- [ ] Visit due:Q4 2026\r\n"
        #expect(format(plan) == plan.replacing("due:4 dec 2026 @bo", with: "@bo due:4 dec 2026"))
        #expect(format(plan, Self.all) == "---\r\n# about the plan\r\naccount: X\r\n# who\r\nmanager: Ada\r\nstage: interest\r\nreviewed: 2026-05-03\r\ncolour: blue\r\nwebsite: x.org\r\n---\r\n## Actions\r\n- [ ] Call @bo due:2026-12-04\r\n- [ ] Visit due:2026-Q4\r\n")
    }

    @Test func bytesThatAreNoUTF8Stay() {
        let bytes = Array("---\naccount: X\n---\n|a|b|\n|-|-|\n|caf".utf8) + [0xE9] + Array("|x|\n".utf8)
        let compiled = PlanCompiler.compile(Source(path: "plan.md", bytes: bytes))
        #expect(PlanFormatter.format(compiled, settings: CompileSettings()) == compiled.source.bytes)
    }

    @Test func columnsCountAsEditorsCountThem() {
        let source = Source(path: "", text: "a\r\né漢🎯b\n")
        let counts: [(ColumnEncoding, [Int])] = [(.utf8, [0, 2, 5, 9, 10]), (.utf16, [0, 1, 2, 4, 5]), (.utf32, [0, 1, 2, 3, 4])]
        let offsets = [3, 5, 8, 12, 13]
        for (encoding, columns) in counts {
            for (offset, column) in zip(offsets, columns) {
                let place = source.place(at: offset, encoding)
                #expect(place.line == 1 && place.column == column)
                #expect(source.offset(line: 1, column: column, encoding) == offset)
            }
            #expect(source.offset(line: 1, column: 99, encoding) == 13)
            #expect(source.offset(line: 9, column: 0, encoding) == 14)
        }
        #expect(source.offset(line: 1, column: 3, .utf16) == 8)
    }
}
