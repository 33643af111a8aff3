import Foundation
import TestSupport
import Testing

/// The pages as a real browser reads them.
@Suite struct BrowserTests {
    private static let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first { FileManager.default.isExecutableFile(atPath: $0) }

    /// The page's document after everything in it has run.
    private func document(_ page: URL) throws -> String {
        let browser = try #require(Self.browser, "chromium is missing; `make test` installs it")
        let scratch = try Scratch()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: browser)
        process.arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(scratch.url.path)/profile", "--virtual-time-budget=2000", "--dump-dom", page.absoluteString,
        ]
        let output = scratch.url.appendingPathComponent("dom.html")
        _ = FileManager.default.createFile(atPath: output.path, contents: nil)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return String(decoding: try Data(contentsOf: output), as: UTF8.self)
    }

    @Test func theReportOpensAndItsLinksLeadSomewhere() throws {
        let scratch = try Scratch()
        let result = try Program.run(["report", "sample-plans/portfolio", "--as-of", "2026-11-24", "-o", scratch.url.path + "/report"])
        #expect(result.exitCode == 0, "\(result.error)")
        let folder = scratch.url.appendingPathComponent("report")
        let index = try document(folder.appendingPathComponent("index.html"))
        #expect(index.contains("12 accounts"))
        let links = Set(index.matches(of: /href="([^"#]+\.html)(#[^"]*)?"/).map { String($0.1) })
        #expect(links.count == 12)
        for link in links {
            let page = try String(contentsOf: folder.appendingPathComponent(link), encoding: .utf8)
            for target in index.matches(of: try Regex("href=\"\(link)#([^\"]+)\"")) {
                let id = String(target.output[1].substring ?? "")
                #expect(page.contains("id=\"\(id)\""), "\(link)#\(id)")
            }
        }
    }

    @Test func aHostilePlanRunsNothing() throws {
        let scratch = try Scratch()
        let plan = try scratch.write(ReportTests.hostile, to: "hostile.md")
        _ = try Program.run(["report", plan.path, "--as-of", "2026-11-24", "-o", scratch.url.path + "/report"])
        let page = try document(scratch.url.appendingPathComponent("report/hostile.html"))
        #expect(page.contains("<h1>"))
        #expect(!page.contains("<title>owned</title>"))
    }
}
