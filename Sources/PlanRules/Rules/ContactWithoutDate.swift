import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let contactWithoutDate = RuleID("contact-without-date", .info)
}

extension Rule {
    static let contactWithoutDate = Rule(
        .contactWithoutDate, .conditions,
        summary: Localized(en: "Every contact in the log has a date", nl: "Ieder contact in het logboek heeft een datum"),
        rationale: Localized(
            en: "Regular contact shows in the dates. A talk that may have been last week or last year can't count as either.",
            nl: "Regelmatig contact blijkt uit de datums. Een gesprek van vorige week of van vorig jaar: zonder datum telt het voor geen van beide."),
        triggering: [
            "## Contact log\n⟦- Ada Berg, meeting: plans for next year⟧\n",
            "## Contactlogboek\n| Datum | Wie | Samenvatting |\n| --- | --- | --- |\n⟦| | Ada Berg | plannen voor volgend jaar |⟧\n",
        ],
        nonTriggering: [
            "## Contact log\n- 2026-11-03 Ada Berg, meeting: plans for next year\n",
            "## Contactlogboek\n| Datum | Wie | Samenvatting |\n| --- | --- | --- |\n| vorige week | Ada Berg | plannen voor volgend jaar |\n",
        ],
        check: { context in
            context.plan.contacts.filter { $0.origin.lacks($0.date, .date) && ($0.summary != nil || !$0.people.isEmpty) }.map { contact in
                Diagnostic(
                    .contactWithoutDate, at: context.span(nil, contact.origin),
                    Localized(en: "this contact has no date, and does not count", nl: "dit contact heeft geen datum, en telt niet mee"),
                    help: Localized(en: "Put the date before it, such as `2026-11-03`.", nl: "Zet de datum ervoor, zoals `2026-11-03`."))
            }
        })
}
