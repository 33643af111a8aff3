import Foundation
import TestSupport
import Testing

/// What `planc report` leaves behind in a folder, and what it takes.
@Suite struct ReportCommandTests {
    private static let asOf = ["--as-of", "2026-11-24"]

    private func names(_ folder: URL) throws -> Set<String> { Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) }

    private func plans(_ scratch: Scratch, _ count: Int) throws -> URL {
        let text = try Repository.text("sample-plans/portfolio/havenbedrijf-delta.md")
        for number in 0..<count { try scratch.write(text.replacing("account: Havenbedrijf Delta", with: "account: Delta \(number)"), to: "plans/delta-\(number).md") }
        return scratch.url.appendingPathComponent("plans")
    }

    @Test func runningAgainLeavesNoStalePageAndTouchesNothingElse() throws {
        let scratch = try Scratch()
        let plans = try plans(scratch, 3)
        let out = scratch.url.appendingPathComponent("out")
        let arguments = ["report", plans.path, "-o", out.path] + Self.asOf
        #expect(try Program.run(arguments).exitCode == 0)
        #expect(try names(out) == ["index.html", "delta-0.html", "delta-1.html", "delta-2.html", "manager-sanne-de-vries.html", ".planc-pages"])
        // Somebody's own files, one with the look of a page, one in the place of a page of ours.
        try scratch.write("mine", to: "out/notes.txt")
        try scratch.write("<p>mine</p>", to: "out/old.html")
        try FileManager.default.removeItem(at: out.appendingPathComponent("delta-2.html"))
        try scratch.write("<p>mine too</p>", to: "out/delta-2.html")
        try FileManager.default.removeItem(at: plans.appendingPathComponent("delta-1.md"))
        try FileManager.default.removeItem(at: plans.appendingPathComponent("delta-2.md"))
        #expect(try Program.run(arguments).exitCode == 0)
        #expect(try names(out) == ["index.html", "delta-0.html", "manager-sanne-de-vries.html", ".planc-pages", "notes.txt", "old.html", "delta-2.html"])
        #expect(try String(contentsOf: out.appendingPathComponent("delta-2.html"), encoding: .utf8) == "<p>mine too</p>")
    }

    @Test func aFileThatIsNotOursIsNeverWrittenOver() throws {
        let scratch = try Scratch()
        let plans = try plans(scratch, 2)
        try scratch.write("<p>my own start page</p>", to: "out/index.html")
        let result = try Program.run(["report", plans.path, "-o", scratch.url.path + "/out"] + Self.asOf)
        #expect(result.exitCode == 2)
        #expect(result.error.contains("this file is no page of planc's"))
        #expect(try names(scratch.url.appendingPathComponent("out")) == ["index.html"])
        #expect(try String(contentsOf: scratch.url.appendingPathComponent("out/index.html"), encoding: .utf8) == "<p>my own start page</p>")
    }

    @Test func everyAccountIsOnTheWayThroughAManagersPage() throws {
        let scratch = try Scratch()
        try scratch.write("---\naccount: One\nmanager: Ada Berg\n---\n", to: "plans/one.md")
        try scratch.write("---\naccount: Two\n---\n", to: "plans/two.md")
        try scratch.write("---\naccount: Three\nmanager: Ada! Berg\n---\n", to: "plans/manager-ada-berg.md")
        #expect(try Program.run(["report", scratch.url.path + "/plans", "-o", scratch.url.path + "/out"] + Self.asOf).exitCode == 0)
        let out = scratch.url.appendingPathComponent("out")
        #expect(
            try names(out) == [
                "index.html", "one.html", "two.html", "manager-ada-berg.html", "manager-ada-berg-2.html", "manager-ada-berg-3.html", "manager-without-a-manager.html", ".planc-pages",
            ])
        #expect(try String(contentsOf: out.appendingPathComponent("manager-without-a-manager.html"), encoding: .utf8).contains("href=\"two.html#conditions\""))
    }

    /// A list of pages that somebody else wrote must not make us remove what lies elsewhere.
    @Test func aForgedListRemovesNothing() throws {
        let scratch = try Scratch()
        let plans = try plans(scratch, 1)
        let mark = "<meta name=\"generator\" content=\"planc 0\">"
        try scratch.write(mark, to: "outside.html")
        try scratch.write("../outside.html\n/etc/passwd.html\n..\n", to: "out/.planc-pages")
        #expect(try Program.run(["report", plans.path, "-o", scratch.url.path + "/out"] + Self.asOf).exitCode == 0)
        #expect(FileManager.default.fileExists(atPath: scratch.url.path + "/outside.html"))
    }

    /// Killed at any moment, a run leaves whole pages, and an index whose links lead somewhere.
    @Test func killingLeavesNoHalfReport() throws {
        let scratch = try Scratch()
        let plans = try plans(scratch, 150)
        let out = scratch.url.appendingPathComponent("out")
        let arguments = ["report", plans.path, "-o", out.path] + Self.asOf
        #expect(try Program.run(arguments, program: Program.release).exitCode == 0)
        var killed = 0
        for round in 0..<24 {
            // Other pages come and go with every round.
            try FileManager.default.moveItem(at: plans.appendingPathComponent("delta-\(round).md"), to: plans.appendingPathComponent("other-\(round).md"))
            let process = Process()
            process.executableURL = Program.release
            process.arguments = arguments
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            usleep(UInt32(10_000 * (round + 1)))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal { killed += 1 }
            let index = try String(contentsOf: out.appendingPathComponent("index.html"), encoding: .utf8)
            for name in try names(out) where name.hasSuffix(".html") {
                #expect(try String(contentsOf: out.appendingPathComponent(name), encoding: .utf8).hasSuffix("</html>\n"), "\(name) is cut off")
            }
            for link in Set(index.matches(of: /href="([^"#]+\.html)/).map { String($0.1) }) {
                #expect(FileManager.default.fileExists(atPath: out.appendingPathComponent(link).path), "\(link) is missing")
            }
        }
        #expect(killed > 0)
        #expect(try Program.run(arguments, program: Program.release).exitCode == 0)
        // 150 accounts, their manager, the index and the list; nothing hidden is left, no page of an earlier round.
        #expect(try names(out).count == 153)
    }

    @Test func oneFileHoldsEverything() throws {
        let scratch = try Scratch()
        let file = scratch.url.appendingPathComponent("all.html")
        #expect(try Program.run(["report", "sample-plans/portfolio", "--single-file", "-o", file.path] + Self.asOf).exitCode == 0)
        #expect(try names(scratch.url) == ["all.html"])
        let html = try String(contentsOf: file, encoding: .utf8)
        let ids = html.matches(of: /\sid="?([A-Za-z0-9-]+)/).map { String($0.1) }
        #expect(Set(ids).count == ids.count, "an id stands twice")
        for link in html.matches(of: /href="([^"]*)"/).map({ String($0.1) }) {
            #expect(link.hasPrefix("#"), "\(link)")
            #expect(ids.contains(String(link.dropFirst())), "\(link)")
        }
        #expect(html.contains("<article class=\"account\" id=\"account-thornmere-water\">"))
    }

    @Test func customersDoNotSeeEachOther() throws {
        let scratch = try Scratch()
        let out = scratch.url.appendingPathComponent("out")
        let customer = ["--audience", "customer"] + Self.asOf
        // Pages that were made for ourselves do not stay among those for customers.
        #expect(try Program.run(["report", "sample-plans/portfolio", "-o", out.path] + Self.asOf).exitCode == 0)
        #expect(try Program.run(["report", "sample-plans/portfolio", "-o", out.path] + customer).exitCode == 0)
        #expect(try names(out).filter { $0.hasSuffix(".html") }.count == 12)
        #expect(!(try names(out).contains("index.html")))
        let page = try String(contentsOf: out.appendingPathComponent("thornmere-water.html"), encoding: .utf8)
        #expect(!page.contains("Kestrelgate") && !page.contains("href=\"index.html\""))
        for arguments in [["--format", "text"], ["--single-file", "-o", scratch.url.path + "/one.html"]] {
            let result = try Program.run(["report", "sample-plans/portfolio"] + arguments + customer)
            #expect(result.exitCode == 2)
            #expect(result.error.contains("would show them to each other"))
        }
        #expect(try Program.run(["report", "sample-plans/portfolio/thornmere-water.md", "--format", "text"] + customer).output.contains("WHAT WE AGREED"))
    }

    @Test func aMistypedTemplateIsSaidWithItsPlace() throws {
        let scratch = try Scratch()
        try scratch.write("one\n{{titel}}\n", to: "own/portfolio.mustache")
        let result = try Program.run(["report", "sample-plans/portfolio", "--templates", scratch.url.path + "/own", "-o", scratch.url.path + "/out"] + Self.asOf)
        #expect(result.exitCode == 2)
        #expect(result.error.hasSuffix("own/portfolio.mustache:2: nothing is called {{titel}} here; did you mean title?\n"))
        #expect(!FileManager.default.fileExists(atPath: scratch.url.path + "/out"))
        #expect(try Program.run(["report", "sample-plans/portfolio", "--templates", scratch.url.path + "/nowhere"] + Self.asOf).exitCode == 2)
        try scratch.write(":root { --paper: #ffffff; }", to: "style/style.css")
        let styled = try Program.run(["report", "sample-plans/portfolio", "--templates", scratch.url.path + "/style", "-o", scratch.url.path + "/out", "--brand-name", "Larkdale & Sons"] + Self.asOf)
        #expect(styled.exitCode == 0)
        let index = try String(contentsOfFile: scratch.url.path + "/out/index.html", encoding: .utf8)
        #expect(index.contains("<style>:root { --paper: #ffffff; }</style>"))
        #expect(index.contains("Larkdale &amp; Sons"))
    }

    @Test func sumsOfTheLargestAmountsDoNotOverflow() throws {
        let scratch = try Scratch()
        let most = "92233720368547758"
        for number in 1...3 {
            try scratch.write(
                """
                ---
                account: A\(number)
                category: 1
                revenue: { 2025: \(most), 2026: { actual: \(most), target: \(most) } }
                ---
                ## Opportunities
                - K1: x value:€\(most) p:100% close:2027-01-01
                - K2: y value:€\(most) p:90% close:2027-01-01
                ## Actions
                - [ ] A1: x hours:\(most) due:2026-12-01
                - [ ] A2: y hours:\(most) due:2026-12-01
                """, to: "plans/\(number).md")
        }
        let plans = scratch.url.path + "/plans"
        #expect(try Program.run(["report", plans, "-o", scratch.url.path + "/out"] + Self.asOf).exitCode == 0)
        #expect(try Program.run(["report", plans, "--format", "text"] + Self.asOf).exitCode == 0)
        #expect(try Program.run(["show", plans + "/1.md"] + Self.asOf).exitCode == 0)
    }

    @Test func textKeepsToASCIIWhenAsked() throws {
        for command in [["report", "sample-plans/portfolio", "--format", "text"], ["show", "sample-plans/portfolio/thornmere-water.md"]] {
            let drawn = try Program.run(command + Self.asOf).output
            let ascii = try Program.run(command + ["--ascii"] + Self.asOf).output
            #expect(drawn.contains("─") && drawn.contains("●"))
            let left = Set(ascii.unicodeScalars.filter { !$0.isASCII && !$0.properties.isAlphabetic && !"€£".unicodeScalars.contains($0) })
            #expect(left.isEmpty, "\(left)")
            // One sign for one sign: everything stays aligned.
            #expect(drawn.split(separator: "\n").map(\.count) == ascii.split(separator: "\n").map(\.count))
        }
    }
}
