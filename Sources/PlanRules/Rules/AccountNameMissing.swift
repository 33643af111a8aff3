import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let accountNameMissing = RuleID("account-name-missing", .error)
}

extension Rule {
    static let accountNameMissing = Rule(
        .accountNameMissing, .plan,
        summary: Localized(en: "A plan names its account", nl: "Een plan noemt de klant"),
        rationale: Localized(
            en: "Reports, lists and reminders show the account by its name; without one the plan gets lost among the others.",
            nl: "Rapporten, lijsten en herinneringen tonen de klant bij naam; zonder naam raakt het plan zoek tussen de andere."),
        triggering: [
            "⟦---⟧\naccount:\nmanager: Ada Berg\n---\n",
            "⟦---⟧\nklant: \"[Naam van de klant]\"\n---\n",
        ],
        nonTriggering: [
            "---\naccount: Example Company\n---\n",
            "---\naccount: Example: Company\n---\n",
            "---\naccount: { name: Example Company }\n---\n",
        ],
        check: { context in
            guard context.compiled.isPlan, context.plan.account == nil, context.isMissing(.account) else { return [] }
            return [
                Diagnostic(
                    .accountNameMissing, at: context.headRange,
                    Localized(en: "the account has no name yet", nl: "de klant heeft nog geen naam"),
                    help: Localized(en: "Fill in the customer's name behind `account:`.", nl: "Vul achter `klant:` de naam van de klant in."))
            ]
        })
}
