import PlanAssessment
import PlanModel
import PlanRules

extension AccountSection {
    static let objectives = AccountSection("objectives", en: "Objectives", nl: "Doelstellingen") { context in
        let terms = context.terms
        let objectives = context.plan.objectives
        guard !objectives.isEmpty else { return [] }
        let rows = objectives.indices.map { index -> [Line] in
            let objective = objectives[index]
            let progress = context.account.assessment.objectives[index]
            return [
                context.identified(objective.title, objective.origin), measure(objective, context), progress.progress.map { [.progress($0, elapsed: progress.elapsed), .text("\($0)%")] } ?? .none,
                .text(progress.elapsed.map { "\($0)%" } ?? "–"), context.date(objective.due), state(progress.state, context), context.references(objective.origin),
                extras(objective.notes, objective.origin),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Objective", nl: "Doelstelling")), .left(terms(en: "From, now, to", nl: "Van, nu, naar")), .left(terms(en: "Progress", nl: "Voortgang")),
            .right(terms(en: "Time gone", nl: "Tijd voorbij")), .left(terms(en: "By", nl: "Uiterlijk")), .left(terms(en: "State", nl: "Stand")),
            .left(terms(en: "Serves", nl: "Dient")), .left(terms(en: "Notes", nl: "Opmerkingen")),
        ]
        return [.table(ReportTable(columns: columns, rows: rows, note: note(context)))] + trace(context)
    }

    /// How progress is counted, and what the mark across its bar is.
    private static func note(_ context: AccountContext) -> String? {
        let measured = context.account.assessment.objectives.filter { $0.progress != nil }
        guard !measured.isEmpty else { return nil }
        let counted = context.terms(
            en: "Progress counts from the baseline; of turnover, and of what is to be held, from zero.", nl: "Voortgang telt vanaf de nulwaarde; bij omzet, en bij wat vast te houden is, vanaf nul.")
        guard measured.contains(where: { $0.elapsed != nil }) else { return counted }
        return counted + " " + context.terms(en: "The mark across a bar is the time that has gone.", nl: "De streep door een balk is de tijd die voorbij is.")
    }

    /// Which actions work on which objective, and which conditions that serves; then what serves no objective.
    private static func trace(_ context: AccountContext) -> [ReportBlock] {
        let terms = context.terms
        let plan = context.plan
        var working = [[Int]](repeating: [], count: plan.objectives.count)
        for (index, action) in plan.actions.enumerated() where action.title != nil {
            for case .record(.objective, let objective) in action.origin.references.map(\.target) where working[objective].last != index { working[objective].append(index) }
        }
        let rows = plan.objectives.indices.map { index -> [Line] in
            let objective = plan.objectives[index]
            var conditions = objective.origin.conditions
            for action in working[index] { conditions += plan.actions[action].origin.conditions }
            return [
                context.identified(objective.title, objective.origin), working[index].isEmpty ? [.alert(terms(en: "no action", nl: "geen actie"))] : actions(working[index], context),
                statuses(conditions, context), [context.place(objective.origin.range)],
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Objective", nl: "Doelstelling")), .left(terms(en: "Actions on it", nl: "Acties eraan")), .left(terms(en: "Conditions it serves", nl: "Voorwaarden die het dient")),
            .left(terms(en: "In the plan", nl: "In het plan")),
        ]
        return [.heading(terms(en: "What works on what", nl: "Wat werkt waaraan")), .table(ReportTable(columns: columns, rows: rows))]
    }

    private static func actions(_ indices: [Int], _ context: AccountContext) -> Line {
        var line: Line = []
        for (position, index) in indices.prefix(12).enumerated() {
            let action = context.plan.actions[index]
            if position > 0 { line.append(.lineBreak) }
            line += context.identified(action.title, action.origin)
            switch action.status {
            case .done: line.append(.dim(context.terms(en: " done", nl: " gereed")))
            case .cancelled: line.append(.dim(context.terms(en: " cancelled", nl: " vervallen")))
            case .open:
                guard let due = action.due else { continue }
                let date = context.format.date(due.value)
                line += [.text(" "), due.value.last < context.asOf ? .alert(date) : .dim(date)]
            }
        }
        if indices.count > 12 { line += [.lineBreak, .inside("+\(indices.count - 12)", section: "actions")] }
        return line
    }

    private static func statuses(_ conditions: [Condition], _ context: AccountContext) -> Line {
        var line: Line = []
        for condition in Condition.allCases where conditions.contains(condition) {
            if !line.isEmpty { line.append(.lineBreak) }
            line += [.text("\(condition.rawValue) \(ConditionDefinition.of(condition).title[context.report.language]) "), .status(context.account.assessment[condition].status)]
        }
        return line.isEmpty ? .none : line
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
