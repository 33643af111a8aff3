import Foundation
import PlanDiagnostics
import PlanJSON
import PlanModel
import PlanText
import TestSupport
import Testing
@testable import PlanPortfolio

/// Compiled plans as lines of JSON: nothing is lost on the way, and nothing that does not fit gets in.
@Suite struct CompiledPlanTests {
    private static let day = Day(year: 2026, month: 11, day: 24)!
    private static let plans = ["sample-plans/portfolio", "sample-plans/broken", "Tests/Plans", "Tests/Fixtures", "templates/plans"].flatMap { Repository.files(in: $0, suffix: ".md") }

    private static func account(_ path: String, _ configuration: Configuration = Configuration()) throws -> Account {
        PortfolioCompiler.account(Source(path: path, bytes: Array(try Data(contentsOf: Repository.url(path)))), asOf: day, configuration)
    }

    private static func line(_ account: Account) -> [UInt8] {
        var out: [UInt8] = []
        PlanObject(account, planc: "1").write(to: &out)
        return out
    }

    /// Every value in it with its name, sets in order: what differs between two accounts shows.
    private static func listing(_ value: Any, _ path: String = "") -> [String] {
        let mirror = Mirror(reflecting: value)
        if mirror.children.isEmpty { return ["\(path) = \(value)"] }
        if mirror.displayStyle == .set { return ["\(path) = \(mirror.children.map { "\($0.value)" }.sorted())"] }
        if mirror.displayStyle == .dictionary { return ["\(path) = \(mirror.children.map { "\($0.value)" }.sorted())"] }
        return mirror.children.enumerated().flatMap { index, child in listing(child.value, "\(path).\(child.label ?? "\(index)")") }
    }

