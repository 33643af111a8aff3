import Foundation
import TestSupport

@testable import PlanLanguageServer
import PlanJSON
import PlanModel
import PlanText

/// An editor for tests: talks to a server in this process.
final class Client {
    static let uri = "file:///plans/plan.md"

    let server: LanguageServer
    private var nextID = 1
    /// What the server said without being asked, in order.
    private(set) var notifications: [JSON] = []

    init(
        capabilities: JSON = [:], options: JSON = .null, start: Bool = true, folder: URL? = nil,
        day: @escaping @Sendable () -> Day = { Day(year: 2026, month: 11, day: 24)! }
    ) {
        server = LanguageServer(ServerOptions(day: day, language: nil, jobs: 1))
        guard start else { return }
        _ = request("initialize", ["processId": nil, "rootUri": folder.map { .string("file://" + $0.path) } ?? nil, "capabilities": capabilities, "initializationOptions": options])
        notify("initialized", [:])
    }

    /// Sends a message as bytes; gives what the server says at once.
    func send(_ message: JSON) -> [JSON] {
        var framer = MessageFramer()
        let bytes = message.bytes
        framer.append(Array("Content-Length: \(bytes.count)\r\n\r\n".utf8) + bytes)
        while let event = framer.next() { server.receive(event) }
        return server.process()
    }

    /// The whole answer.
    func ask(_ method: String, _ params: JSON) -> JSON {
        let id = nextID
        nextID += 1
        let messages = send(["jsonrpc": "2.0", "id": .int(id), "method": .string(method), "params": params])
        notifications += messages.filter { !$0["method"].isNull }
        return messages.first { $0["id"] == .int(id) && $0["method"].isNull } ?? .null
    }

    func request(_ method: String, _ params: JSON) -> JSON { ask(method, params)["result"] }
    func notify(_ method: String, _ params: JSON) { notifications += send(["jsonrpc": "2.0", "method": .string(method), "params": params]) }

    func open(_ text: String, uri: String = Client.uri) {
        notify("textDocument/didOpen", ["textDocument": ["uri": .string(uri), "languageId": "markdown", "version": 1, "text": .string(text)]])
    }

    /// Lets the server do what it does when nothing waits; gives the findings it published last for a document.
    func diagnostics(_ uri: String = Client.uri) -> [JSON] {
        repeat { notifications += server.idle() } while server.isBusy
        return notifications.last { $0["method"] == "textDocument/publishDiagnostics" && $0["params"]["uri"].string == uri }?["params"]["diagnostics"].array ?? []
    }

    /// Opens a text with a marked place; gives its range in UTF-16.
    func openMarked(_ marked: String) -> JSON {
        let text = MarkedText(marked)
        open(text.text)
        return Self.range(text.ranges[0], text.text)
    }

    static func range(_ range: SourceRange, _ text: String) -> JSON {
        let source = Source(path: "", text: text)
        func position(_ offset: Int) -> JSON {
            let place = source.place(at: offset, .utf16)
            return ["line": .int(place.line), "character": .int(place.column)]
        }
        return ["start": position(range.lower), "end": position(range.upper)]
    }

    func at(_ position: JSON, _ more: [(String, JSON?)] = []) -> JSON { .members([("textDocument", ["uri": .string(Self.uri)]), ("position", position)] + more) }

    /// The text with the edits of a `WorkspaceEdit` or a list of `TextEdit`s made.
    static func applying(_ edits: [JSON], to text: String) -> String {
        let source = Source(path: "", text: text)
        let ranges = edits.map { edit in
            let (start, end) = (edit["range"]["start"], edit["range"]["end"])
            return (source.offset(line: start["line"].int!, column: start["character"].int!, .utf16), source.offset(line: end["line"].int!, column: end["character"].int!, .utf16), edit["newText"].string!)
        }
        var bytes = source.bytes
        for (start, end, text) in ranges.sorted(by: { $0.0 > $1.0 }) { bytes.replaceSubrange(start..<end, with: Array(text.utf8)) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
