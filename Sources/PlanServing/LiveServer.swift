import NIOCore
import NIOHTTP1
import NIOPosix

/// Serves a live report on this machine only.
public struct LiveServer: Sendable {
    private let group: MultiThreadedEventLoopGroup
    private let channel: any Channel

    /// Begins to serve; `port` 0 is a free one. Throws when the port can't be had.
    public init(_ report: LiveReport, port: UInt16) throws {
        group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
                    try channel.pipeline.syncOperations.addHandler(Answers(report))
                }
            }
        do { channel = try bootstrap.bind(host: "127.0.0.1", port: Int(port)).wait() } catch {
            try? group.syncShutdownGracefully()
            throw error
        }
    }

    public var port: Int { channel.localAddress?.port ?? 0 }

    /// Ends all connections.
    public func stop() { try? group.syncShutdownGracefully() }
}

/// What is answered to which request.
private final class Answers: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let report: LiveReport
    private var request: HTTPRequestHead?

    init(_ report: LiveReport) { self.report = report }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): request = head
        case .body: break
        case .end:
            guard let request else { return }
            self.request = nil
            answer(request, context)
        }
    }

    private func answer(_ request: HTTPRequestHead, _ context: ChannelHandlerContext) {
        let plain = "text/plain; charset=utf-8"
        // Another name for this machine would let a foreign site read the report through the reader's browser.
        guard isOwn(request.headers["Host"]) else { return send(.forbidden, plain, "This report is only at 127.0.0.1.\n", request, context) }
        guard request.method == .GET else { return send(.methodNotAllowed, plain, "GET only.\n", request, context) }
        let path = request.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init) ?? ""
        switch path {
        case "/planc-live":
            context.writeAndFlush(wrapOutboundOut(.head(head(.ok, "text/event-stream", request))), promise: nil)
            report.listen(context.channel)
        case "/planc-live.js": send(.ok, "text/javascript; charset=utf-8", LivePage.script, request, context)
        default:
            guard let html = report.page(path == "/" ? "index.html" : String(path.dropFirst())) else {
                return send(.notFound, plain, "There is no such page.\n", request, context)
            }
            send(.ok, "text/html; charset=utf-8", html, request, context)
        }
    }

    private func isOwn(_ hosts: [String]) -> Bool {
        guard hosts.count == 1, let name = hosts[0].split(separator: ":", maxSplits: 1).first?.lowercased() else { return false }
        return name == "127.0.0.1" || name == "localhost"
    }

    private func send(_ status: HTTPResponseStatus, _ type: String, _ text: String, _ request: HTTPRequestHead, _ context: ChannelHandlerContext) {
        let body = ByteBuffer(string: text)
        var head = head(status, type, request)
        head.headers.add(name: "Content-Length", value: "\(body.readableBytes)")
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        if !request.isKeepAlive { context.close(promise: nil) }
    }

    private func head(_ status: HTTPResponseStatus, _ type: String, _ request: HTTPRequestHead) -> HTTPResponseHead {
        let headers: HTTPHeaders = [
            "Content-Type": type, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
            "Content-Security-Policy": "frame-ancestors 'none'",
        ]
        return HTTPResponseHead(version: request.version, status: status, headers: headers)
    }
}
