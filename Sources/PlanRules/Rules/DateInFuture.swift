import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let dateInFuture = RuleID("date-in-future", .warning)
}

extension Rule {
    static let dateInFuture = Rule(
        .dateInFuture, .values,
        summary: Localized(en: "What has happened has a date that has passed", nl: "Wat is gebeurd, heeft een datum die voorbij is"),
        rationale: Localized(
            en: "A contact, a review or a delivery of next month has not happened yet, so it counts for nothing. Usually the year or the month is mistyped.",
            nl: "Een contact, evaluatie of levering van volgende maand is nog niet gebeurd en telt dus niet mee. Meestal is het jaar of de maand een tikfout."),
        triggering: [
            "## Contact log\n- ⟦2027-11-03⟧ Ada Berg, meeting: plans for next year\n",
            "## Beloften\n- [x] Verslag van de storing aan:\"Ada Berg\" voor:2026-11-09 gereed:⟦2026-12-08⟧\n",
            "## Opportunities\n- K1: Second plant value:€40k won:⟦2027-02-12⟧\n",
        ],
        nonTriggering: [
            "## Contact log\n- 2026-11-24 Ada Berg, meeting: plans for next year\n## Reviews\n- 2026-11 Ada Berg: category confirmed. next:2027-02-01\n",
            "## Actions\n- [ ] A1: Call @ada due:2027-11-03 #contact\n",
        ],
        check: { context in
            context.futureDates.map { future in
                let what = future.what
                return Diagnostic(
                    .dateInFuture, at: future.date.range,
                    Localized(en: "\(what[.english]) has a date that is still to come", nl: "\(what[.dutch]) heeft een datum die nog moet komen"),
                    help: Localized(
                        en: "Correct the date; what is still to be done belongs under “Actions”.", nl: "Verbeter de datum; wat nog moet gebeuren, hoort onder ‘Acties’."))
            }
        })
}
