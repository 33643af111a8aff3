import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let stakeholdersMissing = RuleID("stakeholders-missing", .error)
}

extension Rule {
    static let stakeholdersMissing = Rule(
        .stakeholdersMissing, .people,
        summary: Localized(en: "A plan lists the people at the customer", nl: "Een plan noemt de mensen bij de klant"),
        rationale: Localized(
            en: "Customers don't buy, people do. Contact, top of mind, sparring partner and goodwill are about people, and can only be judged when the plan says who they are.",
            nl: "Klanten kopen niet, mensen wel. Contact, top of mind, gesprekspartner en gunfactor gaan over mensen, en zijn pas te beoordelen als het plan zegt wie dat zijn."),
        triggering: [
            "⟦---⟧\naccount: Example Company\ncategory: 3\n---\n## Customer\n**Goals:** open a second plant.\n",
            "---\nklant: Voorbeeld BV\ncategorie: 3\n---\n## Klant\n**Doelen:** een tweede fabriek openen.\n## ⟦Betrokkenen⟧\nWorden nog uitgezocht.\n",
        ],
        nonTriggering: [
            "---\naccount: Example Company\ncategory: 3\n---\n## Stakeholders\n- Ada Berg\n",
            "---\naccount: Example Company\ncategory: 5\n---\n## Customer\n**Goals:** leave the market.\n",
            // Where nothing is known of the customer at all, that has a finding of its own.
            "---\naccount: Example Company\ncategory: 3\n---\n",
        ],
        check: { context in
            guard context.lacksStakeholders else { return [] }
            return [
                Diagnostic(
                    .stakeholdersMissing, at: context.heading([.stakeholders]),
                    Localized(en: "nobody at the customer is listed", nl: "er staat niemand bij van de klant"),
                    help: Localized(
                        en: "List under “Stakeholders” who decides, who influences and who uses, with their influence and relationship from 1 to 5.",
                        nl: "Zet onder ‘Betrokkenen’ wie beslist, wie beïnvloedt en wie gebruikt, met hun invloed en relatie van 1 tot 5."))
            ]
        })
}
