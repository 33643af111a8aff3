import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanReports

/// Each chart in both of its forms.
@Suite struct ChartTests {
    private static let charts: [any Chart] = [
        RevenueChart(
            caption: "Turnover", description: "2025: 5; 2026: 6 of 8",
            years: [.init(name: "2025", actual: (500, "€5"), target: nil), .init(name: "2026", actual: (600, "€6"), target: (800, "target €8"))], potential: (1000, "potential €10")),
        ShareCurve(
            caption: "Curve", description: "1 of 2 brings 80%", points: [.init(accounts: 0, revenue: 0, attention: 0), .init(accounts: 5000, revenue: 8000, attention: 4000), .init(accounts: 10000, revenue: 10000, attention: 10000)],
            turn: (.init(accounts: 5000, revenue: 8000, attention: 4000), "1 of 2"), revenueName: "turnover", attentionName: "attention", axisName: "accounts"),
        LevelMultiples(caption: "Contacts", description: "strategic 3", rows: [.init(name: "strategic", counts: [0, 1, 2]), .init(name: "操作", counts: [0, 0, 0])], months: ["O", "N", "D"]),
        StakeholderMap(
            caption: "People", description: "two people", people: [.init(name: "Ilse <Verhoef>", influence: 5, relationship: 2, attitude: .opponent), .init(name: "王小明", influence: 5, relationship: 2, attitude: nil)],
            influenceName: "influence", relationshipName: "relationship", attitudes: [(.opponent, "opponent")]),
        ActionTimeline(
            caption: "Actions", description: "two", entries: [.init(label: "A1 late", detail: "1 Nov Sanne", days: -23, isLate: true), .init(label: "A2 due", detail: "1 Dec Joost", days: 7, isLate: false)],
            today: "today", ticks: [(30, "Dec")], first: -30, last: 60),
        TrendChart(
            caption: "Trend", description: "from 0% to 64%", lineName: "completeness", line: [nil, 0, 50, nil, 64],
            tracks: [
                .init(name: "1 Knowledge", marks: [.none, .status(.unmet), .status(.partial), .status(.met), .status(.unknown)], label: "unknown"),
                .init(name: "2 Relationships <all>", marks: [.none, .share(0), .share(1), .share(50), .share(100)], label: "4 of 4"),
            ], months: ["A", "S", "O", "N", "D"]),
        ShareBar(caption: "Products", description: "1 sold", parts: [.init(symbol: "■", name: "sold", count: 1), .init(symbol: "▪", name: "known", count: 2)]),
    ]

    @Test func asText() {
        let text = Self.charts.map { chart in chart.caption + "\n" + chart.lines(width: 80).joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
        #expect(Golden.difference(text, from: "Tests/Golden/charts.txt") == nil)
        #expect(Golden.difference(ASCIIDrawing.apply(text), from: "Tests/Golden/charts-ascii.txt") == nil)
    }

    @Test func asSVG() {
        var html = HTMLWriter()
        for chart in Self.charts { chart.writeFigure(into: &html) }
        #expect(Golden.difference(html.string, from: "Tests/Golden/charts.html") == nil)
        #expect(!html.string.contains("<Verhoef>"))
    }

    @Test(arguments: [40, 60, 80, 120, 200]) func linesKeepToTheWidth(_ width: Int) {
        for chart in Self.charts {
            for line in chart.lines(width: width) where width >= 80 { #expect(line.count <= width, "\(line)") }
        }
    }

    /// Charts of nothing, of one thing, and of the largest numbers there are.
    @Test func oddFigures() {
        let odd: [any Chart] = [
            RevenueChart(caption: "", description: "", years: [], potential: nil),
            RevenueChart(caption: "", description: "", years: [.init(name: "2026", actual: (.max, "x"), target: (.max, "x"))], potential: (-5, "x")),
            RevenueChart(caption: "", description: "", years: [.init(name: "2026", actual: (.min, "x"), target: nil)], potential: (0, "x")),
            ShareCurve(caption: "", description: "", points: [], turn: nil, revenueName: "", attentionName: "", axisName: ""),
            LevelMultiples(caption: "", description: "", rows: [], months: []),
            StakeholderMap(caption: "", description: "", people: [], influenceName: "", relationshipName: "", attitudes: []),
            ActionTimeline(caption: "", description: "", entries: [.init(label: "", detail: "", days: -1_000_000, isLate: true)], today: "", ticks: [], first: 0, last: 0),
            ShareBar(caption: "", description: "", parts: []),
            TrendChart(caption: "", description: "", lineName: "", line: [], tracks: [], months: []),
            TrendChart(caption: "", description: "", lineName: "x", line: [-5, 1000], tracks: [.init(name: "", marks: [.share(-1), .share(1000)], label: "")], months: ["", ""]),
        ]
        for chart in odd {
            var html = HTMLWriter()
            chart.writeFigure(into: &html)
            #expect(html.string.hasSuffix("</figure>\n"))
            _ = chart.lines(width: 40)
        }
        #expect(TextDrawing.bar(.max, of: .max, columns: 10) == "██████████")
        #expect(TextDrawing.bar(1, of: .max, columns: 10) == "▏")
        #expect(TextDrawing.column(.max, of: .max) == "█" && TextDrawing.column(0, of: 5) == "▁")
    }

    @Test func escapingLeavesNothingThatSteersAPage() {
        #expect(escape("<a href=\"x\" title='y'>&amp;") == "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;")
        #expect(escape("a\u{202E}b\u{2066}c\u{0}d\u{7F}e\u{85}f") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f")
        #expect(escape("€ 5 – ‘één’ 王 …\n\t") == "€ 5 – ‘één’ 王 …\n\t")
    }
}
