import ArgumentParser
import Glibc
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanVocabulary

enum PlanTemplate: String, ExpressibleByArgument, CaseIterable { case simple, full, tender }

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin a plan: a file with the questions to answer.",
        discussion: "On a terminal planc asks for what is not given; Enter leaves it open. A file that is there already is left as it is.")

    @Argument(help: ArgumentHelp("The customer's name.", valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp("simple (one page), full or tender.", valueName: "template"))
    var template: PlanTemplate = .simple

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write. (default: made of the name)", valueName: "file"), completion: .file())
    var output: String?

    @Option(help: ArgumentHelp("The account manager.", valueName: "name"))
    var manager: String?

    @Option(help: ArgumentHelp("The category, 1 to 5.", valueName: "number"))
    var category: String?

    @Option(help: ArgumentHelp("The stage, such as trusted-supplier.", valueName: "stage"), completion: .list(Stage.allCases.map(\.id)))
    var stage: String?

    @Option(help: ArgumentHelp("The currency, such as EUR.", valueName: "code"))
    var currency: Currency?

    @Option(help: ArgumentHelp("The language of the plan: en or nl. (default: the configuration's, else the locale's)", valueName: "language"))
    var lang: Language?

    func validate() throws {
        if name.allSatisfy(\.isWhitespace) { throw ValidationError("Give the customer's name.") }
        if let category, Self.isCategory(category) == false { throw ValidationError("--category takes a number from 1 to 5.") }
        if let stage, Vocabulary.standard.stages[WordKey.make(stage)] == nil {
            throw ValidationError("--stage takes one of: \(Stage.allCases.map(\.id).joined(separator: ", ")).")
        }
    }

    func run() throws {
        let path = output ?? Self.fileName(name)
        var store = ConfigurationStore()
        let settings = store.configuration(for: path)
        let language = lang ?? settings.language ?? CompileOptions.localeLanguage
        var facts = PlanFacts(account: name, manager: manager, category: category, stage: stage, currency: (currency ?? settings.compile.currency).code)
        if Prompt.isPossible { ask(&facts, language) }
        let text = facts.fill(EmbeddedPlanTemplates.files["\(language.rawValue)/\(template.rawValue).md"] ?? "")
        do {
            guard try FileSystem.writeNew(Array(text.utf8), to: path) else {
                Output.error(Localized(en: "planc: \(path) is there already and stays as it is", nl: "planc: \(path) bestaat al en blijft zoals het is")[language])
                throw ExitCode(2)
            }
        } catch let error as FileFailure {
            Output.error("planc: \(error.path): \(error.reason)")
            throw ExitCode(2)
        }
        Output.writeRaw("\(path)\n")
        Output.error(
            Localized(en: "Answer the questions in it; `planc check \(path)` says what is still missing.", nl: "Beantwoord de vragen erin; `planc check \(path)` zegt wat er nog ontbreekt.")[language])
    }

    /// Asks for what no option gave.
    private func ask(_ facts: inout PlanFacts, _ language: Language) {
        let prompt = Prompt(language)
        if facts.manager == nil { facts.manager = prompt.ask(Localized(en: "Account manager", nl: "Accountmanager")[language]) { $0 } }
        if facts.category == nil {
            facts.category = prompt.ask(Localized(en: "Category", nl: "Categorie")[language], choices: Self.categories.map { $0[language] }) { Self.isCategory($0) ? $0 : nil }
        }
        if facts.stage == nil {
            let words = Stage.allCases.compactMap { LanguageTable.of(language).stages[$0]?.dropFirst().first }
            facts.stage = prompt.ask(Localized(en: "Stage", nl: "Fase")[language], choices: words) { Vocabulary.standard.stages[WordKey.make($0)] == nil ? nil : $0 }
        }
    }

    private static let categories = [
        Localized(en: "1  large and can grow", nl: "1  groot met groei"),
        Localized(en: "2  large without growth", nl: "2  groot zonder groei"),
        Localized(en: "3  modest", nl: "3  bescheiden"),
        Localized(en: "4  one small order", nl: "4  één kleine order"),
        Localized(en: "5  no turnover possible", nl: "5  geen omzet mogelijk"),
    ]

    private static func isCategory(_ text: String) -> Bool { Int(text).flatMap(PlanModel.Category.init(rawValue:)) != nil }

    /// `Havenbedrijf Delta` → `havenbedrijf-delta.md`.
    private static func fileName(_ name: String) -> String {
        let slug = WordKey.make(name).split(separator: " ").joined(separator: "-")
        return (slug.isEmpty ? "plan" : slug) + ".md"
    }
}

/// What is known of an account when its plan begins.
struct PlanFacts {
    let account: String
    var manager: String?
    var category: String?
    var stage: String?
    var currency: String

    /// A template with the facts that are known. The rest stays open, for `planc check` to ask.
    func fill(_ template: String) -> String {
        let lines = template.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            guard let colon = line.firstIndex(of: ":"), let key = Vocabulary.standard.frontMatterKeys[WordKey.make(String(line[..<colon]))], !line.hasPrefix(" ") else {
                return String(line)
            }
            switch key {
            case .account: return "\(line[..<colon]): \(quoted(account))"
            case .manager: return manager.map { "\(line[..<colon]): \(quoted($0))" } ?? "\(line[..<colon]): \"[\(line[..<colon])]\""
            case .category: return category.map { "\(line[..<colon]): \($0)" } ?? String(line)
            case .stage: return stage.map { "\(line[..<colon]): \($0)" } ?? String(line)
            case .currency: return "\(line[..<colon]): \(currency)"
            default: return String(line)
            }
        }
        // Only the facts at the top are filled in like this.
        let end = lines.dropFirst().firstIndex(of: "---") ?? 0
        let original = template.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return (lines[...end] + original[(end + 1)...]).joined(separator: "\n").replacing("{{account}}", with: account)
    }

    /// A YAML text that any name fits in.
    private func quoted(_ text: String) -> String {
        let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || " -.&'()".contains($0) } && text.first?.isLetter == true && text.last != " "
        return isPlain ? text : "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
