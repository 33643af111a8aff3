import PlanDiagnostics
import PlanModel
import PlanText
@testable import PlanSemantics
import PlanVocabulary
import Testing

@Suite struct DateTests {
    @Test(arguments: [
        ("2026-12-04", "2026-12-04"), ("2026/12/04", "2026-12-04"), ("04-12-2026", "2026-12-04"), ("4.12.2026", "2026-12-04"),
        ("1 dec 2026", "2026-12-01"), ("1 december 2026", "2026-12-01"), ("December 1, 2026", "2026-12-01"), ("Dec 1st 2026", "2026-12-01"),
        ("3 mrt 2026", "2026-03-03"), ("25/03/2026", "2026-03-25"), ("03/25/2026", "2026-03-25"), ("02/02/2026", "2026-02-02"),
        ("2026-12", "2026-12"), ("12-2026", "2026-12"), ("mei 2026", "2026-05"), ("Q4 2026", "2026-Q4"), ("2026-Q4", "2026-Q4"), ("2026 Q1", "2026-Q1"),
        ("4e kwartaal 2026", "2026-Q4"), ("2028", "2028"), ("29-02-2028", "2028-02-29"), ("K4 2026", "2026-Q4"), ("kwartaal 3 2027", "2027-Q3"),
        ("H1 2027", "2027-H1"), ("2027 H2", "2027-H2"), ("1e helft 2027", "2027-H1"), ("2nd half of 2027", "2027-H2"),
        ("week 48 2026", "2026-W48"), ("2026-W48", "2026-W48"), ("wk 1, 2027", "2027-W01"), ("w53 2026", "2026-W53"),
        ("2026-12-04 14:05", "2026-12-04"), ("2026-12-04T14:05:00Z", "2026-12-04"), ("3-11-2026 9:00", "2026-11-03"), ("Dec 4, 2026 2:05 pm", "2026-12-04"),
        ("by 4 December 2026", "2026-12-04"), ("uiterlijk 4 dec 2026", "2026-12-04"), ("vóór 4 december 2026", "2026-12-04"), ("eind 2026", "2026"),
        ("end of March 2027", "2027-03"), ("2026-12-04 (to be confirmed)", "2026-12-04"), ("4\u{A0}december\u{A0}2026", "2026-12-04"), ("2026 december", "2026-12"),
    ])
    func understood(_ text: String, _ iso: String) throws {
        guard case .date(let date) = DateParser.parse(Array(text.utf8)[...], .standard) else {
            Issue.record("\(text) was not understood")
            return
        }
        #expect(date.iso == iso)
    }

