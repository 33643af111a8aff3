import PlanAssessment
import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let ownerOverbooked = RuleID("owner-overbooked", .warning)
}

extension Rule {
    static let ownerOverbooked = Rule(
        .ownerOverbooked, .actions,
        summary: Localized(en: "Nobody has more to do in one week than fits in it", nl: "Niemand heeft in één week meer te doen dan erin past"),
        rationale: Localized(
            en: "Dates that fall together look fine one by one, until the week is there. Then some are late, and the customer notices.",
            nl: "Datums die samenvallen, lijken los van elkaar prima, tot de week er is. Dan komt er iets te laat, en dat merkt de klant."),
        triggering: [
            "## Actions\n\(actions(6))".replacing("due:2026-12-09", with: "due:⟦2026-12-09⟧", maxReplacements: 1),
            "## Acties\n- [ ] A1: Offerte schrijven wie:ada voor:2026-12-07 uren:30 #contact\n- [ ] A2: Offerte nalopen wie:ada voor:⟦2026-12-11⟧ uren:12 #contact\n",
        ],
        nonTriggering: [
            "## Actions\n\(actions(5))- [ ] A6: Call @bo due:2026-12-09 #contact\n- [ ] A7: Call @ada due:2026-12 #contact\n",
            "## Actions\n- [ ] A1: Write the offer @ada due:2026-12-07 hours:30 #contact\n- [ ] A2: Check it @ada due:2026-12-14 hours:30 #contact\n",
        ],
        check: { context in
            let settings = context.assessment.settings
            return WeekLoad.all(context.plan, asOf: context.asOf).filter { $0.isTooMuch(settings) }.compactMap { load in
                guard let last = load.dates.last else { return nil }
                return Diagnostic(
                    .ownerOverbooked, at: last.range, load.message(load.dates.count, load.hours, settings),
                    help: Localized(en: "Spread the dates, or let somebody else do some of it.", nl: "Spreid de datums, of laat iemand anders een deel doen."),
                    notes: load.dates.dropLast().suffix(4).map { DiagnosticNote($0.range, Localized(en: "the same week", nl: "dezelfde week")) })
            }
        })

    /// So many actions in one week, the last of them on the Wednesday.
    private static func actions(_ count: Int) -> String {
        (1...count).map { "- [ ] A\($0): Call the plant @ada due:2026-12-0\($0 == count ? 9 : 8) #contact\n" }.joined()
    }
}

extension WeekLoad {
    /// "Ada Berg has 6 actions in the week of 2026-12-07; at most 5".
    public func message(_ actions: Int, _ hours: Int64, _ settings: AssessmentSettings) -> Localized {
        if actions > settings.actionsPerWeek {
            return Localized(
                en: "\(person) has \(actions.english("action")) in the week of \(monday.iso); at most \(settings.actionsPerWeek)",
                nl: "\(person) heeft \(actions.dutch("actie", "acties")) in de week van \(monday.iso); hoogstens \(settings.actionsPerWeek)")
        }
        let whole = (hours + 50) / 100
        return Localized(
            en: "\(person) has \(whole) hours of work in the week of \(monday.iso); at most \(settings.hoursPerWeek)",
            nl: "\(person) heeft \(whole) uur werk in de week van \(monday.iso); hoogstens \(settings.hoursPerWeek)")
    }
}
