import PlanDiagnostics
import PlanPortfolio
import PlanRules
import PlanText

extension FindingsFormat {
    static let sarif = FindingsFormat("sarif", FindingsSARIF.render)
}

/// Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format): what code scanning and editors read.
/// It describes the rules that found something.
enum FindingsSARIF {
    private static let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    static func render(_ context: FindingsContext) -> String {
        let findings = context.portfolio.files
        let used = Set(findings.flatMap { $0.diagnostics.map(\.rule.name) })
        let rules = Rule.all.filter { used.contains($0.id.name) }
        let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id.name, $0) })
        let results = findings.flatMap { source, diagnostics in
            zip(diagnostics, Fingerprint.of(diagnostics, in: source)).map { result($0, $1, indices, source, context) }
        }
        let driver = JSONValue.object([
            ("name", .string("planc")), ("version", .string(PlancVersion.current)), ("semanticVersion", .string(PlancVersion.current)),
            ("rules", .array(rules.map { descriptor($0, context.language) })),
        ])
        let run = JSONValue.object([
            ("tool", .object([("driver", driver)])),
            ("language", .string(context.language.rawValue)),
            ("columnKind", .string("unicodeCodePoints")),
            ("newlineSequences", .array(["\r\n", "\n", "\r"].map { .string($0) })),
            ("invocations", .array([invocation(context.portfolio)])),
            ("results", .array(results)),
            ("properties", .object([("asOf", .string(context.portfolio.asOf.iso))])),
        ])
        return JSONValue.object([("$schema", .string(schema)), ("version", .string("2.1.0")), ("runs", .array([run]))]).text
    }

    private static func descriptor(_ rule: Rule, _ language: Language) -> JSONValue {
        let help = Explanation.help(rule, language)
        return .object([
            ("id", .string(rule.id.name)),
            ("shortDescription", text(rule.summary[language])),
            ("fullDescription", text(rule.rationale[language])),
            ("help", .object([("text", .string(help.text)), ("markdown", .string(help.markdown))])),
            ("defaultConfiguration", .object([("level", .string(level(rule.id.severity)))])),
            ("properties", .object([("tags", .array([.string(rule.group.rawValue)]))])),
        ])
    }

    /// Whether the work was done; files that could not be read are told here, since they have no findings.
    private static func invocation(_ portfolio: PortfolioFindings) -> JSONValue {
        let notifications = portfolio.failures.map { failure in
            JSONValue.object([("level", .string("error")), ("message", text("\(failure.path): \(failure.reason)"))])
        }
        return .object([("executionSuccessful", .bool(portfolio.failures.isEmpty)), ("toolExecutionNotifications", .array(notifications))])
    }

    private static func result(_ diagnostic: Diagnostic, _ fingerprint: String, _ indices: [String: Int], _ source: Source, _ context: FindingsContext) -> JSONValue {
        let language = context.language
        var members: [(String, JSONValue)] = [("ruleId", .string(diagnostic.rule.name))]
        if let index = indices[diagnostic.rule.name] { members.append(("ruleIndex", .number(Int64(index)))) }
        members += [
            ("level", .string(level(diagnostic.severity))),
            ("message", text(diagnostic.sentences(language))),
            ("locations", .array([.object([("physicalLocation", location(diagnostic.range, source, context))])])),
        ]
        if !diagnostic.notes.isEmpty {
            let related = diagnostic.notes.enumerated().map { index, note in
                JSONValue.object([
                    ("id", .number(Int64(index + 1))), ("physicalLocation", location(note.range, source, context)), ("message", text(note.message[language])),
                ])
            }
            members.append(("relatedLocations", .array(related)))
        }
        members.append(("partialFingerprints", .object([("planc/v1", .string(fingerprint))])))
        if !diagnostic.fixes.isEmpty { members.append(("fixes", .array(diagnostic.fixes.map { fix($0, source, context) }))) }
        return .object(members)
    }

    private static func fix(_ fix: Fix, _ source: Source, _ context: FindingsContext) -> JSONValue {
        let replacements = fix.edits.map { edit in
            JSONValue.object([("deletedRegion", region(edit.range, source)), ("insertedContent", .object([("text", .string(edit.replacement))]))])
        }
        let change = JSONValue.object([("artifactLocation", artifact(source, context)), ("replacements", .array(replacements))])
        return .object([("description", text(fix.description[context.language])), ("artifactChanges", .array([change]))])
    }

    private static func location(_ range: SourceRange, _ source: Source, _ context: FindingsContext) -> JSONValue {
        .object([("artifactLocation", artifact(source, context)), ("region", region(range, source))])
    }

    private static func artifact(_ source: Source, _ context: FindingsContext) -> JSONValue {
        let uri = context.paths.uri(source.path)
        return .object([("uri", .string(uri))] + (uri.hasPrefix("file:") ? [] : [("uriBaseId", .string("%SRCROOT%"))]))
    }

    private static func region(_ range: SourceRange, _ source: Source) -> JSONValue { .object(FindingPlace(range, source).members(start: "start")) }

    /// A message as plain text. `](` would make a link of a plan's words (SARIF 2.1.0, 3.11.6).
    private static func text(_ text: String) -> JSONValue { .object([("text", .string(text.replacing("](", with: "\\](")))]) }

    private static func level(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }
}
