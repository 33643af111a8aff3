import PlanAssessment
import PlanModel
import PlanPortfolio

extension AccountSection {
    /// Completeness and the seven conditions month by month, and what turned when. Of plans in git alone.
    static let trend = AccountSection("trend", en: "Trend", nl: "Verloop") { context in
        guard let rows = context.history, rows.count > 1 else { return [] }
        let turns = turns(rows, context)
        let note = context.terms(
            en: "Each month's last text, judged by today's rules as of the month's last day.", nl: "De laatste tekst van elke maand, beoordeeld met de regels van nu op de laatste dag van die maand.")
        let drawn: [ReportBlock] = [.chart(chart(rows, context))]
        return [.beside(turns.rows.isEmpty ? [drawn] : [drawn, [.table(turns)]]), .note(.text(note + (context.report.history?.isShallow == true ? " " + context.terms(HistoryReport.shallow) : "")))]
    }

    private static func chart(_ rows: [HistoryRow], _ context: AccountContext) -> TrendChart {
        let tracks = ConditionDefinition.all.enumerated().map { index, condition in
            let marks = rows.map { $0.statuses.isEmpty ? TrendChart.Mark.none : .status($0.statuses[index]) }
            return TrendChart.Track(name: "\(index + 1) \(condition.title[context.report.language])", marks: marks, label: rows.last!.statuses[index].title[context.report.language])
        }
        let (first, last) = (rows.first!.completeness ?? 0, rows.last!.completeness ?? 0)
        return TrendChart(
            caption: "\(context.format.month(rows.first!.asOf)) – \(context.format.month(rows.last!.asOf))", description: context.terms(en: "completeness from \(first)% to \(last)%", nl: "volledigheid van \(first)% naar \(last)%"),
            lineName: context.terms(en: "completeness", nl: "volledigheid"), line: rows.map(\.completeness), tracks: tracks, months: rows.map { context.format.letter(of: $0.asOf) })
    }

    /// Stages and conditions that changed from one month to the next, the latest first.
    private static func turns(_ rows: [HistoryRow], _ context: AccountContext) -> ReportTable {
        let terms = context.terms
        var turns: [[Line]] = []
        for (before, after) in zip(rows, rows.dropFirst()).reversed() where before.plans > 0 && after.plans > 0 {
            let month: Line = [.text(context.format.month(after.asOf)), .key(Int64(after.asOf.number))]
            func stage(_ stage: Stage?) -> Line { stage.map { .text(terms.stage($0)) } ?? .none }
            if before.stage != after.stage { turns.append([month, .text(terms(en: "stage", nl: "fase")), stage(before.stage), stage(after.stage)]) }
            if before.supportedStage != after.supportedStage {
                turns.append([month, .text(terms(en: "stage supported by evidence", nl: "fase met bewijs")), stage(before.supportedStage), stage(after.supportedStage)])
            }
            for (index, condition) in ConditionDefinition.all.enumerated() where before.statuses[index] != after.statuses[index] {
                turns.append([month, .text("\(index + 1) \(condition.title[context.report.language])"), [.status(before.statuses[index])], [.status(after.statuses[index])]])
            }
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Month", nl: "Maand")), .left(terms(en: "What changed", nl: "Wat veranderde")), .left(terms(en: "From", nl: "Van")), .left(terms(en: "To", nl: "Naar")),
        ]
        let shown = Array(turns.prefix(24))
        return ReportTable(columns: columns, rows: shown, note: context.report.remainder(shown.count, of: turns.count))
    }
}
