import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let stakeholderIncomplete = RuleID("stakeholder-incomplete", .warning)
}

extension Rule {
    static let stakeholderIncomplete = Rule(
        .stakeholderIncomplete, .people,
        summary: Localized(en: "Every stakeholder has a role, influence and relationship", nl: "Iedere betrokkene heeft een rol, invloed en relatie"),
        rationale: Localized(
            en: "Only when you know who weighs how much, and how well each knows you, can you see where contact is wanted most.",
            nl: "Pas als je weet wie hoe zwaar weegt, en hoe goed ieder jou kent, zie je waar contact het hardst nodig is."),
        triggering: [
            "## Stakeholders\n| Name | Role | Influence | Relationship |\n| --- | --- | --- | --- |\n| ⟦Ada Berg⟧ | decision maker | 5 | |\n| ⟦Bo Carr⟧ | | ? | 3 |\n",
            "## Betrokkenen\n- ⟦Ada Berg⟧ – Directeur\n  - rol: beslisser\n",
        ],
        nonTriggering: [
            "## Stakeholders\n| Name | Role | Influence | Relationship |\n| --- | --- | --- | --- |\n| Ada Berg | decision maker | 5 | 3 |\n",
            "## Stakeholders\n| Name | Role | Influence | Relationship |\n| --- | --- | --- | --- |\n| Ada Berg | captain | 9 | 3 |\n| [Name] | [Role] | | |\n",
        ],
        check: { context in
            context.namedStakeholders.compactMap { person in
                guard let name = person.name else { return nil }
                var missing: [Localized] = []
                if person.origin.lacks(person.role, .role) { missing.append(FieldName.role.word) }
                if person.origin.lacks(person.influence, .influence) { missing.append(FieldName.influence.word) }
                if person.origin.lacks(person.relationship, .relationship) { missing.append(FieldName.relationship.word) }
                guard !missing.isEmpty else { return nil }
                let list = missing.listed
                return Diagnostic(
                    .stakeholderIncomplete, at: name.range,
                    Localized(
                        en: "\(list[.english]) \(missing.count == 1 ? "is" : "are") not filled in for “\(name.value)”",
                        nl: "bij ‘\(name.value)’ \(missing.count == 1 ? "is" : "zijn") \(list[.dutch]) niet ingevuld"),
                    help: Localized(
                        en: "Fill in \(list[.english]); estimate influence and relationship from 1 (lowest) to 5 (highest).",
                        nl: "Vul \(list[.dutch]) in; schat invloed en relatie van 1 (laagst) tot 5 (hoogst)."))
            }
        })
}
