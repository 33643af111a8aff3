import PlanDiagnostics
import PlanJSON
import PlanPortfolio

/// What a person set in the editor: `{ "language": "nl" }`, by itself or under "planc".
struct ClientSettings: Sendable {
    private(set) var language: Language?
    /// Of the editor itself.
    private(set) var locale: Language?

    init() {}

    init(_ json: JSON, locale: String?) {
        self.locale = locale.flatMap { locale in Language.allCases.first { locale.lowercased().hasPrefix($0.rawValue) } }
        update(json)
    }

    mutating func update(_ json: JSON) {
        let own = json["planc"].isNull ? json : json["planc"]
        language = own["language"].string.flatMap(Language.init(rawValue:))
    }
}

extension LanguageServer {
    /// The command line's language, then the editor's setting, the plan's, the configuration's, and the editor's own.
    func language(of account: Account) -> Language {
        options.language ?? settings.language ?? account.plan.language.flatMap { Language(rawValue: $0.value) } ?? account.configuration.language ?? settings.locale
            ?? .english
    }
}
