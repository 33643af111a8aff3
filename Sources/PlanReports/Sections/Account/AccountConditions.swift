import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanRules

extension AccountSection {
    /// The seven conditions: status, what was found with its evidence, and the action at work.
    static let conditions = AccountSection("conditions", en: "The seven conditions", nl: "De zeven voorwaarden") { context in
        let terms = context.terms
        let rows = context.account.assessment.conditions.map { condition -> [Line] in
            [
                .text("\(condition.condition.rawValue) \(ConditionDefinition.of(condition.condition).title[context.report.language])"),
                status(condition, context), findings(condition, context),
                freshness(condition, context), actions(condition, context),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Condition", nl: "Voorwaarde")), .left(terms(en: "Status", nl: "Status")), .left(terms(en: "What was found", nl: "Bevindingen")),
            .left(terms(en: "Latest evidence", nl: "Laatste bewijs")), .left(terms(en: "Action at work", nl: "Actie")),
        ]
        return [.table(ReportTable(columns: columns, rows: rows))]
    }

    /// The status, and the writer's own verdict where the plan has one that differs.
    private static func status(_ condition: ConditionAssessment, _ context: AccountContext) -> Line {
        guard let claimed = condition.claimed?.status.value, claimed != condition.status else { return [.status(condition.status)] }
        let word = claimed.title[context.report.language]
        return [.status(condition.status), .dim(context.terms(en: " (the plan says: \(word))", nl: " (het plan zegt: \(word))"))]
    }

    /// Each criterion with what it rests on: the freshest words of the plan that were not quoted yet, and where all of
    /// it stands.
    private static func findings(_ condition: ConditionAssessment, _ context: AccountContext) -> Line {
        var line: Line = []
        var quoted = Set<String>()
        for criterion in condition.criteria {
            if !line.isEmpty { line.append(.lineBreak) }
            line += [.outcome(criterion.outcome), .text(" \(criterion.finding[context.report.language])")]
            guard !criterion.citations.isEmpty else { continue }
            let freshest = criterion.citations.enumerated().sorted { left, right in
                let (one, other) = (left.element.date?.number ?? .min, right.element.date?.number ?? .min)
                return one != other ? one > other : left.offset < right.offset
            }
            let quote = freshest.prefix(5).lazy.map { context.quote($0.element.range, 90) }.first { !$0.isEmpty && !quoted.contains($0) } ?? ""
            quoted.insert(quote)
            line.append(.evidence(quote: quote, place: context.places(criterion.citations.map(\.range))))
        }
        return line
    }

    private static func freshness(_ condition: ConditionAssessment, _ context: AccountContext) -> Line {
        guard let freshest = condition.freshest else { return .none }
        let days = freshest.distance(to: context.asOf)
        return [.text(context.format.day(freshest)), .dim(context.terms(en: ", \(days.english("day")) ago", nl: ", \(days.dutch("dag", "dagen")) geleden"))]
    }

    /// Every open action that works on it, with who and when.
    private static func actions(_ condition: ConditionAssessment, _ context: AccountContext) -> Line {
        guard !condition.actions.isEmpty else {
            if condition.status == .met || context.account.assessment.effectiveCategory == .none { return .none }
            return [.alert(context.terms(en: "none", nl: "geen"))]
        }
        var line: Line = []
        for (position, index) in condition.actions.prefix(3).enumerated() {
            let action = context.plan.actions[index]
            if position > 0 { line.append(.lineBreak) }
            line += context.identified(action.title, action.origin)
            let date = action.due.map { context.format.date($0.value) } ?? ""
            let isLate = action.due.map { $0.value.last < context.asOf } ?? false
            line += [.text(" "), isLate ? .alert(date) : .dim(date), .dim(action.owner.map { ", \(context.plan.person($0.value))" } ?? "")]
        }
        if condition.actions.count > 3 { line += [.lineBreak, .inside("+\(condition.actions.count - 3)", section: "actions")] }
        return line
    }
}
