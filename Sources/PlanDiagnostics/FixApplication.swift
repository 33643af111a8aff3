import PlanText

/// Puts fixes into a text, byte-exact everywhere else.
public enum FixApplication {
    /// Takes fixes in order of their findings. One that touches what an earlier one changed is left for later; of equal
    /// edits one is made. Gives the new bytes, and how many fixes were made.
    public static func apply(_ fixes: [Fix], to bytes: [UInt8]) -> (bytes: [UInt8], count: Int) {
        var edits: [Fix.Edit] = []
        var count = 0
        for fix in fixes {
            if fix.edits.allSatisfy({ edits.contains($0) }) { continue }
            let isFree = fix.edits.allSatisfy { edit in edits.allSatisfy { !collides(edit.range, $0.range) } }
            guard isFree, !fix.edits.isEmpty, fix.edits.allSatisfy({ $0.range.upper <= bytes.count }) else { continue }
            edits += fix.edits
            count += 1
        }
        return (apply(edits.sorted { $0.range < $1.range }, to: bytes[...]), count)
    }

    /// Bytes with edits made that are in order and do not overlap. Edits count bytes as the slice does.
    public static func apply(_ edits: [Fix.Edit], to bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + edits.count * 16)
        var end = bytes.startIndex
        for edit in edits {
            result += bytes[end..<edit.range.lower]
            result += edit.replacement.utf8
            end = edit.range.upper
        }
        return result + bytes[end...]
    }

    /// Whether two edits share a byte, or insert at the same place.
    private static func collides(_ left: SourceRange, _ right: SourceRange) -> Bool {
        left.overlaps(right) || left == right || (left.isEmpty && right.contains(offset: left.lower)) || (right.isEmpty && left.contains(offset: right.lower))
    }
}
