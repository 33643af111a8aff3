import PlanJSON
import PlanPortfolio
import PlanText

/// A text that is open in the editor, which is its owner until it is closed.
struct Document: Sendable {
    let uri: String
    let path: String
    var version: Int
    private(set) var source: Source
    /// The plan that the text was when somebody last asked; nil after a change.
    var account: Account?

    init(uri: String, version: Int, text: String) {
        self.uri = uri
        self.version = version
        path = DocumentURI.path(uri)
        source = Source(path: path, text: text)
    }

    /// Makes the changes of `textDocument/didChange`, in order; each may be a range with its new text, or a whole text.
    mutating func apply(_ changes: [JSON], _ encoding: ColumnEncoding) throws {
        for change in changes {
            guard let text = change["text"].string else { throw ResponseError.invalidParams("a change without text") }
            var bytes = Array(text.utf8)
            if !change["range"].isNull {
                let (start, end) = (try offset(change["range"]["start"], encoding), try offset(change["range"]["end"], encoding))
                guard start <= end else { throw ResponseError.invalidParams("a range that ends before it begins") }
                bytes = Array(source.bytes[..<start]) + bytes + source.bytes[end...]
            }
            source = Source(path: path, bytes: bytes)
        }
        account = nil
    }

    private func offset(_ position: JSON, _ encoding: ColumnEncoding) throws -> Int {
        guard let line = position["line"].int, let column = position["character"].int, line >= 0, column >= 0 else {
            throw ResponseError.invalidParams("a position has a line and a character")
        }
        return source.offset(line: line, column: column, encoding)
    }
}

/// The first encoding of columns in the order of the editor's wishes that we know; UTF-16 when it has none.
struct ColumnEncodingChoice: Sendable {
    let encoding: ColumnEncoding

    init(_ wishes: [String]) {
        encoding = wishes.lazy.compactMap(ColumnEncoding.init(rawValue:)).first ?? .utf16
    }
}
