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
        subcommands: [
            Check.self, Report.self, Show.self, AgendaCommand.self, Export.self, Fmt.self, Serve.self, Lsp.self, Explain.self, New.self, Init.self, Schema.self,
        ])

    static func main() {
        // Whoever reads our output may stop reading; then writing fails with EPIPE, which Output takes for the end.
        signal(SIGPIPE, SIG_IGN)
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
