import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanText

extension RuleID {
    public static let incidentUnresolved = RuleID("incident-unresolved", .warning)
}

extension Rule {
    static let incidentUnresolved = Rule(
        .incidentUnresolved, .conditions,
        summary: Localized(en: "A quality incident does not stay open for long", nl: "Een kwaliteitsincident blijft niet lang openstaan"),
        rationale: Localized(
            en: "Things go wrong everywhere; trust is lost by how long it takes. An action that works on trust is a beginning, not an end.",
            nl: "Overal gaat weleens iets mis; vertrouwen verlies je door hoelang het duurt. Een actie voor vertrouwen is een begin, geen einde."),
        triggering: [
            "## Success conditions\n### 2. Trust\n- 2026-09-01: line stood still incident:⟦open⟧\n## Actions\n- [ ] A1: Repair the line @ada due:2026-12-04 #trust\n",
            "## Incidenten\n- [ ] 2026-10-01: ⟦lijn stond stil⟧\n## Acties\n- [ ] A1: Lijn herstellen wie:ada voor:2026-12-04 #vertrouwen\n",
        ],
        nonTriggering: [
            "## Success conditions\n### 2. Trust\n- 2026-11-01: line stood still incident:open\n- 2026-09-01: line stood still incident:resolved\n## Actions\n- [ ] A1: Repair the line @ada due:2026-12-04 #trust\n",
            // Without an action the condition has a finding of its own.
            "## Success conditions\n### 2. Trust\n- 2026-09-01: line stood still incident:open\n",
        ],
        check: { context in
            let limit = context.assessment.settings.incidentDays
            guard !context.assessment[.trust].actions.isEmpty else { return [] }
            return context.openIncidents.compactMap { date, range in
                guard let day = date?.value.last, day < context.asOf else { return nil }
                let days = day.distance(to: context.asOf)
                guard days > limit else { return nil }
                return Diagnostic(
                    .incidentUnresolved, at: range,
                    Localized(
                        en: "this incident has been open for \(days.english("day")); at most \(limit)", nl: "dit incident staat al \(days.dutch("dag", "dagen")) open; hoogstens \(limit)"),
                    help: Localized(
                        en: "Resolve it and write `incident:resolved`, or tell the customer when it will be.",
                        nl: "Los het op en schrijf `incident:opgelost`, of laat de klant weten wanneer het zover is."))
            }
        })
}

extension RuleContext {
    /// The incidents that are open, with their date and the narrowest place that says so.
    fileprivate var openIncidents: [(date: Field<PlanDate>?, range: SourceRange)] {
        func place(_ incident: Field<IncidentStatus>, _ title: Field<String>?, _ origin: RecordOrigin) -> SourceRange {
            // In a section of incidents no word says so, but the whole line.
            incident.range == origin.range ? span(title, origin) : incident.range
        }
        return plan.evidence.filter { $0.incident?.value == .open }.map { ($0.date, place($0.incident!, $0.text, $0.origin)) }
            + plan.contacts.filter { $0.incident?.value == .open }.map { ($0.date, place($0.incident!, $0.summary, $0.origin)) }
    }
}
