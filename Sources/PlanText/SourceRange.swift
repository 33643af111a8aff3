/// A half-open range of UTF-8 byte offsets in one source: from `start` up to, not including, `end`.
///
/// Everything the compiler says about a plan carries such a range; lines and columns are made from it late, by
/// `Source`, for the few places that a person gets to see.
public struct SourceRange: Hashable, Sendable, Comparable {
    public var start: Int32
    public var end: Int32

    @inlinable public init(_ start: Int, _ end: Int) {
        self.start = Int32(truncatingIfNeeded: start)
        self.end = Int32(truncatingIfNeeded: max(start, end))
    }

    public static let empty = SourceRange(0, 0)

    @inlinable public var lower: Int { Int(start) }
    @inlinable public var upper: Int { Int(end) }
    /// Length in bytes.
    @inlinable public var count: Int { Int(end - start) }
    @inlinable public var isEmpty: Bool { start == end }
    @inlinable public var indices: Range<Int> { lower..<upper }

    @inlinable public func contains(_ other: SourceRange) -> Bool { start <= other.start && other.end <= end }
    /// Whether they share a byte.
    @inlinable public func overlaps(_ other: SourceRange) -> Bool { start < other.end && other.start < end }
    @inlinable public func contains(offset: Int) -> Bool { lower <= offset && offset < upper }

    /// The smallest range that covers both.
    @inlinable public func union(_ other: SourceRange) -> SourceRange {
        SourceRange(min(lower, other.lower), max(upper, other.upper))
    }

    @inlinable public static func < (left: SourceRange, right: SourceRange) -> Bool {
        left.start != right.start ? left.start < right.start : left.end < right.end
    }
}

/// A place as a person or an editor counts it.
public struct SourcePosition: Hashable, Sendable {
    /// 1-based.
    public var line: Int
    /// 1-based, in Unicode scalars.
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
