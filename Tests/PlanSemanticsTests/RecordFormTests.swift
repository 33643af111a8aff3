import PlanModel
import PlanSemantics
import PlanText
import TestSupport
import Testing

/// A record is the same record, whichever way it is written.
@Suite struct RecordFormTests {
    private func compile(_ body: String, head: String = "account: Example") -> CompiledPlan {
        PlanCompiler.compile(Source(path: "example.md", text: "---\n\(head)\n---\n\(body)"))
    }

    private static let forms: [(String, [String])] = [
        (
            "stakeholders",
            [
                "## Stakeholders\n| Name | Title | Role | Influence |\n|---|---|---|---|\n| Ada Berg | COO | decision maker | 5 |\n",
                "## Stakeholders\n- Ada Berg – COO\n  - Role: decision maker\n  - Influence: 5\n",
                "## Stakeholders\n- **Ada Berg – COO** role:\"decision maker\" influence:5\n",
                "## Stakeholders\n### Ada Berg\n- Title: COO\n- Role: decision maker\n- Influence: 5\n",
                "## Buying committee\n| First name | Last name | Title | Role | Influence (1-5) |\n|---|---|---|---|---|\n| Ada | Berg | COO | decision maker | 5 – signs |\n",
                "## DMU: who decides\n| Name | Role | Influence |\n|---|---|---|\n| Ada Berg – COO | decision maker | 5 |\n",
                "## Stakeholders[^1]\n### Ada Berg\n| Field | Value |\n|---|---|\n| Title | COO |\n| Role | Decision maker |\n| Influence | 5 |\n",
                "## Stakeholders\n- Ada Berg, COO\n  role: decision maker\n  influence: 5\n",
                "## Stakeholders\n### Ada Berg\n**Title:** COO\n**Role:** decision maker | **Influence:** 5\n",
                "## 👥 2.1 STAKEHOLDER MAP:\n|Name|Title|Role|Influence|\n|:--|:-:|--:|---|\n|Ada Berg|COO|decision maker|5|\n",
                "## Betrokkenen\n| Naam | Functie | Rol | Invloed |\n|---|---|---|---|\n| **Ada Berg** | COO | beslisser | 5 |\n",
            ]
        ),
        (
            "opportunities",
            [
                "## Opportunities\n- K1: Second plant value:€90k p:60% close:2027-02-15 product:Hosting @ada\n",
                "## Opportunities\n| Id | Opportunity | Value | Probability | Close date | Product | Owner |\n|---|---|---|---|---|---|---|\n| K1 | Second plant | €90k | 60% | 2027-02-15 | Hosting | ada |\n",
                "## Opportunities\n- **K1** Second plant\n  - value: EUR 90.000,00\n  - probability: 60\n  - close: 15 Feb 2027\n  - product: Hosting\n  - owner: ada\n",
                "## Opportunities\n### K1: Second plant\n- Value: €90k\n- Probability: 60%\n- Close date: 15-02-2027\n- Product: Hosting\n- Owner: @ada\n",
                "## Kansen\n- K1: Second plant waarde:€90k kans:60% sluit:15-02-2027 product:Hosting wie:ada\n",
                "## Pipeline\n- K1: Second plant – €90k – 60% – 15 Feb 2027 – @ada product:Hosting\n",
                "**Pipeline**\n\n•\tK1: Second plant (€90k; 60%; 15-02-2027; ada) product:Hosting\n",
            ]
        ),
        (
            "actions",
            [
                "## Actions\n- [x] A1: Call @ada due:2026-12-04 done:2026-12-01 !high #contact\n",
                "## Actions\n| Id | Action | Owner | Due | Done | Priority | Serves |\n|---|---|---|---|---|---|---|\n| A1 | Call | ada | 2026-12-04 | 2026-12-01 | high | contact |\n",
                "## Actions\n- [x] A1: Call #contact\n  - owner: ada\n  - due: 4 December 2026\n  - done: 1 dec 2026\n  - priority: high\n",
                "## Acties\n- [X] A1: Call wie:ada voor:04-12-2026 gereed:01-12-2026 !hoog #C1\n",
                "## Actions by quarter\n### Q4\n- ☑ A1: Call - ada - 4 Dec 2026 - high done:2026-12-01 #contact\n",
                "## Acties 2026\n- [v] A1: ada: Call (4 dec 2026; hoog) gereed:01-12-2026 #contact\n",
                "Action items:\n\n- [x] A1: Call by 4 December 2026 @ada done:2026-12-01 !high #contact\n",
                "## Next steps\n### A1: Call\n- Owner: ada\n- Due: 2026-12-04\n- Status: done\n- Done: 2026-12-01\n- Priority: high\n- Condition: contact\n",
            ]
        ),
        (
            "contacts",
            [
                "## Contact log\n- 2026-11-03 Ada Berg and Bo Carr, meeting: scope agreed hours:2\n",
                "## Contact log\n| Date | With | Channel | Summary | Hours |\n|---|---|---|---|---|\n| 2026-11-03 | Ada Berg, Bo Carr | meeting | scope agreed | 2 |\n",
                "## Contact log\n- November 3, 2026 – Ada Berg & Bo Carr, meeting: scope agreed hours:2\n",
                "## Contactlogboek\n- 3 nov 2026: Ada Berg en Bo Carr, overleg: scope agreed uren:2\n",
                "## Contact log\n2026-11-03 Ada Berg and Bo Carr, meeting: scope agreed hours:2\n",
                "## Contact log\n### 3 November 2026 – Ada Berg & Bo Carr, meeting\nscope agreed hours:2\n",
                "## Log\n| Date | With | Channel | Summary | Hours |\n|---|---|---|---|---|\n| 3-11-2026 14:05 | Ada Berg<br>Bo Carr | Meeting | scope agreed | 2h |\n",
            ]
        ),
        (
            "agreements",
            [
                "## Agreements\n| Topic | Agreement | Valid until |\n|---|---|---|\n| Prices | Price list | 2027-12-31 |\n",
                "## Agreements\n- Prices: Price list until:2027-12-31\n",
                "## Afspraken\n- Prijzen: Price list tot:2027-12-31\n",
            ]
        ),
    ]

