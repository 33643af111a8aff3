import PlanDiagnostics

extension RuleID {
    public static let sectionUntouched = RuleID("section-untouched", .info)
}

extension Rule {
    static let sectionUntouched = Rule(
        .sectionUntouched, .plan,
        summary: Localized(en: "No section stays as it is for long", nl: "Geen onderdeel blijft lang zoals het is"),
        rationale: Localized(
            en: "A plan may be reviewed in time while half of it has not been read for a year. With `--untouched DAYS` or `untouched-days` in planc.yml, git tells of each section when somebody last changed it; logs, evidence and reviews do not count, and neither do spaces.",
            nl: "Een plan kan op tijd geëvalueerd zijn terwijl de helft al een jaar niet is gelezen. Met `--untouched DAGEN` of `untouched-days` in planc.yml vertelt git van elk onderdeel wanneer iemand het voor het laatst wijzigde; logboeken, bewijs en evaluaties tellen niet mee, en spaties ook niet."),
        // Found in the history of the lines, so that one example cannot show it.
        triggering: [],
        nonTriggering: ["## Stakeholders\n| Name | Title |\n| --- | --- |\n| Ada Berg | Director |\n"], looksBeyondPlan: true)
}
