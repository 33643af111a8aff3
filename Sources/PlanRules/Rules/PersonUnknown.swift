import PlanDiagnostics
import PlanModel
import PlanText

extension RuleID {
    public static let personUnknown = RuleID("person-unknown", .info)
}

extension Rule {
    static let personUnknown = Rule(
        .personUnknown, .people,
        summary: Localized(en: "Whoever you meet is listed as a stakeholder", nl: "Wie je spreekt, staat bij de betrokkenen"),
        rationale: Localized(
            en: "Contact with somebody whom the plan does not list counts for no level and no role, and is forgotten when you hand over the account.",
            nl: "Contact met iemand die niet in het plan staat, telt voor geen niveau en geen rol, en is vergeten zodra je de klant overdraagt."),
        triggering: [
            "\(people)## Contact log\n- 2026-11-03 ⟦Eva Frost⟧, meeting: plans for next year\n- 2026-10-03 Eva Frost and Ada Berg, call: first acquaintance\n",
            "\(people)## Contactlogboek\n- 2026-11-03 ⟦Ada Bergh⟧, overleg: plannen voor volgend jaar\n",
        ],
        nonTriggering: [
            "\(people)## Contact log\n- 2026-11-03 Ada Berg and Bo, meeting: plans for next year\n",
            "## Contact log\n- 2026-11-03 Eva Frost, meeting: plans for next year\n",
            // Which of the two Bos was met is not said, but both are known.
            "\(people)| Bo Dean | user | 1 | 3 |\n## Contact log\n- 2026-11-03 Bo, meeting: plans for next year\n",
        ],
        check: { context in
            guard !context.namedStakeholders.isEmpty, !context.isDamaged else { return [] }
            let known = context.namedStakeholders.compactMap(\.name?.value)
            var seen: Set<String> = []
            return context.plan.contacts.flatMap(\.people).filter { person in
                let name = person.name.value.lowercased()
                guard person.stakeholder == nil, !context.plan.isOurs(person.name.value), !known.contains(where: { $0.hasWords(name) }) else { return false }
                return seen.insert(name).inserted
            }.map { person in
                let nearest = EditDistance.nearest(to: person.name.value, among: known)
                let question = Fix.question(nearest)
                return Diagnostic(
                    .personUnknown, at: person.name.range,
                    Localized(
                        en: "“\(person.name.value)” is not among the stakeholders" + question[.english],
                        nl: "‘\(person.name.value)’ staat niet bij de betrokkenen" + question[.dutch]),
                    help: Localized(en: "Add a line for this person under “Stakeholders”.", nl: "Voeg onder ‘Betrokkenen’ een regel voor deze persoon toe."),
                    fixes: nearest.map { [.replace([person.name.range], with: $0)] } ?? [])
            }
        })

    private static let people = """
        ## Stakeholders
        | Name | Role | Influence | Relationship |
        | --- | --- | --- | --- |
        | Ada Berg | decision maker | 5 | 3 |
        | Bo Carr | user | 2 | 4 |

        """
}