    @Test(arguments: ["2026-02-30", "29-02-2026", "13/13/2026", "soonish", "12", "2026-13", "99999", "", "Q5 2026", "1 foo 2026", "2026-12-04 17:00 or so", "before March 2027", "week 54 2026", "w53 2025", "H3 2027", "10:30", "10:30:15"])
    func refused(_ text: String) { #expect(DateParser.parse(Array(text.utf8)[...], .standard) == .notUnderstood) }

    @Test(arguments: ["Oct 15", "15 okt", "01-12-26", "4/12", "Q4"]) func incomplete(_ text: String) {
        let reading = DateParser.parse(Array(text.utf8)[...], .standard)
        #expect(reading == .incomplete || (text == "Q4" && reading == .notUnderstood))
    }

    @Test(arguments: ["asap", "z.s.m.", "yesterday", "Volgende week", "next quarter"]) func relative(_ text: String) {
        #expect(DateParser.parse(Array(text.utf8)[...], .standard) == .relative)
    }

    /// A sentence keeps its first words: only a date by itself leads an entry of a log.
    @Test func aBareDateHasNoWordsInFront() {
        #expect(DateParser.parse(Array("in 2026".utf8)[...], .standard, isBare: true) == .notUnderstood)
        #expect(DateParser.parse(Array("3 nov 2026".utf8)[...], .standard, isBare: true) != .notUnderstood)
    }

    @Test func weeksAndHalvesSpanTheirDays() throws {
        let week = try #require(PlanDate(year: 2026, week: 53))
        #expect((week.first.iso, week.last.iso) == ("2026-12-28", "2027-01-03"))
        #expect(week.iso == "2026-W53")
        let half = try #require(PlanDate(year: 2027, half: 2))
        #expect((half.first.iso, half.last.iso) == ("2027-07-01", "2027-12-31"))
        #expect(PlanDate(year: 2025, week: 53) == nil)
        // Every week's Monday is in that week.
        for number in 1...52 { #expect(PlanDate(year: 2026, week: number)?.first.isoWeek.week == number) }
    }

    @Test func ambiguousDatesGiveBothReadings() {
        let expected = DateReading.ambiguous(PlanDate(year: 2026, month: 3, day: 2)!, PlanDate(year: 2026, month: 2, day: 3)!)
        #expect(DateParser.parse(Array("02/03/2026".utf8)[...], .standard) == expected)
    }

    @Test func coarseDatesSpanTheirDays() throws {
        let quarter = try #require(PlanDate(year: 2026, quarter: 4))
        #expect(quarter.first.iso == "2026-10-01")
        #expect(quarter.last.iso == "2026-12-31")
        #expect(PlanDate(year: 2028, month: 2)?.last.iso == "2028-02-29")
    }

    @Test func daysAgreeWithTheCalendarOverFourCenturies() throws {
        var day = try #require(Day(year: 1900, month: 1, day: 1))
        for year in 1900..<2300 {
            for month in 1...12 {
                for dayOfMonth in 1...Day.daysIn(month: month, year: year) {
                    let civil = day.civil
                    #expect(civil == (year, month, dayOfMonth))
                    day = day.advanced(by: 1)
                }
            }
        }
        // 24 November 2026 is a Tuesday.
        #expect(Day(year: 2026, month: 11, day: 24)?.weekday == 2)
    }
}

@Suite struct AmountTests {
    @Test(arguments: [
        ("€120k", 12_000_000, "EUR"), ("EUR 120.000,00", 12_000_000, "EUR"), ("€ 1,2 mln", 120_000_000, "EUR"), ("$36K", 3_600_000, "USD"),
        ("1.2M", 120_000_000, "EUR"), ("650000", 65_000_000, "EUR"), ("120.000", 12_000_000, "EUR"), ("120,000", 12_000_000, "EUR"),
        ("£1,234.56", 123_456, "GBP"), ("1.234,5", 123_450, "EUR"), ("€ 500,-", 50_000, "EUR"), ("12 500", 1_250_000, "EUR"), ("€1.2M (2025)", 120_000_000, "EUR"),
        ("-€5k", -500_000, "EUR"), ("0.125", 13, "EUR"), ("CHF 40k", 4_000_000, "CHF"), ("1,2 miljoen", 120_000_000, "EUR"), ("JPY 5000", 5_000, "JPY"),
        ("€\u{A0}90\u{A0}000", 9_000_000, "EUR"), ("~ €10k", 1_000_000, "EUR"), ("1'000'000", 100_000_000, "EUR"),
        ("1.200,- EUR", 120_000, "EUR"), ("1 200 €", 120_000, "EUR"), ("€ 500,–", 50_000, "EUR"), ("1\u{202F}200,50 €", 120_050, "EUR"), ("1’200.50 CHF", 120_050, "CHF"),
        ("12 kEUR", 1_200_000, "EUR"), ("74 T€", 7_400_000, "EUR"), ("30 TEUR", 3_000_000, "EUR"), ("118 Mio. €", 11_800_000_000, "EUR"),
        ("2,6 miljoen euro", 260_000_000, "EUR"), ("ca. € 40k", 4_000_000, "EUR"), ("approx. $50k", 5_000_000, "USD"), ("± 40.000", 4_000_000, "EUR"), ("+/- € 5k", 500_000, "EUR"),
        ("€120k ARR", 12_000_000, "EUR"), ("€ 2.400,- per jaar", 240_000, "EUR"), ("£900k*", 90_000_000, "GBP"), ("€45k excl. VAT", 4_500_000, "EUR"), ("NOK 8,4 mill", 840_000_000, "NOK"),
    ])
    func understood(_ text: String, _ minorUnits: Int, _ currency: String) throws {
        let money = try #require(AmountParser.parse(Array(text.utf8)[...], .standard)?.money(.euro))
        #expect(money.minorUnits == Int64(minorUnits))
        #expect(money.currency.code == currency)
    }

    @Test(arguments: ["", "€", "a lot", "12 bananas", "1.20.000", "1,2,3", "€5 $6", "--5", "99999999999999999999999", "1.2.3,4,5", "k", "€k", "€120k – €140k", "> €90k", "5 t", "1,5 ton", "12 per month"])
    func refused(_ text: String) { #expect(AmountParser.parse(Array(text.utf8)[...], .standard)?.money(.euro) == nil) }

    @Test(arguments: [("60%", 6000), ("7,9", 790), ("8/10", 800), ("1,5 uur", 150), ("2h", 200), ("71", 7100), ("520k", 52_000_000)])
    func quantities(_ text: String, _ hundredths: Int) {
        #expect(AmountParser.parse(Array(text.utf8)[...], .standard)?.quantity?.hundredths == Int64(hundredths))
    }
}

@Suite struct KeywordTests {
    @Test(arguments: [("5", 5), ("4/5", 4), ("high", 4), ("Hoog (beslist alleen)", 4), ("midden", 3), ("+", 4), ("-", 2), ("--", 1), ("+/-", 3), ("★★★☆☆", 3), ("none", 1), ("strong", 4), ("5 - signs everything", 5), ("4 – goed", 4), ("3: so-so", 3), ("H", 4), ("zeer goed", 5)])
    func scales(_ text: String, _ value: Int) { #expect(KeywordParser.scale(Array(text.utf8)[...], .standard) == value) }

    @Test(arguments: ["6", "0.5", "10", "banana", "45", "3-4", "3 - 4", "4 -", "🔵"]) func noScale(_ text: String) { #expect(KeywordParser.scale(Array(text.utf8)[...], .standard) == nil) }

    @Test func signsMeanWhatTheyMeanInTheirField() {
        func parse<T>(_ text: String, _ lookup: Lookup<T>) -> T? { KeywordParser.parse(Array(text.utf8)[...], lookup) }
        let words = Vocabulary.standard
        #expect(["✅", "✔️", "☑"].map { parse($0, words.actionStatuses) } == [.done, .done, .done])
        #expect(["🔴", "🟡", "🟢", "🔴 High"].map { parse($0, words.priorities) } == [.high, .medium, .low, .high])
        #expect(["🟢", "😐", "🙁", "++", "-"].map { parse($0, words.attitudes) } == [.supporter, .neutral, .sceptic, .sponsor, .sceptic])
        #expect(["✅", "🟡", "❌", "nee – directeur is nieuw"].map { parse($0, words.conditionStatuses) } == [.met, .partial, .unmet, .unmet])
        #expect(["🟢", "🟡", "🔴", "🔵"].map { KeywordParser.trafficLight(Array($0.utf8)[...]) } == [4, 3, 2, nil])
    }

    @Test(arguments: ["", "-", "–", "…", "...", "?", "[Name]", "{{name}}", "TBD", "n.t.b.", "tbd ", "<name>", "???", "N/A", "&nbsp;", "\u{200B}", "❓", "<br>"])
    func placeholders(_ text: String) { #expect(Placeholder.isPlaceholder(Array(text.utf8).trimmedSlice, .standard)) }

    @Test(arguments: ["a", "[Name](https://example.org)", "5", "TBD by Ada", "0"]) func notPlaceholders(_ text: String) {
        #expect(!Placeholder.isPlaceholder(Array(text.utf8)[...], .standard))
    }
}

extension [UInt8] {
    var trimmedSlice: ArraySlice<UInt8> { self[trimmed(.init(0, count)).indices] }
}

@Suite struct WordKeyTests {
    @Test(arguments: [("🎯 1.9 COMMERCIËLE Kansen:", "commerciele kansen"), ("## 6. Sparring partner", "6 sparring partner"), ("PMC's", "pmcs"), ("n.t.b.", "ntb"), ("Top-of-mind", "top of mind")])
    func wordsAreComparedWithoutDress(_ text: String, _ key: String) {
        let made = text.hasPrefix("🎯") ? WordKey.make(Array(text.utf8)[...], stripsNumbering: true) : WordKey.make(text)
        #expect(made == key)
    }
}
