internal import CYAML
import PlanDiagnostics
import PlanText

/// Reads YAML through libyaml's events into nodes with byte ranges. libyaml's parser stays in here.
struct YAMLReader {
    let source: Source
    /// What the YAML is about: findings speak of it in those words.
    let subject: Subject
    private(set) var diagnostics: [Diagnostic] = []

    /// What a plan's front matter may hold with all aliases written out; more is an attack, not a plan.
    private static let maximumSize = 10_000
    private static let maximumDepth = 32

    enum Subject { case plan, configuration }

    init(source: Source, subject: Subject = .plan) {
        self.source = source
        self.subject = subject
    }

    /// The entries of the mapping in `range`. Where the whole can't be read, each top-level entry is read alone, so
    /// that one mistake costs one finding and the rest still counts.
    mutating func readMapping(_ range: SourceRange) -> [YAMLEntry] {
        switch parse(range) {
        case .success(let node): return entries(of: node)
        case .failure(let whole):
            let parts = topLevelParts(range)
            var found: [YAMLEntry] = []
            var failures: [Failure] = []
            for part in parts {
                switch parse(part) {
                case .success(let node): found += entries(of: node)
                case .failure(let failure): failures.append(failure)
                }
            }
            for failure in failures.isEmpty ? [whole] : failures { report(failure) }
            return found
        }
    }

    private mutating func entries(of node: YAMLNode?) -> [YAMLEntry] {
        guard let node else { return [] }
        if case .mapping(let entries) = node.content { return entries }
        report(Failure(range: node.range, kind: .notAMapping))
        return []
    }

    /// Ranges of the lines that begin at the margin, each with the indented lines below it.
    private func topLevelParts(_ range: SourceRange) -> [SourceRange] {
        var parts: [SourceRange] = []
        var line = source.lineIndex(at: range.lower)
        while line < source.lineCount, Int(source.lineStarts[line]) < range.upper {
            let text = source.lineRange(line)
            let end = line + 1 < source.lineCount ? min(range.upper, Int(source.lineStarts[line + 1])) : range.upper
            let startsEntry = !text.isEmpty && !source.bytes[text.lower].isWhitespace && !isContinuation(source.bytes[text.lower])
            if startsEntry || parts.isEmpty {
                parts.append(SourceRange(text.lower, end))
            } else {
                parts[parts.count - 1] = SourceRange(parts[parts.count - 1].lower, end)
            }
            line += 1
        }
        return parts
    }

