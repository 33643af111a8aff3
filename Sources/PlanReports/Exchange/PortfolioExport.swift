import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanText

/// The compiled portfolio for other programs: every record, every conclusion, each with its line.
public struct PortfolioExport: Sendable {
    /// Goes up when a name changes its meaning or goes away; new names may come at any time.
    public static let version: Int64 = 1

    private let portfolio: Portfolio
    private let language: Language

    public init(_ portfolio: Portfolio, _ language: Language) {
        self.portfolio = portfolio
        self.language = language
    }

    public var json: String { JSONValue.object(head + [("accounts", .array(portfolio.accounts.map { .object(account($0)) }))]).text }

    /// A line an account, each whole in itself.
    public var lines: String { portfolio.accounts.map { JSONValue.object(head + account($0)).line }.joined() }

    /// A file a kind of record, and one of the accounts: names and texts. Each row begins with the account and its plan.
    public var tables: [(name: String, text: String)] {
        tableRows.map { name, rows in
            var writer = CSVWriter()
            if let first = rows.first { writer.write(first.flatMap { $0.value.columns($0.name) }) }
            for row in rows { writer.write(row.flatMap(\.value.cells)) }
            return (name, writer.text)
        }
    }

    /// The same tables as the sheets of a workbook: its bytes, or which limit of spreadsheets they pass.
    public var workbook: Result<[UInt8], WorkbookLimit> { Result { () throws(WorkbookLimit) in try Workbook.bytes(tableRows) } }

    /// The kinds of which there are records, the accounts first.
    private var tableRows: [(name: String, rows: [ExportRow])] {
        let accounts = [(name: "accounts", rows: portfolio.accounts.map { key($0) + summary($0) })]
        let tables = portfolio.accounts.map { (account: $0, tables: ExportTable.all($0)) }
        let kinds = (tables.first?.tables ?? []).enumerated().map { index, kind in
            (name: kind.name, rows: tables.flatMap { account, own in own[index].rows.map { key(account) + $0 } })
        }
        return (accounts + kinds).filter { !$0.rows.isEmpty }
    }

    private var head: [(String, JSONValue)] {
        [("version", .number(Self.version)), ("planc", .string(PlancVersion.current)), ("asOf", .string(portfolio.asOf.iso))]
    }

    private func key(_ account: Account) -> ExportRow { [("account", .text(account.name)), ("file", .text(account.path))] }

    private func account(_ account: Account) -> [(String, JSONValue)] {
        let facts = (key(account) + self.facts(account)).map { ($0.name, $0.value.json) }
        let records = ExportTable.all(account).map { table in (table.name, JSONValue.array(table.rows.map { .object($0.map { ($0.name, $0.value.json) }) })) }
        return facts + records + [("assessment", AssessmentExport(account, language).json), ("findings", findings(account))]
    }

    private func facts(_ account: Account) -> ExportRow {
        let plan = account.plan
        return [
            ("manager", .text(plan.manager?.value)), ("category", .integer(plan.category?.value.rawValue)), ("stage", .text(plan.stage?.value.id)),
            ("currency", .text(plan.defaultCurrency.code)), ("period", .text(plan.period?.value)), ("industry", .text(plan.industry?.value)),
            ("route", .text(plan.route?.value.rawValue)), ("language", .text(plan.language?.value)), ("reviewed", .date(plan.reviewed?.value)),
        ]
    }

    /// The conclusions that fit into a row.
    private func summary(_ account: Account) -> ExportRow {
        let assessment = account.assessment
        let conditions = assessment.conditions.map { ("condition_\($0.condition.id)", ExportValue.text($0.status.rawValue)) }
        return facts(account) + [
            ("stage_supported", .text(assessment.stage.supported.id)), ("category_derived", .integer(assessment.category.derived?.rawValue)),
            ("completeness_percent", .integer(assessment.completeness.percent)), ("last_contact", .date(assessment.lastContact.map { PlanDate(day: $0) })),
            ("last_review", .date(assessment.review.last.map { PlanDate(day: $0) })), ("stale", .flag(assessment.review.isStale)),
            ("contacts_12_months", .integer(assessment.attention.contacts)), ("open_actions", .integer(assessment.attention.openActions)),
        ] + conditions.map { (name: $0.0, value: $0.1) } + [("errors", .integer(account.count(.error))), ("warnings", .integer(account.count(.warning)))]
    }

    private func findings(_ account: Account) -> JSONValue {
        .array(account.diagnostics.map { diagnostic in
            let place = FindingPlace(diagnostic.range, account.source)
            return .object([
                ("rule", .string(diagnostic.rule.name)), ("severity", .string(diagnostic.severity.rawValue)), ("line", .number(Int64(place.line))),
                ("column", .number(Int64(place.column))), ("message", .string(diagnostic.message[language])),
            ])
        })
    }
}
