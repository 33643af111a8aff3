import PlanModel

extension ConditionCase {
    static let trust: [ConditionCase] = [
        ConditionCase(.trust, "nothing at all", "", .unknown, "????"),
        ConditionCase(.trust, "nine of ten promises kept", promises(kept: 9, of: 10), .partial, "++??"),
        ConditionCase(.trust, "eight of nine promises kept", promises(kept: 8, of: 9), .partial, "-+??"),
        ConditionCase(.trust, "kept on the day itself", promise("x", due: day(-20), "done:\(day(-20))"), .partial, "++??"),
        ConditionCase(.trust, "kept a day late", promise("x", due: day(-20), "done:\(day(-19))"), .partial, "-+??"),
        ConditionCase(.trust, "due exactly twelve months ago", promise("x", due: month(-12), "done:\(day(-1))"), .partial, "-+??"),
        ConditionCase(.trust, "due a day before that", promise("x", due: month(-12, -1), "done:\(day(-1))", "⟦2⟧"), .partial, "?+??"),
        ConditionCase(.trust, "due today, not kept yet", promise(" ", due: day(0), "", "⟦2⟧"), .partial, "?+??"),
        ConditionCase(.trust, "due today and kept", promise("x", due: day(0), "done:\(day(0))"), .partial, "++??"),
        ConditionCase(.trust, "due yesterday, not kept", promise(" ", due: day(-1)), .unmet, "--??"),
        ConditionCase(.trust, "overdue for more than a year", promise(" ", due: month(-13), "", "⟦2⟧"), .unmet, "?-??"),
        ConditionCase(.trust, "withdrawn with the customer", promise(" ", due: day(-1), "status:cancelled", ""), .unknown, "????"),
        ConditionCase(.trust, "an open incident", trust("- \(day(-2)): line stood still incident:open ⟦3⟧"), .unmet, "??-?"),
        ConditionCase(.trust, "an incident that was resolved", trust("- \(day(-2)): line stood still incident:resolved ⟦3⟧"), .partial, "??+?"),
        ConditionCase(
            .trust, "one resolved and one open", trust("- \(day(-2)): line stood still incident:resolved\n- \(day(-1)): wrong crate incident:open ⟦3⟧"), .unmet, "??-?"),
        ConditionCase(.trust, "no incident where contacts are written down", "## Contact log\n- \(day(-2)) Ada Berg, call: prices\n", .partial, "??+?"),
        ConditionCase(.trust, "satisfaction exactly twelve months ago", trust("- \(month(-12)): interview satisfaction:8 ⟦4⟧"), .partial, "??++"),
        ConditionCase(.trust, "satisfaction a day older", trust("- \(month(-12, -1)): interview satisfaction:8 ⟦4⟧"), .partial, "??+-"),
        ConditionCase(.trust, "satisfaction without a date", trust("- interview satisfaction:8"), .unknown, "????"),
        ConditionCase(.trust, "satisfaction that is still to come", trust("- \(day(1)): interview satisfaction:8"), .partial, "??+?"),
        ConditionCase(
            .trust, "satisfaction in the contact log", "## Contact log\n- \(day(-2)) Ada Berg, call: prices satisfaction:8 ⟦4⟧\n- \(day(-300)) Ada Berg, call: prices satisfaction:6\n",
            .partial, "??++"),
        ConditionCase(
            .trust, "everything in order", promise("x", due: day(-20), "done:\(day(-21))") + trust("- \(day(-2)): interview satisfaction:8 ⟦4⟧"), .met, "++++"),
    ]

    private static func promise(_ box: String, due: String, _ rest: String = "", _ marks: String = "⟦12⟧") -> String {
        "## Promises\n- [\(box)] Report on the outage to:\"Ada Berg\" due:\(due) \(rest) \(marks)\n"
    }

    /// So many promises of the last year, the first ones kept and the others kept late.
    private static func promises(kept: Int, of count: Int) -> String {
        "## Promises\n" + (0..<count).map { "- [x] Report \($0) due:\(day(-20)) done:\(day($0 < kept ? -21 : -10)) ⟦12⟧\n" }.joined()
    }

    private static func trust(_ lines: String) -> String { "## Success conditions\n### 2. Trust\n\(lines)\n" }
}
