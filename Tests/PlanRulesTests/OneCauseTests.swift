import PlanDiagnostics
import PlanRules
import PlanSemantics
import PlanText
import Testing

/// One broken thing gives one finding: a good plan, broken in one way at a time, has the one finding that says so.
///
/// What follows honestly from a cause is not said as well: a person whose role can't be read has no missing role, a
/// misspelt section still holds its people, and conditions that hang on what can't be read are not judged.
@Suite struct OneCauseTests {
    struct Break: Sendable, CustomTestStringConvertible {
        let name: String
        /// A change that is no mistake, made as well.
        let also: (from: String, to: String)?
        let from: String
        let to: String
        /// The rules that speak, in the order of the text: one at most, but where it says why.
        let rules: [String]

        init(_ name: String, _ from: String, _ to: String, _ rules: String..., also: (from: String, to: String)? = nil) {
            (self.name, self.from, self.to, self.rules, self.also) = (name, from, to, rules, also)
        }

        var testDescription: String { name }
    }

    static let breaks: [Break] = [
        // Front matter
        Break("no second fence", "reviewed: 2026-11-10\n---\n", "reviewed: 2026-11-10\n", "front-matter-unclosed"),
        Break("a tab", "team:\n  ada", "team:\n\tada", "front-matter-invalid"),
        Break("a key twice", "currency: EUR\n", "currency: EUR\ncurrency: EUR\n", "front-matter-duplicate-key"),
        Break("a person of the team twice", "  bo: Bo Carr\n", "  bo: Bo Carr\n  ada: Eva Frost\n", "front-matter-duplicate-key"),
        Break("an open quote", "manager: Ada Berg", "manager: \"Ada Berg", "front-matter-invalid"),
        Break("an open bracket", "potential: 200000 } }", "potential: 200000 }", "front-matter-invalid"),
        Break("a colon in a value", "manager: Ada Berg", "manager: Ada Berg: north", "front-matter-invalid"),
        Break("a misspelt key", "manager: Ada", "managr: Ada", "front-matter-unknown-key"),
        Break("a misspelt account key", "account: Quarry", "acount: Quarry", "front-matter-unknown-key"),
        Break("a key of one's own", "currency: EUR", "currency: EUR\nshoe-size: 43", "front-matter-unknown-key"),
        Break("no account name", "account: Quarry & Sons", "account:", "account-name-missing"),
        Break("no manager", "manager: Ada Berg\n", "", "manager-missing"),
        Break("no category", "category: 2\n", "", "category-missing"),
        Break("no stage", "stage: secured\n", "", "stage-missing"),
        Break("category in letters", "category: 2", "category: two", "front-matter-wrong-type"),
        Break("a misspelt stage", "stage: secured", "stage: securd", "value-not-understood"),
        Break("revenue in words", "actual: 185000", "actual: lots", "amount-not-understood"),
        Break("all revenue in words", "revenue: { 2024: 180000, 2025: 190000, 2026: { actual: 185000, target: 190000, potential: 200000 } }", "revenue: lots", "front-matter-wrong-type"),
        Break("no revenue", "revenue: { 2024: 180000, 2025: 190000, 2026: { actual: 185000, target: 190000, potential: 200000 } }\n", "", "revenue-missing"),
        Break("an unknown currency", "currency: EUR", "currency: EURO", "front-matter-wrong-type"),
        Break("a review date that is none", "reviewed: 2026-11-10", "reviewed: 2026-13-10", "date-not-understood"),
        // Sections and headings
        Break("a misspelt section", "## Stakeholders", "## Stakehlders", "section-unknown"),
        Break("a misspelt section of opportunities", "## Opportunities", "## Oportunities", "section-unknown"),
        Break("a misspelt contact log", "## Contact log", "## Contact lgo", "section-unknown"),
        Break("a misspelt term", "### Medium term", "### Medum term", "section-unknown"),
        Break("a misspelt condition", "### 6. Sparring partner", "### 6. Sparing partner", "section-unknown"),
        Break("misspelt conditions", "## Success conditions", "## Succes conditions", "section-unknown"),
        Break("a heading a level too high", "## Stakeholders", "# Stakeholders"),
        Break("a heading a level too low", "## Stakeholders", "### Stakeholders"),
        Break("a heading without its space", "## Stakeholders", "##Stakeholders", "heading-without-space"),
        Break("no stakeholders", "## Stakeholders\n\(people)", "", "stakeholders-missing"),
        // A section may be left out on purpose: that it is missing is one thing, each name that now leads nowhere another.
        Break("no opportunities", "## Opportunities\n\(opportunities)", "", "part-missing", "reference-unknown", "reference-unknown"),
        // Tables
        Break("a misspelt column", "| Relationship |", "| Relationshp |", "table-column-unknown"),
        Break("a misspelt column of names", "| Name         |", "| Nmae         |", "table-column-unknown"),
        Break("a column of one's own", "| Last contact |\n", "| Last contact | Birthday |\n", "table-not-understood"),
        Break("a delimiter row too short", "| --- | --- | --- | --- | --- | --- | --- | --- |\n| Gwen", "| --- | --- |\n| Gwen", "table-not-understood"),
        Break("no delimiter row", "| --- | --- | --- | --- | --- | --- | --- | --- |\n| Gwen", "| Gwen", "table-not-understood"),
        Break("no delimiter row below products", "| --- | --- | --- | --- | --- |\n| Route", "| Route", "table-not-understood"),
        Break("no delimiter row below agreements", "| --- | --- | --- |\n| Contract", "| Contract", "table-not-understood"),
        // Values
        Break("a date that is none", "@bo due:2026-12-11", "@bo due:2026-12-41", "date-not-understood"),
        Break("a contact on a date that is none", "- 2026-11-12 Gwen", "- 2026-11-42 Gwen", "date-not-understood"),
        Break("a review on a date that is none", "- 2026-11-10 Ada", "- 2026-11-31 Ada", "date-not-understood"),
        Break("evidence on a date that is none", "- 2026-09-10: asked", "- 2026-09-00: asked", "date-not-understood"),
        Break("a contact in the future", "- 2026-11-12 Gwen", "- 2027-11-12 Gwen", "date-in-future"),
        Break("a promise kept in the future", "done:2026-10-08", "done:2027-10-08", "date-in-future"),
        Break("an end that is no date", "| 2027-12-31  |\n| Delivery", "| next winter |\n| Delivery", "date-not-understood"),
        Break("a word that fits no role", "| decision maker |", "| captain        |", "value-not-understood"),
        Break("a word that fits no status", "| sold         |", "| bought-ish   |", "value-not-understood"),
        Break("a scale of ten", "| strategic   | 5 | 4 |", "| strategic   | 9 | 4 |", "value-not-understood"),
        Break("an amount that is none", "value:€40k", "value:€4ok", "amount-not-understood"),
        Break("an open quote in a token", "product:\"Cold chain\" @bo", "product:\"Cold chain @bo", "product-unknown"),
        Break("several words without quotes", "product:\"Cold chain\" @bo", "product:Cold chain @bo", "value-cut-off"),
        // References
        Break("an unknown reference", "!high #O2", "!high #O2 #X9", "reference-unknown"),
        Break("a misspelt reference", "!high #O2", "!high #O22", "reference-unknown"),
        Break("an id that is gone", "- K1: Sensors", "- Sensors", "reference-unknown"),
        Break("an objective's id that is gone", "- O1: Hold", "- Hold", "reference-unknown"),
        Break("two of the same id", "- [ ] A2:", "- [ ] A1:", "id-duplicate"),
        Break("an owner whom nobody knows", "runs @bo due", "runs @kim due", "owner-unknown"),
        // Text
        Break("an open comment", "Two sites and a warehouse, customer since 2019.", "<!-- Two sites and a warehouse", "block-unclosed"),
        Break(
            "an open comment with another behind it", "Two sites and a warehouse, customer since 2019.\n", "<!-- Two sites and a warehouse\n", "block-unclosed",
            also: ("### Internal developments\n", "### Internal developments\n<!-- ask again -->\n")),
        Break("an open code block", "Two sites and a warehouse, customer since 2019.", "```\nTwo sites and a warehouse", "block-unclosed"),
    ]

