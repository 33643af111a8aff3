import PlanModel
import PlanPortfolio

extension AccountSection {
    /// When each section of the plan was last changed, the oldest first. Of plans in git alone, and when it is asked for.
    static let freshness = AccountSection("freshness", en: "Last changed", nl: "Laatst gewijzigd") { context in
        let touches = context.account.touches.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
        guard !touches.isEmpty else { return [] }
        let (terms, most) = (context.terms, context.account.assessment.settings.untouchedDays)
        let rows = touches.map { touch -> [Line] in
            let days = touch.day.distance(to: context.asOf)
            let ago = "\(max(0, days))"
            return [
                [.text(touch.title.sanitised), .text(" "), context.place(touch.titleRange)], [.text(context.format.day(touch.day)), .key(Int64(touch.day.number))],
                [days > most ? .alert(ago) : .text(ago), .key(Int64(days))],
            ]
        }
        let columns: [ReportTable.Column] = [.left(terms(en: "Section", nl: "Onderdeel")), .left(terms(en: "Last changed", nl: "Laatst gewijzigd")), .right(terms(en: "Days ago", nl: "Dagen geleden"))]
        let note = terms(
            en: "By the lines of the last commit; spaces and moved lines do not count. More than \(most.english("day")) asks for another look.",
            nl: "Naar de regels van de laatste commit; spaties en verplaatste regels tellen niet. Meer dan \(most.dutch("dag", "dagen")) vraagt om nog eens kijken.")
        return [.table(ReportTable(columns: columns, rows: rows, kind: .sortable, note: note))]
    }
}
