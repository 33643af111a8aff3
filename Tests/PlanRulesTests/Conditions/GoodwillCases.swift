import PlanModel

extension ConditionCase {
    static let goodwill: [ConditionCase] = [
        ConditionCase(.goodwill, "nothing at all", "", .unknown, "???"),
        ConditionCase(.goodwill, "a decision maker whose attitude is not recorded", people("| Ada Berg | decision maker | 5 | |"), .unknown, "???"),
        ConditionCase(.goodwill, "a sceptical decision maker", people("| Ada Berg | decision maker | 5 | sceptic | ⟦12⟧"), .partial, "-+?"),
        ConditionCase(.goodwill, "a neutral decision maker", people("| Ada Berg | decision maker | 5 | neutral | ⟦12⟧"), .partial, "-+?"),
        ConditionCase(.goodwill, "a decision maker who supports us", people("| Ada Berg | decision maker | 5 | supporter | ⟦12⟧"), .partial, "++?"),
        ConditionCase(.goodwill, "a sponsor by role", people("| Ada Berg | sponsor | 2 | sponsor | ⟦12⟧"), .partial, "++?"),
        ConditionCase(.goodwill, "only an influencer supports us", people("| Ada Berg | influencer | 5 | supporter | ⟦2⟧"), .partial, "?+?"),
        ConditionCase(.goodwill, "an opponent of influence 3", people("| Ada Berg | user | 3 | opponent | ⟦2⟧"), .partial, "?+?"),
        ConditionCase(.goodwill, "an opponent of influence 4", people("| Ada Berg | user | 4 | opponent | ⟦2⟧"), .unmet, "?-?"),
        ConditionCase(.goodwill, "an opponent whom an action names", people("| Ada Berg | user | 4 | opponent | ⟦2⟧") + action("Lunch with Ada Berg", "#trust"), .partial, "?+?"),
        ConditionCase(.goodwill, "an opponent, and an action for goodwill", people("| Ada Berg | user | 4 | opponent | ⟦2⟧") + action("Open day", "#goodwill"), .partial, "?+?"),
        ConditionCase(.goodwill, "an opponent, and an action for somebody else", people("| Ada Berg | user | 4 | opponent | ⟦2⟧") + action("Lunch with Bo Carr", "#trust"), .unmet, "?-?"),
        ConditionCase(.goodwill, "one won, one lost", deals("won:\(day(-9)) ⟦3⟧", "lost:\(day(-8)) ⟦3⟧"), .partial, "??+"),
        ConditionCase(.goodwill, "one won, two lost", deals("won:\(day(-9)) ⟦3⟧", "lost:\(day(-8)) ⟦3⟧", "lost:\(day(-7)) ⟦3⟧"), .unmet, "??-"),
        ConditionCase(
            .goodwill, "one won, two lost, one of them exactly 24 months ago", deals("won:\(day(-9)) ⟦3⟧", "lost:\(day(-8)) ⟦3⟧", "lost:\(month(-24)) ⟦3⟧"), .unmet, "??-"),
        ConditionCase(
            .goodwill, "one won, two lost, one of them a day longer ago", deals("won:\(day(-9)) ⟦3⟧", "lost:\(day(-8)) ⟦3⟧", "lost:\(month(-24, -1))"), .partial, "??+"),
        ConditionCase(.goodwill, "won and lost without dates", deals("status:won", "status:lost"), .unknown, "???"),
        ConditionCase(.goodwill, "lost, by its closing date", deals("status:lost close:\(day(-9)) ⟦3⟧"), .unmet, "??-"),
        ConditionCase(.goodwill, "lost, but goodwill is noted", deals("lost:\(day(-9)) ⟦3⟧") + evidence("\(day(-3)): recommended us", "⟦3⟧"), .partial, "??+"),
        ConditionCase(.goodwill, "goodwill noted exactly 24 months ago", evidence("\(month(-24)): recommended us", "⟦3⟧"), .partial, "??+"),
        ConditionCase(.goodwill, "goodwill noted a day longer ago", evidence("\(month(-24, -1)): recommended us", ""), .unknown, "???"),
        ConditionCase(.goodwill, "goodwill noted without a date", evidence("recommended us", ""), .unknown, "???"),
        ConditionCase(.goodwill, "everything in order", people("| Ada Berg | decision maker | 5 | supporter | ⟦12⟧") + deals("won:\(day(-9)) ⟦3⟧"), .met, "+++"),
    ]

    private static func people(_ rows: String) -> String { "## Stakeholders\n| Name | Role | Influence | Attitude |\n| --- | --- | --- | --- |\n\(rows)\n" }

    private static func deals(_ ends: String...) -> String { "## Opportunities\n" + ends.enumerated().map { "- K\($0): Plant \($0) value:€40k \($1)\n" }.joined() }

    private static func evidence(_ text: String, _ marks: String) -> String { "## Success conditions\n### 7. Goodwill\n- \(text) \(marks)\n" }

    private static func action(_ title: String, _ mark: String) -> String { "## Actions\n- [ ] A1: \(title) @ona due:2026-12-04 \(mark)\n" }
}
