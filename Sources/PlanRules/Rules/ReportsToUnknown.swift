import PlanDiagnostics
import PlanModel
import PlanText

extension RuleID {
    public static let reportsToUnknown = RuleID("reports-to-unknown", .info)
}

extension Rule {
    static let reportsToUnknown = Rule(
        .reportsToUnknown, .people,
        summary: Localized(en: "Whom a stakeholder reports to is a stakeholder too", nl: "Aan wie een betrokkene rapporteert, is ook een betrokkene"),
        rationale: Localized(
            en: "The boss of the person you know well is often the one who decides. Listed, that person gets a relationship and a next contact; named in passing, nothing.",
            nl: "De baas van wie je goed kent, is vaak degene die beslist. Op de lijst krijgt die een relatie en een volgend contact; terloops genoemd niets."),
        triggering: [
            "\(people)| Cy Dorn | user | 2 | 3 | ⟦Eva Frost⟧ |\n",
            "\(people)| Cy Dorn | gebruiker | 2 | 3 | ⟦Ada Bergh⟧ |\n",
        ],
        nonTriggering: [
            "\(people)| Cy Dorn | user | 2 | 3 | Berg |\n| Di Eden | user | 2 | 3 | Ada Berg / Bo Carr |\n| Flo Gray | user | 2 | 3 | ? |\n",
            "## Stakeholders\n| Name | Title | Reports to |\n| --- | --- | --- |\n| Ada Berg | Director | |\n| Bo Carr | Head of IT | director |\n",
        ],
        check: { context in
            guard !context.isDamaged else { return [] }
            let known = context.namedStakeholders.compactMap(\.name?.value)
            func isKnown(_ text: some StringProtocol) -> Bool {
                let name = text.trimmed
                // A name that two people share is known all the same.
                return known.contains { NameMatch.of(name, in: $0) != .none }
                    || context.plan.stakeholders.contains { $0.jobTitle?.value.isSameName(as: name) ?? false }
            }
            return context.namedStakeholders.compactMap { person in
                guard let superior = person.reportsTo, !isKnown(superior.value), !superior.value.split(whereSeparator: { ",;/&".contains($0) }).allSatisfy({ isKnown($0) })
                else { return nil }
                let nearest = EditDistance.nearest(to: superior.value, among: known)
                let question = Fix.question(nearest)
                return Diagnostic(
                    .reportsToUnknown, at: superior.range,
                    Localized(
                        en: "“\(superior.value)” is not among the stakeholders" + question[.english],
                        nl: "‘\(superior.value)’ staat niet bij de betrokkenen" + question[.dutch]),
                    help: Localized(
                        en: "Add a line for this person, or for the job, so that you see whom you still have to meet.",
                        nl: "Voeg een regel voor deze persoon of functie toe, dan zie je met wie je nog moet kennismaken."),
                    fixes: nearest.map { [.replace([superior.range], with: $0)] } ?? [])
            }
        })

    private static let people = """
        ## Stakeholders
        | Name | Role | Influence | Relationship | Reports to |
        | --- | --- | --- | --- | --- |
        | Ada Berg | decision maker | 5 | 3 | |
        | Bo Carr | user | 2 | 4 | Ada Berg |

        """
}
