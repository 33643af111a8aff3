import PlanAssessment
import PlanDiagnostics
import PlanJSON
import PlanModel

/// The JSON Schema (2020-12) of `planc export --format json`, and of a line of `--format ndjson`: every name, with what
/// may stand behind it.
public enum ExportSchema {
    /// An account is left open, for the head of a line to stand in it; the whole is closed.
    public static var text: String {
        JSON.members([
            ("$schema", "https://json-schema.org/draft/2020-12/schema"), ("title", "Plans exported by planc"),
            ("description", "The whole of `--format json`, or one line of `--format ndjson`, which is an account with the head in it."),
            ("oneOf", [
                object(head + [("accounts", array(["$ref": "#/$defs/account", "unevaluatedProperties": false]))]),
                .members([("type", "object"), ("properties", .members(head.map { ($0.0, $0.1) })), ("required", .array(head.map { .string($0.0) })), ("$ref", "#/$defs/account")]),
            ]),
            ("unevaluatedProperties", false), ("$defs", ["account": account]),
        ]).indented
    }

    private static let head: Members = [("version", ["const": .int(Int(PortfolioExport.version))]), ("planc", string), ("asOf", day)]

    // MARK: Kinds of values

    private typealias Members = [(String, JSON)]

    private static let string: JSON = ["type": "string"]
    private static let optionalText: JSON = ["type": ["string", "null"]]
    private static let flag: JSON = ["type": "boolean"]
    private static let count: JSON = ["type": "integer", "minimum": 0]
    private static let line: JSON = ["type": "integer", "minimum": 1]
    private static let day: JSON = ["type": "string", "format": "date"]
    private static let optionalDay: JSON = ["type": ["string", "null"], "format": "date"]
    private static let date: JSON = ["type": ["string", "null"], "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-W[0-9]{2}|-Q[1-4]|-H[12])?$"]
    private static let money = optional(object([("minorUnits", ["type": "integer"]), ("currency", currency)]))
    private static let currency: JSON = ["type": "string", "pattern": "^[A-Z]{3}$"]
    private static let quantity = optional(object([("hundredths", ["type": "integer"]), ("unit", ["anyOf": [["enum": ["number", "percent"]], currency]])]))

    private static func number(_ range: ClosedRange<Int>) -> JSON { ["type": ["integer", "null"], "minimum": .int(range.lowerBound), "maximum": .int(range.upperBound)] }
    private static func word<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> JSON where Value.RawValue == String { ["enum": .array(words(type))] }
    private static func optionalWord<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> JSON where Value.RawValue == String { ["enum": .array(words(type) + [nil])] }
    private static func words<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> [JSON] where Value.RawValue == String { type.allCases.map { .string($0.rawValue) } }
    private static let condition: JSON = ["enum": .array(Condition.allCases.map { .string($0.id) })]
    private static let optionalCondition: JSON = ["enum": .array(Condition.allCases.map { .string($0.id) } + [nil])]
    private static let stage: JSON = ["enum": .array(Stage.allCases.map { .string($0.id) })]
    private static let optionalStage: JSON = ["enum": .array(Stage.allCases.map { .string($0.id) } + [nil])]

    private static func optional(_ schema: JSON) -> JSON { ["anyOf": [schema, ["type": "null"]]] }
    private static func array(_ items: JSON) -> JSON { ["type": "array", "items": items] }
    private static func members(_ members: Members, isClosed: Bool) -> JSON {
        .members([
            ("type", "object"), ("properties", .members(members.map { ($0.0, $0.1) })), ("required", .array(members.map { .string($0.0) })),
            ("additionalProperties", isClosed ? false : nil),
        ])
    }
    private static func object(_ members: Members) -> JSON { self.members(members, isClosed: true) }
    /// A list of records, each with what every record has behind its own.
    private static func records(_ members: Members) -> JSON {
        array(object(members + [("id", optionalText), ("references", array(string)), ("extras", array(string)), ("internal", flag), ("line", line)]))
    }

    // MARK: Accounts

    private static let account = members(
        [
            ("account", string), ("file", string), ("manager", optionalText), ("category", number(1...5)), ("stage", optionalStage), ("currency", currency),
            ("period", optionalText), ("industry", optionalText), ("route", optionalWord(Route.self)), ("language", optionalText), ("reviewed", date),
        ] + tables + [("assessment", assessment), ("findings", findings)], isClosed: false)

