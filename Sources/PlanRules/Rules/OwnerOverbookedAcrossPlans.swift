import PlanDiagnostics

extension RuleID {
    public static let ownerOverbookedAcrossPlans = RuleID("owner-overbooked-across-plans", .warning)
}

extension Rule {
    static let ownerOverbookedAcrossPlans = Rule(
        .ownerOverbookedAcrossPlans, .actions,
        summary: Localized(
            en: "Nobody has more to do in one week, over all plans, than fits in it", nl: "Niemand heeft in één week, over alle plannen samen, meer te doen dan erin past"),
        rationale: Localized(
            en: "Every plan by itself looks feasible. Only side by side do you see that one colleague carries five customers in the same week.",
            nl: "Elk plan lijkt op zichzelf haalbaar. Pas naast elkaar zie je dat één collega in dezelfde week vijf klanten draagt."),
        // Found where several plans are compared, so that one example cannot show it.
        triggering: [],
        nonTriggering: ["## Actions\n- [ ] A1: Call the plant @ada due:2026-12-04 #contact\n"], looksBeyondPlan: true)
}
