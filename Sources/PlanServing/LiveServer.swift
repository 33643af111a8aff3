import FlyingFox
import FlyingSocks
import FoundationEssentials

/// Serves a live report on this machine only.
public struct LiveServer: Sendable {
    private let server: HTTPServer
    private let report: LiveReport

    /// `port` 0 is a free one.
    public init(_ report: LiveReport, port: UInt16) throws {
        self.report = report
        server = HTTPServer(config: HTTPServer.Configuration(address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled), handler: Answers(report: report))
    }

    /// Serves until `stop`; throws when the port can't be had.
    public func run() async throws {
        do { try await server.run() } catch { if await !report.isClosed { throw error } }
    }

    /// The port, once it serves.
    public func port() async throws -> UInt16 {
        try await server.waitUntilListening()
        guard case .ip4(_, let port)? = await server.listeningAddress else { return 0 }
        return port
    }

    /// Ends all connections.
    public func stop() async {
        await report.close()
        await server.stop(timeout: 1)
    }
}

/// What is answered to which request.
private struct Answers: HTTPHandler {
    let report: LiveReport

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        // Another name for this machine would let a foreign site read the report through the reader's browser.
        guard let host = request.headers[.host], isOwn(host) else { return text(.forbidden, "This report is only at 127.0.0.1.\n") }
        guard request.method == .GET else { return text(.methodNotAllowed, "GET only.\n") }
        switch request.path {
        case "/planc-live": return HTTPResponse(statusCode: .ok, headers: headers("text/event-stream"), body: HTTPBodySequence(from: Events(stream: await report.events())))
        case "/planc-live.js": return answer(LivePage.script, "text/javascript; charset=utf-8")
        case "/", "": return await page("index.html")
        default: return await page(String(request.path.dropFirst()))
        }
    }

    private func isOwn(_ host: String) -> Bool {
        let name = host.split(separator: ":", maxSplits: 1).first.map { $0.lowercased() }
        return name == "127.0.0.1" || name == "localhost"
    }

    private func page(_ name: String) async -> HTTPResponse {
        guard let html = await report.page(name) else { return text(.notFound, "There is no such page.\n") }
        return answer(html, "text/html; charset=utf-8")
    }

    private func answer(_ text: String, _ type: String) -> HTTPResponse { HTTPResponse(statusCode: .ok, headers: headers(type), body: Data(text.utf8)) }
    private func text(_ code: HTTPStatusCode, _ text: String) -> HTTPResponse { HTTPResponse(statusCode: code, headers: headers("text/plain; charset=utf-8"), body: Data(text.utf8)) }

    private func headers(_ type: String) -> HTTPHeaders {
        [
            .contentType: type, HTTPHeader("Cache-Control"): "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff", HTTPHeader("Referrer-Policy"): "no-referrer",
            HTTPHeader("Content-Security-Policy"): "frame-ancestors 'none'",
        ]
    }
}

/// Events as a body without an end.
private struct Events: AsyncBufferedSequence {
    typealias Element = UInt8
    let stream: AsyncStream<[UInt8]>

    struct Iterator: AsyncBufferedIteratorProtocol {
        var events: AsyncStream<[UInt8]>.Iterator
        var rest: ArraySlice<UInt8> = []

        mutating func next() async throws -> UInt8? {
            if rest.isEmpty { rest = (await events.next() ?? [])[...] }
            return rest.popFirst()
        }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            guard rest.isEmpty else {
                defer { rest = [] }
                return Array(rest)
            }
            return await events.next()
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(events: stream.makeAsyncIterator()) }
}
