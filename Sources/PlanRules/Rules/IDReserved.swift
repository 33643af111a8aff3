import PlanDiagnostics
import PlanSemantics

extension Rule {
    static let idReserved = Rule(
        .idReserved, .references,
        summary: Localized(en: "C1 to C7 mean the seven success conditions", nl: "C1 tot C7 betekenen de zeven succesvoorwaarden"),
        rationale: Localized(
            en: "A reference such as #C2 always means trust, so that a record of that name could never be referred to.",
            nl: "Een verwijzing als #C2 betekent altijd vertrouwen, dus naar een regel met die naam kun je nooit verwijzen."),
        triggering: ["## Opportunities\n- ⟦C2⟧: Second plant value:€40k close:2027-02-15\n"],
        nonTriggering: ["## Opportunities\n- K2: Second plant value:€40k close:2027-02-15\n- C8: Shops value:€10k close:2027-02-15\n"])
}
