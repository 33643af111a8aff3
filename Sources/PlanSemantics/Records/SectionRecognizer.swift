import PlanModel
import PlanText
import PlanVocabulary

/// What a heading means, given the headings that it stands under.
struct SectionRecognizer {
    let vocabulary: Vocabulary

    /// The context for what follows a heading; nil when the heading's words say nothing that the vocabulary knows.
    func recognize(_ title: ArraySlice<UInt8>, under parent: SectionContext) -> SectionContext? {
        for candidate in Self.readings(of: title) {
            if let context = recognizeWhole(candidate, under: parent) { return context }
        }
        return nil
    }

    /// A title as a whole, without what stands in parentheses, and each side of `&`, `/` and `|`.
    private static func readings(of title: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var readings = [title]
        let bare = title.firstIndex(of: UInt8(ascii: "(")).map { title[..<$0] } ?? title
        if bare.count < title.count, !bare.isEmpty { readings.append(bare) }
        let parts = bare.split { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "|") }
        return parts.count > 1 ? readings + parts : readings
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

    /// `### 6. Sparring partner`, `### C6` or `### 6`.
    private func condition(_ title: ArraySlice<UInt8>, _ key: String) -> Condition? {
        if let condition = vocabulary.conditions[key] { return condition }
        let digits = WordKey.make(title).drop { $0 == "c" }
        if let condition = Int(digits).flatMap(Condition.init(rawValue:)) { return condition }
        // `Condition 1: Contact`
        let words = key.split(separator: " ").drop { vocabulary.field(String($0), in: .evidence) == .condition || Int($0) != nil }
        return words.isEmpty ? nil : vocabulary.conditions[words.joined(separator: " ")]
    }
}
