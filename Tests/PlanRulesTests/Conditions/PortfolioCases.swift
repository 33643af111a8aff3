import PlanModel

extension ConditionCase {
    static let portfolio: [ConditionCase] = [
        ConditionCase(.portfolio, "no product", "", .unknown, "??"),
        ConditionCase(.portfolio, "no status anywhere", products("| A | | | \n| B | | x |"), .unknown, "??"),
        ConditionCase(.portfolio, "only what is not relevant", products("| A | not relevant | |"), .unknown, "??"),
        ConditionCase(.portfolio, "seven of ten", rows(known: 7, of: 10), .met, "++"),
        ConditionCase(.portfolio, "nine of thirteen, 69%", rows(known: 9, of: 13), .partial, "-+"),
        ConditionCase(.portfolio, "two of three", rows(known: 2, of: 3), .partial, "-+"),
        ConditionCase(.portfolio, "three of four", rows(known: 3, of: 4), .met, "++"),
        ConditionCase(.portfolio, "what is not relevant is left out", rows(known: 7, of: 10) + "| Z | not relevant | |\n", .met, "++"),
        ConditionCase(.portfolio, "a product without a status is not known", rows(known: 7, of: 10) + "| Z | | | ⟦1⟧\n", .partial, "-+"),
        ConditionCase(.portfolio, "sold without added value", products("| A | sold | | ⟦12⟧"), .partial, "+-"),
        ConditionCase(.portfolio, "known without added value, beside one with", products("| A | known | ? | ⟦12⟧\n| B | sold | one invoice | ⟦1⟧"), .partial, "+-"),
        ConditionCase(.portfolio, "unknown without added value", products("| A | unknown | | ⟦1⟧"), .unmet, "-?"),
        ConditionCase(.portfolio, "sold without added value among unknown ones", products("| A | sold | | ⟦12⟧\n| B | unknown | | ⟦1⟧"), .unmet, "--"),
        ConditionCase(.portfolio, "everything sold", products("| A | sold | one invoice | ⟦12⟧"), .met, "++"),
    ]

    private static func products(_ rows: String) -> String {
        "## Portfolio\n| Product | Status | Added value |\n| --- | --- | --- |\n\(rows)\n"
    }

    private static func rows(known: Int, of count: Int) -> String {
        products((0..<count).map { $0 < known ? "| P\($0) | known | one invoice | ⟦12⟧" : "| P\($0) | unknown | | ⟦1⟧" }.joined(separator: "\n"))
    }
}
