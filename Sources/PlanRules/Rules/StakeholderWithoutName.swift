import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let stakeholderWithoutName = RuleID("stakeholder-without-name", .info)
}

extension Rule {
    static let stakeholderWithoutName = Rule(
        .stakeholderWithoutName, .people,
        summary: Localized(en: "Every stakeholder has a name", nl: "Iedere betrokkene heeft een naam"),
        rationale: Localized(
            en: "You have a relationship with a person, not with a function. A function without a name is somebody whom you still have to meet.",
            nl: "Een relatie heb je met een mens, niet met een functie. Een functie zonder naam is iemand met wie je nog moet kennismaken."),
        triggering: [
            "## Stakeholders\n| Name | Title | Role |\n| --- | --- | --- |\n| Ada Berg | Director | decision maker |\n⟦| | Head of IT | influencer |⟧\n",
            "## Betrokkenen\n| Naam | Rol |\n| --- | --- |\n| Ada Berg | beslisser |\n⟦| n.t.b. | inkoper |⟧\n",
        ],
        nonTriggering: [
            "## Stakeholders\n| Name | Title | Role |\n| --- | --- | --- |\n| Ada Berg | Director | decision maker |\n| [Name] | [Title] | [Role] |\n",
            // The decision maker without a name has a finding of its own.
            "## Stakeholders\n| Name | Title | Role |\n| --- | --- | --- |\n| | Director | decision maker |\n",
        ],
        check: { context in
            context.plan.stakeholders.filter { person in
                person.name == nil && !(person.role?.value == .decisionMaker && context.lacksDecisionMaker)
            }.map { person in
                Diagnostic(
                    .stakeholderWithoutName, at: context.span(person.name, person.origin),
                    Localized(en: "this stakeholder has no name yet", nl: "deze betrokkene heeft nog geen naam"),
                    help: Localized(
                        en: "Find out who it is, for instance from somebody whom you know well.",
                        nl: "Zoek uit wie het is, bijvoorbeeld via iemand die je goed kent."))
            }
        })
}
