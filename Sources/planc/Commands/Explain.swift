import ArgumentParser
import PlanDiagnostics
import PlanReports

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "explain", abstract: "Explain a rule, a condition or a stage: what, why, examples and the mend.")

    @Argument(help: ArgumentHelp("Such as action-without-owner, top-of-mind or trusted-supplier.", valueName: "name"), completion: .list(Explanation.names))
    var name: String?

    @Flag(help: "List everything that can be explained.")
    var list = false

    @Option(help: ArgumentHelp("en or nl. (default: the locale's)", valueName: "language"))
    var lang: Language?

    /// All rules, conditions and stages as a page: what `make generate` writes to docs/rules.md.
    @Flag(help: .hidden)
    var page = false

    func run() throws {
        if page { return Output.write(RulesPage.markdown()) }
        let language = lang ?? CompileOptions.localeLanguage
        if list { return Output.write(Explanation.list(language)) }
        guard let name else { throw ValidationError("Name what is to be explained, or use --list.") }
        if let text = Explanation.text(of: name, language) { return Output.write(text) }
        let nearest = Explanation.nearest(to: name).map { "; did you mean \($0)?" } ?? "; `planc explain --list` lists all"
        Output.error("planc: nothing is called “\(name)”\(nearest)")
        throw ExitCode(2)
    }
}
