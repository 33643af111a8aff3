import ArgumentParser
import PlanPortfolio
import PlanText

/// Making the fixes that are certain, or showing them.
struct FixOptions: ParsableArguments {
    @Flag(help: "Make the fixes that are certain in the plans; the rest of each file stays as it is, to the byte.")
    var fix = false

    @Flag(help: "Show what --fix would change, as a diff; nothing is written.")
    var diff = false

    func validate() throws {
        if fix, diff { throw ValidationError("--fix makes changes and --diff only shows them: choose one.") }
    }

    /// Writes the diff to standard output. Gives whether there is anything to fix.
    func show(_ portfolio: Portfolio, jobs: Int) -> Bool {
        let fixed = PlanFixer.fix(portfolio, jobs: jobs)
        for plan in fixed { Output.writeRaw(LineDiff.unified(plan.before, plan.after, path: plan.path)) }
        report(fixed, "planc: --fix would mend")
        return !fixed.isEmpty
    }

    /// Writes the fixed plans.
    func write(_ portfolio: Portfolio, jobs: Int) throws {
        let fixed = PlanFixer.fix(portfolio, jobs: jobs)
        for plan in fixed {
            do { try FileSystem.replace(plan.path, plan.before, with: plan.after) } catch {
                Output.error("planc: \(error.path): \(error.reason)")
                throw ExitCode(2)
            }
        }
        report(fixed, "planc: mended")
    }

    private func report(_ fixed: [FixedPlan], _ verb: String) {
        let count = fixed.reduce(0) { $0 + $1.count }
        Output.error("\(verb) \(count) \(count == 1 ? "finding" : "findings") in \(fixed.count) \(fixed.count == 1 ? "plan" : "plans")")
    }
}