    @Test("the plan itself has no finding") func theGoodPlan() {
        let found = check(Self.plan).diagnostics
        #expect(found.isEmpty, "\(found.map { describe($0, in: Self.plan) }.joined(separator: "\n"))")
    }

    @Test("a plan broken in one way has one finding", arguments: breaks) func oneFinding(_ broken: Break) throws {
        let at = try #require(Self.plan.range(of: broken.from), "the plan does not hold: \(broken.from)")
        var text = Self.plan.replacingCharacters(at, with: broken.to)
        if let also = broken.also { text = text.replacing(also.from, with: also.to, maxReplacements: 1) }
        for mutation in Mutation.allCases {
            guard let text = mutation.apply(to: text) else { continue }
            let found = check(text).diagnostics
            #expect(found.map(\.rule.name) == broken.rules, "\(mutation):\n\(found.map { describe($0, in: text) }.joined(separator: "\n"))")
        }
    }

    @Test("a damaged character has one finding", arguments: ["Gwen Ashdown |", "decision maker", "supporter", "Route planning |", "2026-12-11", "manager"])
    func damagedCharacter(_ place: String) throws {
        var bytes = Array(Self.plan.utf8)
        let at = try #require(Self.plan.range(of: place))
        bytes[Self.plan.utf8.distance(from: Self.plan.startIndex, to: at.lowerBound) + 2] = 0xE9
        let found = RuleChecker.check(PlanCompiler.compile(Source(path: "", bytes: bytes)), asOf: asOf).diagnostics
        #expect(found.map(\.rule.name) == ["file-not-utf8"], "\(found.map { describe($0, in: Self.plan) }.joined(separator: "\n"))")
    }

