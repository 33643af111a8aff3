internal import CCmark
import PlanText

/// Markdown as plain text and as safe HTML, through cmark.
public enum MarkdownText {
    /// Whether inline Markdown could mean something by a byte; plain words skip the parser.
    @inlinable public static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "\\"), UInt8(ascii: "&"),
            UInt8(ascii: "!"):
            true
        default: false
        }
    }

    /// Whether bytes hold anything that inline Markdown could mean something by.
    public static func hasMarkup(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.withUnsafeBufferPointer { $0.contains(where: isMarkup) } }

    /// The words of inline Markdown: marks, links' addresses and raw HTML taken off, escapes and entities resolved.
    public static func plain(_ markdown: ArraySlice<UInt8>) -> String {
        guard hasMarkup(markdown) else { return String(decoding: markdown, as: UTF8.self) }
        return withDocument(withoutFootnoteMarks(markdown)) { document in
            var text = ""
            walk(document) { node, type in
                switch type {
                case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK:
                    if let literal = cmark_node_get_literal(node) { text += String(cString: literal) }
                case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
                case CMARK_NODE_HTML_INLINE:
                    // `<br>` is how a cell of a table breaks its line.
                    if let literal = cmark_node_get_literal(node), String(cString: literal).lowercased().hasPrefix("<br") { text += " " }
                case CMARK_NODE_PARAGRAPH, CMARK_NODE_ITEM: if !text.isEmpty { text += " " }
                default: break
                }
            }
            return text
        } ?? String(decoding: markdown, as: UTF8.self)
    }

    /// "Ada Berg[^1]" → "Ada Berg": the note itself stands elsewhere. A bracket behind a backslash is the writer's own.
    private static func withoutFootnoteMarks(_ markdown: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard markdown.contains(UInt8(ascii: "^")) else { return markdown }
        let bytes = Array(markdown)
        var kept: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count {
                kept += bytes[index...index + 1]
                index += 2
            } else if bytes.matches("[^", at: index), let close = bytes.firstIndex(of: UInt8(ascii: "]"), in: SourceRange(index, min(index + 20, bytes.count))) {
                index = close + 1
            } else {
                kept.append(bytes[index])
                index += 1
            }
        }
        return kept[...]
    }

    /// Markdown as HTML that is safe to put in a page: raw HTML and dangerous links dropped by cmark, images turned
    /// into links so that a page fetches nothing.
    public static func html(_ markdown: ArraySlice<UInt8>) -> String {
        withDocument(markdown) { document in
            turnImagesIntoLinks(document)
            return render(document)
        } ?? ""
    }

    /// Images become links to what they would have shown.
    static func turnImagesIntoLinks(_ document: OpaquePointer) {
        var images: [OpaquePointer] = []
        walk(document) { node, type in if type == CMARK_NODE_IMAGE { images.append(node) } }
        for image in images { turnIntoLink(image) }
    }

    /// Plain words as HTML.
    static func escape(_ text: [UInt8]) -> String {
        var html: [UInt8] = []
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): html += Array("&amp;".utf8)
            case UInt8(ascii: "<"): html += Array("&lt;".utf8)
            case UInt8(ascii: ">"): html += Array("&gt;".utf8)
            case UInt8(ascii: "\""): html += Array("&quot;".utf8)
            default: html.append(byte)
            }
        }
        return String(decoding: html, as: UTF8.self)
    }

    /// What cmark itself makes of Markdown, raw HTML and all. Only for comparing with the CommonMark specification.
    public static func referenceHTML(_ markdown: ArraySlice<UInt8>) -> String {
        withDocument(markdown) { render($0, CMARK_OPT_UNSAFE) } ?? ""
    }

    private static func withDocument<T>(_ markdown: ArraySlice<UInt8>, _ body: (OpaquePointer) -> T) -> T? {
        let document = markdown.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            guard let base = buffer.baseAddress else { return cmark_parse_document("", 0, CMARK_OPT_DEFAULT) }
            return base.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
                cmark_parse_document($0, buffer.count, CMARK_OPT_DEFAULT)
            }
        }
        guard let document else { return nil }
        defer { cmark_node_free(document) }
        return body(document)
    }

    private static func walk(_ document: OpaquePointer, _ visit: (OpaquePointer, cmark_node_type) -> Void) {
        let iterator = cmark_iter_new(document)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
            visit(node, cmark_node_get_type(node))
        }
    }

    private static func turnIntoLink(_ image: OpaquePointer) {
        guard let link = cmark_node_new(CMARK_NODE_LINK) else { return }
        cmark_node_set_url(link, cmark_node_get_url(image))
        while let child = cmark_node_first_child(image) { cmark_node_append_child(link, child) }
        cmark_node_replace(image, link)
        cmark_node_free(image)
    }

    static func render(_ document: OpaquePointer, _ options: Int32 = CMARK_OPT_DEFAULT) -> String {
        guard let html = cmark_render_html(document, options) else { return "" }
        defer { cmark_get_default_mem_allocator().pointee.free(html) }
        return String(cString: html)
    }
}
