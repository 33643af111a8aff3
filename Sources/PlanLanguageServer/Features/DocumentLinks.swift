import PlanText

extension Feature {
    static let documentLinks = Feature("textDocument/documentLink", ("documentLinkProvider", ["resolveProvider": false])) { server, params in
        let document = try server.document(params)
        return .array(Links(document: document).all.map { ["range": document.range($0.range), "target": .string($0.target)] })
    }
}

/// Addresses in a plan, and links to files beside it.
private struct Links {
    let document: PlanDocument

    private var bytes: [UInt8] { document.bytes }

    var all: [(range: SourceRange, target: String)] {
        var links: [(range: SourceRange, target: String)] = []
        var index = document.source.textStart
        while index < bytes.count {
            if let range = destination(at: index) ?? address(at: index), !range.isEmpty {
                if let target = target(document.source.text(range)) { links.append((range, target)) }
                index = range.upper
            } else {
                index += 1
            }
        }
        return links
    }

    /// Behind `](`.
    private func destination(at index: Int) -> SourceRange? {
        guard bytes.matches("](", at: index) else { return nil }
        let end = document.line(at: index).upper
        guard let close = bytes.firstIndex(of: UInt8(ascii: ")"), in: SourceRange(index + 2, end)) else { return nil }
        let space = bytes.firstIndex(of: 0x20, in: SourceRange(index + 2, close))
        return SourceRange(index + 2, space ?? close)
    }

    /// A bare address, without punctuation that ends the sentence.
    private func address(at index: Int) -> SourceRange? {
        guard bytes.matches("https://", at: index) || bytes.matches("http://", at: index), index == 0 || !bytes[index - 1].isWordByte else { return nil }
        var end = index
        while end < bytes.count, !bytes[end].isWhitespace, ![UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "|"), UInt8(ascii: ")")].contains(bytes[end]) { end += 1 }
        while end > index, [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "'")].contains(bytes[end - 1]) { end -= 1 }
        return SourceRange(index, end)
    }

    /// An address as it is; a path from the plan's own folder; nil for anything else, such as a script.
    private func target(_ written: String) -> String? {
        if written.hasPrefix("https://") || written.hasPrefix("http://") || written.hasPrefix("mailto:") { return written }
        guard !written.hasPrefix("#"), !written.prefix(while: { $0 != "/" }).contains(":"), document.account.path.hasPrefix("/"),
            let slash = document.account.path.lastIndex(of: "/")
        else { return nil }
        return written.hasPrefix("/") ? DocumentURI.uri(written) : DocumentURI.uri(String(document.account.path[...slash])) + written
    }
}
