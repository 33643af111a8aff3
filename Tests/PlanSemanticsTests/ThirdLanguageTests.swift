import PlanDiagnostics
import PlanModel
import PlanSemantics
import PlanText
@testable import PlanVocabulary
import TestSupport
import Testing

/// A third language is one more table and nothing else: here English with each word turned around.
@Suite struct ThirdLanguageTests {
    /// "Stakeholders" → "sredlohekatszu": a language of its own, with a tail that keeps short words apart.
    private static func word(_ english: String) -> String {
        let letters = english.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0 == " " }
        guard !letters.isEmpty else { return english + "zu" }
        return String(String.UnicodeScalarView(letters)).split(separator: " ").map { String($0.reversed()) + "zu" }.joined(separator: " ")
    }

    private static func words<Value>(_ table: WordList<Value>) -> WordList<Value> { table.mapValues { $0.map(word) } }
    private static func words(_ list: [String]) -> [String] { list.map(word) }

    private static let table: LanguageTable = {
        let english = LanguageTable.english
        return LanguageTable(
            language: .english, sections: words(english.sections), conditions: words(english.conditions), frontMatterKeys: words(english.frontMatterKeys),
            revenueKeys: words(english.revenueKeys), fields: words(english.fields), titleColumns: words(english.titleColumns), stages: words(english.stages),
            roles: words(english.roles), levels: words(english.levels), attitudes: words(english.attitudes), productStatuses: words(english.productStatuses),
            opportunityStatuses: words(english.opportunityStatuses), horizons: words(english.horizons), natures: words(english.natures),
            actionStatuses: words(english.actionStatuses), priorities: words(english.priorities), topics: words(english.topics), channels: words(english.channels),
            incidentStatuses: words(english.incidentStatuses), routes: words(english.routes), conditionStatuses: words(english.conditionStatuses),
            quadrants: words(english.quadrants), factKinds: words(english.factKinds), scale: words(english.scale), months: words(english.months),
            magnitudes: words(english.magnitudes), placeholders: words(english.placeholders), relativeDates: words(english.relativeDates),
            openEnded: words(english.openEnded), conjunctions: words(english.conjunctions), percentWords: words(english.percentWords),
            hourWords: words(english.hourWords), givenNameColumns: words(english.givenNameColumns), familyNameColumns: words(english.familyNameColumns),
            totals: words(english.totals), weekdays: words(english.weekdays), factColumns: words(english.factColumns), periods: words(english.periods),
            dateLeads: words(english.dateLeads), dateLimits: words(english.dateLimits), approximations: words(english.approximations),
            currencyWords: words(english.currencyWords), deadlineWords: words(english.deadlineWords), headingTails: words(english.headingTails),
            noneWords: words(english.noneWords), amountRemarks: words(english.amountRemarks),
            internalWords: words(english.internalWords), ignoreWords: words(english.ignoreWords))
    }()

    /// Each `‹english›` of a plan in the third language; the words inside are those of the tables.
    private static func translated(_ plan: String) -> String {
        plan.replacing(/‹([^›]+)›/) { word(String($0.1)) }
    }

    private static let plan = """
        ---
        ‹account›: Havenbedrijf Delta
        ‹manager›: Sanne de Vries
        ‹stage›: ‹trusted supplier›
        ‹revenue›: { 2026: { ‹actual›: 1 ‹million›, ‹target›: 2 ‹million› ‹euro› } }
        ‹reviewed›: ‹by› 30 ‹September› 2026
        ---
        # Plan
        ## ‹Customer›
        **‹Goals›:** quays without smoke
        ## ‹Stakeholders›
        | ‹First name› | ‹Last name› | ‹Role› | ‹Level› | ‹Influence› | ‹Attitude› | ‹Last contact› |
        | --- | --- | --- | --- | --- | --- | --- |
        | Ilse | Verhoef | ‹decision maker› | ‹strategic› | ‹very high› | ‹neutral› | 4 ‹May› 2026 |
        ## ‹Opportunities› ‹for› 2027
        ### ‹Short term›
        - K1: Pilot ‹value›:€90k ‹probability›:60% ‹close›:2027-02-15
        ## ‹Actions›
        - [ ] Call Ilse - Sanne - ‹week› 50 2026 - ‹high›
        - Send the offer ‹due›:‹asap›
        ## ‹Agreements›
        - ‹Prices›: list 2026 ‹until›:‹indefinite›
        ## ‹Success conditions›
        ### ‹Trust›
        - ‹status›: ‹met›
        ## ‹Contact log›
        - 3 ‹November› 2026 Ilse Verhoef, ‹visit›: saw the quay
        """

    @Test func aPlanInAThirdLanguageCompilesToTheModelOfItsEnglishTwin() throws {
        let vocabulary = Vocabulary(LanguageTable.all + [Self.table])
        let english = Self.plan.replacing("‹", with: "").replacing("›", with: "")
        let expected = PlanCompiler.compile(Source(path: "twin.md", text: english))
        let compiled = PlanCompiler.compile(Source(path: "third.md", text: Self.translated(Self.plan)), settings: CompileSettings(vocabulary: vocabulary))
        let (left, right) = (ModelDump.lines(compiled.plan), ModelDump.lines(expected.plan))
        #expect(left == right, "\(left.filter { !right.contains($0) }) \(right.filter { !left.contains($0) })")
        #expect(left.count > 40)
        #expect(compiled.plan.stakeholders.first?.influence?.value == 5)
        #expect(compiled.plan.actions.first?.owner?.value == "Sanne")
        #expect(compiled.diagnostics.map(\.rule.name) == ["date-relative"])
        #expect(expected.diagnostics.map(\.rule.name) == ["date-relative"])
    }

    @Test func withoutItsTableThePlanSaysNothing() {
        let compiled = PlanCompiler.compile(Source(path: "third.md", text: Self.translated(Self.plan)))
        #expect(compiled.plan.account == nil)
        #expect(compiled.plan.stakeholders.isEmpty && compiled.plan.actions.isEmpty)
        #expect(!compiled.plan.sections.allSatisfy { $0.prose.isEmpty })
    }
}
