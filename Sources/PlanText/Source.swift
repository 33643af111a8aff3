/// The text of one plan: UTF-8 bytes, the table of its lines, and the only place that turns byte offsets into columns.
///
/// Bytes that are not UTF-8 are replaced one for one by `?`, so that offsets stay those of the file; `invalidUTF8`
/// keeps where that happened.
/// A class, since every floor hands it on: a copy costs one count, not one for each of its parts.
public final class Source: Sendable {
    /// The path as it is shown to people: as it was given, or relative to the folder that was given.
    public let path: String
    /// The file's bytes, from the first after a byte order mark's place (the mark itself is kept, as three bytes).
    public let bytes: [UInt8]
    /// Byte offset of the first byte of each line; lines end with `\n`, `\r\n` or a lone `\r`, as in CommonMark.
    public let lineStarts: [Int32]
    /// Ranges whose bytes were no UTF-8, at most the first hundred.
    public let invalidUTF8: [SourceRange]
    /// Whether the file begins with a UTF-8 byte order mark.
    public let hasByteOrderMark: Bool

    /// Makes a source of a file's bytes. Takes bytes of any kind; never fails.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        let repaired = UTF8Repair.repair(bytes)
        self.bytes = repaired.bytes
        self.invalidUTF8 = repaired.invalid
        self.lineStarts = Self.findLineStarts(repaired.bytes)
        self.hasByteOrderMark = bytes[...].begins("\u{FEFF}")
    }

    public convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// Byte offset where the text begins, behind a byte order mark.
    public var textStart: Int { hasByteOrderMark ? 3 : 0 }

    public var lineCount: Int { lineStarts.count }

    /// How the first line ends, and so the lines that are added: `\r\n` or `\n`.
    public var lineEnding: String { bytes.matches("\r\n", at: lineRange(0).upper) ? "\r\n" : "\n" }

    /// The range of a line's text without its line ending. `line` is 0-based; past the end the range is empty.
    public func lineRange(_ line: Int) -> SourceRange {
        guard line < lineStarts.count else { return SourceRange(bytes.count, bytes.count) }
        let start = Int(lineStarts[line])
        var end = line + 1 < lineStarts.count ? Int(lineStarts[line + 1]) : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return SourceRange(start, end)
    }

    /// The 0-based line that holds the byte at `offset`.
    public func lineIndex(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// Line and column of a byte offset, 1-based, the column in Unicode scalars (a byte order mark counts as none).
    public func position(at offset: Int) -> SourcePosition {
        let line = lineIndex(at: offset)
        var start = Int(lineStarts[line])
        if start == 0 { start = textStart }
        var column = 1
        var index = start
        while index < min(offset, bytes.count) {
            if bytes[index] & 0xC0 != 0x80 { column += 1 }
            index += 1
        }
        return SourcePosition(line: line + 1, column: column)
    }

    /// The text of a range, made anew at each call.
    public func text(_ range: SourceRange) -> String {
        String(decoding: bytes[range.indices], as: UTF8.self)
    }

    /// `range` without white space and line endings at both ends.
    public func trimmed(_ range: SourceRange) -> SourceRange {
        bytes.trimmed(range)
    }

    private static func findLineStarts(_ bytes: [UInt8]) -> [Int32] {
        var starts: [Int32] = [0]
        starts.reserveCapacity(bytes.count / 32 + 1)
        let hasReturns = bytes.firstIndex(of: 0x0D, in: SourceRange(0, bytes.count)) != nil
        guard hasReturns else {
            var index = 0
            while let lineEnd = bytes.firstIndex(of: 0x0A, in: SourceRange(index, bytes.count)) {
                index = lineEnd + 1
                starts.append(Int32(index))
            }
            return starts
        }
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                let byte = buffer[index]
                index += 1
                if byte == 0x0A {
                    starts.append(Int32(index))
                } else if byte == 0x0D, index == buffer.count || buffer[index] != 0x0A {
                    starts.append(Int32(index))
                }
            }
        }
        return starts
    }
}

/// Finds bytes that are no UTF-8 and puts `?` in their place.
enum UTF8Repair {
    static func repair(_ bytes: [UInt8]) -> (bytes: [UInt8], invalid: [SourceRange]) {
        let firstBad = bytes.withUnsafeBufferPointer { firstInvalid($0, from: 0) }
        guard var bad = firstBad else { return (bytes, []) }
        var fixed = bytes
        var invalid: [SourceRange] = []
        while true {
            fixed[bad] = UInt8(ascii: "?")
            if let last = invalid.last, last.upper == bad {
                invalid[invalid.count - 1] = SourceRange(last.lower, bad + 1)
            } else if invalid.count < 100 {
                invalid.append(SourceRange(bad, bad + 1))
            }
            guard let next = fixed.withUnsafeBufferPointer({ firstInvalid($0, from: bad + 1) }) else { break }
            bad = next
        }
        return (fixed, invalid)
    }

    /// Whether the eight bytes from `index` on are ASCII.
    private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    }

    /// Offset of the first byte from `start` on that cannot be part of well-formed UTF-8 (Unicode, table 3-7).
    private static func firstInvalid(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        let count = bytes.count
        while index < count {
            let lead = bytes[index]
            if lead < 0x80 {
                index += 1
                while index + 8 <= count, isASCII(bytes, index) { index += 8 }
                continue
            }
            let length: Int
            var secondLow: UInt8 = 0x80
            var secondHigh: UInt8 = 0xBF
            switch lead {
            case 0xC2...0xDF: length = 2
            case 0xE0: (length, secondLow) = (3, 0xA0)
            case 0xED: (length, secondHigh) = (3, 0x9F)
            case 0xE1...0xEF: length = 3
            case 0xF0: (length, secondLow) = (4, 0x90)
            case 0xF4: (length, secondHigh) = (4, 0x8F)
            case 0xF1...0xF3: length = 4
            default: return index
            }
            guard index + length <= count, bytes[index + 1] >= secondLow, bytes[index + 1] <= secondHigh else {
                return index
            }
            for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return index }
            index += length
        }
        return nil
    }
}
