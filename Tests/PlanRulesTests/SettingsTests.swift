import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanRules
import PlanSemantics
import PlanText
import Testing

/// What is said of a plan stays true when the numbers are other ones.
@Suite struct SettingsTests {
    private static let others: AssessmentSettings = {
        var settings = AssessmentSettings()
        settings.recentMonths = 17
        settings.strategicMonths = 17
        settings.wonLostMonths = 17
        settings.promisesKept = 83
        settings.portfolioKnown = 83
        settings.contactPeople = 8
        settings.contactLevels = 8
        settings.knownRelationship = 4
        settings.strongRelationship = 5
        settings.keyPersonCadences = 8
        settings.agreementNotice = 83
        return settings
    }()

    private static let cases = ConditionCase.contact + ConditionCase.trust + ConditionCase.portfolio + ConditionCase.ease + ConditionCase.sparringPartner + ConditionCase.goodwill

    @Test("no text speaks of a default that does not hold") func texts() {
        for definition in ConditionDefinition.all {
            for question in definition.questions(Self.others) { expectNoDefaults(question) }
        }
        for example in Self.cases {
            let compiled = PlanCompiler.compile(Source(path: "", text: "---\naccount: Example Company\n---\n" + example.plan))
            for condition in RuleChecker.check(compiled, asOf: asOf, settings: Self.others).assessment.conditions {
                for criterion in condition.criteria { expectNoDefaults(criterion.finding) }
            }
        }
    }

    private func expectNoDefaults(_ text: Localized) {
        for language in Language.allCases {
            let wrong = ["6 months", "12 months", "24 months", "6 maanden", "12 maanden", "24 maanden", "least 90%", "least 70%", "minstens 90%", "minstens 70%", "within 90 days", "binnen 90 dagen"]
                .filter { text[language].contains($0) }
            #expect(wrong.isEmpty, "\(text[language])")
        }
    }

    @Test("a number decides: the same plan is judged by it") func numbers() {
        let plan = "---\naccount: Example Company\ncategory: 1\n---\n## Contact log\n- 2026-10-01 Ada Berg, meeting: plans\n"
        let compiled = PlanCompiler.compile(Source(path: "", text: plan))
        var settings = AssessmentSettings()
        func recency() -> CriterionResult { RuleChecker.check(compiled, asOf: asOf, settings: settings).assessment[.contact].criteria[0] }
        #expect(recency().outcome == .fails)
        settings.contactCadence[.growing] = 60
        #expect(recency().outcome == .holds)
        #expect(recency().finding.dutch.contains("hoogstens 60"))
    }
}
