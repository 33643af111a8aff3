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
                .text(condition.freshest.map(context.format.day) ?? "–"), actions(condition, context),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Condition", nl: "Voorwaarde")), .left(terms(en: "Status", nl: "Status")), .left(terms(en: "What was found", nl: "Bevindingen")),
            .left(terms(en: "As fresh as", nl: "Actueel tot")), .left(terms(en: "Action at work", nl: "Actie")),
        ]
        return [.table(ReportTable(columns: columns, rows: rows))]
    }

    /// The status, and the writer's own verdict where the plan has one that differs.
    private static func status(_ condition: ConditionAssessment, _ context: AccountContext) -> Line {
        guard let claimed = condition.claimed?.status.value, claimed != condition.status else { return [.status(condition.status)] }
        let word = claimed.title[context.report.language]
        return [.status(condition.status), .dim(context.terms(en: " (the plan says: \(word))", nl: " (het plan zegt: \(word))"))]
    }

    private static func findings(_ condition: ConditionAssessment, _ context: AccountContext) -> Line {
        var line: Line = []
        for (index, criterion) in condition.criteria.enumerated() {
            if index > 0 { line.append(.lineBreak) }
            line.append(.text("\(mark(criterion.outcome)) \(criterion.finding[context.report.language])"))
            if !criterion.citations.isEmpty { line += [.text(" "), context.places(criterion.citations.map(\.range))] }
        }
        return line
    }

    private static func mark(_ outcome: CriterionResult.Outcome) -> String {
        switch outcome {
        case .holds: "✓"
        case .fails: "✗"
        case .noEvidence: "?"
        }
    }

    private static func actions(_ condition: ConditionAssessment, _ context: AccountContext) -> Line {
        guard let first = condition.actions.first else {
            if condition.status == .met || context.account.assessment.effectiveCategory == .none { return .none }
            return [.alert(context.terms(en: "none", nl: "geen"))]
        }
        let action = context.plan.actions[first]
        var text = action.origin.id.map { "\($0.value) " } ?? ""
        text += action.title?.value ?? ""
        if condition.actions.count > 1 { text += " +\(condition.actions.count - 1)" }
        return .text(text)
    }
}
