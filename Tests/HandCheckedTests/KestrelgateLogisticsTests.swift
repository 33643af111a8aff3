import PlanDiagnostics
import PlanModel
import Testing

/// kestrelgate-logistics.md: a large customer whose relationship rests on one sponsor.
@Suite struct KestrelgateLogisticsTests {
    private let reading: Reading

    init() throws { reading = try Reading("kestrelgate-logistics.md") }

    @Test func frontMatter() {
        #expect(reading.head == "Kestrelgate Logistics | Joost Bakker | 1 | strategic-partner | EUR | 2026-2027 | 2026-10-08 | Transport and logistics")
        #expect(reading.revenue == [
            "2023 | 64000000 EUR | - | -",
            "2024 | 70500000 EUR | - | -",
            "2025 | 76000000 EUR | - | -",
            "2026 | 74200000 EUR | 82000000 EUR | 110000000 EUR",
        ])
        #expect(reading.team == ["joost = Joost Bakker", "tariq = Tariq Benali", "lieke = Lieke Zandstra", "pim = Pim Verbraak"])
        #expect(reading.details == ["location = Venloord", "employees = 2300", "parent = Kestrelgate Holding", "customer-number = LD-10093"])
        #expect(reading.compiled.diagnostics.map(\.message[.english]) == [])
    }

    @Test func numbers() {
        #expect(reading.counts == """
            8 stakeholders, 6 products, 7 opportunities, 4 objectives, 11 actions, 7 promises, 6 agreements, 13 contacts, 8 evidence, 3 reviews, 7 swot
            """)
        #expect(reading.swot == ["2 strengths", "2 weaknesses", "1 opportunities", "2 threats"])
        // The sentence under the portfolio's table is text as well.
        #expect(reading.prose == ["Kestrelgate Logistics", "Portfolio", "Strategy"])
    }

    @Test func customer() {
        #expect(reading.facts(.goal) == [
            "Same-day promise for all retail customers by the end of 2027.", "Warehouse cost per order line down by 12% in two years.",
            "A single customer portal for all three countries instead of five.",
        ])
        #expect(reading.facts(.challenge).count == 3)
        #expect(reading.facts(.internalDevelopment).count == 4)
        #expect(reading.facts(.externalDevelopment).count == 3)
        #expect(reading.facts(.organisation) == [
            "Structure: three country units, one shared IT department of 46 people",
            "Purchasing: central for IT above €75k, the IT department decides below", "Fiscal year: July to June",
            "Systems: own warehouse system, transport planning package, five customer portals",
        ])
    }

    @Test func stakeholders() {
        #expect(reading.stakeholders == [
            "Diederik Aalbers | CEO | decision-maker | strategic | 5 | 2 | neutral | 2026-04-21 | -",
            "Carolien Mertens | CIO | decision-maker | strategic | 5 | 5 | sponsor | 2026-11-13 | Diederik Aalbers",
            "Stijn Hoogland | Group Controller | influencer | tactical | 4 | 3 | sceptic | 2026-10-27 | Diederik Aalbers",
            "Nadia Brouns | Director E-commerce | influencer | tactical | 4 | 3 | neutral | 2026-10-06 | Diederik Aalbers",
            "Youssef Haddou | Head of Infrastructure | influencer | tactical | 3 | 5 | supporter | 2026-11-10 | Carolien Mertens",
            "Gitte Lammens | IT Buyer | buyer | tactical | 3 | 3 | neutral | 2026-09-24 | Stijn Hoogland",
            "Rafal Wieczorek | Warehouse Manager Zuidpoort | user | operational | 3 | 4 | supporter | 2026-10-29 | Nadia Brouns",
            "Truus Kuipers | Planner night shift | user | operational | 1 | 4 | supporter | 2026-10-29 | Rafal Wieczorek",
        ])
    }

    @Test func portfolio() {
        #expect(reading.products == [
            "Managed cloud | Warehouses | sold | 29800000 EUR | 33000000 EUR | peak capacity in November without buying servers",
            "Integration hub | Customers | sold | 18600000 EUR | 24000000 EUR | a new retailer connected in nine days instead of six weeks",
            "Service desk | Warehouses | sold | 13800000 EUR | 15000000 EUR | one number for seven sites, in four languages",
            "Security monitoring | Group | sold | 12000000 EUR | 14000000 EUR | -",
            "Data platform | Group | known | - | 16000000 EUR | volume forecast per retailer and per week",
            "Field mobility | Transport | known | - | 8000000 EUR | proof of delivery for charter drivers, without an app to install",
        ])
        #expect(reading.plan.products.map { $0.competitor?.value } == ["Cloudwerf", nil, nil, "Brackwater Cyber", "Cijferij", "Rijpunt"])
    }

    /// K2 should have closed in October: still open, still short term.
    @Test func opportunities() {
        #expect(reading.opportunities == [
            "K1 | 14000000 EUR | 70 | 2027-02-26 | Managed cloud | joost | open | short",
            "K2 | 4800000 EUR | 50 | 2026-10-30 | Integration hub | joost | open | short",
            "K6 | 2600000 EUR | - | - | Service desk | pim | won 2026-07-09 | -",
            "K7 | 9500000 EUR | - | - | Managed cloud | joost | lost 2025-11-28 | -",
            "K3 | 11000000 EUR | 40 | 2027-12-10 | Data platform | tariq | open | medium",
            "K4 | 8000000 EUR | 20 | 2028-01-21 | Field mobility | joost | open | medium",
            "K5 | 40000000 EUR | 15 | 2030 | Managed cloud | joost | open | long",
        ])
        #expect(reading.plan.opportunities.map { $0.title?.value } == [
            "IT for warehouse Zuidpoort", "Portal of the German unit connected", "Peak support of the service desk, autumn",
            "Replacement of warehouse network Oosterhal", "Forecast of retail volumes", "Proof of delivery for charter drivers",
            "Second robot warehouse in Germany",
        ])
        #expect(reading.plan.opportunities.compactMap { $0.weighted?.minorUnits } == [9_800_000, 2_400_000, 4_400_000, 1_600_000, 6_000_000])
    }

    /// Of the year 90% has gone and of the turnover 90% is in; of the two years 45%, and nothing of O4.
    @Test func objectives() {
        #expect(reading.objectives == [
            "O1 | revenue | 760000 | 820000 | 742000 | 2026-12-31 | - | on-track",
            "O2 | - | - | - | - | 2027-06-01 | - | open",
            "O3 | - | - | - | - | 2027-03-31 | goodwill | open",
            "O4 | data platform revenue | 0 | 100000 | 0 | 2027-12-31 | - | behind",
        ])
        #expect(reading.plan.objectives.map { $0.title?.value } == [
            "Revenue of 820k in 2026", "Zuidpoort goes live on our platform",
            "Gain the confidence of the controller: he no longer asks for a second quotation", "Bring Data platform from known to sold",
        ])
    }

    @Test func actions() {
        #expect(reading.actions == [
            "A1 | joost | 2026-12-03 | open | high | 10 | O1 O3",
            "A2 | tariq | 2026-12-14 | open | high | 12 | K1 O2",
            "A3 | joost | 2026-10-16 | open | high | 2 | top-of-mind",
            "A4 | lieke | 2026-12-18 | open | medium | 3 | trust",
            "A5 | joost | 2027-01-13 | open | medium | 3 | portfolio",
            "A6 | pim | 2026-11-06 | open | high | 6 | K2 O1",
            "A7 | tariq | 2027-02-25 | open | medium | 16 | K3",
            "A8 | joost | 2027-01-20 | open | - | 4 | -",
            "A9 | pim | 2026-09-15 | done 2026-09-11 | high | 8 | K6",
            "A10 | tariq | 2026-09-01 | done 2026-08-31 | high | 14 | O2 sparring-partner",
            "A11 | joost | 2026-10-20 | done 2026-10-26 | medium | 4 | O3",
        ])
        #expect(reading.overdueActions == ["A3", "A6"])
        #expect(reading.plan.actions.first?.title?.value == "Write the savings proposal, with a price per order line")
        #expect(reading.plan.actions[4].title?.value == "Explain Security monitoring to Nadia Brouns and write down what it brings e-commerce")
    }

    @Test func promisesAndAgreements() {
        #expect(reading.promises == [
            "Test environment for the robot supplier | Youssef Haddou | 2026-08-14 | 2026-08-12 | in time",
            "Hotline during peak week | Nadia Brouns | 2026-11-09 | 2026-11-09 | in time",
            "Report of the strategy day | Carolien Mertens | 2026-09-11 | 2026-09-10 | in time",
            "Quotation for the extra scanners at Zuidpoort | Rafal Wieczorek | 2026-10-02 | 2026-10-15 | late",
            "Root cause of the label printer failures | Truus Kuipers | 2026-06-19 | 2026-06-18 | in time",
            "New price sheet for storage | Gitte Lammens | 2026-04-30 | 2026-04-29 | in time",
            "Draft savings proposal | Stijn Hoogland | 2026-12-07 | - | open",
        ])
        #expect(reading.agreements == [
            "contract | Partnership agreement KGL-2022, renews per two years | 2028-06-30",
            "prices | Price list 2025/2026 | 2026-09-30",
            "delivery | SLA 4.1, with a doubled team from Black Friday until Christmas | 2028-06-30",
            "ordering | Through the customer's order system, order number always on the invoice | 2028-06-30",
            "invoicing | Monthly, per warehouse, 45 days | 2028-06-30",
            "contacts | Contact matrix version 7 | 2027-06-30",
        ])
    }

    @Test func contacts() {
        #expect(reading.contacts == [
            "2026-11-13 | Carolien Mertens | lunch | 2 | sparring-partner",
            "2026-11-10 | Youssef Haddou | visit | 1 | -",
            "2026-10-29 | Rafal Wieczorek + Truus Kuipers | visit | 5 | -",
            "2026-10-27 | Stijn Hoogland | meeting | 1.5 | -",
            "2026-10-06 | Nadia Brouns | meeting | 1 | -",
            "2026-09-24 | Gitte Lammens | call | 0.5 | -",
            "2026-09-04 | Stijn Hoogland | meeting | 1 | -",
            "2026-09-03 | Carolien Mertens | meeting | 1 | -",
            "2026-09-02 | Carolien Mertens + Youssef Haddou | workshop | 8 | -",
            "2026-07-09 | Carolien Mertens | call | 0.5 | -",
            "2026-06-18 | Truus Kuipers | email | 0.5 | -",
            "2026-04-21 | Diederik Aalbers | event | 0.5 | -",
            "2026-03-12 | Gitte Lammens | meeting | 1 | -",
        ])
    }

    @Test func evidenceAndReviews() {
        #expect(reading.evidence == [
            "contact | 2026-11-10 | - | stand-up in peak week with Youssef Haddou, every morning at half past seven",
            "trust | 2026-09-03 | satisfaction 8 | relationship survey (Carolien Mertens)",
            "trust | 2026-09-04 | satisfaction 6 | relationship survey (Stijn Hoogland)",
            "trust | 2026-05-28 | incident resolved | label printers stood still for a shift after our update",
            "top-of-mind | 2026-10-06 | - | Nadia Brouns mentioned that her predecessor always worked with Cloudwerf",
            "sparring-partner | 2026-09-02 | - | half of the IT strategy day was filled by us (Carolien Mertens)",
            "sparring-partner | 2026-11-13 | - | asked for our view on the organisation of IT in Germany (Carolien Mertens)",
            "goodwill | 2026-07-09 | - | peak support awarded without competition (Carolien Mertens)",
        ])
        #expect(reading.ownVerdicts == ["sparring-partner met"])
        #expect(reading.reviews == [
            "2026-10-08 | Joost Bakker | 2026-12-10", "2026-07-14 | Joost Bakker | 2026-10-08", "2026-03-26 | Joost Bakker | 2026-07-14",
        ])
    }

    /// Category 1: contact within 30 days, key people within 60.
    @Test func conditions() {
        #expect(reading.conditions == [
            "contact | met | holds, holds, holds | -",
            "trust | partial | fails, holds, holds, holds | A4",
            "top-of-mind | partial | holds, fails, fails | A3",
            "portfolio | partial | holds, fails | A5",
            "ease | partial | holds, fails, holds | -",
            "sparring-partner | met | holds, holds, holds | -",
            "goodwill | met | holds, holds, holds | A1",
        ])
        // Five of the six that fell due; the seventh is due in December.
        #expect(reading.lines(.trust, question: 1) == [123, 124, 125, 126, 127, 128])
        #expect(reading.finding(.trust, question: 1).hasPrefix("5 of 6 promises kept in time (83%)"))
        // The CEO: relationship 2, 217 days ago. Nadia Brouns, 49 days ago, is well within 60.
        #expect(reading.lines(.topOfMind, question: 2) == [57])
        #expect(reading.finding(.topOfMind, question: 3) == "no contact within 60 days with Diederik Aalbers")
        #expect(reading.finding(.portfolio, question: 1).hasPrefix("6 of 6 "))
        #expect(reading.lines(.portfolio, question: 2) == [73])
        // The price list ended in September.
        #expect(reading.lines(.ease, question: 2) == [136])
        #expect(reading.finding(.goodwill, question: 3).hasPrefix("1 won and 1 lost"))
        #expect(Reading.dated.map(reading.freshest) == [
            "2026-11-13", "2026-11-09", "2026-11-13", "2026-11-13", "2026-07-09",
        ])
    }

    @Test func conclusions() {
        #expect(reading.assessment.lastContact?.iso == "2026-11-13")
        #expect(reading.review == "2026-10-08 | 47 days ago | at most 90 | current | 2026-12-10 | to come")
        // 760,000 a year, and 1.1 million is more than a fifth beyond it.
        #expect(reading.assessment.category.derived == .growing)
        #expect(reading.assessment.category.basis.revenue.minorUnits == 76_000_000)
        #expect(!reading.assessment.category.differs)
        #expect(reading.assessment.stage.supported == .strategicPartner)
        #expect(!reading.assessment.stage.isUnsupported)
        // A8 has no priority and serves nothing.
        #expect(reading.completeness == "100 100 100 60 100 92")
        #expect(reading.attention == "13 contacts | 8 open actions | 23.5 hours")
    }
}
