import PlanDiagnostics
import PlanJSON
import PlanModel
import PlanText

/// A language server for plans (LSP 3.17), without streams: messages go in, messages come out.
///
/// Nothing is compiled while messages wait, so that somebody who types fast never waits for what is old by then.
public final class LanguageServer {
    enum State { case waiting, running, shutDown, ended }

    let options: ServerOptions
    var workspace = Workspace()
    private(set) var capabilities = ClientCapabilities(.null)
    private(set) var settings = ClientSettings()
    private(set) var asOf: Day
    var publishing = Publishing()
    /// The process that started the server, when it said so.
    public private(set) var parentProcess: Int?

    private var state = State.waiting
    private var queue: [JSON] = []
    private var outbox: [JSON] = []
    private var nextRequest = 1
    private var progress: String?
    private let features = Dictionary(uniqueKeysWithValues: Feature.all.map { ($0.method, $0) })

    public init(_ options: ServerOptions) {
        self.options = options
        asOf = options.day()
    }

    /// 0 after a proper end, 1 without; nil while the server runs.
    public private(set) var exitCode: Int32?

    /// Whether it was told to shut down.
    public var isShutDown: Bool { state == .shutDown }

    // MARK: In and out

    /// Takes what came in. A request that is cancelled before its turn gets no other answer than that.
    public func receive(_ event: MessageFramer.Event) {
        switch event {
        case .message(let bytes):
            do { enqueue(try JSONParser.parse(bytes)) } catch { respond(.null, .failure(.parseError("\(error.message) at byte \(error.offset)"))) }
        case .malformed: respond(.null, .failure(.parseError("no usable Content-Length")))
        case .tooLarge(let count): respond(.null, .failure(.invalidRequest("a message of \(count) bytes; the most is \(MessageFramer.largestMessage)")))
        case .hopeless:
            respond(.null, .failure(.parseError("no header in so many bytes")))
            exitCode = 1
        }
    }

    private func enqueue(_ message: JSON) {
        if message["method"].string == "$/cancelRequest" {
            let id = message["params"]["id"]
            guard let index = queue.firstIndex(where: { $0["id"] == id && !$0["method"].isNull }) else { return }
            queue.remove(at: index)
            return respond(id, .failure(.cancelled))
        }
        queue.append(message)
    }

    /// Answers the messages that came in. Gives what is to be sent.
    public func process() -> [JSON] {
        while !queue.isEmpty, exitCode == nil { handle(queue.removeFirst()) }
        defer { outbox = [] }
        return outbox
    }

    /// What is done when no message waits: some of the loading, and findings for what has changed. Gives what is to be
    /// sent.
    public func idle() -> [JSON] {
        if state == .running {
            if workspace.isLoading { loadSome() } else { publishing.publish(self) }
        }
        defer { outbox = [] }
        return outbox
    }

    /// Whether there is more to do without any message.
    public var isBusy: Bool { state == .running && (workspace.isLoading || publishing.isDue) }

    /// Looks whether it is another day.
    public func checkDay() {
        let day = options.day()
        guard day != asOf else { return }
        asOf = day
        workspace.dayChanged()
        publishing.everything()
    }

    func send(_ method: String, _ params: JSON) { outbox.append(["jsonrpc": "2.0", "method": .string(method), "params": params]) }

    func request(_ method: String, _ params: JSON) {
        outbox.append(["jsonrpc": "2.0", "id": .string("planc-\(nextRequest)"), "method": .string(method), "params": params])
        nextRequest += 1
    }

    private func respond(_ id: JSON, _ result: Result<JSON, ResponseError>) {
        switch result {
        case .success(let value): outbox.append(["jsonrpc": "2.0", "id": id, "result": value])
        case .failure(let error): outbox.append(["jsonrpc": "2.0", "id": id, "error": error.json])
        }
    }

    // MARK: Dispatch

    private func handle(_ message: JSON) {
        guard case .object = message, message["jsonrpc"].string == "2.0" else { return respond(.null, .failure(.invalidRequest("no JSON-RPC 2.0 message"))) }
        let id = message["id"]
        guard let method = message["method"].string else {
            // An answer to a request of ours; none of them needs one.
            if message["result"] == .null, message["error"].isNull, id.isNull { respond(.null, .failure(.invalidRequest("neither a method nor an answer"))) }
            return
        }
        let isRequest = message.members.contains { $0.key == "id" }
        guard isRequest else { return notified(method, message["params"]) }
        guard id.string != nil || id.int != nil else { return respond(.null, .failure(.invalidRequest("an id is a number or a text"))) }
        do { respond(id, .success(try answer(method, message["params"]))) } catch let error as ResponseError { respond(id, .failure(error)) } catch {
            respond(id, .failure(ResponseError(code: -32603, message: "\(error)")))
        }
    }

    private func answer(_ method: String, _ params: JSON) throws -> JSON {
        switch (state, method) {
        case (.waiting, "initialize"): return initialize(params)
        case (.waiting, _): throw ResponseError.notInitialized
        case (.running, "initialize"): throw ResponseError.invalidRequest("initialize comes once")
        case (.running, "shutdown"):
            state = .shutDown
            return .null
        case (.running, _):
            guard let feature = features[method] else { throw ResponseError.methodNotFound(method) }
            return try feature.answer(self, params)
        default: throw ResponseError.invalidRequest("the server was shut down")
        }
    }

    private func notified(_ method: String, _ params: JSON) {
        if method == "exit" {
            exitCode = state == .shutDown ? 0 : 1
            state = .ended
            return
        }
        guard state == .running else { return }
        do { try synchronize(method, params) } catch {
            send("window/logMessage", ["type": 1, "message": .string("planc: \(method): \((error as? ResponseError)?.message ?? "\(error)")")])
        }
    }

