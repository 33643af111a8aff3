import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let promiseWithoutRecipient = RuleID("promise-without-recipient", .info)
}

extension Rule {
    static let promiseWithoutRecipient = Rule(
        .promiseWithoutRecipient, .promises,
        summary: Localized(en: "Every open promise says to whom it was made", nl: "Bij iedere open belofte staat aan wie die is gedaan"),
        rationale: Localized(
            en: "A promise is made to a person. Whoever keeps it wants to tell that person so, and whoever can't has somebody to call.",
            nl: "Een belofte doe je aan een mens. Wie hem nakomt, wil dat aan die mens laten weten, en wie dat niet kan, moet iemand bellen."),
        triggering: [
            "## Promises\n- [ ] ⟦Incident report⟧ due:2026-12-04\n",
            "## Beloften\n| Belofte | Aan | Voor |\n| --- | --- | --- |\n| ⟦Verslag van de storing⟧ | ? | 2026-12-04 |\n",
        ],
        nonTriggering: ["## Promises\n- [ ] Incident report to:\"Ada Berg\" due:2026-12-04\n- [x] Price list due:2026-10-04\n"],
        check: { context in
            context.openPromises.filter { $0.to == nil }.map { promise in
                Diagnostic(
                    .promiseWithoutRecipient, at: context.span(promise.title, promise.origin),
                    Localized(en: "nothing says to whom this was promised", nl: "nergens staat aan wie dit is beloofd"),
                    help: Localized(en: "Add the name, such as `to:\"Ada Berg\"`.", nl: "Zet de naam erbij, zoals `aan:\"Ada Berg\"`."))
            }
        })
}