    @Test(arguments: RecordFormTests.forms.map(\.0)) func allFormsGiveTheSameRecord(_ name: String) throws {
        let forms = try #require(Self.forms.first { $0.0 == name }).1
        let head = "account: Example\nmanager: Ada Berg"
        let expected = ModelDump.lines(compile(forms[0], head: head).plan)
        #expect(expected.count > 4)
        for form in forms.dropFirst() {
            let compiled = compile(form, head: head)
            #expect(compiled.diagnostics.isEmpty, "\(form)\n\(compiled.diagnostics.map(\.message.english))")
            #expect(ModelDump.lines(compiled.plan) == expected, "\(form)")
        }
    }

    @Test("A word that could be a channel is the summary where the channel has been named", arguments: [
        "## Contact log\n- Meeting date:2026-11-03 with:\"Ada Berg\" channel:visit\n",
        "## Contactlogboek\n- 2026-11-03 overleg met:\"Ada Berg\" kanaal:bezoek\n",
    ])
    func channelWordAsSummary(_ body: String) throws {
        let contact = try #require(compile(body).plan.contacts.first)
        #expect(contact.channel?.value == .visit)
        #expect(["Meeting", "overleg"].contains(contact.summary?.value))
    }

    /// What a heading means, and what it does not.
    @Test(arguments: [
        ("Goals & challenges", SectionKind.customer), ("Strengths and weaknesses", nil), ("DMU: wie beslist?", .stakeholders), ("PIPELINE – NEXT 12 MONTHS", .opportunities),
        ("Kansen > € 100k", .opportunities), ("1\\. ACTION PLAN", .actions), ("Acties per kwartaal", .actions), ("Objectives and key results", .objectives),
        ("Stakeholders[^2]", .stakeholders), ("🧪 White space analysis (draft)", .portfolio), ("Weather", nil), ("Product roadmap of the competition", nil),
        ("Risks & opportunities", nil), ("Mutual action plan", .actions), ("Belangenkaart", .stakeholders),
    ]) func headings(_ title: String, _ kind: SectionKind?) {
        #expect(compile("# \(title)\n\ntext\n\n# Other\n").plan.sections[0].kind == kind)
    }

