import PlanDiagnostics
import PlanModel
import PlanText

extension RuleID {
    public static let actionTooLate = RuleID("action-too-late", .warning)
}

extension Rule {
    static let actionTooLate = Rule(
        .actionTooLate, .actions,
        summary: Localized(
            en: "An action is done before the date of what it serves", nl: "Een actie is klaar voor de datum van waar ze voor dient"),
        rationale: Localized(
            en: "An offer after the decision, or a step after the deadline of its objective, helps nobody any more.",
            nl: "Een offerte na de beslissing, of een stap na de datum van de doelstelling, helpt niemand meer."),
        triggering: [
            "## Objectives\n- O1: Know all three sites by:2026-12-31\n## Actions\n- [ ] A1: Visit the third plant @ada due:⟦2027-01-15⟧ #O1\n",
            "## Kansen\n- K1: Tweede fabriek waarde:€40k sluit:2027-02-15\n## Acties\n- [ ] A1: Offerte sturen wie:ada voor:⟦2027-03⟧ #K1\n",
        ],
        nonTriggering: [
            "## Objectives\n- O1: Know all three sites by:2026-12-31\n- O2: Meet the board by:2027-06-30\n## Actions\n- [ ] A1: Visit the third plant @ada due:2026-12 #O1\n- [ ] A2: Visit again @ada due:2027-03-01 #O1 #O2\n",
            // The date of the objective itself has passed: that has a finding of its own.
            "## Objectives\n- O1: Know all three sites by:2026-10-31\n## Actions\n- [ ] A1: Visit the third plant @ada due:2026-12-15 #O1\n",
        ],
        check: { context in
            context.openActions.compactMap { action in
                guard let due = action.due else { return nil }
                let dates = action.origin.references.compactMap { context.date(of: $0.target) }
                // What serves something later as well is in time for that.
                guard let latest = dates.max(by: { $0.value.last < $1.value.last }), due.value.first > latest.value.last, context.daysPast(latest) == nil else { return nil }
                return Diagnostic(
                    .actionTooLate, at: due.range,
                    Localized(en: "this action comes after the date of what it is for", nl: "deze actie komt na de datum van waar ze voor is"),
                    help: Localized(en: "Bring it forward, or set the other date later.", nl: "Haal de actie naar voren, of zet de andere datum later."),
                    notes: [DiagnosticNote(latest.range, Localized(en: "by then it has to be done", nl: "dan moet het klaar zijn"))])
            }
        })
}

extension RuleContext {
    /// The day by which a record has to be reached or is decided; nil when it has none or is closed.
    fileprivate func date(of target: Reference.Target) -> Field<PlanDate>? {
        switch target {
        case .record(.objective, let index): plan.objectives[index].due
        case .record(.opportunity, let index): plan.opportunities[index].status == .open ? plan.opportunities[index].close : nil
        default: nil
        }
    }
}
