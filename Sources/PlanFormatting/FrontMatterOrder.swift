import PlanDiagnostics
import PlanModel
import PlanSyntax
import PlanText
import PlanVocabulary

/// The facts at the top in the order of the reference; what is merely kept and shown follows in its own order.
///
/// Comments go with the fact below them. Where moving a line could change what YAML reads (anchors, texts of several
/// lines that keep their blank lines, keys that do not begin their line), the facts stay as they are.
enum FrontMatterOrder {
    static func edits(_ tree: SyntaxTree, _ vocabulary: Vocabulary) -> [Fix.Edit] {
        guard let frontMatter = tree.frontMatter, !frontMatter.isBroken, let parts = parts(frontMatter, tree.source) else { return [] }
        let ranks = frontMatter.entries.map { rank($0, vocabulary) }
        let order = ranks.indices.sorted { ranks[$0] != ranks[$1] ? ranks[$0] < ranks[$1] : $0 < $1 }
        guard order != Array(ranks.indices), let first = parts.first, let last = parts.last else { return [] }
        return [Fix.Edit(first.union(last), order.map { tree.source.text(parts[$0]) }.joined())]
    }

    private static func rank(_ entry: YAMLEntry, _ vocabulary: Vocabulary) -> Int {
        let key = entry.key.scalar.flatMap { vocabulary.frontMatterKeys[WordKey.make($0)] }
        switch key {
        case nil, .website, .employees, .location, .parent, .customerNumber: return FrontMatterKey.allCases.count
        case let key?: return FrontMatterKey.allCases.firstIndex(of: key) ?? 0
        }
    }

    /// The lines of each entry with the comments above it, or nil where they can't be parted.
    private static func parts(_ frontMatter: FrontMatter, _ source: Source) -> [SourceRange]? {
        let bytes = source.bytes
        guard !bytes[frontMatter.range.indices].contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "%") })
        else { return nil }
        let starts = frontMatter.entries.map { source.lineIndex(at: $0.key.range.lower) }
        guard zip(frontMatter.entries, starts).allSatisfy({ $0.key.range.lower == Int(source.lineStarts[$1]) }), Set(starts).count == starts.count,
            !frontMatter.entries.contains(where: { bytes[$0.value.range.indices].first == UInt8(ascii: ">") })
        else { return nil }
        var parts: [SourceRange] = []
        var top = 1
        for (index, start) in starts.enumerated() {
            var first = start
            while first > top, isCommentOrBlank(first - 1, source) { first -= 1 }
            if index > 0 { parts[index - 1] = SourceRange(parts[index - 1].lower, Int(source.lineStarts[first])) }
            // What stands before the first fact is about all of them.
            let lower = index == 0 ? start : first
            parts.append(SourceRange(Int(source.lineStarts[lower]), Int(source.lineStarts[lower])))
            top = start + 1
        }
        guard let last = parts.last, let lastStart = starts.last else { return nil }
        // Up to the closing line, or to the comments before it.
        var end = source.lineIndex(at: max(frontMatter.range.lower, frontMatter.range.upper - 1))
        while end > lastStart + 1, isCommentOrBlank(end - 1, source) { end -= 1 }
        parts[parts.count - 1] = SourceRange(last.lower, Int(source.lineStarts[end]))
        return parts
    }

    private static func isCommentOrBlank(_ line: Int, _ source: Source) -> Bool {
        let text = source.trimmed(source.lineRange(line))
        return text.isEmpty || source.bytes[source.lineRange(line).lower] == UInt8(ascii: "#")
    }
}
