import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let conditionContradicted = RuleID("condition-contradicted", .warning)
}

extension Rule {
    static let conditionContradicted = Rule(
        .conditionContradicted, .conditions,
        summary: Localized(en: "Your own verdict on a condition agrees with the evidence", nl: "Je eigen oordeel over een voorwaarde klopt met wat het plan laat zien"),
        rationale: Localized(
            en: "A verdict that rests on a feeling is worth discussing. Either evidence is missing from the plan, or the feeling is too rosy, or too gloomy.",
            nl: "Een oordeel op gevoel is een gesprek waard. Of het plan mist bewijs, of het gevoel is te rooskleurig, of te somber."),
        triggering: [
            "## Success conditions\n### 2. Trust\n- status: ⟦met⟧\n- 2026-09-01: line stood still incident:open\n",
            "## Succesvoorwaarden\n### 1. Contact\n- status: ⟦vervuld⟧\n",
        ],
        nonTriggering: [
            "## Success conditions\n### 2. Trust\n- status: unmet\n- 2026-09-01: line stood still incident:open\n",
            "## Success conditions\n### 2. Trust\n- status: [met or unmet]\n",
        ],
        check: { context in
            context.assessment.conditions.compactMap { condition in
                guard let claimed = condition.claimed, claimed.status.value != condition.status, !context.restsOnMisreadRecords(condition.condition) else { return nil }
                let (verdict, evidence) = (claimed.status.value.title, condition.status.title)
                let title = ConditionDefinition.of(condition.condition).title
                let lacking = condition.criteria.filter { $0.outcome != .holds }.map(\.finding)
                let reasons = (lacking.isEmpty ? condition.criteria.map(\.finding) : lacking)
                func list(_ language: Language) -> String { reasons.map { $0[language] }.joined(separator: "; ") }
                return Diagnostic(
                    .conditionContradicted, at: claimed.status.range,
                    Localized(
                        en: "you call “\(title[.english])” \(verdict[.english]), but by the plan it is \(evidence[.english])",
                        nl: "jij noemt ‘\(title[.dutch])’ \(verdict[.dutch]), maar volgens het plan is die \(evidence[.dutch])"),
                    help: Localized(
                        en: "The plan says: \(list(.english)). Add what is missing, or change the status.",
                        nl: "Het plan zegt: \(list(.dutch)). Vul aan wat ontbreekt, of pas de status aan."),
                    notes: context.failingNotes(condition))
            }
        })
}
