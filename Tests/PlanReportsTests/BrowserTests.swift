import Foundation
import TestSupport
import Testing

/// The pages as a real browser, the Nu HTML checker and axe-core read them. `make browser-tools` installs what it takes.
@Suite(.serialized) struct BrowserTests {
    private static let python = Repository.url(".build/browser-tools/bin/python")

    private func run(_ script: String, _ arguments: [String]) throws {
        try #require(FileManager.default.isExecutableFile(atPath: Self.python.path), "run `make browser-tools`, as `make test` does")
        let result = try Program.run([Repository.url("Tests/Browser/\(script)").path] + arguments, environment: ["HOME": NSTemporaryDirectory(), "PYTHONDONTWRITEBYTECODE": "1"], program: Self.python)
        #expect(result.exitCode == 0, "\(script)\n\(result.output.suffix(4000))\n\(result.error.suffix(2000))")
    }

    private func report(_ plans: String, into folder: URL, _ options: [String] = []) throws {
        let result = try Program.run(["report", plans, "--as-of", "2026-11-24", "-o", folder.path] + options)
        #expect(result.exitCode == 0, "\(result.error)")
    }

    /// The sample report in both languages, as one page, and as a customer gets it.
    private func everyKindOfPage(_ scratch: Scratch) throws -> [String] {
        let folders = ["en", "nl", "single", "customer"].map { scratch.url.appendingPathComponent($0) }
        try report("sample-plans/portfolio", into: folders[0], ["--lang", "en", "--brand-name", "Larkdale & Sons"])
        try report("sample-plans/portfolio", into: folders[1], ["--lang", "nl"])
        try report("sample-plans/portfolio", into: folders[2].appendingPathComponent("all.html"), ["--single-file"])
        try report("sample-plans/portfolio", into: folders[3], ["--audience", "customer", "--lang", "nl"])
        return folders.map(\.path)
    }

    @Test func everyPageIsValid() throws {
        let scratch = try Scratch()
        try run("valid.py", everyKindOfPage(scratch))
    }

    @Test func everyPageIsAccessibleInBothThemes() throws {
        let scratch = try Scratch()
        try run("axe.py", everyKindOfPage(scratch))
    }

    @Test func aReaderSortsChoosesSearchesAndFollows() throws {
        let scratch = try Scratch()
        try report("sample-plans/portfolio", into: scratch.url)
        try run("behaviour.py", [scratch.url.path])
    }

    /// Every figure of the index, and those of the account pages, from the exported records by other means than ours.
    @Test func everyFigureCanBeRecomputed() throws {
        let scratch = try Scratch()
        try report("sample-plans/portfolio", into: scratch.url.appendingPathComponent("pages"), ["--lang", "en"])
        let export = scratch.url.appendingPathComponent("export.json").path
        let result = try Program.run(["export", "sample-plans/portfolio", "--as-of", "2026-11-24", "--lang", "en", "-o", export])
        #expect(result.exitCode == 0, "\(result.error)")
        try run("recompute.py", [export, scratch.url.appendingPathComponent("pages").path])
    }

    @Test func aServedReportFollowsThePlansAndKeepsItsScript() throws {
        let scratch = try Scratch()
        let plans = scratch.url.appendingPathComponent("plans")
        try FileManager.default.copyItem(at: Repository.url("sample-plans/portfolio"), to: plans)
        try run("served.py", [Program.planc.path, plans.path])
    }

