import PlanDiagnostics

extension RuleID {
    public static let configurationWrongValue = RuleID("configuration-wrong-value", .error)
}

extension Rule {
    static let configurationWrongValue = Rule(
        .configurationWrongValue, .configuration,
        summary: Localized(en: "The settings in planc.yml have values that fit", nl: "De instellingen in planc.yml hebben een waarde die past"),
        rationale: Localized(
            en: "A value that does not fit does not hold, and then all plans are judged by other numbers than you think.",
            nl: "Een waarde die niet past, geldt niet; dan worden alle plannen langs andere getallen gelegd dan je denkt."),
        triggering: [
            "language: ⟦fr⟧\n",
            "thresholds: { promises-kept: ⟦lots⟧, high-influence: ⟦7⟧ }\n",
            "rules: { action-overdue: ⟦eror⟧ }\n",
            "root: ⟦perhaps⟧\n",
            "currency: ⟦euros⟧\n",
            "fields: { ⟦manager⟧: text, region: ⟦colour⟧ }\n",
            "vocabulary: { sections: { stakeholders: [⟦Kansen⟧] } }\n",
            "team: ⟦Sanne⟧\n",
            "brand: { color: ⟦blue⟧ }\n",
            "language: en\n⟦language⟧: nl\n",
            "fail-on: ⟦errors⟧\n",
        ],
        nonTriggering: [
            "root: true\nlanguage: nl\ncurrency: GBP\nteam: { sanne: Sanne de Vries }\nfail-on: warning\nexclude: [archive, \"*.draft.md\"]\n",
            "brand: { name: Lumen Digital, color: \"#0b5394\" }\nthresholds:\ncadence: {}\n",
        ],
        exampleFile: .configuration)
}
