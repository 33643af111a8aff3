import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let objectiveIncomplete = RuleID("objective-incomplete", .warning)
}

extension Rule {
    static let objectiveIncomplete = Rule(
        .objectiveIncomplete, .objectives,
        summary: Localized(en: "A quantitative objective has a metric, a baseline and a target", nl: "Een kwantitatieve doelstelling heeft een maatstaf, een nulwaarde en een doel"),
        rationale: Localized(
            en: "Without a starting point and a goal in figures nobody can say halfway whether it goes well.",
            nl: "Zonder beginpunt en doel in cijfers kan niemand halverwege zeggen of het goed gaat."),
        triggering: [
            "## Objectives\n- O1: ⟦Grow yearly revenue⟧ metric:revenue target:650k by:2026-12-31\n",
            "## Doelstellingen\n### Kwantitatief\n- O1: ⟦Meer omzet⟧ voor:2026-12-31\n",
        ],
        nonTriggering: [
            "## Objectives\n- O1: Grow yearly revenue metric:revenue baseline:520k target:650k by:2026-12-31\n- O2: Know all three sites by:2027-06-30\n",
            "## Objectives\n- O1: Grow yearly revenue metric:revenue baseline:520k target:more by:2026-12-31\n",
        ],
        check: { context in
            context.openObjectives.map { context.plan.objectives[$0] }.filter { $0.nature == .quantitative }.compactMap { objective in
                var missing: [Localized] = []
                if objective.metric == nil { missing.append(FieldName.metric.word) }
                if objective.origin.lacks(objective.baseline, .baseline) { missing.append(FieldName.baseline.word) }
                if objective.origin.lacks(objective.target, .target) { missing.append(FieldName.target.word) }
                guard !missing.isEmpty else { return nil }
                let list = missing.map { Localized(en: "“\($0.english)”", nl: "‘\($0.dutch)’") }.listed
                return Diagnostic(
                    .objectiveIncomplete, at: context.span(objective.title, objective.origin),
                    Localized(
                        en: "\(list[.english]) \(missing.count == 1 ? "is" : "are") not filled in for this objective",
                        nl: "bij deze doelstelling \(missing.count == 1 ? "is" : "zijn") \(list[.dutch]) niet ingevuld"),
                    help: Localized(
                        en: "Write what is measured and from where to where, such as `metric:revenue baseline:520k target:650k`.",
                        nl: "Schrijf wat je meet en van waar naar waar, zoals `maatstaf:omzet nulwaarde:520k doel:650k`."))
            }
        })
}
