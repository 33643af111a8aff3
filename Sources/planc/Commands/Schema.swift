import ArgumentParser
import PlanDiagnostics
import PlanJSON
import PlanPortfolio
import PlanReports

struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Write the JSON Schema of a plan's facts or of planc.yml, for editors, or of exported plans.")

    enum Subject: String, ExpressibleByArgument, CaseIterable {
        case frontMatter = "front-matter"
        case configuration
        case export, compiled
    }

    @Argument(help: ArgumentHelp("front-matter, configuration, export (what `planc export` writes as JSON), or compiled (for a report made elsewhere).", valueName: "subject"))
    var subject: Subject = .configuration

    @Option(help: ArgumentHelp("en or nl. (default: the locale's)", valueName: "language"))
    var lang: Language?

    func run() throws {
        let language = lang ?? CompileOptions.localeLanguage
        switch subject {
        case .configuration: Output.write(ConfigurationSchema.text(language))
        case .frontMatter:
            // With the facts that the folder's own configuration defines.
            var store = ConfigurationStore()
            Output.write(FrontMatterSchema.text(language, store.configuration(for: "-")))
        case .export: Output.write(ExportSchema.text)
        case .compiled: Output.write(PortfolioObjects.schema.indented)
        }
    }
}
