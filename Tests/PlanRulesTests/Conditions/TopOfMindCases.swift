import PlanModel

extension ConditionCase {
    static let topOfMind: [ConditionCase] =
        intervals + [
            ConditionCase(.topOfMind, "nobody is listed", "", .unknown, "???"),
            ConditionCase(.topOfMind, "nothing in order", people("| Ada Berg | influencer | 4 | 2 | \(day(-999)) | ⟦123⟧"), .unmet, "---"),
            ConditionCase(.topOfMind, "a decision maker without a name", people("| | decision maker | 5 | 4 | \(day(-1)) |"), .unknown, "???"),
            ConditionCase(.topOfMind, "a decision maker of whom nothing is known", people("| Ada Berg | decision maker | 5 | | | ⟦1⟧"), .partial, "+??"),
            ConditionCase(.topOfMind, "relationship 2", people("| Ada Berg | decision maker | 5 | 2 | \(day(-1)) | ⟦123⟧"), .partial, "+-+"),
            ConditionCase(.topOfMind, "relationship 3", people("| Ada Berg | decision maker | 5 | 3 | \(day(-1)) | ⟦123⟧"), .met, "+++"),
            ConditionCase(.topOfMind, "relationship 4", people("| Ada Berg | decision maker | 5 | 4 | \(day(-1)) | ⟦123⟧"), .met, "+++"),
            ConditionCase(.topOfMind, "only a user", people("| Ada Berg | user | 5 | 5 | \(day(-1)) | ⟦1⟧"), .unmet, "-??"),
            ConditionCase(.topOfMind, "only an influencer of influence 3", people("| Ada Berg | influencer | 3 | 5 | \(day(-1)) | ⟦1⟧"), .unmet, "-??"),
            ConditionCase(.topOfMind, "only an influencer of influence 4", people("| Ada Berg | influencer | 4 | 5 | \(day(-1)) | ⟦123⟧"), .partial, "-++"),
            ConditionCase(
                .topOfMind, "an influencer of influence 3 who hardly knows us",
                people("| Ada Berg | decision maker | 1 | 3 | \(day(-1)) | ⟦123⟧\n| Bo Carr | influencer | 3 | 1 | |"), .met, "+++"),
            ConditionCase(
                .topOfMind, "an influencer of influence 4 who hardly knows us",
                people("| Ada Berg | decision maker | 1 | 3 | \(day(-1)) | ⟦13⟧\n| Bo Carr | influencer | 4 | 1 | | ⟦2⟧"), .partial, "+--"),
            ConditionCase(
                .topOfMind, "one of two relationships is not recorded",
                people("| Ada Berg | decision maker | 5 | 3 | \(day(-1)) | ⟦123⟧\n| Bo Carr | decision maker | 5 | | \(day(-1)) | ⟦13⟧"), .partial, "+?+"),
            ConditionCase(
                .topOfMind, "contact by the log alone",
                people("| Ada Berg | decision maker | 5 | 3 | | ⟦12⟧") + "## Contact log\n- \(day(-180)) Ada Berg, call: prices ⟦3⟧\n", .met, "+++"),
            ConditionCase(
                .topOfMind, "a contact that is still to come", people("| Ada Berg | decision maker | 5 | 3 | \(day(1)) | ⟦12⟧"), .partial, "++?"),
        ]

    /// A day before twice the category's interval ends, on the day, and a day after it.
    private static let intervals: [ConditionCase] = [(1, 60), (2, 90), (3, 180), (4, 360), (5, 730)].flatMap { (category: Int, days: Int) in
        [days - 1, days, days + 1].map { (ago: Int) -> ConditionCase in
            let plan = people("| Ada Berg | decision maker | 5 | 3 | \(day(-ago)) | ⟦123⟧")
            let isRecent = ago <= days
            return ConditionCase(.topOfMind, "category \(category), \(ago) days ago", category: category, plan, isRecent ? .met : .partial, isRecent ? "+++" : "++-")
        }
    }

    private static func people(_ rows: String) -> String {
        "## Stakeholders\n| Name | Role | Influence | Relationship | Last contact |\n| --- | --- | --- | --- | --- |\n\(rows)\n"
    }
}