    private func isContinuation(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "#")
    }

    // MARK: libyaml

    struct Failure: Error {
        enum Kind { case syntax(String), notAMapping, tooLarge, unknownAlias(String) }
        var range: SourceRange
        var kind: Kind
    }

    private func parse(_ range: SourceRange) -> Result<YAMLNode?, Failure> {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard yaml_parser_initialize(parser) == 1 else { return .failure(Failure(range: range, kind: .syntax(""))) }
        defer { yaml_parser_delete(parser) }
        return source.bytes.withUnsafeBufferPointer { buffer in
            yaml_parser_set_input_string(parser, buffer.baseAddress! + range.lower, range.count)
            yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            var offsets = ScalarOffsets(source: source, base: range.lower)
            var assembly = Assembly()
            while true {
                var event = yaml_event_t()
                guard yaml_parser_parse(parser, &event) == 1 else {
                    let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
                    let at = offsets.byte(at: Int(parser.pointee.problem_mark.index))
                    return .failure(Failure(range: lineRest(at, in: range), kind: .syntax(problem)))
                }
                defer { yaml_event_delete(&event) }
                let start = offsets.byte(at: Int(event.start_mark.index))
                let end = offsets.byte(at: Int(event.end_mark.index))
                switch event.type {
                case YAML_SCALAR_EVENT:
                    let text = String(
                        decoding: UnsafeBufferPointer(start: event.data.scalar.value, count: event.data.scalar.length),
                        as: UTF8.self)
                    let plainEnd = event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE
                        ? source.trimmed(SourceRange(start, end)).upper : end
                    assembly.add(
                        YAMLNode(range: SourceRange(start, max(start, plainEnd)), content: .scalar(text), size: 1),
                        anchor: name(event.data.scalar.anchor))
                case YAML_ALIAS_EVENT:
                    let alias = name(event.data.alias.anchor) ?? ""
                    guard let node = assembly.anchors[alias] else {
                        return .failure(Failure(range: SourceRange(start, end), kind: .unknownAlias(alias)))
                    }
                    assembly.add(YAMLNode(range: SourceRange(start, end), content: node.content, size: node.size), anchor: nil)
                case YAML_SEQUENCE_START_EVENT:
                    assembly.open(start, anchor: name(event.data.sequence_start.anchor), isMapping: false)
                case YAML_MAPPING_START_EVENT:
                    assembly.open(start, anchor: name(event.data.mapping_start.anchor), isMapping: true)
                case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
                    assembly.close(end)
                case YAML_STREAM_END_EVENT:
                    return .success(assembly.root)
                default: break
                }
                if assembly.size > Self.maximumSize || assembly.depth > Self.maximumDepth {
                    return .failure(Failure(range: lineRest(start, in: range), kind: .tooLarge))
                }
            }
        }
    }

    private func name(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    /// The text of the line at `offset`; of the line before when the parser stopped at the very end.
    private func lineRest(_ offset: Int, in range: SourceRange) -> SourceRange {
        var line = source.lineIndex(at: min(offset, max(range.lower, range.upper - 1)))
        while line > 0, source.trimmed(source.lineRange(line)).isEmpty, Int(source.lineStarts[line]) > range.lower { line -= 1 }
        return source.trimmed(source.lineRange(line))
    }

    private mutating func report(_ failure: Failure) {
        let isPlan = subject == .plan
        let message: Localized
        var help: Localized? = nil
        var fixes: [Fix] = []
        switch failure.kind {
        case .syntax:
            message = isPlan
                ? Localized(en: "this fact can't be read", nl: "dit gegeven is niet te lezen")
                : Localized(en: "this setting can't be read", nl: "deze instelling is niet te lezen")
            (help, fixes) = mend(failure.range)
        case .notAMapping:
            message = isPlan
                ? Localized(en: "the facts at the top are no list of `name: value` lines", nl: "de gegevens bovenaan zijn geen regels van de vorm `naam: waarde`")
                : Localized(en: "the settings are no list of `name: value` lines", nl: "de instellingen zijn geen regels van de vorm `naam: waarde`")
            help = isPlan
                ? Localized(en: "Begin with `account: ` and the customer's name.", nl: "Begin met `klant: ` en de naam van de klant.")
                : Localized(en: "Begin with a setting, such as `language: en`.", nl: "Begin met een instelling, zoals `language: nl`.")
        case .tooLarge:
            message = isPlan
                ? Localized(en: "the facts at the top are too many to read", nl: "de gegevens bovenaan zijn te veel om te lezen")
                : Localized(en: "the settings are too many to read", nl: "de instellingen zijn te veel om te lezen")
            help = isPlan
                ? Localized(en: "Move what is no fact of the customer to the text below.", nl: "Zet wat geen klantgegeven is in de tekst eronder.")
                : Localized(en: "Keep only settings in this file.", nl: "Houd in dit bestand alleen instellingen over.")
        case .unknownAlias(let alias):
            message = Localized(en: "`*\(alias)` refers to nothing", nl: "`*\(alias)` verwijst naar niets")
            help = Localized(en: "Put the value between quotes: \"*\(alias)\".", nl: "Zet de waarde tussen aanhalingstekens: \"*\(alias)\".")
        }
        diagnostics.append(Diagnostic(isPlan ? .frontMatterInvalid : .configurationInvalid, at: failure.range, message, help: help, fixes: fixes))
    }

    /// The usual cause is a value with a colon, a bracket or a quote in it; quoting the value mends that.
    private func mend(_ range: SourceRange) -> (Localized?, [Fix]) {
        let bytes = source.bytes
        if let tab = bytes.firstIndex(of: 0x09, in: SourceRange(Int(source.lineStarts[source.lineIndex(at: range.lower)]), range.upper)),
            tab <= range.lower
        {
            return (Localized(en: "Indent with spaces: the tab key may not be used here.", nl: "Spring in met spaties: de tabtoets mag hier niet."), [])
        }
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: range) {
            let value = source.trimmed(SourceRange(colon + 1, range.upper))
            let text = source.text(value)
            if !value.isEmpty, !text.contains("\""), !text.hasPrefix("{"), !text.hasPrefix("[") {
                // In double quotes a backslash would mean something.
                let quoted = text.contains("\\") ? "'" + text.replacing("'", with: "''") + "'" : "\"\(text)\""
                return (
                    Localized(en: "Put the value between quotes: \(quoted).", nl: "Zet de waarde tussen aanhalingstekens: \(quoted)."),
                    [
                        Fix(
                            Localized(en: "put the value between quotes", nl: "zet de waarde tussen aanhalingstekens"),
                            [Fix.Edit(value, quoted)], isSafe: !text.contains(" #"))
                    ]
                )
            }
        }
        return (
            Localized(
                en: "Write it as `name: value`, and close every bracket and quotation mark that you open.",
                nl: "Schrijf het als `naam: waarde`, en sluit elk haakje en aanhalingsteken dat je opent."), []
        )
    }
}