    private static let people = """
        | Name         | Title      | Role           | Level       | Influence | Relationship | Attitude  | Last contact |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        | Gwen Ashdown | Director   | decision maker | strategic   | 5 | 4 | supporter | 2026-11-12   |
        | Piers Holm   | Head of IT | influencer     | tactical    | 4 | 4 | supporter | 2026-11-03   |
        | Kit Sallow   | Dispatcher | user           | operational | 2 | 3 | neutral   | 2026-10-20   |

        """

    private static let opportunities = """
        ### Short term
        - K1: Sensors in the second furnace value:€40k p:60% close:2027-02-15 product:"Cold chain" @bo
        ### Medium term
        - K2: Planning for the evening runs value:€15k p:40% close:2028-03-31 product:"Route planning" @ada
        ### Long term
        - K3: Renewal for another five years value:€180k p:50% close:2030-06-30 product:"Route planning" @ada

        """

    static let plan = """
        ---
        account: Quarry & Sons
        manager: Ada Berg
        category: 2
        stage: secured
        currency: EUR
        period: 2026
        revenue: { 2024: 180000, 2025: 190000, 2026: { actual: 185000, target: 190000, potential: 200000 } }
        team:
          ada: Ada Berg
          bo: Bo Carr
        reviewed: 2026-11-10
        ---

        # Quarry & Sons

        Two sites and a warehouse, customer since 2019.

        ## Customer
        **Goals:** glass to the customer within a day. **Challenges:** routes are planned by hand.

        ### Internal developments
        - The second furnace opens in May.

        ## Stakeholders
        \(people)
        ## Portfolio
        | Product        | Market    | Status       | Potential | Added value                   |
        | --- | --- | --- | --- | --- |
        | Route planning | Transport | sold         | €120k     | one hour saved on every run   |
        | Cold chain     | Furnace   | known        | €50k      | alarm before the glass spoils |

        ## Opportunities
        \(opportunities)
        ## Objectives
        - O1: Hold on to the turnover metric:revenue baseline:190k target:190k actual:185k by:2026-12-31
        - O2: The director asks us first about transport by:2027-06-30 #sparring-partner

        ## Actions
        - [ ] A1: Measure the evening runs @bo due:2026-12-11 !medium #K2 #O1
        - [ ] A2: Sketch transport in 2030 for Gwen Ashdown @ada due:2027-01-14 !high #O2
        - [ ] A3: Offer for the sensors @bo due:2026-12-18 !high #K1 #O1

        ## Promises
        - [x] Report on the outage within a week to:"Piers Holm" due:2026-10-09 done:2026-10-08

        ## Agreements
        | Topic     | Agreement                 | Valid until |
        | --- | --- | --- |
        | Contract  | Framework 2023-12         | 2029-12-31  |
        | Prices    | Price list, yearly index  | 2027-12-31  |
        | Delivery  | 99.9%, fixed in two hours | 2029-12-31  |
        | Ordering  | By e-mail to the desk     | 2029-12-31  |
        | Invoicing | Monthly, 30 days          | 2029-12-31  |
        | Contacts  | List of names, checked    | 2027-12-31  |

        ## Success conditions
        ### 2. Trust
        - 2026-10-05: planning down for an hour incident:resolved
        - 2026-09-22: interview with Piers Holm satisfaction:8
        ### 6. Sparring partner
        - 2026-09-10: asked for our view on the second furnace (Gwen Ashdown)
        ### 7. Goodwill
        - 2026-06-11: Gwen Ashdown recommended us to a neighbour

        ## Contact log
        - 2026-11-12 Gwen Ashdown, lunch: plans for the second furnace
        - 2026-11-03 Piers Holm, meeting: sensors and alarms
        - 2026-10-20 Kit Sallow, visit: rode along on an evening run

        ## Reviews
        - 2026-11-10 Ada Berg: all seven conditions met; the renewal begins now. next:2027-02-09

        """
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<Index>, with text: String) -> String { self[..<range.lowerBound] + text + self[range.upperBound...] }

    fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
