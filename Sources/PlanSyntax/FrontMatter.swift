import PlanDiagnostics
import PlanText

/// The YAML between the `---` lines, untyped: a value gets its type from the field that it fills.
public struct FrontMatter: Sendable {
    /// From the first `---` to the last, both included.
    public let range: SourceRange
    public let entries: [YAMLEntry]
    /// Whether something in it could not be read, so that what is missing may merely not have been understood.
    public let isBroken: Bool
}

public struct YAMLEntry: Sendable {
    public let key: YAMLNode
    public let value: YAMLNode
}

public struct YAMLNode: Sendable {
    public enum Content: Sendable {
        /// A scalar's text after unquoting.
        case scalar(String)
        case mapping([YAMLEntry])
        case sequence([YAMLNode])
    }

    public let range: SourceRange
    public let content: Content
    /// How many nodes this one holds with all below it and all that aliases repeat, itself included.
    let size: Int

    public var scalar: String? {
        if case .scalar(let text) = content { text } else { nil }
    }
}

extension RuleID {
    public static let frontMatterUnclosed = RuleID("front-matter-unclosed", .error)
    public static let frontMatterInvalid = RuleID("front-matter-invalid", .error)
    public static let configurationInvalid = RuleID("configuration-invalid", .error)
}

enum FrontMatterParser {
    /// Takes the front matter off a source. Returns it, nil when there is none, and the offset where the body begins.
    static func parse(_ source: Source, _ diagnostics: inout [Diagnostic]) -> (FrontMatter?, bodyStart: Int) {
        let start = source.textStart
        guard isFence(source, line: 0, dots: false) else { return (nil, start) }
        var line = 1
        while line < source.lineCount, !isFence(source, line: line, dots: true) { line += 1 }
        var isBroken = false
        let contentStart = line0End(source)
        let contentEnd: Int
        let bodyStart: Int
        if line < source.lineCount {
            contentEnd = Int(source.lineStarts[line])
            bodyStart = line + 1 < source.lineCount ? Int(source.lineStarts[line + 1]) : source.bytes.count
        } else {
            line = firstBodyLine(source)
            contentEnd = line < source.lineCount ? Int(source.lineStarts[line]) : source.bytes.count
            bodyStart = contentEnd
            isBroken = true
            diagnostics.append(unclosed(source, at: contentEnd))
        }
        var reader = YAMLReader(source: source)
        let entries = reader.readMapping(SourceRange(contentStart, contentEnd))
        diagnostics += reader.diagnostics
        let range = SourceRange(start, max(bodyStart, contentEnd))
        return (FrontMatter(range: source.trimmed(range), entries: entries, isBroken: isBroken || !reader.diagnostics.isEmpty), bodyStart)
    }

    private static func line0End(_ source: Source) -> Int {
        source.lineCount > 1 ? Int(source.lineStarts[1]) : source.bytes.count
    }

    private static func isFence(_ source: Source, line: Int, dots: Bool) -> Bool {
        var range = source.lineRange(line)
        if line == 0 { range = SourceRange(max(range.lower, source.textStart), range.upper) }
        guard range.count >= 3 else { return false }
        let text = SourceRange(range.lower, source.trimmed(range).upper)
        guard text.count == 3 else { return false }
        return source.bytes.matches("---", at: text.lower) || (dots && source.bytes.matches("...", at: text.lower))
    }

    /// Where the text begins in a plan that forgot the second `---`: the first heading, or the line behind a blank one.
    private static func firstBodyLine(_ source: Source) -> Int {
        for line in 1..<max(1, source.lineCount) {
            let range = source.lineRange(line)
            if source.trimmed(range).isEmpty || source.bytes.matches("#", at: range.lower, end: range.upper) { return line }
        }
        return source.lineCount
    }

    private static func unclosed(_ source: Source, at offset: Int) -> Diagnostic {
        Diagnostic(
            .frontMatterUnclosed, at: source.trimmed(SourceRange(source.textStart, source.textStart + 3)),
            Localized(
                en: "the facts at the top are not closed: the second `---` line is missing",
                nl: "de gegevens bovenaan zijn niet afgesloten: de tweede regel `---` ontbreekt"),
            help: Localized(
                en: "Put a line with only `---` behind the last fact.",
                nl: "Zet een regel met alleen `---` achter het laatste gegeven."),
            fixes: [
                Fix(
                    Localized(en: "add the closing `---` line", nl: "voeg de afsluitende regel `---` toe"),
                    [Fix.Edit(SourceRange(offset, offset), fence(source, at: offset))], isSafe: true)
            ])
    }

    /// A fence as a line of its own, with the line ending of the file.
    private static func fence(_ source: Source, at offset: Int) -> String {
        let first = source.lineRange(0).upper
        let lineEnding = source.bytes.matches("\r\n", at: first) ? "\r\n" : "\n"
        let isLineStart = offset == 0 || source.bytes[offset - 1] == 0x0A || source.bytes[offset - 1] == 0x0D
        return (isLineStart ? "" : lineEnding) + "---" + lineEnding
    }
}
