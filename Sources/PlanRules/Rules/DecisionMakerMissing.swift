import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let decisionMakerMissing = RuleID("decision-maker-missing", .warning)
}

extension Rule {
    static let decisionMakerMissing = Rule(
        .decisionMakerMissing, .people,
        summary: Localized(en: "At least one decision maker is known by name", nl: "Ten minste één beslisser is bij naam bekend"),
        rationale: Localized(
            en: "Users and influencers can want what you offer; somebody else says yes. Who that is, is the first thing to find out.",
            nl: "Gebruikers en beïnvloeders kunnen willen wat je biedt; iemand anders zegt ja. Wie dat is, wil je als eerste weten."),
        triggering: [
            "## ⟦Stakeholders⟧\n| Name | Role | Influence | Relationship |\n| --- | --- | --- | --- |\n| Ada Berg | influencer | 4 | 3 |\n",
            "## Betrokkenen\n| Naam | Rol | Invloed | Relatie |\n| --- | --- | --- | --- |\n| Ada Berg | gebruiker | 2 | 3 |\n⟦| | beslisser | 5 | 1 |⟧\n",
        ],
        nonTriggering: [
            "## Stakeholders\n| Name | Role | Influence | Relationship |\n| --- | --- | --- | --- |\n| Ada Berg | decision maker | 4 | 3 |\n",
            "## Stakeholders\n| Name | Role | Influence | Relationship |\n| --- | --- | --- | --- |\n| Ada Berg | captain | 4 | 3 |\n",
            "## Stakeholders\n",
        ],
        check: { context in
            guard context.lacksDecisionMaker else { return [] }
            let nameless = context.plan.stakeholders.first { $0.role?.value == .decisionMaker }
            return [
                Diagnostic(
                    .decisionMakerMissing, at: nameless.map { context.span($0.name, $0.origin) } ?? context.heading([.stakeholders]),
                    nameless == nil
                        ? Localized(en: "none of the stakeholders is a decision maker", nl: "geen van de betrokkenen is beslisser")
                        : Localized(en: "the decision maker has no name yet", nl: "de beslisser heeft nog geen naam"),
                    help: Localized(
                        en: "Find out who decides, and add a line with that name and the role “decision maker”.",
                        nl: "Zoek uit wie beslist, en voeg een regel toe met die naam en de rol ‘beslisser’."))
            ]
        })
}

extension RuleContext {
    /// Whether there are stakeholders, but no decision maker with a name among them.
    var lacksDecisionMaker: Bool {
        !plan.stakeholders.isEmpty
            && !plan.stakeholders.contains { ($0.role?.value == .decisionMaker && $0.name != nil) || $0.origin.notUnderstood.contains(.role) }
    }
}
