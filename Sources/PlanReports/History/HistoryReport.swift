import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanText

/// The scores of a plan or a portfolio month by month, as text, CSV and JSON.
public struct HistoryReport: Sendable {
    private let rows: [HistoryRow]
    private let title: String
    private let isOnePlan: Bool
    private let isShallow: Bool
    private let terms: Terms
    private let format: Format

    /// Of one plan when the history holds only one, else of all together.
    public init(_ history: PortfolioHistory, _ language: Language) {
        terms = Terms(language)
        format = Format(language)
        isShallow = history.isShallow
        let plans = history.months.last?.plans ?? []
        isOnePlan = plans.count == 1
        if isOnePlan {
            rows = zip(history.months, history.states(of: plans[0])).map { HistoryRow($0.asOf, $1) }
            title = plans[0].name
        } else {
            rows = history.months.map { HistoryRow($0) }
            title = "Portfolio"
        }
    }

    static let shallow = Localized(en: "This clone is shallow: older months are not in it.", nl: "Deze kloon is ondiep: oudere maanden staan er niet in.")

    private var conditions: [String] { ConditionDefinition.all.map { $0.title[terms.language] } }

    // MARK: Text

    public func text(color: Bool) -> String {
        let paint = Paint(isOn: color)
        let shown = rows.drop { $0.plans == 0 }
        var text = paint(.bold, title.sanitised) + "\n\n"
        text += "\(terms(en: "completeness", nl: "volledigheid"))  \(Self.sparkline(shown.map { $0.completeness ?? 0 }))\n\n"
        for (index, name) in conditions.enumerated() { text += "\(index + 1) \(name)\(index == conditions.count - 1 ? "\n\n" : "   ")" }
        let widest = max(36, isOnePlan ? shown.map { DisplayWidth.of(Self.stages($0, terms)) }.max() ?? 0 : 0)
        let (month, stage) = (terms(en: "month", nl: "maand"), isOnePlan ? terms(en: "stage (supported)", nl: "fase (onderbouwd)") : terms(en: "plans", nl: "plannen"))
        text += paint(.bold, "\(Self.pad(month, 8))  \(Self.pad(stage, widest))  \(terms(en: "full", nl: "vol"))   1   2   3   4   5   6   7") + "\n"
        for row in shown {
            let what = isOnePlan ? Self.stages(row, terms) : String(row.plans)
            let full = row.completeness.map { "\($0)%" } ?? ""
            let cells = isOnePlan ? row.statuses.map(\.symbol) : row.met.map(String.init)
            let columns = cells.map { String(repeating: " ", count: max(0, 4 - DisplayWidth.of($0))) + $0 }.joined()
            text += "\(String(row.asOf.iso.prefix(7)))   \(Self.pad(what, widest))  \(String(repeating: " ", count: 4 - full.utf8.count))\(full)\(columns)\n"
        }
        text += "\n" + legend + "\n"
        if isShallow { text += terms(Self.shallow) + "\n" }
        return text
    }

    private static func stages(_ row: HistoryRow, _ terms: Terms) -> String { "\(row.stage.map(terms.stage) ?? "–") (\(row.supportedStage.map(terms.stage) ?? "–"))" }

    private var legend: String {
        guard isOnePlan else { return terms(en: "1 to 7: in how many plans the condition is met.", nl: "1 tot 7: in hoeveel plannen de voorwaarde vervuld is.") }
        return ConditionStatus.allCases.map { "\($0.symbol) \($0.title[terms.language])" }.joined(separator: "   ")
    }

    /// Eight heights, from 0 to 100 per cent.
    static func sparkline(_ percents: [Int]) -> String {
        let heights = Array("▁▂▃▄▅▆▇█")
        return String(percents.map { heights[min(7, max(0, $0 * 8 / 100))] })
    }

    private static func pad(_ text: String, _ columns: Int) -> String { text + String(repeating: " ", count: max(0, columns - DisplayWidth.of(text))) }

    // MARK: Data

    /// A row a month: its last day, the number of plans, stages, completeness, and for each condition its status, or in how
    /// many plans it is met.
    public var csv: String {
        var csv = CSVWriter()
        csv.write(["as_of", "plans", "stage", "supported_stage", "completeness"] + Condition.allCases.map(\.id))
        for row in rows {
            let conditions = isOnePlan ? (row.statuses.isEmpty ? Condition.allCases.map { _ in "" } : row.statuses.map(\.rawValue)) : row.met.map(String.init)
            csv.write([row.asOf.iso, String(row.plans), isOnePlan ? row.stage?.id ?? "" : "", isOnePlan ? row.supportedStage?.id ?? "" : "", row.completeness.map(String.init) ?? ""] + conditions)
        }
        return csv.text
    }

    public var json: String {
        func object(_ row: HistoryRow) -> JSONValue {
            let conditions: [(String, JSONValue)] = Condition.allCases.enumerated().map { index, condition in
                (condition.id, isOnePlan ? (row.statuses.isEmpty ? .null : .string(row.statuses[index].rawValue)) : .number(Int64(row.met[index])))
            }
            return .object([
                ("asOf", .string(row.asOf.iso)), ("plans", .number(Int64(row.plans))), ("stage", isOnePlan ? row.stage.map { .string($0.id) } ?? .null : .null),
                ("supportedStage", isOnePlan ? row.supportedStage.map { .string($0.id) } ?? .null : .null), ("completeness", row.completeness.map { .number(Int64($0)) } ?? .null),
                ("conditions", .object(conditions)),
            ])
        }
        return JSONValue.object([("version", .number(1)), ("title", .string(title)), ("shallow", .bool(isShallow)), ("months", .array(rows.map(object)))]).text
    }
}