    private static let tables: Members = [
        ("revenue", array(object([("year", ["type": "integer"]), ("actual", money), ("target", money), ("potential", money)]))),
        ("team", array(object([("handle", string), ("name", string)]))),
        ("details", array(object([("name", string), ("value", string)]))),
        ("facts", records([("kind", word(CustomerFactKind.self)), ("label", optionalText), ("text", string), ("date", date)])),
        ("stakeholders", records([
            ("name", optionalText), ("jobTitle", optionalText), ("role", optionalWord(StakeholderRole.self)), ("level", optionalWord(StakeholderLevel.self)),
            ("influence", number(1...5)), ("relationship", number(1...5)), ("attitude", optionalWord(Attitude.self)), ("lastContact", date), ("reportsTo", optionalText),
            ("owner", optionalText), ("email", optionalText), ("phone", optionalText), ("notes", optionalText),
        ])),
        ("products", records([
            ("product", optionalText), ("market", optionalText), ("status", optionalWord(ProductStatus.self)), ("revenue", money), ("potential", money),
            ("addedValue", optionalText), ("competitor", optionalText), ("notes", optionalText),
        ])),
        ("opportunities", records([
            ("title", optionalText), ("value", money), ("probability", number(0...100)), ("weighted", money), ("close", date), ("horizon", optionalWord(Horizon.self)),
            ("product", optionalText), ("owner", optionalText), ("status", word(OpportunityStatus.self)), ("closed", date), ("competitor", optionalText), ("notes", optionalText),
        ])),
        ("objectives", records([
            ("title", optionalText), ("nature", word(ObjectiveNature.self)), ("metric", optionalText), ("baseline", quantity), ("target", quantity), ("actual", quantity),
            ("due", date), ("owner", optionalText), ("status", optionalWord(ActionStatus.self)), ("notes", optionalText),
            ("state", ["enum": ["achieved", "on-track", "behind", "missed", "open"]]), ("progressPercent", ["type": ["integer", "null"]]), ("elapsedPercent", ["type": ["integer", "null"]]),
        ])),
        ("actions", records([
            ("title", optionalText), ("owner", optionalText), ("person", optionalText), ("due", date), ("done", date), ("status", word(ActionStatus.self)),
            ("priority", optionalWord(Priority.self)), ("hours", quantity), ("notes", optionalText),
        ])),
        ("promises", records([
            ("title", optionalText), ("to", optionalText), ("owner", optionalText), ("due", date), ("done", date), ("status", word(ActionStatus.self)), ("notes", optionalText),
        ])),
        ("agreements", records([
            ("topic", optionalWord(AgreementTopic.self)), ("topicText", optionalText), ("agreement", optionalText), ("validUntil", date), ("openEnded", flag), ("notes", optionalText),
        ])),
        ("contacts", records([
            ("date", date), ("with", array(string)), ("channel", optionalWord(Channel.self)), ("level", optionalWord(StakeholderLevel.self)), ("summary", optionalText),
            ("hours", quantity), ("satisfaction", quantity), ("incident", optionalWord(IncidentStatus.self)),
        ])),
        ("evidence", records([
            ("condition", optionalCondition), ("date", date), ("text", optionalText), ("satisfaction", quantity), ("incident", optionalWord(IncidentStatus.self)),
        ])),
        ("selfAssessments", array(object([("condition", condition), ("status", word(ConditionStatus.self))]))),
        ("reviews", records([("date", date), ("by", optionalText), ("summary", optionalText), ("next", date)])),
        ("swot", records([("quadrant", word(SwotQuadrant.self)), ("text", string)])),
    ]

    // MARK: Conclusions

    private static let assessment = object([
        ("effectiveCategory", ["type": "integer", "minimum": 1, "maximum": 5]),
        ("conditions", array(object([
            ("condition", condition), ("status", word(ConditionStatus.self)), ("claimed", optionalWord(ConditionStatus.self)), ("freshest", optionalDay),
            ("criteria", array(object([("outcome", ["enum": ["holds", "fails", "no-evidence"]]), ("finding", string), ("lines", array(line))]))), ("actions", array(line)),
        ]))),
        ("completeness", object([
            ("percent", ["type": "integer", "minimum": 0, "maximum": 100]),
            ("parts", array(object([("part", ["type": "integer", "minimum": 1, "maximum": 5]), ("title", string), ("filled", count), ("of", count), ("missing", array(string))]))),
        ])),
        ("stage", object([("claimed", optionalStage), ("supported", stage), ("missing", array(string))])),
        ("category", object([("declared", number(1...5)), ("derived", number(1...5)), ("revenue", money), ("potential", money)])),
        ("review", object([
            ("last", optionalDay), ("planned", optionalDay), ("ageDays", ["type": ["integer", "null"]]), ("cadenceDays", count), ("stale", flag), ("overdue", flag),
        ])),
        ("attention", object([("contacts", count), ("openActions", count), ("hoursHundredths", ["type": "integer"]), ("overdueActions", count)])),
        ("lastContact", optionalDay),
    ])

    private static let findings = array(object([("rule", string), ("severity", word(Severity.self)), ("line", line), ("column", line), ("message", string)]))
}
