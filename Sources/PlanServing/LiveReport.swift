import PlanPortfolio
import PlanReports

/// The report as it is now, and who wants to hear when it changes.
public actor LiveReport {
    private let report: HTMLReport
    private var context: ReportContext?
    private var problems: [LivePage.Problem] = []
    private var version = 0
    private var listeners: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
    private var nextListener = 0
    /// Whether it is over, so that the server ends because it was told to.
    private(set) var isClosed = false

    public init(_ report: HTMLReport) { self.report = report }

    /// Shows another portfolio, and tells the pages that are open. What can't be a plan is shown beside the plans that
    /// can, so that a broken plan never takes the report away.
    public func show(_ context: ReportContext) {
        self.context = context
        problems = LivePage.problems(context.portfolio, context.language)
        version += 1
        send("data: \(version)\n\n")
    }

    /// A sign of life, by which connections that are gone are noticed.
    public func keepAlive() { send(":\n\n") }

    /// Ends all connections that wait for changes.
    public func close() {
        isClosed = true
        for listener in listeners.values { listener.finish() }
        listeners = [:]
    }

    /// A page by its name, such as `havenbedrijf-delta.html`; nil when there is none.
    func page(_ name: String) -> String? {
        guard let context else { return nil }
        if name == "index.html" { return live(report.portfolio(context).html) }
        return context.pages.firstIndex(of: name).map { live(report.account($0, context).html) }
    }

    private func live(_ html: String) -> String { LivePage.html(html, version: version, problems, context?.language ?? .english) }

    /// Server-sent events (WHATWG HTML, 9.2): the version now, and each one that follows.
    func events() -> AsyncStream<[UInt8]> {
        let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self)
        let listener = nextListener
        nextListener += 1
        listeners[listener] = continuation
        continuation.onTermination = { _ in Task { await self.forget(listener) } }
        continuation.yield(Array("retry: 500\ndata: \(version)\n\n".utf8))
        return stream
    }

    private func forget(_ listener: Int) { listeners[listener] = nil }
    private func send(_ text: String) { for listener in listeners.values { listener.yield(Array(text.utf8)) } }
}
