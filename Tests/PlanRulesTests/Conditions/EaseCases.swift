import PlanModel

extension ConditionCase {
    static let ease: [ConditionCase] = [
        ConditionCase(.ease, "no agreement", "", .unknown, "???"),
        ConditionCase(.ease, "a topic without an agreement", agreements("| Prices | | \(day(900)) |"), .unknown, "???"),
        ConditionCase(.ease, "all six topics, far away", all(prices: day(900), "⟦123⟧"), .met, "+++"),
        ConditionCase(.ease, "one topic missing", all(prices: day(900), "⟦123⟧").replacing("| Invoicing", with: "| Parking"), .partial, "-++"),
        ConditionCase(.ease, "expires in 91 days", all(prices: day(91), "⟦123⟧"), .met, "+++"),
        ConditionCase(.ease, "expires in 90 days", all(prices: day(90), "⟦123⟧", others: "⟦12⟧"), .partial, "++-"),
        ConditionCase(.ease, "expires in 90 days, with an action for it", all(prices: day(90), "⟦123⟧", others: "⟦12⟧") + action("#ease"), .met, "+++"),
        ConditionCase(
            .ease, "expires in 90 days, with an action for an objective that serves it",
            all(prices: day(90), "⟦123⟧", others: "⟦12⟧") + "## Objectives\n- O1: Longer terms by:2027-06-30 #ease\n" + action("#O1"), .met, "+++"),
        ConditionCase(.ease, "expires in 90 days, with an action that is done", all(prices: day(90), "⟦123⟧", others: "⟦12⟧") + action("#ease", box: "x"), .partial, "++-"),
        ConditionCase(.ease, "expires in 90 days, with an action for something else", all(prices: day(90), "⟦123⟧", others: "⟦12⟧") + action("#trust"), .partial, "++-"),
        ConditionCase(
            .ease, "expires in 90 days, with an action for this very agreement",
            "## Agreements\n- G1: Prices: list until:\(day(90)) ⟦123⟧\n" + action("#G1"), .partial, "-++"),
        ConditionCase(
            .ease, "two expire, and the action is for one of them",
            "## Agreements\n- G1: Prices: list until:\(day(90)) ⟦123⟧\n- G2: Contract: framework until:\(day(9)) ⟦123⟧\n" + action("#G1"), .partial, "-+-"),
        ConditionCase(.ease, "holds until today", all(prices: day(0), "⟦123⟧", others: "⟦12⟧"), .partial, "++-"),
        ConditionCase(.ease, "expired yesterday", all(prices: day(-1), "⟦123⟧", others: "⟦13⟧"), .partial, "+-+"),
        ConditionCase(.ease, "holds until it is cancelled", all(prices: "until cancelled", "⟦123⟧"), .met, "+++"),
        ConditionCase(.ease, "one without a date", all(prices: "", "⟦1⟧"), .met, "+++"),
        ConditionCase(.ease, "none has a date", agreements("| Prices | list | | ⟦1⟧"), .unmet, "-??"),
        ConditionCase(.ease, "only one, expired", agreements("| Prices | list | \(day(-1)) | ⟦12⟧"), .unmet, "--?"),
    ]

    private static func agreements(_ rows: String) -> String { "## Agreements\n| Topic | Agreement | Valid until |\n| --- | --- | --- |\n\(rows)\n" }

    private static func all(prices: String, _ marks: String, others: String = "⟦123⟧") -> String {
        let topics = ["Contract", "Delivery", "Ordering", "Invoicing", "Contacts"]
        return agreements("| Prices | list | \(prices) | \(marks)\n" + topics.map { "| \($0) | agreed | \(day(900)) | \(others)" }.joined(separator: "\n"))
    }

    private static func action(_ mark: String, box: String = " ") -> String { "## Actions\n- [\(box)] A1: Talk about next year @ada due:2026-12-04 \(mark)\n" }
}
