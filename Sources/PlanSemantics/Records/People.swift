import PlanModel
import PlanText

/// The people of our own side whom the head of a plan names: what tells a name from any other word of a sentence.
struct People {
    /// Handles, names and first names, in lower case.
    private var names: Set<String> = []
    private var fullNames: [String] = []

    init() {}

    init(_ plan: Plan) {
        add(plan.manager?.value)
        for member in plan.team {
            names.insert(member.handle.value.lowercased())
            add(member.name.value)
        }
        // The longest first: "Sanne de Vries" before "Sanne".
        fullNames.sort { $0.utf8.count != $1.utf8.count ? $0.utf8.count > $1.utf8.count : $0 < $1 }
    }

    private mutating func add(_ name: String?) {
        guard let name = name?.lowercased(), !name.isEmpty else { return }
        names.insert(name)
        if name.contains(" ") { fullNames.append(name) }
        if let first = name.split(separator: " ").first { names.insert(String(first)) }
    }

    func contains(_ name: String) -> Bool { names.contains(name.lowercased()) }

    /// The end of a full name that stands at `offset`, or nil.
    func endOfFullName(at offset: Int, _ end: Int, _ bytes: [UInt8]) -> Int? {
        for name in fullNames {
            let upper = offset + name.utf8.count
            guard upper <= end, mayBegin(name, bytes[offset]), String(decoding: bytes[offset..<upper], as: UTF8.self).lowercased() == name else { continue }
            if upper == end || !bytes[upper].isWordByte { return upper }
        }
        return nil
    }

    /// Whether a name in lower case may have that first byte: the quick answer for most of them.
    private func mayBegin(_ name: String, _ byte: UInt8) -> Bool { byte >= 0x80 || name.utf8.first == byte.lowercased }

    /// Whether words look like somebody's name: capitals, with the small words of names between them.
    static func isNameShaped(_ text: String) -> Bool {
        let words = text.split { $0 == " " || $0 == "/" || $0 == "&" || $0 == "," || $0 == "+" }
        guard (1...5).contains(words.count), let last = words.last, !last.first!.isLowercase else { return false }
        return words.allSatisfy { word in
            let isPlain = word.allSatisfy { $0.isLetter || $0 == "." || $0 == "-" || $0 == "'" || $0 == "\u{2019}" }
            return isPlain && (!word.first!.isLowercase || particles.contains(String(word)))
        }
    }

    private static let particles: Set<String> = ["van", "de", "der", "den", "ten", "ter", "te", "von", "la", "el", "al", "en", "and", "und", "'t", "\u{2019}t"]
}
