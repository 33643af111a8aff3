import ArgumentParser
import Glibc
import PlanReports

@main
struct Planc: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "planc",
        abstract: "A compiler for account plans.",
        discussion: """
            An account plan is a Markdown file with the account's facts on top. planc reads one or a whole folder, says \
            what is missing or unclear, and makes reports. Exit codes: 0 nothing found, 1 findings, 2 could not do the work.
            """,
        version: PlancVersion.current,
        // Each says its own name: what the argument parser would make of the type's costs a cold start a sixth of its time.
        subcommands: [
            Check.self, Report.self, Show.self, AgendaCommand.self, DiffCommand.self, HistoryCommand.self, Export.self, Import.self, Fmt.self, Serve.self, Lsp.self, Explain.self, New.self, Init.self, Schema.self,
        ])

    /// Whoever starts us may have closed the standard streams. The next file that we open would become one of them, and
    /// our messages would end up in it; so nothing, to be read or written, takes their place.
    private static func openClosedStreams() {
        for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) == -1 {
            // The lowest number that is free: this one. Writing to what is open for reading fails, as it would without it.
            _ = open("/dev/null", O_RDONLY)
        }
    }

    static func main() {
        // Whoever reads our output may stop reading; then writing fails with EPIPE, which Output takes for the end.
        signal(SIGPIPE, SIG_IGN)
        // The same for a limit to the size of files: writing fails with EFBIG, and half a file is cleared away.
        signal(SIGXFSZ, SIG_IGN)
        openClosedStreams()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            let code = exitCode(for: error)
            let message = fullMessage(for: error)
            if code.isSuccess {
                if !message.isEmpty { Output.write(message + "\n") }
                Glibc.exit(0)
            }
            if !message.isEmpty { Output.errors(message) }
            // What the argument parser calls a usage error (64) is "could not do the work" here.
            Glibc.exit(code == .validationFailure || code.rawValue > 2 ? 2 : code.rawValue)
        }
    }
}
