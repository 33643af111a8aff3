import PlanDiagnostics

extension RuleID {
    public static let evidenceWithoutDate = RuleID("evidence-without-date", .info)
}

extension Rule {
    static let evidenceWithoutDate = Rule(
        .evidenceWithoutDate, .conditions,
        summary: Localized(en: "Evidence for a condition has a date", nl: "Bewijs voor een voorwaarde heeft een datum"),
        rationale: Localized(
            en: "Trust of three years ago is no trust of today. Without a date nobody can tell how fresh the evidence is, so it does not count.",
            nl: "Vertrouwen van drie jaar geleden is geen vertrouwen van vandaag. Zonder datum weet niemand hoe vers het bewijs is, en telt het niet mee."),
        triggering: ["## Success conditions\n### 6. Sparring partner\n- ⟦asked to comment on the roadmap⟧\n"],
        nonTriggering: ["## Success conditions\n### 6. Sparring partner\n- 2026-09-10: asked to comment on the roadmap\n- status: met\n"],
        check: { context in
            context.plan.evidence.filter { $0.text != nil && $0.date == nil && !$0.origin.notUnderstood.contains(.date) }.map { evidence in
                Diagnostic(
                    .evidenceWithoutDate, at: context.span(evidence.text, evidence.origin),
                    Localized(en: "this evidence has no date, and does not count", nl: "dit bewijs heeft geen datum, en telt niet mee"),
                    help: Localized(en: "Put the date before it, such as `2026-09-10: …`.", nl: "Zet de datum ervoor, zoals `2026-09-10: …`."))
            }
        })
}
