import PlanDiagnostics
import PlanModel
import Testing

/// thornmere-water.md: a water company that we hold on to, and whose plan claims more than it shows.
@Suite struct ThornmereWaterTests {
    private let reading: Reading

    init() throws { reading = try Reading("thornmere-water.md") }

    @Test func frontMatter() {
        #expect(reading.head == "Thornmere Water | Emma Clarke | 2 | strategic-partner | GBP | 2026 | 2026-05-20 | Water utility")
        #expect(reading.revenue == [
            "2023 | 51200000 GBP | - | -",
            "2024 | 53000000 GBP | - | -",
            "2025 | 54100000 GBP | - | -",
            "2026 | 46800000 GBP | 54000000 GBP | 56000000 GBP",
        ])
        #expect(reading.team == ["emma = Emma Clarke", "owen = Owen Pritchard", "lieke = Lieke Zandstra"])
        #expect(reading.details == [
            "location = Aldermoor", "employees = 1180", "website = https://thornmere-water.example", "customer-number = LD-20031",
        ])
        #expect(reading.compiled.diagnostics.map(\.message[.english]) == [])
    }

    @Test func numbers() {
        #expect(reading.counts == """
            5 stakeholders, 6 products, 6 opportunities, 4 objectives, 7 actions, 3 promises, 6 agreements, 6 contacts, 3 evidence, 2 reviews, 0 swot
            """)
        #expect(reading.prose == ["Thornmere Water", "Competition"])
    }

    @Test func customer() {
        #expect(reading.facts(.goal) == [
            "Leakage down by 17% against 2024 before the end of the price period.",
            "No category-one pollution incidents in two consecutive years.",
            "First-time fix for field crews from 71% to 80%.",
        ])
        #expect(reading.facts(.challenge) == [
            "Telemetry from 430 pumping stations arrives through six different gateways.",
            "Customer complaints doubled after the dry summer and the hosepipe ban.",
            "Experienced field engineers are retiring; the newcomers rely on good instructions on site.",
        ])
        #expect(reading.facts(.internalDevelopment).count == 3)
        #expect(reading.facts(.externalDevelopment).count == 2)
        #expect(reading.facts(.organisation) == [
            "Ownership: infrastructure fund, through a holding",
            "Decision limits: £100k head of IT, £500k finance director, above that the executive committee",
            "Fiscal year: April to March",
            "Sites: head office Aldermoor, two control rooms, 31 treatment works",
        ])
    }

    @Test func stakeholders() {
        #expect(reading.stakeholders == [
            "Margaret Oakes | Finance Director | decision-maker | strategic | 5 | 3 | neutral | 2026-03-11 | -",
            "Gareth Pugh | Head of IT and Telemetry | decision-maker | tactical | 4 | 4 | supporter | 2026-10-06 | Margaret Oakes",
            "Alison Threlfall | Procurement Director | buyer | strategic | 4 | 1 | opponent | 2026-05-14 | Margaret Oakes",
            "Devika Nair | Control Room Manager | influencer | operational | 4 | 4 | supporter | 2026-09-22 | Gareth Pugh",
            "Colin Speight | Field Crew Supervisor | user | operational | 2 | 4 | supporter | 2026-07-16 | Devika Nair",
        ])
        #expect(reading.plan.stakeholders.map { $0.notes?.value } == [
            "Was on the digital board; has not been replaced as our contact there", nil,
            "Told us that she sees no reason for a sole supplier of telemetry hosting", nil, nil,
        ])
    }

    @Test func portfolio() {
        #expect(reading.products == [
            "Managed cloud | Telemetry | sold | 20400000 GBP | 21000000 GBP | readings kept for seven years, as the regulator demands",
            "Field mobility | Field crews | sold | 12600000 GBP | 14000000 GBP | job, map and safety sheet on one screen, offline too",
            "Security monitoring | Control rooms | sold | 8800000 GBP | 9000000 GBP | separate watch on the operational network",
            "Service desk | Field crews | sold | 5000000 GBP | 5500000 GBP | desk knows the pumping stations by name",
            "Data platform | Leakage | known | - | 6500000 GBP | night flow and repairs in one view",
            "Integration hub | Telemetry | not-relevant | - | - | -",
        ])
    }

    @Test func opportunities() {
        #expect(reading.opportunities == [
            "K1 | 3800000 GBP | 60 | 2027-03-05 | Managed cloud | emma | open | short",
            "K4 | 4500000 GBP | - | - | Field mobility | emma | won 2025-09-04 | -",
            "K5 | 6000000 GBP | - | - | Data platform | owen | lost 2026-02-19 | -",
            "K6 | 12000000 GBP | - | - | Service desk | emma | lost 2025-10-15 | -",
            "K2 | 6500000 GBP | 20 | 2028-02-11 | Data platform | owen | open | medium",
            "K3 | 9000000 GBP | 25 | 2030-04-01 | Data platform | emma | open | long",
        ])
        #expect(reading.plan.opportunities.map { $0.title?.value } == [
            "Telemetry move for the merged control room", "Rugged tablets, second batch", "Leakage dashboard", "Customer contact centre telephony",
            "Second look at the leakage data", "Preparation for the next price period",
        ])
        #expect(reading.plan.opportunities.compactMap { $0.weighted?.minorUnits } == [2_280_000, 1_300_000, 2_250_000])
    }

    /// The plan's year runs from 1 January: on 24 November 72% of the time to the end of March has gone.
    @Test func objectives() {
        #expect(reading.objectives == [
            "O1 | revenue | 541000 | 540000 | 468000 | 2027-03-31 | - | on-track",
            "O2 | - | - | - | - | 2027-01-29 | ease | open",
            "O3 | first-time fix | 71 | 80 | 76 | 2027-06-30 | - | on-track",
            "O4 | - | - | - | - | 2027-09-30 | - | open",
        ])
        #expect(reading.plan.objectives.map { $0.title?.value } == [
            "Hold revenue at £540k", "Renew the service level agreement without a tender", "First-time fix of the field crews to 80%",
            "Be heard in the preparation of the next price period",
        ])
    }

    @Test func actions() {
        #expect(reading.actions == [
            "A1 | owen | 2026-12-07 | open | high | - | O2 ease",
            "A2 | lieke | 2026-12-11 | open | high | - | trust",
            "A3 | emma | 2026-07-10 | open | high | - | top-of-mind",
            "A4 | owen | 2027-01-22 | open | medium | - | K1 O1",
            "A5 | emma | 2026-11-10 | open | medium | - | O1 contact",
            "A6 | owen | 2026-07-17 | done 2026-07-16 | medium | - | O3",
            "A7 | lieke | 2027-02-19 | open | low | - | O3",
        ])
        #expect(reading.overdueActions == ["A3", "A5"])
        #expect(reading.plan.actions.map { $0.title?.value } == [
            "Send the draft SLA with the merged control room included", "Close the telemetry gap of September with a written root cause",
            "Coffee with Margaret Oakes about the executive committee", "Plan the move of the readings from the North control room",
            "Quarterly service meeting with Gareth Pugh", "Ride along with a field crew and note what slows a first fix",
            "Instruction videos for newly hired engineers",
        ])
    }

    @Test func promisesAndAgreements() {
        #expect(reading.promises == [
            "Map layers updated before the summer | Colin Speight | 2026-06-01 | 2026-05-28 | in time",
            "Extra storage for the telemetry of the dry months | Gareth Pugh | 2026-08-07 | 2026-08-06 | in time",
            "Alarm list on one page | Devika Nair | 2026-09-25 | 2026-09-22 | in time",
        ])
        #expect(reading.agreements == [
            "contract | Services agreement TW-311 | 2030-03-31",
            "prices | Schedule 2, indexed each April | 2030-03-31",
            "delivery | Schedule 4, control rooms North and South separately | 2027-01-31",
            "ordering | Purchase order by e-mail, confirmed within two working days | 2030-03-31",
            "invoicing | Quarterly in arrears, 30 days | 2030-03-31",
            "contacts | Governance sheet, digital board to be replaced | 2027-03-31",
        ])
    }

    @Test func contactsEvidenceAndReviews() {
        #expect(reading.contacts == [
            "2026-10-06 | Gareth Pugh | meeting | 2 | trust",
            "2026-09-22 | Devika Nair | visit | 3 | -",
            "2026-07-16 | Colin Speight | visit | 8 | O3",
            "2026-05-14 | Alison Threlfall | meeting | 1 | -",
            "2026-03-11 | Margaret Oakes | meeting | 2 | -",
            "2026-02-19 | Gareth Pugh | call | 0.5 | -",
        ])
        #expect(reading.evidence == [
            "contact | 2026-10-06 | - | service review with Gareth Pugh, good mood in spite of the telemetry gap",
            "trust | 2025-06-11 | satisfaction 8 | annual survey (Gareth Pugh)",
            "trust | 2026-09-21 | incident open | eleven hours of readings lost from fourteen pumping stations",
        ])
        #expect(reading.ownVerdicts == ["sparring-partner met"])
        #expect(reading.reviews == ["2026-05-20 | Emma Clarke | 2026-08-20", "2026-01-22 | Emma Clarke | 2026-05-20"])
    }

    /// Category 2: contact within 45 days, key people within 90.
    @Test func conditions() {
        #expect(reading.conditions == [
            "contact | partial | fails, holds, holds | A5",
            "trust | partial | holds, holds, fails, fails | A2",
            "top-of-mind | partial | holds, holds, fails | A3",
            "portfolio | met | holds, holds | -",
            "ease | met | holds, holds, holds | A1",
            "sparring-partner | unmet | fails, fails, no-evidence | -",
            "goodwill | partial | holds, fails, fails | -",
        ])
        // The last contact was with Gareth Pugh, 49 days ago; the survey is of June 2025.
        #expect(reading.lines(.contact, question: 1) == [189])
        #expect(reading.lines(.trust, question: 1) == [155, 156, 157])
        #expect(reading.lines(.trust, question: 3) == [177])
        #expect(reading.lines(.trust, question: 4) == [176])
        // Margaret Oakes, 258 days ago.
        #expect(reading.finding(.topOfMind, question: 3) == "no contact within 90 days with Margaret Oakes")
        #expect(reading.finding(.portfolio, question: 1).hasPrefix("5 of 5 "))
        // The service level agreement ends in 68 days; A1 is the action for it.
        #expect(reading.lines(.ease, question: 3) == [165])
        // The only one at strategic level in six months' reach is the opponent, ten days too long ago.
        #expect(reading.finding(.sparringPartner, question: 2).contains("2026-05-14"))
        #expect(reading.lines(.goodwill, question: 2) == [80])
        // One won, two lost.
        #expect(reading.lines(.goodwill, question: 3) == [126, 127, 128])
        #expect(Reading.dated.map(reading.freshest) == [
            "2026-10-06", "2026-09-22", "2026-10-06", "2026-05-14", "2026-02-19",
        ])
    }

    @Test func conclusions() {
        #expect(reading.assessment.lastContact?.iso == "2026-10-06")
        #expect(reading.review == "2026-05-20 | 188 days ago | at most 90 | stale | 2026-08-20 | went by")
        // Half a million a year; a potential of 560,000 is hardly growth.
        #expect(reading.assessment.category.derived == .saturated)
        #expect(reading.assessment.category.basis.revenue.minorUnits == 54_100_000)
        #expect(!reading.assessment.category.differs)
        // Four years of turnover and some trust, but nobody at the top who listens.
        #expect(reading.assessment.stage.supported == .trustedSupplier)
        #expect(reading.assessment.stage.isUnsupported)
        #expect(reading.completeness == "100 100 100 100 100 100")
        #expect(reading.attention == "6 contacts | 6 open actions | 16.5 hours")
    }
}
