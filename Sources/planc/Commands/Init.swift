import ArgumentParser
import PlanDiagnostics
import PlanModel
import PlanPortfolio

enum CodeHost: String, ExpressibleByArgument, CaseIterable { case github, gitlab, none }
enum Editor: String, ExpressibleByArgument, CaseIterable { case vscode }

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Set up a folder for plans: settings, and files for CI and editors.",
        discussion: "On a terminal planc asks for what is not given; Enter takes what is in parentheses. A file that is there already is left as it is.")

    @Argument(help: ArgumentHelp("The folder; it is made when it is not there.", valueName: "folder"), completion: .directory)
    var folder = "."

    @Option(help: ArgumentHelp("Also the file for CI: github, gitlab or none. (default: what .git/config names as the remote)", valueName: "host"))
    var ci: CodeHost?

    @Flag(help: "Also the file for pre-commit.")
    var preCommit = false

    @Option(help: ArgumentHelp("Also the files for an editor: vscode.", valueName: "editor"))
    var editor: Editor?

    @Option(help: ArgumentHelp("The currency of plans that name none, such as EUR.", valueName: "code"))
    var currency: Currency?

    @Option(help: ArgumentHelp("The language of the files, of findings and of reports: en or nl. (default: the locale's)", valueName: "language"))
    var lang: Language?

    func run() throws {
        let (language, currency, host) = Prompt.isPossible ? answers() : (lang ?? CompileOptions.localeLanguage, currency, ci ?? remoteHost)
        do {
            let files = files(host)
            var written: Set<String> = []
            for file in files where try write(file, language, currency) { written.insert(file.path) }
            Output.write(account(of: files, written, language) + "\n" + nextSteps(files, language))
        } catch {
            Output.error("planc: \(error.path): \(error.reason)")
            throw ExitCode(2)
        }
    }

    /// What the options say, and on the terminal what they leave open.
    private func answers() -> (Language, Currency?, CodeHost) {
        let usual = CompileOptions.localeLanguage
        let language = lang ?? Prompt(usual).ask("Language / taal: en, nl (\(usual.rawValue))", Language.init(rawValue:)) ?? usual
        let currency = currency ?? Prompt(language).ask(Localized(en: "Currency, such as EUR or GBP (EUR)", nl: "Valuta, zoals EUR of GBP (EUR)")[language], Currency.init(argument:))
        guard ci == nil, remoteHost == .none, !FileSystem.exists(path(InitFile.settings.path)) else { return (language, currency, ci ?? remoteHost) }
        let question = Localized(en: "Files for CI: github, gitlab or none (none)", nl: "Bestanden voor CI: github, gitlab of none (none)")[language]
        return (language, currency, Prompt(language).ask(question, CodeHost.init(rawValue:)) ?? CodeHost.none)
    }

    private func files(_ host: CodeHost) -> [InitFile] {
        var files = [InitFile.settings]
        switch host {
        case .github: files.append(.github)
        case .gitlab: files.append(.gitlab)
        case .none: break
        }
        if preCommit { files.append(.preCommit) }
        if editor == .vscode { files += InitFile.editor }
        return files
    }

    /// The code host that the folder's own repository is pushed to, as far as the address says so.
    private var remoteHost: CodeHost {
        guard let bytes = try? FileSystem.read(path(".git/config")) else { return .none }
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        let addresses = lines.filter { $0.split(separator: "=", maxSplits: 1).first?.filter { !$0.isWhitespace } == "url" }
        return [CodeHost.github, .gitlab].first { host in addresses.contains { $0.contains(host.rawValue) } } ?? .none
    }

    private var isRepository: Bool { [".git/config", ".git"].contains { (try? FileSystem.read(path($0))) != nil } }

    /// False when something of that name is there already.
    private func write(_ file: InitFile, _ language: Language, _ currency: Currency?) throws(FileFailure) -> Bool {
        let path = path(file.path)
        if let slash = path.lastIndex(of: "/") { try FileSystem.makeFolder(String(path[..<slash])) }
        return try FileSystem.writeNew(Array(file.text(language, currency).utf8), to: path)
    }

    private func path(_ name: String) -> String { folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)" }

    private func account(of files: [InitFile], _ written: Set<String>, _ language: Language) -> String {
        let words = Localized(en: "written", nl: "geschreven")[language]
        let kept = Localized(en: "kept", nl: "behouden")[language]
        let width = (files.map(\.path.count).max() ?? 0) + 2
        return files.map { file in
            let isNew = written.contains(file.path)
            let word = isNew ? words : kept + String(repeating: " ", count: words.count - kept.count)
            let remark = isNew ? file.purpose : Localized(en: "was there already", nl: "stond er al")
            return "\(word)  \(file.path)\(String(repeating: " ", count: width - file.path.count))\(remark[language])\n"
        }.joined()
    }

    private func nextSteps(_ files: [InitFile], _ language: Language) -> String {
        let paths = Set(files.map(\.path))
        var steps = folder == "." ? [] : [Localized(en: "Go to the folder: cd \(folder)", nl: "Ga naar de map: cd \(folder)")]
        steps += [
            Localized(en: "Begin a plan: planc new \"NAME OF THE CUSTOMER\"", nl: "Begin een plan: planc new \"NAAM VAN DE KLANT\""),
            Localized(en: "Answer the questions in it, and see what is missing: planc check", nl: "Beantwoord de vragen erin, en kijk wat er nog ontbreekt: planc check"),
            Localized(en: "See all plans together: planc report", nl: "Bekijk alle plannen samen: planc report"),
        ]
        if !paths.isDisjoint(with: [InitFile.github, .gitlab, .preCommit].map(\.path)) {
            steps.append(
                Localized(
                    en: "Copy the program planc to bin/planc in the root of the repository, and commit it: git add --chmod=+x bin/planc",
                    nl: "Kopieer het programma planc naar bin/planc in de hoofdmap van de repository, en commit het: git add --chmod=+x bin/planc"))
        }
        if !paths.isDisjoint(with: [InitFile.github, .gitlab].map(\.path)), !isRepository {
            steps.append(
                Localized(
                    en: "Mind that a code host reads its file only in the root of a repository, which \(folder) is not yet.",
                    nl: "Let op: een codehost leest zijn bestand alleen in de hoofdmap van een repository, en dat is \(folder) nog niet."))
        }
        if paths.contains(InitFile.preCommit.path) {
            steps.append(Localized(en: "Switch the check before a commit on: pre-commit install", nl: "Zet de controle vóór een commit aan: pre-commit install"))
        }
        if editor == .vscode {
            steps.append(Localized(en: "Install the extension YAML of Red Hat in VS Code.", nl: "Installeer in VS Code de extensie YAML van Red Hat."))
        }
        return Localized(en: "Next:", nl: "En nu:")[language] + "\n" + steps.enumerated().map { "\($0 + 1). \($1[language])\n" }.joined()
    }
}
