import PlanDiagnostics
import PlanSemantics

extension Rule {
    static let dateAmbiguous = Rule(
        .dateAmbiguous, .values,
        summary: Localized(en: "A date can be read in one way only", nl: "Een datum is maar op één manier te lezen"),
        rationale: Localized(
            en: "With slashes, Europe writes the day first and the United States the month. A deadline that is read four weeks late is a broken promise.",
            nl: "Met schuine strepen schrijft Europa de dag eerst en de Verenigde Staten de maand. Een termijn die vier weken te laat wordt gelezen, is een gebroken belofte."),
        triggering: ["## Actions\n- [ ] A1: Call @ada due:⟦02/03/2027⟧ #contact\n"],
        nonTriggering: ["## Actions\n- [ ] A1: Call @ada due:2027-03-02 #contact\n- [ ] A2: Write @ada due:25/03/2027 #contact\n"])
}
