import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanRules
import PlanVocabulary

/// The JSON Schema (draft 7, which editors know best) of `planc.yml`.
public enum ConfigurationSchema {
    public static func text(_ language: Language) -> String {
        JSONValue.object([
            ("$schema", .string("http://json-schema.org/draft-07/schema#")),
            ("title", .string(Configuration.fileName)),
            ("type", .string("object")),
            ("additionalProperties", .bool(false)),
            ("properties", .object(ConfigurationKey.allCases.map { ($0.rawValue, described($0.summary[language], setting($0, language))) })),
        ]).text
    }

    private static func setting(_ key: ConfigurationKey, _ language: Language) -> [(String, JSONValue)] {
        switch key {
        case .root: [("type", .string("boolean"))]
        case .language: words(Language.allCases.map(\.rawValue))
        case .currency: [("type", .string("string")), ("pattern", .string("^[A-Za-z]{3}$"))]
        case .team: map(of: [("type", .string("string"))])
        case .rules: object(RuleSettings.names.map { ($0, words(Severity.allCases.map(\.rawValue) + ["off"]) + ruleSummary($0, language)) })
        case .thresholds:
            object(Threshold.all.map { threshold in
                (threshold.name, [
                    ("type", .string("integer")), ("minimum", .number(Int64(threshold.range.lowerBound))), ("maximum", .number(Int64(threshold.range.upperBound))),
                    ("default", .number(Int64(AssessmentSettings()[keyPath: threshold.path]))), ("description", .string(threshold.summary[language])),
                ])
            })
        case .cadence: object(Cadence.all.map { ($0.name, object(PlanModel.Category.allCases.map { (String($0.rawValue), days) }) + [("description", .string($0.summary[language]))]) })
        case .fields: map(of: [("anyOf", .array([.object(words(types)), .object(object([("type", words(types)), ("values", list), ("required", [("type", .string("boolean"))])]))]))])
        case .vocabulary: object(VocabularyAdditions.Target.allCases.map { target in (target.rawValue, object(target.names.map { ($0, oneOrMany) })) })
        case .exclude: oneOrMany
        case .failOn: words(FailOn.allCases.map(\.rawValue))
        case .importMapping: object(ImportMapping.Table.allCases.map { ($0.rawValue, map(of: words($0.targets))) })
        case .brand: object([("name", [("type", .string("string"))]), ("logo", [("type", .string("string"))]), ("color", color), ("dark-color", color)])
        }
    }

    private static let color: [(String, JSONValue)] = [("type", .string("string")), ("pattern", .string("^#[0-9A-Fa-f]{6}$"))]
    private static let types = ["text", "number", "date", "money", "choice"]
    private static let days: [(String, JSONValue)] = [("type", .string("integer")), ("minimum", .number(1)), ("maximum", .number(3650))]
    private static let list: [(String, JSONValue)] = [("type", .string("array")), ("items", .object([("type", .array([.string("string"), .string("number")]))]))]
    private static var oneOrMany: [(String, JSONValue)] { [("anyOf", .array([.object([("type", .string("string"))]), .object(list)]))] }

    private static func ruleSummary(_ name: String, _ language: Language) -> [(String, JSONValue)] {
        Rule.named(name).map { [("default", .string($0.id.severity.rawValue)), ("description", .string($0.summary[language]))] } ?? []
    }

    private static func described(_ summary: String, _ members: [(String, JSONValue)]) -> JSONValue { .object([("description", .string(summary))] + members) }
    private static func words(_ words: [String]) -> [(String, JSONValue)] { [("enum", .array(words.map(JSONValue.string)))] }
    private static func map(of members: [(String, JSONValue)]) -> [(String, JSONValue)] { [("type", .string("object")), ("additionalProperties", .object(members))] }

    private static func object(_ properties: [(String, [(String, JSONValue)])]) -> [(String, JSONValue)] {
        [("type", .string("object")), ("additionalProperties", .bool(false)), ("properties", .object(properties.map { ($0.0, .object($0.1)) }))]
    }
}
