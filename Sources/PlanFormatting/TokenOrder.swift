import PlanDiagnostics
import PlanModel
import PlanSemantics
import PlanText
import PlanVocabulary

/// Tokens of list items that stand beside each other in one order: the fields of the record as the reference lists them,
/// then owner, due, done, priority, and references last, with one space between. Words and their places stay.
enum TokenOrder {
    /// The edits of each item.
    static func edits(_ compiled: CompiledPlan, _ vocabulary: Vocabulary) -> [[Fix.Edit]] {
        ItemTokens.items(of: compiled, vocabulary).map { edits($0, compiled.source, vocabulary) }
    }

    private static func edits(_ item: ItemTokens.Item, _ source: Source, _ vocabulary: Vocabulary) -> [Fix.Edit] {
        guard item.tokens.count > 1, !ItemTokens.hasLabels(item.content, source) else { return [] }
        let edits = runs(item.tokens, source).compactMap { run in edit(run, item.kind, source) }
        guard !edits.isEmpty, saysTheSame(item.content, edits, item.kind, source, vocabulary) else { return [] }
        return edits
    }

    /// Tokens with nothing but white space between them.
    private static func runs(_ tokens: [ItemToken], _ source: Source) -> [[ItemToken]] {
        var runs: [[ItemToken]] = []
        for token in tokens {
            if let last = runs.last?.last, source.trimmed(SourceRange(last.range.upper, token.range.lower)).isEmpty, last.range.upper < token.range.lower {
                runs[runs.count - 1].append(token)
            } else {
                runs.append([token])
            }
        }
        return runs.filter { $0.count > 1 }
    }

    private static func edit(_ run: [ItemToken], _ kind: RecordKind, _ source: Source) -> Fix.Edit? {
        let sorted = run.enumerated().sorted { left, right in
            let (leftRank, rightRank) = (rank(left.element.field, kind), rank(right.element.field, kind))
            return leftRank != rightRank ? leftRank < rightRank : left.offset < right.offset
        }.map(\.element)
        var text = ""
        for (position, token) in sorted.enumerated() {
            if position > 0 { text += separator(SourceRange(run[position - 1].range.upper, run[position].range.lower), source) }
            text += source.text(token.range)
        }
        let range = SourceRange(run[0].range.lower, run[run.count - 1].range.upper)
        return source.text(range) == text ? nil : Fix.Edit(range, text)
    }

    private static func rank(_ field: FieldName, _ kind: RecordKind) -> Int {
        let last: [FieldName] = [.owner, .due, .done, .priority, .serves]
        if let index = last.firstIndex(of: field) { return 100 + index }
        return FieldName.accepted(by: kind).firstIndex(of: field) ?? 99
    }

    /// A line break stays where it is.
    private static func separator(_ range: SourceRange, _ source: Source) -> String {
        source.bytes[range.indices].allSatisfy(\.isBlank) ? " " : source.text(range)
    }

    private static func saysTheSame(_ content: SourceRange, _ edits: [Fix.Edit], _ kind: RecordKind, _ source: Source, _ vocabulary: Vocabulary) -> Bool {
        let before = source.bytes[content.indices]
        return ItemTokens.sayTheSame(Array(before), FixApplication.apply(edits, to: before), kind: kind, vocabulary)
    }
}
