import PlanDiagnostics
import PlanModel
import PlanReports

/// A file that `planc init` can write, made from one of `templates/ci` and `templates/init`, or by planc itself.
struct InitFile {
    /// From the folder that is set up.
    let path: String
    let purpose: Localized
    /// The text of the file in a language, for plans that mostly have this currency where it is known.
    let text: @Sendable (Language, Currency?) -> String

    private init(path: String, template: String, purpose: Localized) {
        self.init(path: path, make: { Self.filled(template, $0, $1) }, purpose: purpose)
    }

    private init(path: String, make: @escaping @Sendable (Language, Currency?) -> String, purpose: Localized) {
        self.path = path
        self.purpose = purpose
        text = make
    }

    static let settings = InitFile(path: "planc.yml", template: "planc.yml", purpose: Localized(en: "the settings, with examples", nl: "de instellingen, met voorbeelden"))
    static let github = InitFile(
        path: ".github/workflows/account-plans.yml", template: "github.yml",
        purpose: Localized(en: "GitHub checks the plans and keeps the report", nl: "GitHub controleert de plannen en bewaart het rapport"))
    static let gitlab = InitFile(
        path: ".gitlab-ci.yml", template: "gitlab.yml",
        purpose: Localized(en: "GitLab checks the plans and keeps the report", nl: "GitLab controleert de plannen en bewaart het rapport"))
    static let preCommit = InitFile(
        path: ".pre-commit-config.yaml", template: "pre-commit.yml",
        purpose: Localized(en: "pre-commit checks the plans before a commit", nl: "pre-commit controleert de plannen vóór een commit"))
    static let editor = [
        InitFile(path: ".vscode/settings.json", template: "vscode-settings.json", purpose: Localized(en: "VS Code helps with planc.yml", nl: "VS Code helpt bij planc.yml")),
        InitFile(path: ".vscode/planc.schema.json", make: { language, _ in ConfigurationSchema.text(language) }, purpose: Localized(en: "what may stand in planc.yml", nl: "wat er in planc.yml mag staan")),
    ]

    /// The template in one language: lines that begin with `[en] ` or `[nl] ` belong to that language only, and
    /// `{{lang}}` is its code; a currency that nobody named is an example that is switched off.
    private static func filled(_ name: String, _ language: Language, _ currency: Currency?) -> String {
        let template = EmbeddedInitFiles.files[name] ?? ""
        let lines = template.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
            let indent = line.prefix { $0 == " " }
            let rest = line.dropFirst(indent.count)
            guard let owner = Language.allCases.first(where: { rest.hasPrefix("[\($0.rawValue)] ") }) else { return String(line) }
            return owner == language ? String(indent + rest.dropFirst(owner.rawValue.count + 3)) : nil
        }
        return lines.joined(separator: "\n").replacing("{{lang}}", with: language.rawValue)
            .replacing("{{currency}}", with: currency.map { "currency: \($0.code)" } ?? "#currency: EUR")
    }
}
