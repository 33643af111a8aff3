import PlanJSON

/// The server on standard input and output.
public enum ServerLoop {
    /// Milliseconds after which it looks whether it is another day, and whether the editor is still there.
    private static let patience: Int32 = 20_000

    /// Serves until the editor says it is over or goes away. Gives the exit code: 0 after shutdown, else 1.
    public static func run(_ options: ServerOptions) -> Int32 {
        let server = LanguageServer(options)
        let streams = StandardStreams()
        var framer = MessageFramer()
        while true {
            while let event = framer.next() { server.receive(event) }
            send(server.process(), streams)
            if let code = server.exitCode { return code }
            var bytes = streams.read(waiting: 0)
            if bytes.isEmpty {
                if streams.isInputClosed || streams.isOutputClosed { return server.isShutDown ? 0 : 1 }
                send(server.idle(), streams)
                if server.isBusy { continue }
                bytes = streams.read(waiting: patience)
                if bytes.isEmpty, !streams.isInputClosed {
                    if let parent = server.parentProcess, !StandardStreams.isRunning(parent) { return 1 }
                    server.checkDay()
                }
            }
            framer.append(bytes)
        }
    }

    private static func send(_ messages: [JSON], _ streams: StandardStreams) {
        guard !messages.isEmpty else { return }
        var out: [UInt8] = []
        for message in messages {
            let bytes = message.bytes
            out += "Content-Length: \(bytes.count)\r\n\r\n".utf8
            out += bytes
        }
        streams.write(out)
    }
}
