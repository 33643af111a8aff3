import PlanModel

extension ConditionCase {
    static let contact: [ConditionCase] =
        cadences + [
            ConditionCase(.contact, "nothing at all", "", .unknown, "???"),
            ConditionCase(.contact, "a contact without a date", "## Contact log\n- Ada Berg, meeting: plans\n", .unknown, "???"),
            ConditionCase(.contact, "a contact that is still to come", "## Contact log\n- \(day(1)) Ada Berg, meeting: plans\n", .unknown, "???"),
            ConditionCase(
                .contact, "the last contact of a stakeholder counts as well",
                "## Stakeholders\n| Name | Level | Last contact |\n| --- | --- | --- |\n| Ada Berg | strategic | \(day(-90)) | ⟦12⟧\n", .partial, "+-?"),
            ConditionCase(
                .contact, "three people at two levels",
                goals + people + "## Contact log\n- \(day(-3)) Ada Berg and Bo Carr, meeting: plans ⟦12⟧\n- \(day(-200)) Cy Dorn, visit: the plant ⟦2⟧\n", .met, "+++"),
            ConditionCase(
                .contact, "three people at one level",
                goals + people.replacing("strategic", with: "tactical")
                    + "## Contact log\n- \(day(-3)) Ada Berg and Bo Carr, meeting: plans ⟦12⟧\n- \(day(-200)) Cy Dorn, visit: the plant ⟦2⟧\n", .partial, "+-+"),
            ConditionCase(
                .contact, "two people at two levels",
                goals + people + "## Contact log\n- \(day(-3)) Ada Berg and Bo Carr, meeting: plans ⟦12⟧\n", .partial, "+-+"),
            ConditionCase(
                .contact, "the third person exactly twelve months ago",
                people + "## Contact log\n- \(day(-3)) Ada Berg and Bo Carr, meeting: plans ⟦12⟧\n- \(month(-12)) Cy Dorn, visit: the plant ⟦2⟧\n", .partial, "++?"),
            ConditionCase(
                .contact, "the third person a day longer ago",
                people + "## Contact log\n- \(day(-3)) Ada Berg and Bo Carr, meeting: plans ⟦12⟧\n- \(month(-12, -1)) Cy Dorn, visit: the plant\n", .partial, "+-?"),
            ConditionCase(
                .contact, "a level that the contact states",
                "## Contact log\n- \(day(-3)) Ada Berg, Bo Carr and Cy Dorn, meeting: plans level:strategic ⟦12⟧\n- \(day(-9)) Ada Berg, call: prices level:tactical ⟦2⟧\n",
                .partial, "++?"),
            ConditionCase(
                .contact, "our own people are no people of the customer",
                people + "## Contact log\n- \(day(-3)) Ada Berg, Bo Carr and Ona Pike, meeting: plans ⟦12⟧\n", .partial, "+-?"),
            ConditionCase(.contact, "goals alone", "## Customer\n**Goals:** a second plant. ⟦3⟧\n", .unmet, "??-"),
            ConditionCase(.contact, "challenges alone", "## Customer\n**Challenges:** planning by hand. ⟦3⟧\n", .unmet, "??-"),
            ConditionCase(.contact, "goals and challenges alone", goals, .partial, "??+"),
        ]

    /// A day before the category's interval ends, on the day, and a day after it.
    private static let cadences: [ConditionCase] = [(1, 30), (2, 45), (3, 90), (4, 180), (5, 365)].flatMap { (category: Int, days: Int) in
        [days - 1, days, days + 1].map { (ago: Int) -> ConditionCase in
            // After a year, the contact is not among those of the last twelve months any more.
            let isForgotten = ago > 365
            let isRecent = ago <= days
            let plan = "## Contact log\n- \(day(-ago)) Ada Berg, meeting: plans \(isForgotten ? "⟦1⟧" : "⟦12⟧")\n"
            let outcomes = (isRecent ? "+" : "-") + (isForgotten ? "??" : "-?")
            return ConditionCase(.contact, "category \(category), \(ago) days ago", category: category, plan, isRecent ? .partial : .unmet, outcomes)
        }
    }

    private static let goals = "## Customer\n### Goals\n- a second plant ⟦3⟧\n### Challenges\n- planning by hand ⟦3⟧\n"
    private static let people = """
        ## Stakeholders
        | Name | Role | Level |
        | --- | --- | --- |
        | Ada Berg | decision maker | strategic |
        | Bo Carr | influencer | tactical |
        | Cy Dorn | user | tactical |

        """
}
