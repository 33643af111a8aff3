import PlanText

/// Takes messages out of a stream of bytes (LSP 3.17, "Base Protocol": headers, an empty line, content).
public struct MessageFramer {
    public enum Event: Equatable, Sendable {
        case message([UInt8])
        /// Headers without a length that can be used; they were skipped.
        case malformed
        /// More bytes than a message may have; they are skipped as they come.
        case tooLarge(Int)
        /// So many bytes without a header that there is nothing to wait for.
        case hopeless
    }

    /// A message of more bytes is refused: twice the largest plan leaves room for its escapes.
    public static let largestMessage = 128 << 20
    private static let longestHeader = 16 << 10

    private var buffer: [UInt8] = []
    private var start = 0
    private var skipping = 0
    /// What the headers said, while their content is on its way.
    private var length: Int?
    private var isHopeless = false

    public init() {}

    public mutating func append(_ bytes: [UInt8]) {
        if start > 1 << 20 || start == buffer.count {
            buffer.removeFirst(start)
            start = 0
        }
        buffer += bytes
    }

    /// The next event; nil when more bytes are needed.
    public mutating func next() -> Event? {
        guard !isHopeless else { return nil }
        let skipped = min(skipping, buffer.count - start)
        (start, skipping) = (start + skipped, skipping - skipped)
        if skipping > 0 { return nil }
        if length == nil, let event = readHeaders() { return event }
        guard let length, buffer.count - start >= length else { return nil }
        defer { (start, self.length) = (start + length, nil) }
        return .message(Array(buffer[start..<start + length]))
    }

    private mutating func readHeaders() -> Event? {
        guard let end = endOfHeaders() else {
            guard buffer.count - start > Self.longestHeader else { return nil }
            isHopeless = true
            return .hopeless
        }
        let headers = SourceRange(start, end)
        start = end + 4
        guard let length = contentLength(headers) else { return .malformed }
        guard length <= Self.largestMessage else {
            skipping = length
            return .tooLarge(length)
        }
        self.length = length
        return nil
    }

    private func endOfHeaders() -> Int? {
        var index = start
        let limit = min(buffer.count, start + Self.longestHeader)
        while index + 4 <= limit {
            if buffer.matches("\r\n\r\n", at: index) { return index }
            index += 1
        }
        return nil
    }

    private func contentLength(_ headers: SourceRange) -> Int? {
        var found: Int?
        for line in buffer[headers.indices].split(whereSeparator: { $0 == 0x0D || $0 == 0x0A }) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            guard line[..<colon].map(\.lowercased) == Array("content-length".utf8) else { continue }
            let digits = line[(colon + 1)...].filter { !$0.isBlank }
            guard !digits.isEmpty, digits.count <= 12, digits.allSatisfy(\.isDigit) else { return nil }
            found = Int(String(decoding: digits, as: UTF8.self))
        }
        return found
    }
}
