import ArgumentParser
import PlanPortfolio
import PlanReports

/// The findings that an old portfolio may keep.
struct BaselineOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Findings that are listed in this file stay; only new ones count.", valueName: "file"), completion: .file())
    var baseline: String?

    @Flag(help: "Write all findings of now to the file of --baseline.")
    var updateBaseline = false

    func validate() throws {
        if updateBaseline, baseline == nil { throw ValidationError("--update-baseline goes with --baseline FILE.") }
    }

    /// The portfolio without what the baseline lets stay; says on standard error how much that is.
    func apply(to portfolio: PortfolioFindings) throws -> PortfolioFindings {
        guard let baseline else { return portfolio }
        let paths = RepositoryPaths(workingFolder: FileSystem.absolute("."), root: FileSystem.absolute(folder(of: baseline)))
        do {
            if updateBaseline { try FileSystem.write(Array(Baseline.text(portfolio, paths: paths).utf8), to: baseline) }
            let (left, hidden, gone) = try Baseline(FileSystem.read(baseline), paths: paths).apply(to: portfolio)
            let remark = gone > 0 ? "; \(gone) of its findings are gone, renew it with --update-baseline" : ""
            Output.error("planc: \(baseline) lets \(hidden) findings stay\(remark)")
            return left
        } catch let failure as FileFailure {
            let mend = updateBaseline ? "" : "; make it with --update-baseline"
            Output.error("planc: \(failure.path): \(failure.reason)\(mend)")
        } catch let error as Baseline.FormatError {
            Output.error("planc: \(baseline):\(error.line): this is no line of a baseline; make the file anew with --update-baseline")
        }
        throw ExitCode(2)
    }

    private func folder(of path: String) -> String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "." }
}
