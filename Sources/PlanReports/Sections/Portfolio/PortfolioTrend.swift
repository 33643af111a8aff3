import PlanAssessment
import PlanModel
import PlanPortfolio

extension PortfolioSection {
    /// Completeness and conditions of all accounts month by month, and the accounts that moved. Of plans in git alone.
    static let trend = PortfolioSection("trend", en: "Trend", nl: "Verloop") { context in
        guard let history = context.history else { return [] }
        let rows = history.rows
        guard rows.count > 1, let first = rows.first, let last = rows.last else { return [] }
        let moved = moved(history, context)
        let drawn: [ReportBlock] = [.paragraph(.text(sentence(first, last, context))), .chart(chart(rows, context))]
        var note = context.terms(
            en: "Each month's last texts, judged by today's rules as of the month's last day. Only of the accounts in this report: those that left are not counted.",
            nl: "De laatste teksten van elke maand, beoordeeld met de regels van nu op de laatste dag van die maand. Alleen van de klanten in dit rapport: wie vertrok telt niet mee.")
        if history.isShallow { note += " " + context.terms(HistoryReport.shallow) }
        return [moved.isEmpty ? .beside([drawn]) : .beside([drawn, moved]), .note(.text(note))]
    }

    private static func sentence(_ first: HistoryRow, _ last: HistoryRow, _ context: ReportContext) -> String {
        func met(_ row: HistoryRow) -> Int { row.met.reduce(0, +) }
        let (before, now) = (first.completeness ?? 0, last.completeness ?? 0)
        return context.terms(
            en: "Since \(context.format.month(first.asOf)) completeness went from \(before)% to \(now)% on average, and conditions met from \(met(first)) of \(first.plans * 7) to \(met(last)) of \(last.plans * 7).",
            nl: "Sinds \(context.format.month(first.asOf)) ging de volledigheid gemiddeld van \(before)% naar \(now)%, en het aantal vervulde voorwaarden van \(met(first)) van de \(first.plans * 7) naar \(met(last)) van de \(last.plans * 7).")
    }

    private static func chart(_ rows: [HistoryRow], _ context: ReportContext) -> TrendChart {
        let tracks = ConditionDefinition.all.enumerated().map { index, condition in
            let marks = rows.map { $0.plans == 0 ? TrendChart.Mark.none : .share($0.met[index].percent(of: $0.plans)) }
            let label = context.terms(en: "\(rows.last!.met[index]) of \(rows.last!.plans)", nl: "\(rows.last!.met[index]) van \(rows.last!.plans)")
            return TrendChart.Track(name: "\(index + 1) \(condition.title[context.language])", marks: marks, label: label)
        }
        return TrendChart(
            caption: context.terms(en: "Mean completeness, and the share of accounts that meet each condition; ", nl: "Gemiddelde volledigheid, en het deel van de klanten dat aan elke voorwaarde voldoet; ") + "\(context.format.month(rows.first!.asOf)) – \(context.format.month(rows.last!.asOf))",
            description: tracks.map { "\($0.name) \($0.label)" }.joined(separator: ", "), lineName: context.terms(en: "completeness", nl: "volledigheid"),
            line: rows.map(\.completeness), tracks: tracks, months: rows.map { context.format.letter(of: $0.asOf) })
    }

    /// The accounts of which a condition, the stage or five points of completeness changed, the largest loss first.
    private static func moved(_ history: ReportHistory, _ context: ReportContext) -> [ReportBlock] {
        let terms = context.terms
        let all = history.accounts.enumerated().compactMap { index, states -> (index: Int, before: PlanState, after: PlanState)? in
            guard let before = states.dropLast().lazy.compactMap({ $0 }).first, let after = states.last.flatMap({ $0 }) else { return nil }
            let isMoved = before.met != after.met || before.stage != after.stage || abs(before.completeness - after.completeness) >= 5
            return isMoved ? (index, before, after) : nil
        }.sorted { left, right in
            let keys = [(left.after.met - left.before.met, right.after.met - right.before.met), (left.after.completeness - left.before.completeness, right.after.completeness - right.before.completeness)]
            return keys.first { $0 != $1 }.map { $0 < $1 } ?? (left.index < right.index)
        }
        guard !all.isEmpty else { return [] }
        func change(_ before: Int, _ now: Int, _ unit: String = "", alarm: Int = 1) -> Line {
            let text = before == now ? "\(now)\(unit)" : "\(before) → \(now)\(unit)"
            return [before - now >= alarm ? .alert(text) : .text(text), .key(Int64(now - before))]
        }
        func stage(_ before: Stage?, _ now: Stage?) -> Line {
            let names = [before, now].map { $0.map(terms.stage) ?? "–" }
            return before == now ? .text(names[1]) : .text("\(names[0]) → \(names[1])")
        }
        let rows = all.prefix(context.limit).map { index, before, after in
            [[context.link(index)], change(before.met, after.met), change(before.completeness, after.completeness, "%", alarm: 5), stage(before.stage, after.stage)]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Account", nl: "Klant")), .right(terms(en: "Conditions met", nl: "Voorwaarden vervuld")), .right(terms(en: "Completeness", nl: "Volledigheid")), .left(terms(en: "Stage", nl: "Fase")),
        ]
        return [
            .heading(terms(en: "Accounts that moved (\(all.count))", nl: "Klanten die veranderden (\(all.count))")),
            .table(ReportTable(columns: columns, rows: Array(rows), kind: .sortable, note: context.remainder(rows.count, of: all.count))),
        ]
    }
}
