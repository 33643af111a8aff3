import ArgumentParser
import PlanDiagnostics
import PlanLanguageServer
import PlanModel

struct Lsp: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lsp", abstract: "Serve an editor: findings while typing, completion, and more.",
        discussion: "The editor starts this itself and speaks the Language Server Protocol on standard input and output; docs/editors.md says how.")

    @OptionGroup var options: CompileOptions

    @Flag(help: ArgumentHelp("Accepted since many editors pass it; standard streams are what is used anyway."))
    var stdio = false

    func run() throws {
        let fixed = options.asOf
        let code = ServerLoop.run(ServerOptions(day: { fixed ?? .today }, language: options.lang, jobs: options.workers))
        throw ExitCode(code)
    }
}
