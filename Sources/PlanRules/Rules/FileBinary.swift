import PlanDiagnostics

extension RuleID {
    public static let fileBinary = RuleID("file-binary", .error)
}

extension Rule {
    static let fileBinary = Rule(
        .fileBinary, .text,
        summary: Localized(en: "A plan is a text file", nl: "Een plan is een tekstbestand"),
        rationale: Localized(
            en: "A document of Word or a PDF cannot be compared or checked line by line. Save the plan as plain text with the extension .md.",
            nl: "Een Word-document of een pdf is niet regel voor regel te vergelijken of na te kijken. Sla het plan op als gewone tekst met de extensie .md."),
        // Found while a folder is read, before there is a text to mark.
        triggering: [],
        nonTriggering: ["## Customer\nA plant and two shops.\n"])
}
