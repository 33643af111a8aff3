import Foundation
import Glibc
import TestSupport
import Testing

/// `planc serve` as a browser sees it.
@Suite struct ServeTests {
    private static let plan = "---\naccount: Example Company\nmanager: Ada Berg\n---\n## Actions\n- [ ] A1: Call <b>Bo</b> due:2026-12-04\n"

    /// A server that runs on a folder; it is killed with the value.
    private final class Server {
        let process = Process()
        let output = Pipe()
        private(set) var port: UInt16 = 0

        init(_ folder: URL, _ arguments: [String] = []) throws {
            process.executableURL = Program.planc
            process.arguments = ["serve", folder.path, "--as-of", "2026-11-24"] + arguments
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            try process.run()
            var text = ""
            while !text.hasSuffix("/\n") {
                let data = output.fileHandleForReading.availableData
                guard !data.isEmpty else { break }
                text += String(decoding: data, as: UTF8.self)
            }
            port = UInt16(text.dropLast(2).split(separator: ":").last ?? "") ?? 0
        }

        deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

        /// Sends a request and reads until the other side closes, or so many bytes hold `end`.
        func ask(_ path: String, host: String? = nil, method: String = "GET", until end: String? = nil) -> String {
            let connection = connect()
            defer { close(connection) }
            send(connection, "\(method) \(path) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\nConnection: close\r\n\r\n")
            return read(connection, until: end)
        }

        func connect() -> Int32 {
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var wait = timeval(tv_sec: 5, tv_usec: 0)
            setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = port.bigEndian
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            _ = withUnsafePointer(to: &address) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) } }
            return descriptor
        }

        func send(_ descriptor: Int32, _ text: String) { _ = Array(text.utf8).withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) } }

        func read(_ descriptor: Int32, until end: String?) -> String {
            var bytes: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 65536)
            while true {
                let count = recv(descriptor, &buffer, buffer.count, 0)
                guard count > 0 else { break }
                bytes += buffer[..<count]
                if let end, String(decoding: bytes, as: UTF8.self).contains(end) { break }
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    @Test func pagesAreThoseOfTheReportAndFollowThePlans() throws {
        let scratch = try Scratch()
        try scratch.write(Self.plan, to: "example.md")
        let server = try Server(scratch.url)
        #expect(server.port > 0)
        let index = server.ask("/")
        #expect(index.contains("200 OK") && index.contains("Example Company") && index.contains("no-store"))
        #expect(index.contains("script-src 'self' 'sha256-") && index.ranges(of: "script-src").count == 1 && index.contains("<script src=\"/planc-live.js\" data-version=\"1\">"))
        let page = server.ask("/example.html")
        #expect(!page.contains("<b>Bo</b>") && page.contains("Call"), "what a plan says is escaped")
        #expect(page.contains("nobody owns this action"), "findings are on the page")
        #expect(server.ask("/planc-live.js").contains("EventSource"))
        #expect(server.ask("/nothing.html").contains("404"))
        #expect(server.ask("/../../etc/passwd").contains("404"))
        #expect(server.ask("/", method: "POST").contains("405"))

        // An open page hears of a change, and soon.
        let events = server.connect()
        defer { close(events) }
        server.send(events, "GET /planc-live HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
        #expect(server.read(events, until: "data: 1").contains("text/event-stream"))
        let start = Date()
        try scratch.write(Self.plan.replacing("Example Company", with: "Renamed Company"), to: "example.md")
        #expect(server.read(events, until: "data: 2").contains("data: 2"))
        #expect(Date().timeIntervalSince(start) < 2)
        // The first event may be of a file that was only half written when the server looked.
        var renamed = ""
        for _ in 0..<50 where !renamed.contains("Renamed Company") {
            renamed = server.ask("/")
            usleep(100_000)
        }
        #expect(renamed.contains("Renamed Company"))

        // A plan that can't be read any more does not take the others away.
        try scratch.write("---\naccount: Other\n---\n", to: "other.md")
        try scratch.write("rules: [\n", to: "planc.yml")
        #expect(server.read(events, until: "data: ").contains("data: "))
        var broken = ""
        for _ in 0..<50 where !broken.contains("Not in this report") {
            broken = server.ask("/")
            usleep(50_000)
        }
        #expect(broken.contains("Not in this report") && broken.contains("Renamed Company"))
    }

    @Test func otherNamesOfThisMachineAreRefused() throws {
        let scratch = try Scratch()
        try scratch.write(Self.plan, to: "example.md")
        let server = try Server(scratch.url)
        for host in ["evil.example", "evil.example:\(server.port)", "127.0.0.1.evil.example", "0.0.0.0"] { #expect(server.ask("/", host: host).contains("403"), "\(host)") }
        for host in ["localhost", "LOCALHOST:\(server.port)", "127.0.0.1"] { #expect(server.ask("/", host: host).contains("200"), "\(host)") }
    }

    @Test(arguments: [SIGINT, SIGTERM]) func signalsEndIt(_ signal: Int32) throws {
        let scratch = try Scratch()
        try scratch.write(Self.plan, to: "example.md")
        let server = try Server(scratch.url)
        let events = server.connect()
        defer { close(events) }
        server.send(events, "GET /planc-live HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(server.read(events, until: "data: 1").contains("data: 1"))
        kill(server.process.processIdentifier, signal)
        server.process.waitUntilExit()
        #expect(server.process.terminationStatus == 0 && server.process.terminationReason == .exit)
    }

    @Test func whatCanNotBeServedIsSaid() throws {
        let scratch = try Scratch()
        #expect(try Program.run(["serve", scratch.url.path]).exitCode == 2)
        #expect(try Program.run(["serve", "-"]).exitCode == 2)
        try scratch.write(Self.plan, to: "example.md")
        let server = try Server(scratch.url)
        let second = try Program.run(["serve", scratch.url.path, "--port", "\(server.port)"])
        #expect(second.exitCode == 2 && second.error.contains("\(server.port)"))
    }
}