    @Test func thereArePlansOfEveryKind() { #expect(Self.plans.count > 150) }

    @Test(arguments: CompiledPlanTests.plans) func nothingIsLost(_ path: String) throws {
        let account = try Self.account(path)
        let line = Self.line(account)
        let object = try PlanObject.read(line[...], planc: "1")
        let linked = try object.account()
        #expect(Self.listing(linked.plan) == Self.listing(account.plan))
        #expect(Self.listing(linked.assessment) == Self.listing(account.assessment))
        #expect(linked.source.bytes == account.source.bytes)
        #expect(linked.path == path)
        let bare = account.diagnostics.map { diagnostic in
            var bare = diagnostic
            (bare.notes, bare.fixes) = ([], [])
            return bare
        }
        #expect(linked.diagnostics == bare)
        #expect(Self.line(linked) == line)
        // The order of members is nobody's concern.
        #expect(Self.line(try PlanObject.read(Self.reversed(try JSONParser.parse(line)).bytes[...], planc: "1").account()) == line)
    }

    private static func reversed(_ json: JSON) -> JSON {
        switch json {
        case .object(let members): .object(members.reversed().map { JSON.Member(key: $0.key, value: reversed($0.value)) })
        case .array(let values): .array(values.map(reversed))
        default: json
        }
    }

    @Test func settingsTravel() throws {
        var configuration = Configuration()
        configuration.language = .dutch
        for (index, threshold) in Threshold.all.enumerated() { configuration.assessment[keyPath: threshold.path] = threshold.range.lowerBound + index % 2 }
        configuration.assessment.contactCadence[.modest] = 17
        configuration.assessment.reviewCadence[.oneOff] = 18
        configuration.rules.levels = ["action-overdue": .severity(.info), "actions": .off]
        configuration.rules.selected = ["actions", "plan-stale"]
        configuration.rules.ignored = ["action-without-owner"]
        configuration.brand.name = "Elzen & Co"
        configuration.brand.color = "#0b5394"
        let linked = try PlanObject.read(Self.line(try Self.account(Self.plans[0], configuration))[...], planc: "1").account().configuration
        #expect(linked.assessment == configuration.assessment)
        #expect(linked.rules == configuration.rules)
        #expect(linked.brand == configuration.brand)
        #expect(linked.language == .dutch)
    }

    /// Every date that a plan can hold has one text, and that text is this date.
    @Test func datesTravel() throws {
        var dates: [PlanDate?] = []
        for year in [1900, 1999, 2000, 2026, 2999] {
            dates += [PlanDate(year: year)] + (1...2).map { PlanDate(year: year, half: $0) } + (1...4).map { PlanDate(year: year, quarter: $0) }
            dates += (1...12).map { PlanDate(year: year, month: $0) } + (1...53).map { PlanDate(year: year, week: $0) } + [28, 29].map { PlanDate(year: year, month: 2, day: $0) }
        }
        for date in dates.compactMap({ $0 }) { #expect(PlanDate(iso: date.iso) == date) }
        for text in ["", "2026-", "2026-1", "2026-13", "2026-W54", "2026-Q0", "2026-H3", "2026-02-30", "+026", "0000", "9999-12", "2026-W+1", "2026-11-24-1"] {
            #expect(PlanDate(iso: text) == nil, "\(text)")
        }
    }

    // MARK: Hostile lines

    /// A member changed in every way that makes it no part of a plan: refused with its place, never a crash.
    @Test(arguments: [
        ("form", "2", "this is form 2"), ("form", "\"1\"", "no compiled plan"), ("planc", "\"0\"", "compiled by planc 0"), ("planc", "\"\u{1B}]0;x\u{7}\"", "no JSON"),
        ("asOf", "\"2026-02-30\"", "asOf: a day is expected"), ("path", "7", "path: a text is expected"), ("bodyStart", "99999999", "bodyStart: the body begins behind the text"),
        ("bodyStart", "1e400", "bodyStart: a whole number"), ("bodyStart", "-1", "bodyStart: a number from 0"), ("text", "\"\"", "a range within the 0 bytes"),
        ("plan", "[]", "plan: an object is expected"), ("plan", "{}", "plan.fallbackCurrency: is missing"), ("blocks", "[[0,1,0,0,0,0,0,0]]", "blocks[0]: a block ends outside the list"),
        ("blocks", "[[0,1,0,0,0,0,0,2147483647]]", "a block ends outside"), ("blocks", "[[99,1,0,0,0,0,0,1]]", "blocks[0]: a block is expected"), ("blocks", "[[0,1,0,5,4,0,0,1]]", "a range within"),
        ("settings", "{\"thresholds\":[{\"name\":\"actions-per-week\",\"value\":0}]}", "settings: there is no such threshold"),
        ("settings", "{\"contactCadence\":[{\"name\":\"9\",\"value\":1}]}", "settings: there is no such interval"), ("settings", "{\"logo\":\"/etc/passwd\"}", "settings.logo: true or false"),
        ("findings", "[{\"rule\":\"no-such-rule\"}]", "findings[0].rule: the name of a rule"), ("other", "1", "a name that does not belong there"),
    ])
    func whatDoesNotFitIsRefused(_ name: String, _ value: String, _ message: String) throws {
        let line = String(decoding: Self.line(try Self.account("sample-plans/portfolio/thornmere-water.md")), as: UTF8.self)
        guard case .object(let members) = try JSONParser.parse(Array(line.utf8)) else { return }
        var parts = members.filter { $0.key != name }.map { "\"\($0.key)\":" + String(decoding: $0.value.bytes, as: UTF8.self) }
        parts.append("\"\(name)\":\(value)")
        #expect(Self.refusal("{\(parts.joined(separator: ","))}")?.contains(message) == true, "\(Self.refusal("{\(parts.joined(separator: ","))}") ?? "taken")")
    }

    /// The same inside of a plan: what would be an index, a figure or a date out of bounds.
    @Test(arguments: [
        ("\"influence\":[5,", "\"influence\":[6,", "influence: a number from 1 to 5"), ("\"influence\":[5,", "\"influence\":[9223372036854775807,", "influence: a number"),
        ("\"probability\":[", "\"probability\":[-1,0,0],\"x\":[", "probability: a number from 0 to 100"), ("\"year\":2", "\"year\":-2", "year: a number from 1900"),
        ("\"kind\":\"objective\",\"index\":0", "\"kind\":\"objective\",\"index\":4000", "points at a record that is not there"), ("\"range\":[", "\"range\":[2147483648,1],\"x\":[", "a range within"),
        (",\"EUR\"]", ",\"eur\"]", "a currency is expected"), ("\"plan\":{", "\"plan\":{\"account\":[\"x\",0,0],", "stands there twice"),
    ])
    func figuresOutOfBoundsAreRefused(_ right: String, _ wrong: String, _ message: String) throws {
        let line = String(decoding: Self.line(try Self.account("sample-plans/portfolio/havenbedrijf-delta.md")), as: UTF8.self)
        #expect(line.contains(right), "\(right)")
        let refusal = Self.refusal(line.replacing(right, with: wrong, maxReplacements: 1))
        #expect(refusal?.contains(message) == true, "\(refusal ?? "taken")")
    }

    /// Cut off anywhere, or with any byte changed: refused or a plan, never a crash.
    @Test func brokenLinesDoNoHarm() throws {
        let line = Self.line(try Self.account("sample-plans/portfolio/kestrelgate-logistics.md"))
        for end in stride(from: 0, to: line.count, by: 97) { #expect(Self.refusal(line[..<end]) != nil) }
        var random = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            var changed = line
            let index = Int.random(in: 0..<line.count, using: &random)
            changed[index] = UInt8.random(in: 0...255, using: &random)
            _ = Self.refusal(changed[...])
        }
        let deep = String(repeating: "[", count: 1_000_000)
        #expect(Self.refusal("{\"form\":1,\"plan\":\(deep)}")?.contains("nested too deep") == true)
        #expect(Self.refusal("{\"form\":1,\"planc\":\"1\",\"bodyStart\":\(String(repeating: "9", count: 100_000))}") != nil)
    }

    private static func refusal(_ line: String) -> String? { refusal(Array(line.utf8)[...]) }

    private static func refusal(_ line: ArraySlice<UInt8>) -> String? {
        do throws(PartFailure) {
            _ = try PlanObject.read(line, planc: "1").account()
            return nil
        } catch { return "\(error.place): \(error.message)" }
    }
}
