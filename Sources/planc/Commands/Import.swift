import ArgumentParser
import PlanDiagnostics
import PlanImport
import PlanModel
import PlanPortfolio
import PlanReports
import PlanText
import PlanVocabulary

extension ImportKind: ExpressibleByArgument {}

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring contacts or opportunities of a customer system into a plan's tables.",
        discussion: """
            FILE is CSV as spreadsheets and customer systems write it, or a vCard (.vcf). Without --write the change is only \
            shown. Empty cells are filled and new rows added; a value that the plan has otherwise is a conflict, and stays.
            """)

    @Argument(help: ArgumentHelp("The file to import; - is standard input.", valueName: "file"), completion: .file())
    var file: String

    @Argument(help: ArgumentHelp("The plan that it goes into.", valueName: "plan"), completion: .file())
    var plan: String

    @Option(help: ArgumentHelp("contacts or opportunities. (default: what the columns look like)", valueName: "kind"))
    var kind: ImportKind?

    @Flag(help: "Change the plan.")
    var write = false

    @Flag(help: "Also put the file's values in the place of others that the plan has.")
    var overwrite = false

    @Flag(help: "Also take records of other accounts, where the file says whose they are.")
    var all = false

    @OptionGroup var options: CompileOptions

    func validate() throws {
        if plan == "-" { throw ValidationError("import changes a file; name the plan.") }
    }

    func run() throws {
        let portfolio = options.compile([plan], checksAcross: false)
        try options.requirePlans(portfolio, in: [plan])
        let language = options.language(portfolio)
        guard let account = portfolio.accounts.first, portfolio.accounts.count == 1, account.path == plan else {
            Output.error(Localized(en: "planc: \(plan) is no plan; import goes into one", nl: "planc: \(plan) is geen plan; import gaat in één plan")[language])
            throw ExitCode(2)
        }
        let outcome = try merge(account, language)
        for note in outcome.notes { Output.error("planc: \(file): \(note[language])".sanitised) }
        for conflict in outcome.conflicts { Output.error(text(conflict, account, language)) }
        try deliver(outcome, account)
        Output.error("planc: \(plan): \(outcome.summary[language])\(ending(outcome, account)[language])")
        if !outcome.conflicts.isEmpty { throw ExitCode(1) }
    }

    private func merge(_ account: Account, _ language: Language) throws -> ImportOutcome {
        do {
            let bytes = file == "-" ? try FileSystem.readStandardInput() : try FileSystem.read(file)
            let isVCard = file.lowercased().hasSuffix(".vcf") || bytes.prefix(3) == [0xEF, 0xBB, 0xBF] && isCard(bytes.dropFirst(3)) || isCard(bytes[...])
            let imported = try ImportedFile(bytes, isVCard: isVCard, kind: kind, mapping: account.configuration.importMapping, account.configuration.compile.vocabulary)
            return try PlanImporter.merge(imported, into: account, overwrites: overwrite, takesAll: all)
        } catch let failure as FileFailure {
            Output.error("planc: \(failure.path): \(failure.reason)")
        } catch let failure as ImportFailure {
            Output.error("planc: \(file)\(failure.line.map { ":\($0)" } ?? ""): \(failure.message[language])".sanitised)
        }
        throw ExitCode(2)
    }

    private func isCard(_ bytes: ArraySlice<UInt8>) -> Bool { String(decoding: bytes.prefix(11), as: UTF8.self).uppercased() == "BEGIN:VCARD" }

    private func deliver(_ outcome: ImportOutcome, _ account: Account) throws {
        guard outcome.bytes != account.source.bytes else { return }
        guard write else { return Output.writeRaw(LineDiff.unified(account.source.bytes, outcome.bytes, path: account.path)) }
        do { try FileSystem.replace(account.path, account.source.bytes, with: outcome.bytes) } catch {
            Output.error("planc: \(error.path): \(error.reason)")
            throw ExitCode(2)
        }
    }

    /// Whether it is done now, and what would do it.
    private func ending(_ outcome: ImportOutcome, _ account: Account) -> Localized {
        guard outcome.bytes != account.source.bytes else { return Localized(same: "") }
        return write ? Localized(en: "; written", nl: "; geschreven") : Localized(en: "; nothing is written yet, --write does it", nl: "; er is nog niets geschreven, dat doet --write")
    }

    /// `plan.md:12:3: Ada Berg, title: “Director” in the plan, “CFO” in contacts.csv:4`.
    private func text(_ conflict: ImportOutcome.Conflict, _ account: Account, _ language: Language) -> String {
        let place = account.source.position(at: conflict.range.lower)
        let at = conflict.range.isEmpty ? account.path : "\(account.path):\(place.line):\(place.column)"
        let field = LanguageTable.of(language).fields[conflict.field]?.first ?? conflict.field.rawValue
        let message: Localized
        if let old = conflict.old {
            message = Localized(en: "“\(old)” in the plan, “\(conflict.new)” in \(file):\(conflict.line)", nl: "‘\(old)’ in het plan, ‘\(conflict.new)’ in \(file):\(conflict.line)")
        } else {
            message = Localized(en: "“\(conflict.new)” in \(file):\(conflict.line) has no cell in the plan; add it by hand", nl: "‘\(conflict.new)’ in \(file):\(conflict.line) heeft geen cel in het plan; voeg het met de hand toe")
        }
        return "\(at): \(conflict.name), \(field): \(message[language])".sanitised
    }
}
