import PlanModel
import PlanSemantics
import PlanText
import Testing

/// What a writer marks as internal, however it is marked.
@Suite struct InternalTests {
    private func plan(_ body: String) -> Plan { PlanCompiler.compile(Source(path: "", text: "---\naccount: Example\n---\n\(body)")).plan }

    static let bodies: [String] = [
        "## Actions\n- [ ] Open\n\n<!-- internal -->\n\n- [ ] Hidden\n\n<!-- /internal -->\n\n- [ ] Open\n",
        "## Actions\n- [ ] Open\n\n<!-- intern -->\n- [ ] Hidden\n\n<!-- /intern -->\n\n- [ ] Open\n",
        "## Actions\n- [ ] Open\n- [ ] Hidden <!-- internal -->\n- [ ] Open\n",
        "## Actions\n- [ ] Open\n\n## Actions <!-- internal -->\n- [ ] Hidden\n\n### Later\n- [ ] Hidden\n\n## Actions\n- [ ] Open\n",
        "## Actions (confidential)\n- [ ] Hidden\n\n## Acties (intern)\n- [ ] Hidden\n\n## Actions\n- [ ] Open\n- [ ] Open\n",
        "## Actions\n- [ ] Open\n- [ ] Open\n\n<!-- internal: for the team -->\n<!-- INTERNAL -->\n\n- [ ] Hidden\n",
        "## Actions\n| Action | Owner |\n|---|---|\n| Open | ada |\n| Hidden <!-- internal --> | bo |\n| Open | cy |\n",
    ]

    @Test(arguments: InternalTests.bodies) func hiddenRecordsAreInternalAndOnlyThose(_ body: String) {
        let actions = plan(body).actions
        #expect(actions.count >= 3)
        for action in actions { #expect(action.origin.isInternal == (action.title?.value == "Hidden"), "\(action.title?.value ?? "")") }
    }

    @Test func proseAndFactsToo() {
        let plan = plan("## Customer\nOpen text.\n\n<!-- internal -->\n\nHidden text.\n\n- **Goals:** hidden\n\n<!-- /internal -->\n\n- **Challenges:** open\n")
        let prose = plan.sections.flatMap(\.prose)
        #expect(prose.map { plan.isInternal($0) } == [false, true])
        #expect(plan.facts.map(\.origin.isInternal) == [true, false])
    }

    @Test func aCommentInAHeadingIsNotPartOfItsName() {
        let plan = plan("## Stakeholders <!-- internal -->\n- Ada Berg\n")
        #expect(plan.sections.first?.title == "Stakeholders")
        #expect(plan.stakeholders.first?.origin.isInternal == true)
    }
}
