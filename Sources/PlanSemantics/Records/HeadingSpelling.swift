import PlanDiagnostics
import PlanModel
import PlanSyntax
import PlanText
import PlanVocabulary

/// What a misspelt heading means: only where it is nearly certain, and the plan has no such section yet. Any other
/// heading stays the writer's own.
struct HeadingSpelling {
    let source: Source
    let vocabulary: Vocabulary
    /// Sections and conditions whose headings are spelt well somewhere in the plan.
    private let sections: Set<SectionKind>
    private let conditions: Set<Condition>

    init(tree: SyntaxTree, vocabulary: Vocabulary) {
        source = tree.source
        self.vocabulary = vocabulary
        let keys = tree.topLevel.filter { tree.blocks[$0].kind == .heading }.map { index in
            WordKey.make(tree.source.bytes[tree.blocks[index].content.indices], stripsNumbering: true)
        }
        sections = Set(keys.compactMap { vocabulary.sections[$0] })
        conditions = Set(keys.compactMap { vocabulary.conditions[$0] })
    }

    /// The word that a heading almost surely is a misspelling of, as one writes it; nil for a heading of another kind.
    func meant(by title: SourceRange, under parent: SectionContext) -> String? {
        let key = WordKey.make(source.bytes[title.indices], stripsNumbering: true)
        guard !vocabulary.isAnyWord(key) else { return nil }
        for table in LanguageTable.all {
            let words = parent.kind == .successConditions ? conditionWords(table) : sectionWords(table)
            let keys = words.map { WordKey.make($0) }
            if let key = EditDistance.misspelt(key, among: keys), let index = keys.firstIndex(of: key) { return words[index] }
        }
        return nil
    }

    /// The words of a heading without the numbering, emoji and punctuation around them.
    func words(of title: SourceRange) -> SourceRange {
        var (start, end) = (title.lower, title.upper)
        while start < end, !source.bytes[start].isLetter { start += 1 }
        while end > start, !source.bytes[end - 1].isWordByte { end -= 1 }
        return SourceRange(start, end)
    }

    private func sectionWords(_ table: LanguageTable) -> [String] {
        SectionKind.allCases.filter { !sections.contains($0) }.compactMap { table.sections[$0]?.first }
    }

    private func conditionWords(_ table: LanguageTable) -> [String] {
        Condition.allCases.filter { !conditions.contains($0) }.compactMap { table.conditions[$0]?.first }
    }
}
