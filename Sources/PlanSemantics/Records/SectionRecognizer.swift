import PlanModel
import PlanText
import PlanVocabulary

/// What a heading means, given the headings that it stands under.
struct SectionRecognizer {
    let vocabulary: Vocabulary

    /// The context for what follows a heading; nil when the heading's words say nothing that the vocabulary knows.
    func recognize(_ title: ArraySlice<UInt8>, under parent: SectionContext) -> SectionContext? {
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
        context.isInternal = parent.isInternal
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
        case .incidents, .satisfaction:
            return kind
        default: return kind
        }
    }

    /// `### 6. Sparring partner`, `### C6` or `### 6`.
    private func condition(_ title: ArraySlice<UInt8>, _ key: String) -> Condition? {
        if let condition = vocabulary.conditions[key] { return condition }
        let digits = WordKey.make(title).drop { $0 == "c" }
        return Int(digits).flatMap(Condition.init(rawValue:))
    }
}
