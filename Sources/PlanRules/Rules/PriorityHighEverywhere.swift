import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let priorityHighEverywhere = RuleID("priority-high-everywhere", .info)
}

extension Rule {
    static let priorityHighEverywhere = Rule(
        .priorityHighEverywhere, .actions,
        summary: Localized(en: "Not every action has a high priority", nl: "Niet iedere actie heeft een hoge prioriteit"),
        rationale: Localized(
            en: "Setting priorities is choosing. When everything comes first, the week decides what is left undone, and not you.",
            nl: "Prioriteiten stellen is kiezen. Als alles voorgaat, bepaalt de week wat blijft liggen, en niet jij."),
        triggering: [
            "## ⟦Actions⟧\n\(five("!high"))",
            "## ⟦Acties⟧\n\(five("!hoog"))",
        ],
        nonTriggering: [
            "## Actions\n\(five("!high"))- [ ] A6: Write @ada due:2027-05-04 !low #contact\n- [ ] A7: Write @ada due:2027-06-04 !medium #contact\n",
            "## Actions\n- [ ] A1: Call @ada due:2026-12-04 !high #contact\n- [ ] A2: Call @ada due:2026-12-11 !high #contact\n",
        ],
        check: { context in
            let settings = context.assessment.settings
            let actions = context.openActions
            let high = actions.filter { $0.priority?.value == .high }.count
            guard actions.count >= settings.priorityActions, high * 100 > settings.highPriorityShare * actions.count else { return [] }
            return [
                Diagnostic(
                    .priorityHighEverywhere, at: context.heading([.actions]),
                    Localized(
                        en: "\(high) of \(actions.count) open actions have a high priority", nl: "\(high) van de \(actions.count) open acties hebben een hoge prioriteit"),
                    help: Localized(
                        en: "Choose what may wait when the week gets short, and give that `!medium` or `!low`.",
                        nl: "Kies wat mag wachten als de week te kort is, en geef dat `!midden` of `!laag`."))
            ]
        })

    private static func five(_ priority: String) -> String {
        (1...5).map { "- [ ] A\($0): Call the plant @ada due:2027-0\($0)-04 \(priority) #contact\n" }.joined()
    }
}
