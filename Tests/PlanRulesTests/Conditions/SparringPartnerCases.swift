import PlanModel

extension ConditionCase {
    static let sparringPartner: [ConditionCase] = [
        ConditionCase(.sparringPartner, "nothing at all", "", .unknown, "???"),
        ConditionCase(.sparringPartner, "nobody at strategic level", people("| Ada Berg | decision maker | tactical | 5 | \(day(-1)) |"), .unknown, "???"),
        ConditionCase(.sparringPartner, "relationship 3", people("| Ada Berg | decision maker | strategic | 3 | | ⟦1⟧"), .unmet, "-??"),
        ConditionCase(.sparringPartner, "relationship 4", people("| Ada Berg | decision maker | strategic | 4 | | ⟦1⟧"), .partial, "+??"),
        ConditionCase(
            .sparringPartner, "the best of two counts",
            people("| Ada Berg | decision maker | strategic | 2 | |\n| Bo Carr | influencer | strategic | 5 | | ⟦1⟧"), .partial, "+??"),
        ConditionCase(.sparringPartner, "a gatekeeper of the board", people("| Ada Berg | gatekeeper | strategic | 5 | \(day(-1)) |"), .unknown, "???"),
        ConditionCase(.sparringPartner, "contact exactly six months ago", people("| Ada Berg | decision maker | strategic | 3 | \(month(-6)) | ⟦12⟧"), .partial, "-+?"),
        ConditionCase(.sparringPartner, "contact a day longer ago", people("| Ada Berg | decision maker | strategic | 3 | \(month(-6, -1)) | ⟦12⟧"), .unmet, "--?"),
        ConditionCase(.sparringPartner, "contact that is still to come", people("| Ada Berg | decision maker | strategic | 3 | \(day(1)) | ⟦1⟧"), .unmet, "-??"),
        ConditionCase(
            .sparringPartner, "a contact that states its level", "## Contact log\n- \(day(-9)) Ada Berg, meeting: plans level:strategic ⟦2⟧\n", .partial, "?+?"),
        ConditionCase(.sparringPartner, "consulted exactly twelve months ago", evidence("\(month(-12)): asked for our view", "⟦3⟧"), .partial, "??+"),
        ConditionCase(.sparringPartner, "consulted a day longer ago", evidence("\(month(-12, -1)): asked for our view", "⟦3⟧"), .unmet, "??-"),
        ConditionCase(.sparringPartner, "consulted without a date", evidence("asked for our view", "⟦3⟧"), .unknown, "???"),
        ConditionCase(.sparringPartner, "consulted tomorrow", evidence("\(day(1)): asked for our view", "⟦3⟧"), .unknown, "???"),
        ConditionCase(
            .sparringPartner, "consulted by the contact log", "## Contact log\n- \(day(-9)) Ada Berg, meeting: our view #sparring-partner ⟦3⟧\n- \(day(-8)) Ada Berg, call: prices\n",
            .partial, "??+"),
        ConditionCase(
            .sparringPartner, "everything in order",
            people("| Ada Berg | decision maker | strategic | 4 | \(day(-1)) | ⟦12⟧") + evidence("\(day(-9)): asked for our view", "⟦3⟧"), .met, "+++"),
    ]

    private static func people(_ rows: String) -> String {
        "## Stakeholders\n| Name | Role | Level | Relationship | Last contact |\n| --- | --- | --- | --- | --- |\n\(rows)\n"
    }

    private static func evidence(_ text: String, _ marks: String) -> String { "## Success conditions\n### 6. Sparring partner\n- \(text) \(marks)\n" }
}