    /// The one heading above all others is the plan's name, whatever words are in it.
    @Test func theTitleIsNoSection() {
        let plan = compile("# Mutual action plan: Example\n## MEDDPICC\n- Champion: Ada\n## Actions\n- Call\n").plan
        #expect(plan.sections.map(\.kind) == [nil, nil, .actions])
        #expect(plan.actions.map { $0.title?.value } == ["Call"])
    }

    /// Bold lines and lead-ins stand for headings, also right under a list.
    @Test func boldLinesPartLists() {
        let plan = compile("## Success conditions\n**1. Contact**\n- 2026-11-02: market day\n**2. Trust**\n- status: unknown\n- 2026-11-03: kept our word\n**Note**\n- plain\n").plan
        #expect(plan.evidence.prefix(2).map(\.condition) == [.contact, .trust])
        #expect(plan.evidence.prefix(2).map { $0.text?.value } == ["market day", "kept our word"])
        #expect(plan.selfAssessments.map(\.condition) == [.trust])
        let other = compile("**Actions**\n• Call Bo\n• Mail Cy\n**Risks:**\n- one\n").plan
        #expect(other.actions.map { $0.title?.value } == ["Call Bo", "Mail Cy"])
        #expect(other.swot.map(\.text.value) == ["one"])
    }

    @Test func nestedTasksAreActionsOfTheirOwn() {
        let plan = compile("## To do\n- [ ] Proposal @ada\n  - [x] Price @bo due:2026-12-01\n  - the legal text @cy\n  - budget: none\n## Done\n- Kick-off\n").plan
        #expect(plan.actions.map { $0.title?.value } == ["Proposal", "Price", "the legal text", "Kick-off"])
        #expect(plan.actions.map { $0.owner?.value } == ["ada", "bo", "cy", nil])
        #expect(plan.actions.map(\.status) == [.open, .done, .open, .done])
        #expect(plan.actions[0].origin.extras.map(\.label) == ["budget"])
    }

    /// A dash in a sentence is a dash: a field has to be certain.
    @Test(arguments: ["Call Ada - about the price", "Renew 2025 - 2026", "Budget: check it", "Meet the board - Finance", "Ask about week 12", "Growth (+12%)", "Look into offer (see mail)"])
    func sentencesKeepTheirWords(_ text: String) {
        let action = compile("## Actions\n- \(text)\n").plan.actions.first
        #expect(action?.title?.value == text)
        #expect(action?.owner == nil && action?.due == nil)
    }

    @Test func mentionsOfNotebooksAreUnderstood() {
        let plan = compile("## Actions\n- Call @Bo de Wit @December 4, 2026\n- Mail @bo @2026-12-05\n", head: "account: Example\nteam: [Bo de Wit]").plan
        #expect(plan.actions.map { $0.owner?.value } == ["Bo de Wit", "bo"])
        #expect(plan.actions.map { $0.due?.value.iso } == ["2026-12-04", "2026-12-05"])
    }

    @Test func numbersThatYAMLPartsStayNumbers() {
        let compiled = compile("", head: "account: Example\nrevenue: { 2025: 1,250,000, 2026: { actual: 5,5k, target: 20k } }\nteam: Ada Berg, Bo Carr\nsites: [North, South]\nlegal: { form: plc }")
        #expect(compiled.plan.revenue.map { $0.actual?.value.minorUnits } == [125_000_000, 550_000])
        #expect(compiled.plan.team.map(\.name.value) == ["Ada Berg", "Bo Carr"])
        #expect(compiled.plan.details.map { "\($0.label)=\($0.text.value)" } == ["sites=North", "sites=South", "legal › form=plc"])
    }