/// libyaml counts characters; this counts them along to byte offsets. Marks come nearly in order.
private struct ScalarOffsets {
    let source: Source
    let base: Int
    private var scalar = 0
    private var offset: Int

    init(source: Source, base: Int) {
        self.source = source
        self.base = base
        self.offset = base
    }

    mutating func byte(at index: Int) -> Int {
        if index < scalar { (scalar, offset) = (0, base) }
        let bytes = source.bytes
        while scalar < index, offset < bytes.count {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            scalar += 1
        }
        return offset
    }
}

/// Puts nodes together as events come in.
private struct Assembly {
    private struct Frame {
        var start: Int
        var anchor: String?
        var isMapping: Bool
        var nodes: [YAMLNode] = []
    }

    private var frames: [Frame] = []
    private(set) var root: YAMLNode?
    private(set) var anchors: [String: YAMLNode] = [:]
    private(set) var size = 0
    var depth: Int { frames.count }

    mutating func open(_ start: Int, anchor: String?, isMapping: Bool) {
        frames.append(Frame(start: start, anchor: anchor, isMapping: isMapping))
    }

    mutating func close(_ end: Int) {
        guard let frame = frames.popLast() else { return }
        var end = end
        if let last = frame.nodes.last, end > last.range.upper, !frame.nodes.isEmpty, frame.isMapping || end == 0 {
            end = max(last.range.upper, min(end, last.range.upper + 2))
        }
        let below = frame.nodes.reduce(1) { $0 + $1.size }
        size -= below - 1
        let content: YAMLNode.Content =
            frame.isMapping
            ? .mapping(stride(from: 0, to: frame.nodes.count - 1, by: 2).map { YAMLEntry(key: frame.nodes[$0], value: frame.nodes[$0 + 1]) })
            : .sequence(frame.nodes)
        add(YAMLNode(range: SourceRange(frame.start, end), content: content, size: below), anchor: frame.anchor)
    }

    mutating func add(_ node: YAMLNode, anchor: String?) {
        size += node.size
        if let anchor { anchors[anchor] = node }
        if frames.isEmpty { root = node } else { frames[frames.count - 1].nodes.append(node) }
    }
}
