import Glibc

/// What the scanners ask of single bytes; ASCII only, all other bytes belong to words.
extension UInt8 {
    @inlinable public var isBlank: Bool { self == 0x20 || self == 0x09 }
    @inlinable public var isWhitespace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    @inlinable public var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    @inlinable public var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    /// A letter, a digit, or a byte of a character outside ASCII.
    @inlinable public var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
    @inlinable public var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
    /// ASCII punctuation, as CommonMark counts it.
    @inlinable public var isPunctuation: Bool {
        (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40) || (self >= 0x5B && self <= 0x60)
            || (self >= 0x7B && self <= 0x7E)
    }
}

extension Array where Element == UInt8 {
    /// `range` without white space (non-breaking spaces included, as word processors leave them) at both ends.
    public func trimmed(_ range: SourceRange) -> SourceRange {
        var start = range.lower
        var end = range.upper
        // Most ranges begin and end with a letter.
        if start < end, self[start] > 0x20, self[start] < 0x80, self[end - 1] > 0x20, self[end - 1] < 0x80 { return range }
        while start < end {
            if self[start].isWhitespace { start += 1 }
            else if end - start >= 2, self[start] == 0xC2, self[start + 1] == 0xA0 { start += 2 }
            else { break }
        }
        while end > start {
            if self[end - 1].isWhitespace { end -= 1 }
            else if end - start >= 2, self[end - 1] == 0xA0, self[end - 2] == 0xC2 { end -= 2 }
            else { break }
        }
        return SourceRange(start, end)
    }

    /// Whether the bytes at `offset` are those of `literal`.
    @inlinable public func matches(_ literal: StaticString, at offset: Int, end: Int? = nil) -> Bool {
        let length = literal.utf8CodeUnitCount
        guard offset >= 0, offset + length <= end ?? count else { return false }
        return literal.withUTF8Buffer { other in
            for index in 0..<length where self[offset + index] != other[index] { return false }
            return true
        }
    }

    /// Where a byte stands first in a range.
    public func firstIndex(of byte: UInt8, in range: SourceRange) -> Int? {
        guard range.lower < range.upper, range.upper <= count else { return nil }
        return withUnsafeBytes { bytes in
            let start = bytes.baseAddress! + range.lower
            return memchr(start, Int32(byte), range.count).map { range.lower + (UnsafeRawPointer($0) - start) }
        }
    }
}

extension ArraySlice where Element == UInt8 {
    /// Whether the bytes begin with those of `literal`.
    @inlinable public func begins(_ literal: StaticString) -> Bool {
        let length = literal.utf8CodeUnitCount
        guard length <= count else { return false }
        return literal.withUTF8Buffer { other in
            for index in 0..<length where self[startIndex + index] != other[index] { return false }
            return true
        }
    }
}
