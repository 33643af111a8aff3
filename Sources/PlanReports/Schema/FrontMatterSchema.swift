import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanSemantics
import PlanVocabulary

/// The JSON Schema (draft 7) of the facts at the top of a plan, for editors: it offers names and words, and leaves the
/// judgement of values, which people write in many ways, to `planc check`.
public enum FrontMatterSchema {
    /// `configuration` brings a company's own facts.
    public static func text(_ language: Language, _ configuration: Configuration) -> String {
        var properties: [(String, JSONValue)] = []
        for key in FrontMatterKey.allCases {
            for word in names(key) { properties.append((word, .object([("$ref", .string("#/definitions/\(key.rawValue)"))]))) }
        }
        let definitions = FrontMatterKey.allCases.map { key in
            (key.rawValue, JSONValue.object([("description", .string(summary(key)[language]))] + value(key)))
        }
        for field in configuration.compile.customFields { properties.append((field.name, .object(value(field.type)))) }
        let required = configuration.compile.customFields.filter(\.isRequired).map { JSONValue.string($0.name) }
        return JSONValue.object([
            ("$schema", .string("http://json-schema.org/draft-07/schema#")),
            ("title", .string(Localized(en: "facts of an account plan", nl: "gegevens van een accountplan")[language])),
            ("type", .string("object")),
            ("definitions", .object(definitions)),
            ("properties", .object(properties)),
            ("anyOf", .array(names(.account).map { .object([("required", .array([.string($0)]))]) })),
        ] + (required.isEmpty ? [] : [("required", .array(required))])).text
    }

    /// The words for a key in all languages, each once.
    private static func names(_ key: FrontMatterKey) -> [String] {
        var seen: Set<String> = []
        return LanguageTable.all.flatMap { $0.frontMatterKeys[key] ?? [] }.filter { seen.insert($0).inserted }
    }

    /// What a key is for, in a few words.
    public static func summary(_ key: FrontMatterKey) -> Localized {
        switch key {
        case .account: Localized(en: "the customer's name; makes the file a plan", nl: "de naam van de klant; maakt het bestand tot plan")
        case .manager: Localized(en: "who owns the plan", nl: "wie verantwoordelijk is voor het plan")
        case .category: Localized(en: "1 (significant, may grow) to 5 (no turnover possible)", nl: "1 (substantieel, kan groeien) tot 5 (geen omzet mogelijk)")
        case .stage: Localized(en: "the stage of the relationship", nl: "de fase van de relatie")
        case .currency: Localized(en: "of amounts without a sign, such as EUR", nl: "van bedragen zonder teken, zoals EUR")
        case .period: Localized(en: "the year or years of the plan", nl: "het jaar of de jaren van het plan")
        case .revenue: Localized(en: "per year the turnover, or actual, target and potential", nl: "per jaar de omzet, of werkelijk, doel en potentieel")
        case .reviewed: Localized(en: "the date of the last review", nl: "de datum van de laatste evaluatie")
        case .team: Localized(en: "handles and names of the account team", nl: "afkortingen en namen van het accountteam")
        case .industry: Localized(en: "the customer's industry", nl: "de branche van de klant")
        case .route: Localized(en: "tender, when the work is won by tender", nl: "aanbesteding, als het werk zo gewonnen wordt")
        case .website, .employees, .location, .parent, .customerNumber: Localized(en: "kept and shown", nl: "wordt bewaard en getoond")
        case .language: Localized(en: "the language that planc speaks about this plan", nl: "de taal waarin planc over dit plan spreekt")
        }
    }

    private static func value(_ key: FrontMatterKey) -> [(String, JSONValue)] {
        switch key {
        case .category: [("anyOf", .array([offered(PlanModel.Category.allCases.map { .number(Int64($0.rawValue)) }), scalar]))]
        case .stage: [("anyOf", .array([offered(words(\.stages)), scalar]))]
        case .route: [("anyOf", .array([offered(words(\.routes)), scalar]))]
        case .language: [("anyOf", .array([offered(Language.allCases.map { .string($0.rawValue) }), scalar]))]
        case .team: [("type", .array([.string("object"), .string("array"), .string("null")]))]
        case .revenue: [("type", .array([.string("object"), .string("null")])), ("additionalProperties", year)]
        default: scalarMembers
        }
    }

    private static func value(_ type: CustomField.ValueType) -> [(String, JSONValue)] {
        if case .choice(let words) = type { return [("anyOf", .array([offered(words.map(JSONValue.string)), scalar]))] }
        return scalarMembers
    }

    /// An amount, or the figures of a year.
    private static var year: JSONValue {
        var seen: Set<String> = []
        let names = LanguageTable.all.flatMap { table in RevenueKey.allCases.flatMap { table.revenueKeys[$0] ?? [] } }.filter { seen.insert($0).inserted }
        return .object([("anyOf", .array([scalar, .object([("type", .string("object")), ("properties", .object(names.map { ($0, scalar) }))])]))])
    }

    private static func words<Value>(_ path: KeyPath<LanguageTable, WordList<Value>>) -> [JSONValue] {
        Set(LanguageTable.all.flatMap { $0[keyPath: path].values.flatMap { $0 } }).sorted().map(JSONValue.string)
    }

    private static let scalarMembers: [(String, JSONValue)] = [("type", .array([.string("string"), .string("number"), .string("null")]))]
    private static var scalar: JSONValue { .object(scalarMembers) }
    private static func offered(_ values: [JSONValue]) -> JSONValue { .object([("enum", .array(values))]) }
}
