import PlanDiagnostics
import PlanModel
import PlanSyntax
import PlanText
import PlanVocabulary

/// What a misspelt heading means: only where it is nearly certain, and the plan has no such section yet. Any other
/// heading stays the writer's own.
struct HeadingSpelling {
    let tree: SyntaxTree
    let vocabulary: Vocabulary

    private var source: Source { tree.source }

    /// The word that a heading almost surely is a misspelling of, as one writes it; nil for a heading of another kind.
    func meant(by title: SourceRange, under parent: SectionContext) -> String? {
        let key = WordKey.make(source.bytes[title.indices], stripsNumbering: true)
        guard !vocabulary.isAnyWord(key) else { return nil }
        let isCondition = parent.kind == .successConditions
        for (words, keys) in isCondition ? Self.conditionWords : Self.sectionWords {
            guard EditDistance.misspelt(key, among: keys) != nil else { continue }
            // Only now it matters which of them the plan has already.
            let present = headingKeys
            let free = words.filter { word in !present.contains { isCondition ? vocabulary.conditions[$0] == word.condition : vocabulary.sections[$0] == word.section } }
            if let key = EditDistance.misspelt(key, among: free.map(\.key)) { return free.first { $0.key == key }?.text }
        }
        return nil
    }

    private var headingKeys: [String] {
        tree.topLevel.filter { tree.blocks[$0].kind == .heading }.map { WordKey.make(source.bytes[tree.blocks[$0].content.indices], stripsNumbering: true) }
    }

    /// A word for a section or a condition, as one writes it and normalised.
    private struct Word: Sendable {
        let text: String
        let key: String
        var section: SectionKind?
        var condition: Condition?
    }

    /// By language, with the keys once more by themselves.
    private static let sectionWords = byLanguage { table in
        SectionKind.allCases.compactMap { kind in table.sections[kind]?.first.map { Word(text: $0, key: WordKey.make($0), section: kind) } }
    }

    private static let conditionWords = byLanguage { table in
        Condition.allCases.compactMap { condition in table.conditions[condition]?.first.map { Word(text: $0, key: WordKey.make($0), condition: condition) } }
    }

    private static func byLanguage(_ words: (LanguageTable) -> [Word]) -> [(words: [Word], keys: [String])] {
        LanguageTable.all.map { table in
            let words = words(table)
            return (words, words.map(\.key))
        }
    }

    /// The words of a heading without the numbering, emoji and punctuation around them.
    func words(of title: SourceRange) -> SourceRange {
        var (start, end) = (title.lower, title.upper)
        while start < end, !source.bytes[start].isLetter { start += 1 }
        while end > start, !source.bytes[end - 1].isWordByte { end -= 1 }
        return SourceRange(start, end)
    }
}
