import Foundation
import PlanJSON
import TestSupport
import Testing

@testable import PlanLanguageServer

/// Frames, lifecycle and errors as the specification has them.
@Suite struct ProtocolTests {
    private static func frame(_ text: String) -> [UInt8] { Array("Content-Length: \(text.utf8.count)\r\n\r\n\(text)".utf8) }

    @Test func framesComeInPieces() {
        let bytes = Self.frame("{\"a\":1}") + Array("content-length:2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n[]".utf8)
        for size in [1, 3, 7, bytes.count] {
            var framer = MessageFramer()
            var events: [MessageFramer.Event] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                framer.append(Array(bytes[start..<min(bytes.count, start + size)]))
                while let event = framer.next() { events.append(event) }
            }
            #expect(events == [.message(Array("{\"a\":1}".utf8)), .message(Array("[]".utf8))])
        }
    }

    @Test func brokenFramesAreSkipped() {
        var framer = MessageFramer()
        framer.append(Array("Content-Length: x\r\n\r\n".utf8) + Array("X\r\n\r\n".utf8) + Self.frame("1"))
        #expect([framer.next(), framer.next(), framer.next(), framer.next()] == [.malformed, .malformed, .message([0x31]), nil])
        framer.append(Array("Content-Length: 999999999999\r\n\r\n".utf8))
        #expect(framer.next() == .tooLarge(999_999_999_999))
        framer.append([UInt8](repeating: 0x20, count: 100_000))
        #expect(framer.next() == nil)
        var endless = MessageFramer()
        endless.append([UInt8](repeating: 0x41, count: 20_000))
        #expect(endless.next() == .hopeless && endless.next() == nil)
    }

    @Test func jsonIsReadStrictlyAndWrittenBack() throws {
        for text in ["null", "[1,-2.5,true,false]", "{\"a\":{\"b\":[]},\"c\":\"x\\ny\\u0001\"}", "\"é漢🎯\"", "-0.125", "123456789012345678"] {
            #expect(String(decoding: try JSONParser.parse(Array(text.utf8)).bytes, as: UTF8.self) == text)
        }
        #expect(try JSONParser.parse(Array(#""\ud83c\udfaf \u00e9 \ud800x""#.utf8)) == .string("🎯 é \u{FFFD}x"))
        for text in ["", "{", "[1,]", "{\"a\"}", "nul", "\"a", "1 2", "\"\n\"", "\"\\x\"", "{a:1}", "+1", "--", "\"\\u12\"", String(repeating: "[", count: 100_000)] {
            #expect(throws: JSONParser.Failure.self, "\(text.prefix(20))") { try JSONParser.parse(Array(text.utf8)) }
        }
    }

    @Test func theOrderOfLifeIsKept() {
        let client = Client(start: false)
        #expect(client.ask("textDocument/hover", [:])["error"]["code"] == -32002)
        client.notify("textDocument/didOpen", ["textDocument": ["uri": "file:///x.md", "version": 1, "text": "x"]])
        #expect(client.request("initialize", ["capabilities": [:]])["serverInfo"]["name"] == "planc")
        #expect(client.ask("initialize", ["capabilities": [:]])["error"]["code"] == -32600)
        #expect(client.ask("textDocument/nothing", [:])["error"]["code"] == -32601)
        #expect(client.ask("textDocument/hover", ["textDocument": ["uri": "file:///x.md"], "position": ["line": 0, "character": 0]])["error"]["code"] == -32602)
        #expect(client.ask("shutdown", .null)["result"] == .null)
        #expect(client.ask("textDocument/hover", [:])["error"]["code"] == -32600)
        client.notify("exit", .null)
        #expect(client.server.exitCode == 0)
        let other = Client()
        other.notify("exit", .null)
        #expect(other.server.exitCode == 1)
    }

    @Test func nonsenseIsAnswered() {
        let client = Client()
        #expect(client.send([1, 2])[0]["error"]["code"] == -32600)
        #expect(client.send(["jsonrpc": "2.0", "id": [1], "method": "shutdown"])[0]["error"]["code"] == -32600)
        #expect(client.send(["id": 1, "method": "shutdown"])[0]["error"]["code"] == -32600)
        client.server.receive(.message(Array("{".utf8)))
        client.server.receive(.tooLarge(1 << 40))
        #expect(client.server.process().map { $0["error"]["code"] } == [-32700, -32600])
        client.notify("$/unknown", [:])
        client.notify("unknown", [:])
        client.open("---\naccount: X\n---\n")
        client.notify("textDocument/didChange", ["textDocument": ["uri": .string(Client.uri), "version": 2], "contentChanges": [["range": ["start": ["line": 3, "character": 0], "end": ["line": 0, "character": 0]], "text": "x"]]])
        client.notify("textDocument/didChange", ["textDocument": ["uri": "file:///unknown.md", "version": 2], "contentChanges": []])
        #expect(client.notifications.filter { $0["method"] == "window/logMessage" }.count == 2)
        #expect(client.ask("textDocument/hover", client.at(["line": -1, "character": 0]))["error"]["code"] == -32602)
    }

    @Test func cancelledRequestsAreNotAnsweredTwice() {
        let client = Client()
        func message(_ json: JSON) { client.server.receive(.message(json.bytes)) }
        message(["jsonrpc": "2.0", "id": 7, "method": "workspace/symbol", "params": ["query": ""]])
        message(["jsonrpc": "2.0", "id": 8, "method": "workspace/symbol", "params": ["query": ""]])
        message(["jsonrpc": "2.0", "method": "$/cancelRequest", "params": ["id": 7]])
        message(["jsonrpc": "2.0", "method": "$/cancelRequest", "params": ["id": 99]])
        let answers = client.server.process()
        #expect(answers.count == 2)
        #expect(answers.first { $0["id"] == 7 }?["error"]["code"] == -32800)
        #expect(answers.first { $0["id"] == 8 }?["result"] == [])
    }

    @Test func encodingsAreNegotiated() {
        func chosen(_ wishes: JSON) -> JSON {
            Client(start: false).request("initialize", ["capabilities": ["general": ["positionEncodings": wishes]]])["capabilities"]["positionEncoding"]
        }
        #expect(chosen(["utf-8", "utf-16"]) == "utf-8")
        #expect(chosen(["utf-32"]) == "utf-32")
        #expect(chosen(["utf-7"]) == "utf-16")
        #expect(chosen(.null) == "utf-16")
    }

    /// The program itself, over pipes.
    @Test func theProgramEndsAsTheSpecificationSays() throws {
        func run(_ input: String) throws -> Program.Result { try Program.run(["lsp", "--as-of", "2026-11-24"], input: input) }
        func frame(_ text: String) -> String { String(decoding: Self.frame(text), as: UTF8.self) }
        let start = frame(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#)
        let stop = frame(#"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#)
        let exit = frame(#"{"jsonrpc":"2.0","method":"exit"}"#)
        #expect(try run(start + stop + exit).exitCode == 0)
        #expect(try run(start + exit).exitCode == 1)
        #expect(try run(start + stop).exitCode == 0)
        #expect(try run(start).exitCode == 1)
        #expect(try run("").exitCode == 1)
        #expect(try run(String(repeating: "x", count: 30_000)).exitCode == 1)
        let broken = try run("Content-Length: 5\r\n\r\n{\"a\":" + "Foo\r\n\r\n" + start + stop + exit)
        #expect(broken.exitCode == 0 && broken.output.components(separatedBy: "-32700").count == 3, "\(broken.output)")
    }
}
