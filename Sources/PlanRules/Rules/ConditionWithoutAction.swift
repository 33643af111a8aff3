import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanText

extension RuleID {
    public static let conditionWithoutAction = RuleID("condition-without-action", .error)
}

extension Rule {
    static let conditionWithoutAction = Rule(
        .conditionWithoutAction, .conditions,
        summary: Localized(
            en: "A success condition that is not met has an open action with an owner and a date",
            nl: "Voor een succesvoorwaarde die niet vervuld is, staat een actie open met eigenaar en datum"),
        rationale: Localized(
            en: "The heart of the method is to work by plan on the conditions. Knowing that one is not met helps only when somebody does something about it.",
            nl: "Het hart van de methode is planmatig werken aan de voorwaarden. Weten dat er een niet vervuld is, helpt pas als iemand er iets aan doet."),
        triggering: [
            "⟦---⟧\naccount: Example Company\ncategory: 1\n---\n## Customer\nA plant and two shops.\n",
        ],
        nonTriggering: [
            """
            ## Actions
            - [ ] A1: Visit the plant @ada due:2026-12-04 #contact #trust #top-of-mind #portfolio
            - [ ] A2: Draft a framework @ada due:2026-12-11 #ease #sparring-partner #goodwill

            """,
            "---\naccount: Example Company\ncategory: 5\n---\n",
        ],
        check: { context in
            // No turnover is possible in category 5: there the method asks for no effort.
            guard context.assessment.effectiveCategory != .none else { return [] }
            // A tender asks for trust with a rule of its own.
            let open = context.assessment.conditions.filter { condition in
                condition.status != .met && condition.actions.isEmpty && !context.isUnsettled(condition.condition) && !(condition.condition == .trust && context.plan.isTender) && !isOnlyExpiring(condition)
            }
            return open.isEmpty ? [] : findings(open, context)
        })

    /// An agreement that runs out has a finding of its own, at the agreement.
    private static func isOnlyExpiring(_ condition: ConditionAssessment) -> Bool {
        condition.condition == .ease && condition.criteria.dropLast().allSatisfy { $0.outcome == .holds }
    }

    /// One finding for each condition, at its heading; for those without a heading one together, at the section or
    /// the front matter.
    private static func findings(_ conditions: [ConditionAssessment], _ context: RuleContext) -> [Diagnostic] {
        var homeless: [ConditionAssessment] = []
        var diagnostics: [Diagnostic] = []
        for condition in conditions {
            if let section = context.plan.sections.first(where: { $0.condition == condition.condition && $0.kind == .successConditions }) {
                diagnostics.append(finding([condition], at: section.titleRange, context))
            } else {
                homeless.append(condition)
            }
        }
        guard !homeless.isEmpty else { return diagnostics }
        let place = context.plan.section(.successConditions)?.titleRange ?? context.headRange
        return diagnostics + [finding(homeless, at: place, context)]
    }

    private static func finding(_ conditions: [ConditionAssessment], at range: SourceRange, _ context: RuleContext) -> Diagnostic {
        func names(_ language: Language) -> String {
            conditions.map { "\(ConditionDefinition.of($0.condition).title[language]) (\($0.status.title[language]))" }.joined(separator: ", ")
        }
        func tags(_ language: Language) -> String { conditions.map { $0.condition.tag[language] }.joined(separator: " ") }
        return Diagnostic(
            .conditionWithoutAction, at: range,
            Localized(en: "no open action works on: \(names(.english))", nl: "geen open actie werkt aan: \(names(.dutch))"),
            help: Localized(
                en: "Add an action with an owner and a date, marked \(tags(.english)) or serving an objective that is.",
                nl: "Voeg een actie toe met eigenaar en datum en met het kenmerk \(tags(.dutch)), of met een doelstelling die dat heeft."),
            notes: conditions.flatMap(context.notes))
    }
}

extension ConditionStatus {
    public var title: Localized {
        switch self {
        case .met: Localized(en: "met", nl: "vervuld")
        case .partial: Localized(en: "partly met", nl: "deels vervuld")
        case .unmet: Localized(en: "unmet", nl: "niet vervuld")
        case .unknown: Localized(en: "unknown", nl: "onbekend")
        }
    }
}
