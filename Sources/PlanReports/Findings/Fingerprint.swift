import PlanDiagnostics
import PlanText

/// Marks by which findings are known again when lines move: FNV-1a, 64 bits, in 16 hexadecimal digits, over
///
/// - the path, where the mark has to be unique over all plans,
/// - the rule's name,
/// - the text of the line on which the finding begins, without white space at both ends,
/// - the number of the finding, from 1, among those of the file with the same rule and line,
///
/// with a zero byte behind each. Messages stay out: they count days, and are in two languages.
enum Fingerprint {
    /// The marks of one plan's findings, in their order.
    static func of(_ diagnostics: [Diagnostic], in source: Source, path: String? = nil) -> [String] {
        var seen: [UInt64: Int] = [:]
        return diagnostics.map { diagnostic in
            let whole = source.lineRange(source.lineIndex(at: diagnostic.range.lower))
            // A byte order mark comes and goes with the editor.
            let line = source.trimmed(SourceRange(max(whole.lower, min(source.textStart, whole.upper)), whole.upper))
            var hash = FNV1a()
            if let path { hash.add(path.utf8) }
            hash.add(diagnostic.rule.name.utf8)
            hash.add(source.bytes[line.indices])
            let number = (seen[hash.value] ?? 0) + 1
            seen[hash.value] = number
            hash.add(String(number).utf8)
            return hash.hexadecimal
        }
    }
}

/// FNV-1a with 64 bits (Fowler, Noll, Vo): small, quick, and the same on every machine. No protection against malice.
struct FNV1a {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds bytes and the zero byte that ends them.
    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
        add(0)
    }

    mutating func add(_ byte: UInt8) {
        value ^= UInt64(byte)
        value &*= 0x100_0000_01B3
    }

    var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
