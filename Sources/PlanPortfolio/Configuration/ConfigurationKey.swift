import PlanDiagnostics

/// A setting of `planc.yml`.
public enum ConfigurationKey: String, Sendable, CaseIterable {
    case root, language, currency, team, rules, thresholds, cadence, fields, vocabulary, exclude
    case failOn = "fail-on"
    case brand
    case importMapping = "import"

    /// What it sets, a phrase without a full stop.
    public var summary: Localized {
        switch self {
        case .root: Localized(en: "whether planc stops here when it looks for settings in the folders above", nl: "of planc hier ophoudt met zoeken naar instellingen in de mappen erboven")
        case .language: Localized(en: "the language of messages and reports, en or nl", nl: "de taal van meldingen en rapporten, en of nl")
        case .currency: Localized(en: "the currency of plans that name none, such as EUR", nl: "de valuta van plannen die er geen noemen, zoals EUR")
        case .team: Localized(en: "handles and names that hold in every plan", nl: "afkortingen en namen die in elk plan gelden")
        case .rules: Localized(en: "a rule or a group of rules and its severity: error, warning, info or off", nl: "een regel of een groep regels en de ernst ervan: error, warning, info of off")
        case .thresholds: Localized(en: "numbers that the conditions and the other conclusions depend on", nl: "getallen waar de voorwaarden en de andere conclusies van afhangen")
        case .cadence: Localized(en: "days between contacts and between reviews, per category", nl: "dagen tussen contacten en tussen evaluaties, per categorie")
        case .fields: Localized(en: "facts of your own at the top of a plan, with their types", nl: "eigen gegevens bovenaan een plan, met hun soort")
        case .vocabulary: Localized(en: "words of your own for sections, columns and values", nl: "eigen woorden voor onderdelen, kolommen en waarden")
        case .exclude: Localized(en: "files and folders that are left out", nl: "bestanden en mappen die buiten beschouwing blijven")
        case .failOn: Localized(en: "the least severity that makes the exit code 1: error, warning, info or never", nl: "de laagste ernst die de afsluitcode 1 maakt: error, warning, info of never")
        case .importMapping: Localized(en: "what columns of files hold that `planc import` reads, per table", nl: "wat de kolommen bevatten van bestanden die `planc import` leest, per tabel")
        case .brand: Localized(en: "the name, logo and colour of your reports", nl: "de naam, het logo en de kleur van je rapporten")
        }
    }
}