    // MARK: Lifecycle

    private func initialize(_ params: JSON) -> JSON {
        state = .running
        capabilities = ClientCapabilities(params["capabilities"])
        settings = ClientSettings(params["initializationOptions"], locale: params["locale"].string)
        parentProcess = params["processId"].int
        let folders = params["workspaceFolders"].array.compactMap { $0["uri"].string }
        let root = params["rootUri"].string.map { [$0] } ?? []
        workspace.open((folders.isEmpty ? root : folders).map(DocumentURI.path).map { $0.count > 1 && $0.hasSuffix("/") ? String($0.dropLast()) : $0 })
        return Capabilities.json(capabilities)
    }

    private func initialized() {
        if capabilities.watchesFiles {
            let watchers: JSON = [["globPattern": "**/*.md"], ["globPattern": "**/*.markdown"], ["globPattern": "**/planc.yml"]]
            request("client/registerCapability", ["registrations": [["id": "planc-files", "method": "workspace/didChangeWatchedFiles", "registerOptions": ["watchers": watchers]]]])
        }
        if workspace.isLoading { beginProgress() }
    }

    private func synchronize(_ method: String, _ params: JSON) throws {
        let uri = params["textDocument"]["uri"].string
        switch method {
        case "initialized": initialized()
        case "textDocument/didOpen":
            guard let uri, let text = params["textDocument"]["text"].string else { throw ResponseError.invalidParams("a document has a uri and a text") }
            workspace.add(Document(uri: uri, version: params["textDocument"]["version"].int ?? 0, text: text))
            publishing.changed(uri)
        case "textDocument/didChange":
            guard let uri, workspace.documents[uri] != nil else { throw ResponseError.invalidParams("the document is not open") }
            let encoding = capabilities.encoding.encoding
            try workspace.change(uri) { document in
                try document.apply(params["contentChanges"].array, encoding)
                document.version = params["textDocument"]["version"].int ?? document.version + 1
            }
            publishing.changed(uri)
        case "textDocument/didClose":
            guard let uri else { return }
            workspace.remove(uri, asOf: asOf)
            publishing.closed(uri, self)
        case "textDocument/didSave": if uri.map(isConfiguration) ?? false { reload() }
        case "workspace/didChangeWatchedFiles": filesChanged(params["changes"].array.compactMap { $0["uri"].string })
        case "workspace/didChangeConfiguration":
            settings.update(params["settings"])
            publishing.everything()
        case "workspace/didChangeWorkspaceFolders":
            let gone = Set(params["event"]["removed"].array.compactMap { $0["uri"].string.map(DocumentURI.path) })
            let added = params["event"]["added"].array.compactMap { $0["uri"].string.map(DocumentURI.path) }
            workspace.open(workspace.folders.filter { !gone.contains($0) } + added)
            publishing.everything()
        default: break
        }
    }

    private func isConfiguration(_ uri: String) -> Bool { uri.hasSuffix("/planc.yml") }

    private func filesChanged(_ uris: [String]) {
        if uris.contains(where: isConfiguration) { return reload() }
        for uri in uris where workspace.documents[uri] == nil { workspace.fileChanged(DocumentURI.path(uri), asOf: asOf) }
        publishing.everything()
    }

    /// Settings may mean something else for every plan.
    private func reload() {
        workspace.open(workspace.folders)
        publishing.everything()
    }

    // MARK: Loading

    private func beginProgress() {
        guard capabilities.showsProgress else { return }
        progress = "planc-loading"
        request("window/workDoneProgress/create", ["token": "planc-loading"])
        send("$/progress", ["token": "planc-loading", "value": ["kind": "begin", "title": "planc", "message": .string("\(workspace.found)"), "percentage": 0]])
    }

    private func loadSome() {
        workspace.load(asOf: asOf, jobs: options.jobs)
        if let progress {
            let value: JSON = workspace.isLoading ? ["kind": "report", "percentage": .int(workspace.loadedPercent)] : ["kind": "end"]
            send("$/progress", ["token": .string(progress), "value": value])
            if !workspace.isLoading { self.progress = nil }
        }
        if !workspace.isLoading { publishing.everything() }
    }

    /// All files, now: for a request that is about all of them.
    func loadAll() { while workspace.isLoading { loadSome() } }

    // MARK: For features

    /// The open document that a request is about.
    func document(_ params: JSON) throws -> PlanDocument {
        guard let uri = params["textDocument"]["uri"].string else { throw ResponseError.invalidParams("textDocument.uri is missing") }
        guard let document = document(uri: uri) else { throw ResponseError.invalidParams("\(uri) is not open") }
        return document
    }

    func document(uri: String) -> PlanDocument? {
        guard let account = workspace.account(uri, asOf: asOf) else { return nil }
        return PlanDocument(
            uri: uri, version: workspace.documents[uri]?.version, account: account, encoding: capabilities.encoding.encoding, language: language(of: account))
    }

    /// A plan as the portfolio has it, with the findings of looking at all plans.
    func checked(_ account: PlanDocument) -> [Diagnostic] {
        guard account.account.compiled.isPlan else { return workspace.configurationFinding(account.account.path)?.diagnostics ?? [] }
        return workspace.accounts(asOf: asOf)[account.account.path]?.diagnostics ?? []
    }

    /// All plans, in the order of their paths.
    func allPlans() -> [PlanDocument] {
        loadAll()
        return workspace.accounts(asOf: asOf).values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map { account in
            PlanDocument(
                uri: workspace.uri(account.path), version: workspace.version(account.path), account: account, encoding: capabilities.encoding.encoding,
                language: language(of: account))
        }
    }
}
