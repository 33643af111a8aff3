import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanText

extension RuleID {
    public static let objectiveWithoutAction = RuleID("objective-without-action", .error)
}

extension Rule {
    static let objectiveWithoutAction = Rule(
        .objectiveWithoutAction, .objectives,
        summary: Localized(en: "Every objective has an action that serves it", nl: "Iedere doelstelling heeft een actie die eraan werkt"),
        rationale: Localized(
            en: "An objective without an action is a wish: it is reached by accident or not at all.",
            nl: "Een doelstelling zonder actie is een wens: die haal je per ongeluk of helemaal niet."),
        triggering: [
            "## Objectives\n- O1: ⟦Know all three sites⟧ by:2027-06-30\n## Actions\n- [ ] A1: Call the plant @ada due:2026-12-04 #contact\n",
            "## Doelstellingen\n- ⟦Alle drie de vestigingen kennen⟧ voor:2027-06-30\n",
        ],
        nonTriggering: [
            "## Objectives\n- O1: Know all three sites by:2027-06-30\n- O2: Meet the director status:done\n## Actions\n- [x] A1: Call the plant due:2026-11-04 #O1\n",
            // The misspelt reference has a finding of its own.
            "## Objectives\n- O1: Know all three sites by:2027-06-30\n## Actions\n- [ ] A1: Call the plant @ada due:2026-12-04 #01 #P1\n",
        ],
        check: { context in
            let open = context.openObjectives.filter { ![.achieved, .missed].contains(context.assessment.objectives[$0].state) }
            let idle = open.filter { !context.hasAction(forObjective: $0) }
            let unresolved = context.unresolvedNames
            return idle.filter { !context.isProbablyMeant(context.plan.objectives[$0].origin, by: unresolved) }.map { index in
                let objective = context.plan.objectives[index]
                let id = objective.origin.id?.value
                return Diagnostic(
                    .objectiveWithoutAction, at: context.span(objective.title, objective.origin),
                    Localized(en: "no action serves this objective", nl: "geen actie werkt aan deze doelstelling"),
                    help: id.map { id in
                        Localized(en: "Add an action, or mark one that works on it with #\(id).", nl: "Voeg een actie toe, of geef een actie die eraan werkt het kenmerk #\(id).")
                    } ?? Localized(
                        en: "Give it an id, such as `O9:` in front, and mark the action that works on it with #O9.",
                        nl: "Geef de doelstelling een code, zoals `O9:` vooraan, en de actie die eraan werkt het kenmerk #O9."))
            }
        })
}

extension RuleContext {
    /// Whether an action that is open or done refers to the objective, or the objective to it.
    fileprivate func hasAction(forObjective index: Int) -> Bool {
        let targets = plan.objectives[index].origin.references.map(\.target)
        return plan.actions.indices.contains { action in
            plan.actions[action].status != .cancelled
                && (targets.contains(.record(.action, action))
                    || plan.actions[action].origin.references.contains { $0.target == .record(.objective, index) })
        }
    }
}
