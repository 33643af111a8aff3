import ArgumentParser
import PlanFormatting
import PlanPortfolio
import PlanText

struct Fmt: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt",
        abstract: "Bring plans into their canonical form: aligned tables, tokens in one order.",
        discussion: "What a plan says and its prose stay as they are. Standard input (-) goes to standard output.")

    @OptionGroup var input: PathArguments

    @Flag(help: "Write nothing; say which plans would change, with exit code 1 when any would.")
    var check = false

    @Flag(help: "Write nothing; show as a diff what would change, with exit code 1 when anything would.")
    var diff = false

    @Flag(help: "Also write dates as year-month-day.")
    var dates = false

    @Flag(help: "Also put the facts at the top in one order.")
    var order = false

    @OptionGroup var options: CompileOptions

    func run() throws {
        let portfolio = options.compile(input.paths)
        try options.requirePlans(portfolio, in: input.paths)
        let accounts = portfolio.accounts
        var format = FormatOptions()
        (format.dates, format.order) = (dates, order)
        let choices = format
        let formatted = Parallel.map(accounts.count, jobs: options.workers) {
            PlanFormatter.format(accounts[$0].compiled, settings: accounts[$0].configuration.compile, options: choices)
        }
        var changed = 0
        for (account, after) in zip(accounts, formatted) {
            guard account.source.invalidUTF8.isEmpty else {
                Output.error("planc: \(account.path): not stored as UTF-8, so it is left as it is")
                if account.path == "-" { throw ExitCode(2) }
                continue
            }
            if account.path == "-", !check, !diff { Output.write(String(decoding: after, as: UTF8.self)) }
            guard after != account.source.bytes else { continue }
            changed += 1
            try deliver(account, after)
        }
        for file in portfolio.rejected { Output.error("planc: \(file.source.path): \(file.diagnostics[0].message[options.language(portfolio)])") }
        if !input.paths.contains("-") || check || diff { Output.error("planc: \(summary(changed))") }
        if !portfolio.failures.isEmpty || !portfolio.rejected.isEmpty { throw ExitCode(2) }
        if check || diff, changed > 0 { throw ExitCode(1) }
    }

    private func deliver(_ account: Account, _ after: [UInt8]) throws {
        if diff { Output.writeRaw(LineDiff.unified(account.source.bytes, after, path: account.path)) }
        if check { Output.writeRaw(account.path + "\n") }
        guard !check, !diff, account.path != "-" else { return }
        do { try FileSystem.replace(account.path, account.source.bytes, with: after) } catch {
            Output.error("planc: \(error.path): \(error.reason)")
            throw ExitCode(2)
        }
    }

    private func summary(_ count: Int) -> String {
        let plans = "\(count) \(count == 1 ? "plan" : "plans")"
        return check || diff ? "fmt would change \(plans)" : "formatted \(plans)"
    }
}
