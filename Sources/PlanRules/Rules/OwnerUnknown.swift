import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanText

extension RuleID {
    public static let ownerUnknown = RuleID("owner-unknown", .warning)
}

extension Rule {
    static let ownerUnknown = Rule(
        .ownerUnknown, .actions,
        summary: Localized(en: "Every owner is somebody of the team", nl: "Iedere eigenaar is iemand uit het team"),
        rationale: Localized(
            en: "Work under a name that nobody answers to is done by nobody, and shows up in nobody's agenda.",
            nl: "Werk onder een naam waar niemand naar luistert, wordt door niemand gedaan en staat in niemands agenda."),
        triggering: [
            "\(team)## Actions\n- [ ] A1: Call the plant @⟦fay⟧ due:2026-12-04 #contact\n- [ ] A2: Write the plant @fay due:2026-12-11 #contact\n",
            "\(team)## Promises\n- [ ] Report within a week to:\"Cy Dorn\" due:2026-12-04 @⟦adda⟧\n",
        ],
        nonTriggering: [
            "\(team)## Actions\n- [ ] A1: Call @ada due:2026-12-04 #contact\n- [ ] A2: Write who:\"Bo Carr\" due:2026-12-04 #contact\n- [x] A3: Visit @fay\n",
            "## Actions\n- [ ] A1: Call the plant @fay due:2026-12-04 #contact\n",
            "---\naccount: Example Company\nmanager: Eva Frost\nteam: { bo: Bo Carr }\n---\n## Actions\n- [ ] A1: Call @eva due:2026-12-04 #contact\n",
        ],
        check: { context in
            guard !context.plan.team.isEmpty, context.isMissing(.team) else { return [] }
            let strangers = context.owners.filter { owner in !context.plan.isOurs(owner.value) && !people(owner.value).allSatisfy(context.plan.isOurs) }
            var seen: Set<String> = []
            return strangers.filter { seen.insert($0.value.lowercased()).inserted }.map { owner in
                let same = strangers.filter { $0.value.lowercased() == owner.value.lowercased() }
                // Behind an `@` only a handle will do.
                let names = context.plan.team.map { owner.value.contains(" ") ? $0.name.value : $0.handle.value }
                let nearest = EditDistance.nearest(to: owner.value, among: names)
                let question = Fix.question(nearest)
                let more = same.count - 1
                return Diagnostic(
                    .ownerUnknown, at: owner.range,
                    Localized(
                        en: "nobody in the team is called “\(owner.value)”\(more > 0 ? ", here and in \(more.english("other place"))" : "")" + question[.english],
                        nl: "niemand in het team heet ‘\(owner.value)’\(more > 0 ? ", hier en op nog \(more.dutch("plaats", "plaatsen"))" : "")" + question[.dutch]),
                    help: Localized(
                        en: "Use a name of the team, or add this one to `team:` at the top.", nl: "Gebruik een naam uit het team, of voeg deze bovenaan toe bij `team:`."),
                    notes: same.dropFirst().map { DiagnosticNote($0.range, Localized(en: "also here", nl: "ook hier")) },
                    fixes: nearest.map { [.replace(same.map(\.range), with: $0)] } ?? [])
            }
        })

    /// The people behind an owner: "Ada, Bo" and "Ada & Bo" are two.
    private static func people(_ owner: String) -> [String] {
        owner.split(whereSeparator: { ",;&/+".contains($0) }).map(\.trimmed)
    }

    private static let team = """
        ---
        account: Example Company
        team: { ada: Ada Berg, bo: Bo Carr }
        ---

        """
}

extension RuleContext {
    /// The owners of all work that is still to be done, in the order of the text.
    fileprivate var owners: [Field<String>] {
        let owners = openActions.map(\.owner) + openOpportunities.map(\.owner) + openPromises.map(\.owner) + openObjectives.map { plan.objectives[$0].owner }
        return owners.compactMap { $0 }.sorted { $0.range < $1.range }
    }
}
