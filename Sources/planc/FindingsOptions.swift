import ArgumentParser
import Glibc
import PlanDiagnostics
import PlanPortfolio
import PlanReports

extension FindingsFormat: ExpressibleByArgument {
    public init?(argument: String) {
        guard let format = FindingsFormat.named(argument) else { return nil }
        self = format
    }

    public static var allValueStrings: [String] { all.map(\.name) }
}

/// In which form findings are written, and where.
struct FindingsOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("\(FindingsFormat.allValueStrings.joined(separator: ", ")). (default: text; in GitHub Actions also annotations)", valueName: "format"),
        completion: .list(FindingsFormat.allValueStrings))
    var format: FindingsFormat?

    @Option(help: ArgumentHelp("Write the findings to a file instead of standard output.", valueName: "file"), completion: .file())
    var output: String?

    @Flag(help: "Count the findings of each rule: in text instead of the findings, in JSON beside them.")
    var statistics = false

    func validate() throws {
        guard statistics, let format, !format.hasStatistics else { return }
        let names = FindingsFormat.all.filter(\.hasStatistics).map(\.name).joined(separator: " or ")
        throw ValidationError("--statistics goes with --format \(names).")
    }

    /// Writes the findings to the file or to standard output. In GitHub Actions, when no form was chosen, both a person
    /// and the runner are served: text, and annotations, which only standard output makes.
    func deliver(_ portfolio: PortfolioFindings, _ language: Language, failing: Severity?, color: ColorChoice, jobs: Int) throws {
        let isAnnotated = format == nil && Output.environment("GITHUB_ACTIONS") == "true"
        var context = FindingsContext(portfolio, language, paths: Self.paths)
        context.failing = failing
        context.jobs = jobs
        context.statistics = statistics
        context.color = output == nil && Output.wantsColor(color)
        context.linkFolder = context.color && Output.opensLinks ? FileSystem.absolute(".") : nil
        let text = (format ?? .standard).render(context)
        let shown = isAnnotated ? FindingsGitHub.withoutCommands(text) : text
        if let output { try Output.write(shown, to: output) } else { Output.write(shown) }
        if isAnnotated { Output.write(FindingsFormat.annotations.render(context)) }
    }

    /// Code hosts say where the repository's root is; elsewhere it is the working folder.
    private static var paths: RepositoryPaths {
        let folder = getcwd(nil, 0)
        defer { free(folder) }
        let root = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"].compactMap { Output.environment($0) }.first { !$0.isEmpty }
        return RepositoryPaths(workingFolder: folder.map { String(cString: $0) } ?? "/", root: root)
    }
}
