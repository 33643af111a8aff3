import PlanDiagnostics
import PlanRules
import PlanText
import Testing

/// `<!-- planc-ignore rule: reason -->` in all the places where people put it.
@Suite struct SuppressionTests {
    static let silenced: [String] = [
        "## Actions\n<!-- planc-ignore action-without-owner: to be agreed -->\n\n- [ ] Call due:2026-12-04 #contact\n",
        "## Actions\n<!-- planc-ignore action-without-owner: to be agreed -->\n- [ ] Call due:2026-12-04 #contact\n",
        "## Actions\n- [ ] Call due:2026-12-04 #contact <!-- planc-ignore action-without-owner: to be agreed -->\n",
        "## Actions\n- [ ] Call due:2026-12-04 #contact\n  <!-- planc-ignore action-without-owner: to be agreed -->\n",
        "## Acties\n- [ ] Bel voor:2026-12-04 #contact <!-- planc-negeer action-without-owner: nog af te spreken -->\n",
        "## Actions\n| Action | Due | Serves |\n|---|---|---|\n| Call <!-- planc-ignore action-without-owner: to be agreed --> | 2026-12-04 | contact |\n",
        "<!--\nplanc-ignore action-without-owner: to be agreed\n-->\n<!-- planc-ignore action-without-priority: small -->\n\n## Actions\n\n<!-- planc-ignore action-without-owner: to be agreed -->\n\n- [ ] Call due:2026-12-04 #contact\n",
        "## Actions\n> <!-- planc-ignore action-without-owner: to be agreed -->\n\n<!-- planc-ignore action-without-owner: to be agreed -->\n\n- [ ] Call due:2026-12-04 #contact\n",
    ]

    @Test(arguments: SuppressionTests.silenced) func aFindingStays(_ plan: String) {
        let found = check(whole(plan)).diagnostics.map(\.rule.name)
        #expect(!found.contains("action-without-owner"), "\(found)")
    }

    static let counted: [(String, String)] = [
        // The second of two findings counts.
        ("## Actions\n<!-- planc-ignore action-without-owner: to be agreed -->\n\n- [ ] Call due:2026-12-04 #contact\n- [ ] Visit due:2026-12-04 #contact\n", "Visit"),
        // Only the block behind the comment.
        ("## Actions\n<!-- planc-ignore action-without-owner: to be agreed -->\n\n- [ ] Call @ada due:2026-12-04 #contact\n\nThen:\n\n- [ ] Visit due:2026-12-04 #contact\n", "Visit"),
        ("## Actions\n\n    <!-- planc-ignore action-without-owner: in code -->\n\n- [ ] Visit due:2026-12-04 #contact\n", "Visit"),
        ("## Actions\n- [ ] Visit `<!-- planc-ignore action-without-owner: in code -->` due:2026-12-04 #contact\n", "Visit"),
        ("## Actions\n<!-- planc-ignore action-without-date: another rule -->\n\n- [ ] Visit due:2026-12-04 #contact\n", "Visit"),
    ]

    @Test(arguments: SuppressionTests.counted) func othersCount(_ plan: String, _ title: String) {
        let text = whole(plan)
        let found = check(text).diagnostics.filter { $0.rule.name == "action-without-owner" }
        #expect(found.count == 1)
        let source = Source(path: "", text: text)
        for finding in found { #expect(source.text(finding.range).hasPrefix(title)) }
    }

    @Test func whatTheCommentSaysIsNoField() {
        let plan = "## Actions\n- [ ] Call <!-- planc-ignore action-without-owner: @bo does it due:2020-01-01 #ease --> due:2026-12-04 #contact\n"
        let found = check(whole(plan)).diagnostics.map(\.rule.name)
        #expect(!found.contains("action-overdue"))
        #expect(!found.contains("owner-unknown"))
        #expect(!found.contains("action-without-owner"))
    }
}