    @Test func wordsThatLookLikeTokensStayText() {
        let plan = compile("## Actions\n- [ ] Look at https://example.org:8080/a at 10:30, see nb:1 and C#, item #4, mail a@b.example\n").plan
        #expect(plan.actions.first?.title?.value == "Look at https://example.org:8080/a at 10:30, see nb:1 and C#, item #4, mail a@b.example")
        #expect(plan.actions.first?.owner == nil)
    }

    @Test func nothingThatWasWrittenGetsLost() throws {
        let body = "## Stakeholders\n| Name | Shoe size |\n|---|---|\n| Ada Berg | 43 |\n\nShe sails.\n\n## Weather\nRainy.\n\n- [ ] no action\n"
        let plan = compile(body).plan
        #expect(plan.stakeholders[0].origin.extras.first?.label == "Shoe size")
        #expect(plan.stakeholders[0].origin.extras.first?.text.value == "43")
        #expect(plan.sections.map(\.prose.count) == [1, 2])
        #expect(plan.actions.isEmpty)
    }

    @Test func placeholdersCountAsNothing() {
        let plan = compile("## Stakeholders\n| Name | Role | Influence |\n|---|---|---|\n| [Name] | TBD | ? |\n| Ada Berg | n.t.b. | - |\n").plan
        #expect(plan.stakeholders.count == 1)
        #expect(plan.stakeholders[0].role == nil)
        #expect(plan.stakeholders[0].influence == nil)
    }

    @Test func signsOnAScaleAreNoPlaceholders() {
        let plan = compile("## Stakeholders\n| Name | Influence | Relationship |\n|---|---|---|\n| Ada Berg | + | - |\n").plan
        #expect(plan.stakeholders[0].influence?.value == 4)
        #expect(plan.stakeholders[0].relationship?.value == 2)
    }

    @Test func internalPartsAreMarked() {
        let plan = compile("## Actions\n- [ ] Open\n\n<!-- internal -->\n\n- [ ] Secret\n\n<!-- /internal -->\n\n- [ ] Open again\n").plan
        #expect(plan.actions.map(\.origin.isInternal) == [false, true, false])
    }

    /// The bytes at a field's range are the field's text, whatever stands around it.
    @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"]) func rangesAreTheTextOfTheirFields(_ lineEnding: String, _ mark: String) throws {
        for path in Repository.files(in: "sample-plans/portfolio", suffix: ".md") {
            let text = mark + (try Repository.text(path)).replacing("\n", with: lineEnding)
            let compiled = PlanCompiler.compile(Source(path: path, text: text))
            for (field, value) in Self.textFields(compiled.plan) where !value.contains("  ") {
                let written = compiled.source.text(field)
                // Marks and line breaks are all that may differ; a reference may stand between the words.
                let isSame = Self.letters(written).contains(Self.letters(value)) || written.contains("#")
                #expect(isSame, "\(path): ‘\(written)’ for ‘\(value)’")
            }
        }
    }

    private static func letters(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !"*`_\\#@\r\n ".unicodeScalars.contains($0) }))
    }

    private static func textFields(_ plan: Plan) -> [(SourceRange, String)] {
        var fields: [(SourceRange, String)] = []
        func add(_ field: Field<String>?) { if let field { fields.append((field.range, field.value)) } }
        plan.stakeholders.forEach { add($0.name); add($0.jobTitle); add($0.notes); add($0.reportsTo) }
        plan.products.forEach { add($0.name); add($0.market); add($0.addedValue); add($0.competitor) }
        plan.opportunities.forEach { add($0.title); add($0.product); add($0.owner) }
        plan.objectives.forEach { add($0.title); add($0.metric) }
        plan.actions.forEach { add($0.title); add($0.owner) }
        plan.promises.forEach { add($0.title); add($0.to) }
        plan.agreements.forEach { add($0.text); add($0.topicText) }
        plan.contacts.forEach { add($0.summary); $0.people.forEach { add($0.name) } }
        plan.evidence.forEach { add($0.text) }
        plan.reviews.forEach { add($0.by); add($0.text) }
        plan.swot.forEach { add($0.text) }
        plan.facts.forEach { add($0.text) }
        return fields
    }
}
