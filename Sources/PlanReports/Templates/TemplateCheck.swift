import Mustache
import PlanText

/// A template could not be used; the message says which, and in which line.
public struct TemplateError: Error, Sendable, Equatable {
    public let file: String
    /// 1-based.
    public let line: Int
    public let reason: String

    public var message: String { "\(file):\(line): \(reason)" }
}

/// Holds templates against the names that there are, so that a mistyped tag is an error rather than nothing.
struct TemplateCheck {
    typealias Node = TemplateModel.Node

    /// By file name.
    let texts: [String: String]

    /// Throws at the first tag of the frame, or of a partial in it, that nothing stands for.
    func check(_ file: String, _ names: [String: Node]) throws(TemplateError) { try check(file, [names], from: []) }

    private func check(_ file: String, _ outer: [[String: Node]], from above: [String]) throws(TemplateError) {
        var scopes = outer
        for tag in try Self.tags(texts[file] ?? "", file) {
            switch tag.kind {
            case .end: if scopes.count > outer.count { scopes.removeLast() }
            case .partial:
                let partial = tag.name + ".mustache"
                if above.contains(partial) || partial == file { throw TemplateError(file: file, line: tag.line, reason: "the partial {{> \(tag.name)}} holds itself") }
                guard texts[partial] != nil else { throw TemplateError(file: file, line: tag.line, reason: "there is no partial \(partial)") }
                try check(partial, scopes, from: above + [file])
            case .value, .section:
                let node = try resolve(tag, scopes, file)
                if tag.kind == .section { scopes.append(node.names) }
            }
        }
    }

    private func resolve(_ tag: Tag, _ scopes: [[String: Node]], _ file: String) throws(TemplateError) -> Node {
        if tag.name == "." { return .value }
        let parts = tag.name.split(separator: ".").map(String.init)
        guard let first = parts.first, var node = scopes.reversed().lazy.compactMap({ $0[first] }).first else {
            throw unknown(tag, parts.first ?? "", scopes.flatMap(\.keys), file)
        }
        for part in parts.dropFirst() {
            guard let next = node.names[part] else { throw unknown(tag, part, Array(node.names.keys), file) }
            node = next
        }
        return node
    }

    private func unknown(_ tag: Tag, _ part: String, _ known: [String], _ file: String) -> TemplateError {
        let hint = EditDistance.nearest(to: part, among: known.sorted()).map { "; did you mean \($0)?" } ?? ""
        return TemplateError(file: file, line: tag.line, reason: "nothing is called {{\(tag.name)}} here\(hint)")
    }

    // MARK: Tags

    private struct Tag {
        enum Kind { case value, section, end, partial }
        let kind: Kind
        let name: String
        let line: Int
    }

    /// The tags of a template in order. Other delimiters are refused: then nothing here would see them.
    private static func tags(_ text: String, _ file: String) throws(TemplateError) -> [Tag] {
        let bytes = Array(text.utf8)
        var tags: [Tag] = []
        var line = 1
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\n") { line += 1 }
            guard bytes.matches("{{", at: index) else {
                index += 1
                continue
            }
            let isTriple = bytes.matches("{{{", at: index)
            var end = index + 2
            while end < bytes.count, !bytes.matches("}}", at: end) { end += 1 }
            guard end < bytes.count else { throw TemplateError(file: file, line: line, reason: "a tag has no end") }
            let start = index + (isTriple ? 3 : 2)
            let content = String(decoding: bytes[bytes.trimmed(SourceRange(start, max(start, end))).indices], as: UTF8.self)
            if content.hasPrefix("=") { throw TemplateError(file: file, line: line, reason: "planc's templates keep the delimiters {{ and }}") }
            if let tag = tag(content, line) { tags.append(tag) }
            line += bytes[index..<end].count { $0 == UInt8(ascii: "\n") }
            index = end + (isTriple ? 3 : 2)
        }
        return tags
    }

    private static func tag(_ content: String, _ line: Int) -> Tag? {
        guard let sign = content.first else { return nil }
        let kind: Tag.Kind
        switch sign {
        case "!", "%": return nil
        case "#", "^", "$", "<": kind = .section
        case "/": kind = .end
        case ">": kind = .partial
        default: kind = .value
        }
        let rest = "#^$</>&".contains(sign) ? content.dropFirst() : content[...]
        return Tag(kind: kind, name: bare(rest), line: line)
    }

    /// Without the functions of the template language: `uppercased(name)` is about `name`.
    private static func bare(_ text: Substring) -> String {
        var name = text
        while let open = name.lastIndex(of: "("), name.last == ")" { name = name[name.index(after: open)...].dropLast() }
        var plain = String(name.filter { $0 != " " })
        if plain.isEmpty { plain = "." }
        return plain
    }

    /// A template, or what is wrong with it and where.
    static func parse(_ text: String, _ file: String) throws(TemplateError) -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: text)
        } catch let error as MustacheTemplate.ParserError {
            throw TemplateError(file: file, line: error.context.lineNumber, reason: "\(error.error)")
        } catch {
            throw TemplateError(file: file, line: 1, reason: "\(error)")
        }
    }
}

extension TemplateModel.Node {
    /// What may be named inside a section of it.
    fileprivate var names: [String: TemplateModel.Node] {
        switch self {
        case .value: [:]
        case .group(let names): names
        }
    }
}
