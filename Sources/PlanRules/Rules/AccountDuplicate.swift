import PlanDiagnostics

extension RuleID {
    public static let accountDuplicate = RuleID("account-duplicate", .warning)
}

extension Rule {
    static let accountDuplicate = Rule(
        .accountDuplicate, .plan,
        summary: Localized(en: "An account has one plan", nl: "Een klant heeft één plan"),
        rationale: Localized(
            en: "With two plans for one account, its turnover counts twice and nobody knows which plan is followed.",
            nl: "Met twee plannen voor één klant telt de omzet dubbel en weet niemand welk plan geldt."),
        // Found where several plans are compared, so that one example cannot show it.
        triggering: [],
        nonTriggering: ["---\naccount: Example Company\n---\n"], looksBeyondPlan: true)
}
