import PlanDiagnostics
import PlanModel
import PlanText
import PlanVocabulary

extension RuleID {
    public static let stakeholderDuplicate = RuleID("stakeholder-duplicate", .warning)
}

extension Rule {
    static let stakeholderDuplicate = Rule(
        .stakeholderDuplicate, .people,
        summary: Localized(en: "Every stakeholder is listed once", nl: "Iedere betrokkene staat er één keer"),
        rationale: Localized(
            en: "With two lines for one person, each tells half: contact counts for the first, and nobody knows which relationship is true.",
            nl: "Met twee regels voor één persoon vertelt elk de helft: contact telt voor de eerste, en niemand weet welke relatie klopt."),
        triggering: [
            "## Stakeholders\n| Name | Role |\n| --- | --- |\n| Ada Berg | decision maker |\n| ⟦ada berg⟧ | user |\n",
            "## Betrokkenen\n- Ada Berg – Directeur\n- Bo Carr – Inkoper\n- ⟦Ada Berg⟧ – Bestuurder\n",
        ],
        nonTriggering: ["## Stakeholders\n| Name | Role |\n| --- | --- |\n| Ada Berg | decision maker |\n| Ada Bergman | user |\n"],
        check: { context in
            // The second time gives the finding; more of the same would say nothing new.
            var seen: [String: (first: SourceRange, count: Int)] = [:]
            return context.plan.stakeholders.compactMap(\.name).compactMap { name in
                let key = WordKey.make(name.value)
                seen[key, default: (name.range, 0)].count += 1
                guard let (other, count) = seen[key], count == 2 else { return nil }
                return Diagnostic(
                    .stakeholderDuplicate, at: name.range,
                    Localized(en: "“\(name.value)” is listed more than once", nl: "‘\(name.value)’ staat er meer dan één keer"),
                    help: Localized(
                        en: "Make one line of the two; are they two people, then tell them apart by their names.",
                        nl: "Maak er één regel van; zijn het twee mensen, houd ze dan met hun naam uit elkaar."),
                    notes: [DiagnosticNote(other, Localized(en: "the first time", nl: "de eerste keer"))])
            }
        })
}
