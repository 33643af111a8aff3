import PlanDiagnostics

extension RuleID {
    public static let fileNotAPlan = RuleID("file-not-a-plan", .error)
}

extension Rule {
    static let fileNotAPlan = Rule(
        .fileNotAPlan, .text,
        summary: Localized(en: "A file that is named as a plan says whose plan it is", nl: "Een bestand dat je als plan opgeeft, zegt van welke klant het is"),
        rationale: Localized(
            en: "A text is a plan when the facts between the `---` lines at the top give an `account`. Other texts in a folder are left alone; one that you name yourself should be a plan.",
            nl: "Een tekst is een plan als de gegevens tussen de regels `---` bovenaan een `klant` noemen. Andere teksten in een map worden overgeslagen; een bestand dat je zelf noemt, hoort een plan te zijn."),
        // Found while a folder is read, not in a plan.
        triggering: [],
        nonTriggering: ["---\naccount: Example Company\n---\n"])
}
