import PlanDiagnostics

extension RuleID {
    public static let configurationUnknownKey = RuleID("configuration-unknown-key", .warning)
}

extension Rule {
    static let configurationUnknownKey = Rule(
        .configurationUnknownKey, .configuration,
        summary: Localized(en: "The settings in planc.yml have names that mean something", nl: "De instellingen in planc.yml hebben een naam die iets betekent"),
        rationale: Localized(
            en: "A misspelt setting does nothing, and nobody would notice.",
            nl: "Een verkeerd gespelde instelling doet niets, en niemand zou het merken."),
        triggering: [
            "⟦langauge⟧: en\n",
            "thresholds: { ⟦promises-kep⟧: 80 }\n",
            "rules:\n  ⟦action-overdu⟧: off\n",
            "cadence: { contact: { ⟦6⟧: 30 } }\n",
            "vocabulary: { sections: { ⟦stakeholder⟧: [Kring] } }\n",
        ],
        nonTriggering: [
            "language: en\nthresholds: { promises-kept: 80 }\nrules: { action-overdue: off, actions: warning }\ncadence: { contact: { 1: 21 } }\n",
            "vocabulary: { sections: { stakeholders: [Inkoopkring] } }\nfields: { region: { type: choice, values: [north, south], required: true } }\n",
        ],
        exampleFile: .configuration)
}
