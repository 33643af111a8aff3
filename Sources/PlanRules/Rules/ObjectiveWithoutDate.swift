import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let objectiveWithoutDate = RuleID("objective-without-date", .warning)
}

extension Rule {
    static let objectiveWithoutDate = Rule(
        .objectiveWithoutDate, .objectives,
        summary: Localized(en: "Every objective has a date", nl: "Iedere doelstelling heeft een datum"),
        rationale: Localized(
            en: "Without a date an objective is never missed, and so never missed by anybody.",
            nl: "Zonder datum wordt een doelstelling nooit gemist, en mist dus ook niemand hem."),
        triggering: [
            "## Objectives\n- O1: ⟦Know all three sites⟧ #contact\n",
            "## Doelstellingen\n- O1: ⟦Alle drie de vestigingen kennen⟧ voor:\"[datum]\"\n",
        ],
        nonTriggering: [
            "## Objectives\n- O1: Know all three sites by:2027-06-30 #contact\n- O2: Meet the director status:done\n",
            "## Objectives\n- O1: Know all three sites by:soon #contact\n",
        ],
        check: { context in
            context.openObjectives.map { context.plan.objectives[$0] }.filter { $0.origin.lacks($0.due, .due) }.map { objective in
                Diagnostic(
                    .objectiveWithoutDate, at: context.span(objective.title, objective.origin),
                    Localized(en: "nothing says when this objective is to be reached", nl: "nergens staat wanneer deze doelstelling gehaald moet zijn"),
                    help: Localized(en: "Add the date, such as `by:2027-06-30`.", nl: "Zet de datum erbij, zoals `voor:2027-06-30`."))
            }
        })
}
