/// How a name that somebody wrote stands to a full name, ignoring case.
public enum NameMatch: Sendable {
    case none, whole
    /// Its first word or words: "ada" of "Ada Berg".
    case first
    /// Its last word or words: "berg" of "Ada Berg".
    case last

    /// Holds `written` against `full`. Names are compared by the thousand, so that ASCII ones are where they lie; others
    /// take the standard library's rules of case.
    public static func of(_ written: String, in full: String) -> NameMatch {
        var (written, full) = (written, full)
        let quick = written.withUTF8 { written in full.withUTF8 { full in ofASCII(written, in: full) } }
        if let quick { return quick }
        let (lowerWritten, lowerFull) = (written.lowercased(), full.lowercased())
        if lowerFull == lowerWritten { return .whole }
        if lowerFull.hasPrefix(lowerWritten + " ") { return .first }
        return lowerFull.hasSuffix(" " + lowerWritten) ? .last : .none
    }

    /// Nil when either holds a byte outside ASCII.
    private static func ofASCII(_ written: UnsafeBufferPointer<UInt8>, in full: UnsafeBufferPointer<UInt8>) -> NameMatch? {
        guard written.allSatisfy({ $0 < 0x80 }), full.allSatisfy({ $0 < 0x80 }) else { return nil }
        guard written.count <= full.count else { return NameMatch.none }
        func isWritten(at start: Int) -> Bool {
            for index in 0..<written.count where full[start + index].lowercased != written[index].lowercased { return false }
            return true
        }
        if written.count == full.count { return isWritten(at: 0) ? .whole : NameMatch.none }
        if full[written.count] == 0x20, isWritten(at: 0) { return .first }
        let start = full.count - written.count
        return full[start - 1] == 0x20 && isWritten(at: start) ? .last : NameMatch.none
    }
}

extension String {
    /// Whether two names are the same, ignoring case.
    public func isSameName(as other: String) -> Bool { NameMatch.of(self, in: other) == .whole }
}
