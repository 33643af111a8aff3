import PlanDiagnostics
import PlanModel

extension RuleID {
    public static let emailNotUnderstood = RuleID("email-not-understood", .warning)
}

extension Rule {
    static let emailNotUnderstood = Rule(
        .emailNotUnderstood, .values,
        summary: Localized(en: "An e-mail address can be mailed to", nl: "Naar een e-mailadres is te mailen"),
        rationale: Localized(
            en: "You find out that an address is wrong when the invitation does not arrive, and that is the wrong moment.",
            nl: "Dat een adres niet klopt, merk je pas als de uitnodiging niet aankomt, en dat is het verkeerde moment."),
        triggering: [
            "## Stakeholders\n| Name | Role | E-mail |\n| --- | --- | --- |\n| Ada Berg | decision maker | ⟦ada.berg#example.com⟧ |\n",
            "## Betrokkenen\n| Naam | Rol | E-mail |\n| --- | --- | --- |\n| Ada Berg | beslisser | ⟦ada.berg@voorbeeld⟧ |\n",
        ],
        nonTriggering: [
            "## Stakeholders\n| Name | Role | E-mail |\n| --- | --- | --- |\n| Ada Berg | decision maker | ada.berg@example.com (office) |\n| Bo Carr | user | ? |\n",
        ],
        check: { context in
            context.plan.stakeholders.compactMap(\.email).filter { !containsAddress($0.value) }.map { email in
                Diagnostic(
                    .emailNotUnderstood, at: email.range,
                    Localized(en: "“\(email.value)” is no e-mail address", nl: "‘\(email.value)’ is geen e-mailadres"),
                    help: Localized(en: "Write it as name@company.com.", nl: "Schrijf het als naam@bedrijf.nl."))
            }
        })

    /// Whether one of the words has something before an `@`, and a dot inside what follows it.
    private static func containsAddress(_ text: String) -> Bool {
        text.split { " ,;<>()[]\"".contains($0) }.contains { word in
            let sides = word.split(separator: "@", omittingEmptySubsequences: false)
            guard sides.count == 2, !sides[0].isEmpty else { return false }
            return sides[1].split(separator: ".", omittingEmptySubsequences: false).count > 1 && sides[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
        }
    }
}
