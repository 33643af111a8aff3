import PlanDiagnostics
import PlanModel
import Testing

/// machinefabriek-kromwijk.md, in Dutch: a satisfied small customer whose contract nobody renewed.
@Suite struct MachinefabriekKromwijkTests {
    private let reading: Reading

    init() throws { reading = try Reading("machinefabriek-kromwijk.md") }

    @Test func frontMatter() {
        #expect(reading.head == "Machinefabriek Kromwijk | Sanne de Vries | 3 | trusted-supplier | EUR | 2026 | 2026-07-02 | Machinebouw")
        #expect(reading.revenue == [
            "2023 | 4100000 EUR | - | -",
            "2024 | 5500000 EUR | - | -",
            "2025 | 5800000 EUR | - | -",
            "2026 | 4700000 EUR | 6500000 EUR | 9000000 EUR",
        ])
        #expect(reading.team == ["sanne = Sanne de Vries", "pim = Pim Verbraak"])
        #expect(reading.details == ["vestigingsplaats = Kromwijk", "medewerkers = 185", "klantnummer = LD-10201"])
        #expect(reading.compiled.diagnostics.map(\.message[.english]) == [])
    }

    /// "Kansen" under SWOT are the S, W, O and T's; only those under the heading of the second level are for sale.
    @Test func numbers() {
        #expect(reading.counts == """
            5 stakeholders, 6 products, 4 opportunities, 4 objectives, 6 actions, 0 promises, 6 agreements, 5 contacts, 3 evidence, 2 reviews, 4 swot
            """)
        #expect(reading.swot == ["1 strengths", "1 weaknesses", "1 opportunities", "1 threats"])
        #expect(reading.prose == ["Machinefabriek Kromwijk"])
    }

    /// Goals and challenges stand in a paragraph each, behind a word in bold.
    @Test func customer() {
        #expect(reading.facts(.goal).joined(separator: " / ").contains("service op afstand bij alle machines die sinds 2020 zijn verkocht"))
        #expect(reading.facts(.goal).joined(separator: " / ").contains("export naar Scandinavië verdubbelen."))
        #expect(reading.facts(.challenge).joined(separator: " / ").contains("de monteurs schrijven werkbonnen met de hand"))
        #expect(reading.facts(.challenge).joined(separator: " / ").contains("de server in de hal staat naast de spuitcabine."))
        #expect(reading.facts(.internalDevelopment) == [
            "Overdracht van vader op dochter loopt; Wietske Kromwijk tekent sinds 1 juli zelf.", "Er komt een tweede hal, oplevering eind 2027.",
        ])
        #expect(reading.facts(.externalDevelopment) == [
            "Nieuwe Europese regels voor de digitale veiligheid van machines.", "Concurrenten leveren machines met een abonnement op service.",
        ])
        #expect(reading.facts(.organisation) == [
            "Eigendom: familie Kromwijk", "Besluitvorming: directie, aan de keukentafel", "Boekjaar: kalenderjaar",
            "Inkoop: geen aparte inkoper; de controller kijkt mee boven € 10.000",
        ])
    }

    @Test func stakeholders() {
        #expect(reading.stakeholders == [
            "Wietske Kromwijk | Algemeen directeur | decision-maker | strategic | 5 | 4 | supporter | 2026-09-17 | -",
            "Arend Kromwijk | Oud-directeur | sponsor | strategic | 3 | 5 | sponsor | 2026-06-11 | -",
            "Jeroen Slagter | Hoofd service | influencer | tactical | 4 | 3 | neutral | 2026-02-05 | Wietske Kromwijk",
            "Ineke Vos | Controller | influencer | tactical | 3 | 3 | sceptic | 2026-07-02 | Wietske Kromwijk",
            "Dennis Oude Wolbers | Monteur buitendienst | user | operational | 1 | 3 | neutral | 2026-06-11 | Jeroen Slagter",
        ])
    }

    @Test func portfolio() {
        #expect(reading.products == [
            "Managed cloud | Kantoor | sold | 2900000 EUR | 3500000 EUR | geen server meer naast de spuitcabine",
            "Service desk | Kantoor | sold | 1800000 EUR | 2000000 EUR | Pim kent iedereen bij naam",
            "Field mobility | Buitendienst | known | - | 2000000 EUR | werkbon getekend bij de klant, factuur de volgende dag",
            "Security monitoring | Machines | known | - | 1500000 EUR | -",
            "Integration hub | Kantoor | unknown | - | - | -",
            "Data platform | Kantoor | not-relevant | - | - | -",
        ])
    }

    /// 10 December 2027 is two weeks more than a year away; 2029 may last until its 31 December.
    @Test func opportunities() {
        #expect(reading.opportunities == [
            "K1 | 2000000 EUR | 55 | 2027-01-29 | Field mobility | sanne | open | short",
            "K3 | 600000 EUR | - | - | Managed cloud | pim | won 2026-03-19 | -",
            "K2 | 1500000 EUR | 25 | 2027-12-10 | Security monitoring | sanne | open | medium",
            "K4 | - | 50 | 2029 | - | - | open | long",
        ])
        #expect(reading.plan.opportunities.map { $0.title?.value } == [
            "Digitale werkbon voor twaalf monteurs", "Extra opslag voor tekeningen", "Bewaking van machines bij klanten", "Inrichting van de tweede hal",
        ])
        #expect(reading.plan.opportunities.compactMap { $0.weighted?.minorUnits } == [1_100_000, 375_000])
    }

    /// 72% of the turnover with 90% of the year gone.
    @Test func objectives() {
        #expect(reading.objectives == [
            "O1 | omzet | 58000 | 65000 | 47000 | 2026-12-31 | - | behind",
            "O2 | - | - | - | - | 2026-12-31 | - | open",
            "O3 | - | - | - | - | - | - | open",
            "O4 | - | - | - | - | 2026-09-30 | - | missed",
        ])
        #expect(reading.plan.objectives.map { $0.title?.value } == [
            "Omzet 65k", "Jeroen Slagter als voorstander van de digitale werkbon", "Meer bekendheid bij de monteurs",
            "Contract vernieuwen onder de nieuwe directeur",
        ])
    }

    @Test func actions() {
        #expect(reading.actions == [
            "A1 | sanne | 2026-10-09 | open | high | - | K1 O2",
            "A2 | sanne | 2026-12-11 | open | high | - | K1 O1",
            "A3 | sanne | 2026-12-22 | open | - | - | K2",
            "A4 | pim | 2026-12-15 | open | - | - | -",
            "A5 | pim | 2027-01-14 | open | low | 6 | O1",
            "A6 | pim | 2026-06-30 | done 2026-06-11 | medium | - | O1",
        ])
        #expect(reading.overdueActions == ["A1"])
        #expect(reading.plan.actions.map { $0.title?.value } == [
            "Demo digitale werkbon bij Jeroen Slagter, graag met Dennis erbij", "Offerte werkbon aanpassen na demo",
            "Whitepaper over de nieuwe machineregels toesturen aan Wietske", "Taart langsbrengen bij de overdracht", "Opslag van tekeningen opschonen",
            "Jaarcijfers van de service desk bespreken",
        ])
    }

    @Test func agreements() {
        #expect(reading.agreements == [
            "contract | Overeenkomst 2021, getekend door Arend | 2026-06-30",
            "prices | Bijlage bij het contract | 2026-12-31",
            "delivery | Kantooruren, binnen vier uur iemand ter plaatse | 2027-12-31",
            "ordering | Per mail aan Pim, Wietske in de cc | 2027-12-31",
            "invoicing | Per maand achteraf, 14 dagen | 2027-12-31",
            "contacts | Lijst op het prikbord en bij ons in het dossier | 2027-12-31",
        ])
    }

    @Test func contactsEvidenceAndReviews() {
        #expect(reading.contacts == [
            "2026-09-17 | Wietske Kromwijk | visit | 2 | -",
            "2026-07-02 | Ineke Vos | call | 0.5 | -",
            "2026-06-11 | Arend Kromwijk + Dennis Oude Wolbers | visit | 3 | -",
            "2026-03-12 | Ineke Vos | call | 0.5 | -",
            "2026-02-05 | Jeroen Slagter | meeting | 1 | -",
        ])
        #expect(reading.evidence == [
            "trust | 2026-03-12 | satisfaction 7 | belrondje tevredenheid (Ineke Vos)",
            "sparring-partner | - | - | goed gesprek met Wietske over de koers, datum niet opgeschreven",
            "goodwill | 2026-06-11 | - | Arend beval ons aan bij de ondernemersvereniging (Arend Kromwijk)",
        ])
        #expect(reading.ownVerdicts == [])
        #expect(reading.reviews == ["2026-07-02 | Sanne de Vries | 2026-10-01", "2026-01-08 | Sanne de Vries | 2026-07-02"])
    }

    /// Category 3: contact within 90 days, key people within 180. No action is marked with a condition.
    @Test func conditions() {
        #expect(reading.conditions == [
            "contact | met | holds, holds, holds | -",
            "trust | partial | no-evidence, no-evidence, holds, holds | -",
            "top-of-mind | partial | holds, holds, fails | -",
            "portfolio | partial | holds, fails | -",
            "ease | partial | holds, fails, fails | -",
            "sparring-partner | partial | holds, holds, no-evidence | -",
            "goodwill | met | holds, holds, holds | -",
        ])
        #expect(reading.lines(.contact, question: 1) == [123])
        #expect(reading.lines(.trust, question: 4) == [104])
        // Jeroen Slagter, 292 days ago.
        #expect(reading.finding(.topOfMind, question: 3) == "no contact within 180 days with Jeroen Slagter")
        #expect(reading.finding(.portfolio, question: 1).hasPrefix("4 of 5 "))
        // Security monitoring is known, but not what it brings.
        #expect(reading.lines(.portfolio, question: 2) == [60])
        // The contract ended in June, the prices end on New Year's Eve.
        #expect(reading.lines(.ease, question: 2) == [94])
        #expect(reading.lines(.ease, question: 3) == [95])
        #expect(reading.lines(.sparringPartner, question: 3) == [107])
        #expect(Reading.dated.map(reading.freshest) == [
            "2026-09-17", "2026-03-12", "2026-09-17", "2026-09-17", "2026-06-11",
        ])
    }

    @Test func conclusions() {
        #expect(reading.assessment.lastContact?.iso == "2026-09-17")
        #expect(reading.review == "2026-07-02 | 145 days ago | at most 180 | current | 2026-10-01 | went by")
        // 58,000 a year is modest, and the 90,000 that there could be is so too.
        #expect(reading.assessment.category.derived == .modest)
        #expect(reading.assessment.category.basis.revenue.minorUnits == 5_800_000)
        #expect(!reading.assessment.category.differs)
        #expect(reading.assessment.stage.supported == .trustedSupplier)
        #expect(!reading.assessment.stage.isUnsupported)
        // K4 has no value, O3 no date, A3 and A4 no priority, A4 serves nothing.
        #expect(reading.completeness == "100 80 75 60 100 83")
        #expect(reading.attention == "5 contacts | 5 open actions | 7 hours")
    }
}
