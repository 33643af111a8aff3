import NIOCore
import NIOHTTP1
import PlanPortfolio
import PlanReports
import Synchronization

/// The report as it is now, and who wants to hear when it changes.
public final class LiveReport: Sendable {
    private struct State {
        var context: ReportContext?
        var problems: [LivePage.Problem] = []
        var version = 0
        /// Connections that wait for changes.
        var listeners: [ObjectIdentifier: any Channel] = [:]
    }

    private let report: HTMLReport
    private let state = Mutex(State())

    public init(_ report: HTMLReport) { self.report = report }

    /// Shows another portfolio, and tells the pages that are open. What can't be a plan is shown beside the plans that
    /// can, so that a broken plan never takes the report away.
    public func show(_ context: ReportContext) {
        let problems = LivePage.problems(context.portfolio, context.language)
        let (version, listeners) = state.withLock { state in
            state.context = context
            state.problems = problems
            state.version += 1
            return (state.version, Array(state.listeners.values))
        }
        for listener in listeners { Self.send("data: \(version)\n\n", to: listener) }
    }

    /// A sign of life, by which connections that are gone are noticed.
    public func keepAlive() {
        for listener in state.withLock({ Array($0.listeners.values) }) { Self.send(":\n\n", to: listener) }
    }

    /// A page by its name, such as `havenbedrijf-delta.html`; nil when there is none.
    func page(_ name: String) -> String? {
        let (current, problems, version) = state.withLock { ($0.context, $0.problems, $0.version) }
        guard let context = current else { return nil }
        let page = name == "index.html" ? report.portfolio(context).html : context.pages.firstIndex(of: name).map { report.account($0, context).html }
        return page.map { LivePage.html($0, version: version, problems, context.language) }
    }

    /// Server-sent events (WHATWG HTML, 9.2): the version now, and each one that follows, until the connection ends.
    func listen(_ channel: any Channel) {
        let listener = ObjectIdentifier(channel)
        let version = state.withLock { state in
            state.listeners[listener] = channel
            return state.version
        }
        channel.closeFuture.whenComplete { [self] _ in state.withLock { $0.listeners[listener] = nil } }
        Self.send("retry: 500\ndata: \(version)\n\n", to: channel)
    }

    private static func send(_ text: String, to channel: any Channel) {
        channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: text))), promise: nil)
    }
}
