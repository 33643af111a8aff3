import PlanAssessment
import PlanModel

extension AccountSection {
    static let objectives = AccountSection("objectives", en: "Objectives", nl: "Doelstellingen") { context in
        let terms = context.terms
        let objectives = context.plan.objectives
        guard !objectives.isEmpty else { return [] }
        let rows = objectives.indices.map { index -> [Line] in
            let objective = objectives[index]
            let progress = context.account.assessment.objectives[index]
            return [
                context.identified(objective.title, objective.origin), measure(objective, context), [.text(progress.progress.map { "\($0)%" } ?? "–")],
                .text(progress.elapsed.map { "\($0)%" } ?? "–"), context.date(objective.due), state(progress.state, context), context.references(objective.origin),
                extras(objective.notes, objective.origin),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Objective", nl: "Doelstelling")), .left(terms(en: "From, now, to", nl: "Van, nu, naar")), .right(terms(en: "Progress", nl: "Voortgang")),
            .right(terms(en: "Time gone", nl: "Tijd voorbij")), .left(terms(en: "By", nl: "Uiterlijk")), .left(terms(en: "State", nl: "Stand")),
            .left(terms(en: "Serves", nl: "Dient")), .left(terms(en: "Notes", nl: "Opmerkingen")),
        ]
        return [.table(ReportTable(columns: columns, rows: rows))]
    }

    private static func measure(_ objective: Objective, _ context: AccountContext) -> Line {
        let figures = [objective.baseline, objective.actual, objective.target].map { $0.map { context.format.quantity($0.value) } ?? "–" }
        guard objective.nature == .quantitative else { return .none }
        return [.text(figures.joined(separator: " → "))] + (objective.metric.map { [.dim(" \($0.value)")] } ?? [])
    }

    private static func state(_ state: ObjectiveProgress.State, _ context: AccountContext) -> Line {
        switch state {
        case .achieved: .text(context.terms(en: "achieved", nl: "gehaald"))
        case .onTrack: .text(context.terms(en: "on track", nl: "op schema"))
        case .behind: [.alert(context.terms(en: "behind", nl: "achter"))]
        case .missed: [.alert(context.terms(en: "missed", nl: "niet gehaald"))]
        case .open: .text(context.terms(en: "open", nl: "open"))
        }
    }
}
