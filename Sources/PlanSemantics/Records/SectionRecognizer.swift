import PlanModel
import PlanText
import PlanVocabulary

/// What a heading means, given the headings that it stands under.
struct SectionRecognizer {
    let vocabulary: Vocabulary

    /// Task boards part their cards by how far they are: "Doing" and "Done" beside or under "To do".
    func recognizeBoard(_ title: ArraySlice<UInt8>, beside context: SectionContext) -> SectionContext? {
        guard context.kind == .actions, let status = vocabulary.actionStatuses[title] else { return nil }
        var context = context
        context.actionStatus = status
        return context
    }

    /// The context for what follows a heading; nil when the heading's words say nothing that the vocabulary knows.
    func recognize(_ title: ArraySlice<UInt8>, under parent: SectionContext) -> SectionContext? {
        if let context = recognizeWhole(title, under: parent) { return context }
        let bare = HeadingWords.withoutRemark(title)
        if bare.count < title.count, let context = recognizeWhole(bare, under: parent) { return context }
        for reading in Self.withoutTail(bare, vocabulary) {
            if let context = recognizeWhole(reading, under: parent) { return context }
        }
        return agreed(Self.parts(of: bare, vocabulary).compactMap { recognizeWhole($0, under: parent) })
    }

    /// What several words of one heading come to: "Goals & challenges" tell of the customer, "Strengths and
    /// weaknesses" are no strengths. Words of different kinds mean the first.
    private func agreed(_ contexts: [SectionContext]) -> SectionContext? {
        guard var first = contexts.first else { return nil }
        let others = contexts.dropFirst().filter { $0.kind != first.kind || $0.condition != first.condition }
        guard !others.isEmpty else { return first }
        if contexts.contains(where: { $0.recordKind == .swot || $0.condition != nil }) { return nil }
        guard others.contains(where: { $0.recordKind == first.recordKind }) else { return first }
        first.factKind = nil
        first.horizon = nil
        first.nature = nil
        switch first.recordKind {
        case .customerFact: first.kind = .customer
        case .opportunity: first.kind = .opportunities
        case .objective: first.kind = .objectives
        default: break
        }
        return first
    }

    /// `Pipeline – Q4`, `DMU: who decides`, `Kansen > € 100k`, `Actions by quarter`, `Acties 2027`: what stands in front.
    private static func withoutTail(_ title: ArraySlice<UInt8>, _ vocabulary: Vocabulary) -> [ArraySlice<UInt8>] {
        var readings: [ArraySlice<UInt8>] = []
        for index in title.indices.dropFirst() {
            if title[index] == UInt8(ascii: ":"), index + 1 < title.endIndex, title[index + 1].isBlank { readings.append(title[..<index]) }
            guard title[index].isBlank else { continue }
            let rest = title[(index + 1)...]
            let word = rest.prefix { !$0.isBlank }
            let isDash = isDash(word)
            let isNumbered = word.contains(where: \.isDigit) && title[..<index].contains(where: \.isLetter)
            if isDash || isNumbered || vocabulary.headingTails.contains(word) { readings.append(title[..<index]) }
        }
        return readings
    }

    private static func isDash(_ word: ArraySlice<UInt8>) -> Bool {
        switch word.count {
        case 1: word.begins("-") || word.begins("|") || word.begins(">") || word.begins("<")
        case 3: word.begins("\u{2013}") || word.begins("\u{2014}")
        default: false
        }
    }

    /// Each side of `&`, `/`, `|`, `+`, a comma, and of "and".
    private static func parts(of title: ArraySlice<UInt8>, _ vocabulary: Vocabulary) -> [ArraySlice<UInt8>] {
        let separators = [UInt8(ascii: "&"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "+"), UInt8(ascii: ",")]
        var parts: [ArraySlice<UInt8>] = []
        for side in title.split(whereSeparator: separators.contains) {
            var start = side.startIndex
            for word in side.split(whereSeparator: \.isBlank) where vocabulary.conjunctions.contains(word) {
                if word.startIndex > start { parts.append(side[start..<word.startIndex]) }
                start = word.endIndex
            }
            parts.append(side[start...])
        }
        return parts.count > 1 ? parts : []
    }

    private func recognizeWhole(_ title: ArraySlice<UInt8>, under parent: SectionContext) -> SectionContext? {
        let key = WordKey.make(title, stripsNumbering: true)
        if parent.kind == .successConditions, let condition = condition(title, key) {
            var context = parent
            context.condition = condition
            return context
        }
        if parent.kind == .swot, let quadrant = vocabulary.quadrants[key] {
            var context = parent
            context.quadrant = quadrant
            return context
        }
        guard let kind = kind(key, under: parent) else { return nil }
        var context = SectionContext(kind: kind)
        switch kind {
        case .shortTerm: context.horizon = .short
        case .mediumTerm: context.horizon = .medium
        case .longTerm: context.horizon = .long
        case .quantitativeObjectives: context.nature = .quantitative
        case .qualitativeObjectives: context.nature = .qualitative
        case .goals: context.factKind = .goal
        case .challenges: context.factKind = .challenge
        case .internalDevelopments: context.factKind = .internalDevelopment
        case .externalDevelopments: context.factKind = .externalDevelopment
        case .organisation: context.factKind = .organisation
        case .incidents, .satisfaction: context.condition = .trust
        case .strengths: context.quadrant = .strengths
        case .weaknesses: context.quadrant = .weaknesses
        case .threats: context.quadrant = .threats
        default: break
        }
        return context
    }

    private func kind(_ key: String, under parent: SectionContext) -> SectionKind? {
        guard let kind = vocabulary.sections[key] else { return nil }
        switch kind {
        case .shortTerm, .mediumTerm, .longTerm:
            // "Now" and "Next" name a horizon only where opportunities are listed.
            return parent.recordKind == .opportunity || key.contains("term") ? kind : nil
        default: return kind
        }
    }

    /// `c1` to `c7`.
    private static func isNumber(_ word: Substring) -> Bool { word.count == 2 && word.first == "c" && Int(word.dropFirst()) != nil }

    /// `### 6. Sparring partner`, `### C6` or `### 6`.
    func condition(_ title: ArraySlice<UInt8>, _ key: String) -> Condition? {
        if let condition = vocabulary.conditions[key] { return condition }
        let digits = WordKey.make(title).drop { $0 == "c" }
        if let condition = Int(digits).flatMap(Condition.init(rawValue:)) { return condition }
        // `Condition 1: Contact`
        let words = key.split(separator: " ").drop { vocabulary.field(String($0), in: .evidence) == .condition || Int($0) != nil || Self.isNumber($0) }
        return words.isEmpty ? nil : vocabulary.conditions[words.joined(separator: " ")]
    }
}
