import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let objectiveKindMissing = RuleID("objective-kind-missing", .info)
}

extension Rule {
    static let objectiveKindMissing = Rule(
        .objectiveKindMissing, .objectives,
        summary: Localized(
            en: "An important account has objectives in figures and in words", nl: "Een belangrijke klant heeft doelstellingen in cijfers en in woorden"),
        rationale: Localized(
            en: "Figures say how much, words what for: turnover without a better relationship does not last, and a good relationship without figures is pleasant company.",
            nl: "Cijfers zeggen hoeveel, woorden waarvoor: omzet zonder betere relatie houdt geen stand, en een goede relatie zonder cijfers is alleen gezellig."),
        triggering: [
            "\(head)## ⟦Objectives⟧\n- O1: More turnover metric:revenue baseline:40k target:60k by:2026-12-31\n",
            "\(head)## ⟦Doelstellingen⟧\n- O1: Alle drie de vestigingen kennen voor:2027-06-30\n",
        ],
        nonTriggering: [
            "\(head)## Objectives\n- O1: More turnover metric:revenue baseline:40k target:60k by:2026-12-31\n- O2: Know all three sites by:2027-06-30\n",
            "## Objectives\n- O1: Know all three sites by:2027-06-30\n",
        ],
        check: { context in
            guard [.growing, .saturated].contains(context.plan.category?.value) else { return [] }
            let natures = Set(context.plan.objectives.filter { $0.title != nil }.map(\.nature))
            guard natures.count == 1, let only = natures.first else { return [] }
            return [
                Diagnostic(
                    .objectiveKindMissing, at: context.heading([.objectives, .quantitativeObjectives, .qualitativeObjectives]),
                    only == .quantitative
                        ? Localized(en: "all objectives are in figures, none is in words", nl: "alle doelstellingen staan in cijfers, geen enkele in woorden")
                        : Localized(en: "all objectives are in words, none is in figures", nl: "alle doelstellingen staan in woorden, geen enkele in cijfers"),
                    help: only == .quantitative
                        ? Localized(
                            en: "Add what you want to be for this customer, such as a sparring partner of the board.",
                            nl: "Voeg toe wat je voor deze klant wilt zijn, zoals gesprekspartner van de directie.")
                        : Localized(
                            en: "Add one that is measured, such as `metric:revenue baseline:520k target:650k`.",
                            nl: "Voeg er een toe die je meet, zoals `maatstaf:omzet nulwaarde:520k doel:650k`."))
            ]
        })

    private static let head = "---\naccount: Example Company\ncategory: 2\n---\n"
}
