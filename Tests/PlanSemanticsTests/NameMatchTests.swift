import PlanText
import Testing

@Suite("Names are matched without regard to case") struct NameMatchTests {
    @Test(arguments: [
        ("ada berg", "Ada Berg", NameMatch.whole), ("ADA", "Ada Berg", .first), ("berg", "Ada Berg", .last), ("ada", "Adaline Berg", .none),
        ("Ada Berg Jr", "Ada Berg", .none), ("érik", "Érik Sœur", .first), ("SŒUR", "Érik Sœur", .last), ("ÉRIK SŒUR", "érik sœur", .whole),
        ("", "Ada", .none), ("van den Berg", "Ada van den Berg", .last), ("Ada ", "Ada  Berg", .first), ("", "", .whole),
    ]) func names(_ written: String, _ full: String, _ expected: NameMatch) {
        #expect(NameMatch.of(written, in: full) == expected)
    }

    /// The quick way over ASCII bytes says what the standard library's rules of case say.
    @Test func theQuickWaySaysTheSame() {
        var seed: UInt64 = 1
        func next(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % bound
        }
        let letters = Array("aAbB é")
        for _ in 0..<20_000 {
            let written = String((0..<next(4)).map { _ in letters[next(letters.count)] })
            let full = String((0..<next(7)).map { _ in letters[next(letters.count)] })
            let (lowerWritten, lowerFull) = (written.lowercased(), full.lowercased())
            let expected: NameMatch =
                lowerWritten == lowerFull ? .whole : lowerFull.hasPrefix(lowerWritten + " ") ? .first : lowerFull.hasSuffix(" " + lowerWritten) ? .last : .none
            #expect(NameMatch.of(written, in: full) == expected, "\(written) in \(full)")
        }
    }
}