    @Test func aHostilePlanComesToNoLife() throws {
        let scratch = try Scratch()
        for (index, name) in ["hostile.md", "../x.md".replacing("/", with: "\u{2215}"), "<img src=x onerror=owned=1>.md", "index.html.md"].enumerated() {
            try scratch.write(HostilePlan.text.replacing("NUMBER", with: "\(index)"), to: "plans/\(name)")
        }
        let plans = scratch.url.appendingPathComponent("plans").path
        let before = try FileManager.default.contentsOfDirectory(atPath: scratch.url.path)
        try report(plans, into: scratch.url.appendingPathComponent("out/pages"))
        try report(plans, into: scratch.url.appendingPathComponent("out/single/all.html"), ["--single-file"])
        try report(plans, into: scratch.url.appendingPathComponent("out/customer"), ["--audience", "customer"])
        #expect(Set(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path)) == Set(before + ["out"]))
        for page in FileManager.default.enumerator(atPath: scratch.url.path + "/out")!.compactMap({ $0 as? String }).filter({ $0.hasSuffix(".html") }) {
            let isPlain = URL(fileURLWithPath: page).lastPathComponent.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0)) }
            #expect(isPlain, "\(page)")
        }
        try run("hostile.py", [scratch.url.path + "/out"])
        try run("valid.py", ["pages", "single", "customer"].map { scratch.url.path + "/out/\($0)" })
    }
}

/// Mischief in every field of a plan.
enum HostilePlan {
    private static let mischief = #"<script>window.owned=1</script><img src=x onerror='window.owned=1'>\"><svg/onload=window.owned=1>"#
    private static let cell = #"</td></table><script>window.owned=1</script><img src=//x.example/p.png onerror=window.owned=1> [x](javascript:window.owned=1) {{title}} {{{style}}} ../../etc"#

    static let text = """
        ---
        account: "\(mischief) NUMBER"
        manager: "../..\\0/\(mischief)"
        industry: "\(mischief)"
        website: "javascript:window.owned=1"
        category: 1
        stage: trusted-supplier
        period: "</style><script>window.owned=1</script>"
        team: { a: "\(mischief)" }
        revenue: { 2025: 100000, 2026: { actual: 200000, target: 300000, potential: 400000 } }
        ---

        # </title><script>window.owned=1</script>

        <script>window.owned=1</script>

        <style>body { display: none }</style>

        [click](javascript:window.owned=1) [data](data:text/html,<script>window.owned=1</script>) ![pixel](https://tracker.example/p.png) <b onclick="window.owned=1">b</b> <javascript:window.owned=1>

        <iframe src="https://x.example"></iframe> <meta http-equiv="refresh" content="0;url=https://x.example"> <base href="https://x.example">

        ## Customer
        **Goals:** \(cell)

        ## Stakeholders
        | Name | Title | Role | Influence | Relationship | Attitude | Reports to | Shoe<script> | Notes |
        |---|---|---|---|---|---|---|---|---|
        | \(cell) | \(cell) | decision maker | 5 | 2 | opponent | B | \(cell) | \(cell) |
        | B | \(cell) | influencer | 4 | 4 | supporter | \(cell) | \(cell) | \(cell) |

        ## Portfolio
        | Product | Market | Status | Potential | Added value | Competitor |
        |---|---|---|---|---|---|
        | \(cell) | \(cell) | sold | €10k | \(cell) | \(cell) |

        ## Opportunities
        - K1: \(cell) value:€90k p:60% close:2027-02-15 product:"\(cell)" @a

        ## Objectives
        - O1: \(cell) metric:"</svg><script>window.owned=1</script>" baseline:1 target:5 actual:2 by:2026-12-31 #trust

        ## Actions
        - [ ] A1: \(cell) @"><svg/onload=window.owned=1> due:2026-01-01 #O1
        - [ ] A2: \u{202E}gnp.exe \(cell) due:2026-12-01
        - [x] A3: \(cell) done:2026-01-01

        ## Promises
        - [x] \(cell) to:"</q><script>window.owned=1</script>" due:2026-10-09 done:2026-10-08

        ## Agreements
        | Topic | Agreement | Valid until |
        |---|---|---|
        | \(cell) | \(cell) | 2027-12-31 |

        ## Success conditions
        ### 2. Trust
        - 2026-09-10: \(cell)

        ## Contact log
        - 2026-11-03 \(cell), meeting: \(cell)

        ## SWOT
        ### Strengths
        - \(cell)

        ## Reviews
        - 2026-09-30 \(cell): \(cell) next:2026-12-15

        ## \(cell)
        <style>body { display: none }</style>

        > # \(cell)

        | a | b | c |
        |:--|:-:|--:|
        | \(cell) | b | c |
        """
}
