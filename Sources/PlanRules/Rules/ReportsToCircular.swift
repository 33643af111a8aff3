import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let reportsToCircular = RuleID("reports-to-circular", .warning)
}

extension Rule {
    static let reportsToCircular = Rule(
        .reportsToCircular, .people,
        summary: Localized(en: "Nobody reports to a person below", nl: "Niemand rapporteert aan iemand onder zich"),
        rationale: Localized(
            en: "When two people report to each other, nobody stands on top, and the way to the decision cannot be seen.",
            nl: "Als twee mensen aan elkaar rapporteren, staat er niemand bovenaan en is de weg naar de beslissing niet te zien."),
        triggering: [
            "## Stakeholders\n| Name | Role | Reports to |\n| --- | --- | --- |\n| Ada Berg | decision maker | Bo Carr |\n| Bo Carr | user | ⟦Ada Berg⟧ |\n",
            "## Betrokkenen\n| Naam | Rol | Rapporteert aan |\n| --- | --- | --- |\n| Ada Berg | beslisser | ⟦Ada⟧ |\n",
        ],
        nonTriggering: ["## Stakeholders\n| Name | Role | Reports to |\n| --- | --- | --- |\n| Ada Berg | decision maker | |\n| Bo Carr | user | Ada Berg |\n"],
        check: { context in
            let people = context.plan.stakeholders
            let circles = Cycles.closing(people.count) { index in
                guard let superior = people[index].reportsTo, let target = context.plan.stakeholderIndex(named: superior.value) else { return [] }
                return [(target, superior.range)]
            }
            return circles.map { circle in
                let name = people[circle.from].name?.value ?? "?"
                return Diagnostic(
                    .reportsToCircular, at: circle.range,
                    Localized(en: "by this, “\(name)” stands above and below the same people", nl: "hierdoor staat ‘\(name)’ boven en onder dezelfde mensen"),
                    help: Localized(
                        en: "Correct who reports to whom; leave it empty for the person on top.",
                        nl: "Verbeter wie aan wie rapporteert; laat het leeg bij wie bovenaan staat."))
            }
        })
}
