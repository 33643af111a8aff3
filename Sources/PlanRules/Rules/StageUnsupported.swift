import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let stageUnsupported = RuleID("stage-unsupported", .error)
}

extension Rule {
    static let stageUnsupported = Rule(
        .stageUnsupported, .plan,
        summary: Localized(en: "The stage is supported by what the plan shows", nl: "De fase wordt gedragen door wat het plan laat zien"),
        rationale: Localized(
            en: "Who believes the relationship to be further than it is, skips the steps that would bring it there. The stages are passed in order.",
            nl: "Wie denkt dat de relatie verder is dan ze is, slaat de stappen over die daarheen leiden. De fasen doorloop je op volgorde."),
        triggering: [
            "---\naccount: Example Company\nstage: ⟦strategic-partner⟧\nrevenue: { 2026: 45000 }\n---\n## Contact log\n- 2026-11-03 Ada Berg, meeting: first order\n",
            "---\nklant: Voorbeeld BV\nomzet: { 2026: 0 }\nfase: ⟦eerste verkoop⟧\n---\n",
        ],
        nonTriggering: [
            "---\naccount: Example Company\nstage: first-sale\nrevenue: { 2026: 45000 }\n---\n## Contact log\n- 2026-11-03 Ada Berg, meeting: first order\n",
            "---\naccount: Example Company\nstage: first-sale\nroute: tender\nrevenue: { 2026: 45000 }\n---\n",
            "---\naccount: Example Company\nstage: first-sale\nrevenue: plenty\n---\n",
        ],
        check: { context in
            let stage = context.assessment.stage
            guard stage.isUnsupported, let claimed = context.plan.stage, context.isMissing(.revenue), context.plan.unreadTables.isEmpty,
                ![.trust, .sparringPartner, .ease].contains(where: context.restsOnMisreadRecords)
            else { return [] }
            // Without any turnover in the plan, that is what has to be mended first.
            guard !context.plan.revenue.isEmpty || claimed.value < .firstSale || context.assessment.effectiveCategory == .none else { return [] }
            let (supported, missing) = (stage.supported.word, stage.missing.listed)
            return [
                Diagnostic(
                    .stageUnsupported, at: claimed.range,
                    Localized(
                        en: "the plan shows no more than “\(supported[.english])”", nl: "het plan laat niet meer zien dan ‘\(supported[.dutch])’"),
                    help: Localized(
                        en: "The next stage still asks for: \(missing[.english]). Write that down, or set the stage back.",
                        nl: "De volgende fase vraagt nog om: \(missing[.dutch]). Leg dat vast, of zet de fase terug."))
            ]
        })
}
