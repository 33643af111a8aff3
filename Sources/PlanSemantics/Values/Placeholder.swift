import PlanText
import PlanVocabulary

/// What people leave where they have nothing to write yet: `[Name]`, `{{name}}`, `TBD`, `n.t.b.`, `…`, `?`, `-`.
public enum Placeholder {
    /// Whether bytes, without white space around them, say nothing. `scaleSigns` keeps a lone `-` as a value.
    public static func isPlaceholder(_ bytes: ArraySlice<UInt8>, _ vocabulary: Vocabulary, scaleSigns: Bool = false) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return true }
        if scaleSigns, bytes.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/") }) { return false }
        if isFiller(bytes) { return true }
        switch (first, last) {
        case (UInt8(ascii: "["), UInt8(ascii: "]")): return !bytes.dropFirst().dropLast().contains(UInt8(ascii: "]"))
        case (UInt8(ascii: "{"), UInt8(ascii: "}")): return bytes.begins("{{")
        case (UInt8(ascii: "<"), UInt8(ascii: ">")): return !bytes.contains(UInt8(ascii: ":")) && !bytes.contains(UInt8(ascii: "@"))
        default: break
        }
        // The longest placeholder of the tables is far shorter than this.
        guard bytes.count <= 40 else { return false }
        return vocabulary.placeholders.contains(bytes)
    }

    /// Dashes, dots, question marks and underscores, of any kind and number.
    private static func isFiller(_ bytes: ArraySlice<UInt8>) -> Bool {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            switch bytes[index] {
            case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "_"), UInt8(ascii: "*"), 0x20: index += 1
            case 0xE2:
                // U+2753 ❓, U+2754 ❔
                if index + 2 < bytes.endIndex, bytes[index + 1] == 0x9D, bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94 {
                    index += 3
                    continue
                }
                // U+200B (no width), U+2013 –, U+2014 —, U+2026 …
                guard index + 2 < bytes.endIndex, bytes[index + 1] == 0x80, isFillerTail(bytes[index + 2]) else { return false }
                index += 3
            case 0xC2:
                guard index + 1 < bytes.endIndex, bytes[index + 1] == 0xA0 else { return false }
                index += 2
            case UInt8(ascii: "&"):
                guard bytes[index...].begins("&nbsp;") else { return false }
                index += 6
            default: return false
            }
        }
        return true
    }

    private static func isFillerTail(_ byte: UInt8) -> Bool { byte == 0x8B || byte == 0x93 || byte == 0x94 || byte == 0xA6 }
}
