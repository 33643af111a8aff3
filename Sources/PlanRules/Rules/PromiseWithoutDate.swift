import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let promiseWithoutDate = RuleID("promise-without-date", .warning)
}

extension Rule {
    static let promiseWithoutDate = Rule(
        .promiseWithoutDate, .promises,
        summary: Localized(en: "Every open promise has a date", nl: "Iedere open belofte heeft een datum"),
        rationale: Localized(
            en: "The customer remembers a promise with a date in mind. Agree on that date, or you break the promise without knowing.",
            nl: "De klant onthoudt een belofte met een datum in het hoofd. Spreek die datum af, anders breek je de belofte zonder het te weten."),
        triggering: [
            "## Promises\n- [ ] ⟦Incident report⟧ to:\"Ada Berg\"\n",
            "## Beloften\n| Belofte | Aan | Voor |\n| --- | --- | --- |\n| ⟦Verslag van de storing⟧ | Ada Berg | ? |\n",
        ],
        nonTriggering: [
            "## Promises\n- [ ] Incident report to:\"Ada Berg\" due:2026-12-04\n- [x] Price list to:\"Ada Berg\"\n",
            "## Promises\n- [ ] Incident report to:\"Ada Berg\" due:soon\n",
        ],
        check: { context in
            context.openPromises.filter { $0.origin.lacks($0.due, .due) }.map { promise in
                Diagnostic(
                    .promiseWithoutDate, at: context.span(promise.title, promise.origin),
                    Localized(en: "nothing says when this was promised for", nl: "nergens staat voor wanneer dit beloofd is"),
                    help: Localized(en: "Add the date, such as `due:2026-12-04`.", nl: "Zet de datum erbij, zoals `voor:2026-12-04`."))
            }
        })
}
