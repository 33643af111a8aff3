/// Finds the name that somebody probably meant.
public enum EditDistance {
    /// The candidate nearest to `word`, or nil when none is near enough to be worth offering: at most a third of the
    /// word's length in edits (insertion, deletion, substitution, swap of neighbours). Ties go to the first candidate.
    @inlinable public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let letters = Array(word.lowercased().unicodeScalars)
        guard letters.count <= 64 else { return nil }
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            let other = Array(candidate.lowercased().unicodeScalars)
            let limit = max(1, min(letters.count, other.count) / 3)
            guard abs(other.count - letters.count) <= limit else { continue }
            let found = distance(letters, other)
            if found <= limit, found < best?.distance ?? Int.max { best = (found, candidate) }
        }
        return best?.candidate
    }

    /// The candidate that a word almost surely is a misspelling of, or nil: one letter wrong, swapped, missing or too
    /// many, two in ten letters, in a word of at least six letters with the right first one. A letter more at the end
    /// ("Customers") makes another word, not a mistake.
    @inlinable public static func misspelt(_ word: String, among candidates: some Sequence<String>) -> String? {
        let letters = Array(word.lowercased().unicodeScalars)
        guard (5...64).contains(letters.count) else { return nil }
        var best: (distance: Int, candidate: String)?
        for candidate in candidates where mayBegin(candidate, letters[0]) {
            let other = Array(candidate.lowercased().unicodeScalars)
            guard other.count >= 6, other[0] == letters[0], abs(other.count - letters.count) <= 2 else { continue }
            if letters.count == other.count + 1, Array(letters.dropLast()) == other { continue }
            let found = distance(letters, other)
            if found > 0, found <= (other.count >= 10 ? 2 : 1), found < best?.distance ?? Int.max { best = (found, candidate) }
        }
        return best?.candidate
    }

    /// Whether a word may have that first letter when it is in lower case: the quick answer for most of them.
    @usableFromInline static func mayBegin(_ word: String, _ letter: Unicode.Scalar) -> Bool {
        guard let first = word.utf8.first, first < 0x80, letter.isASCII else { return true }
        return first.lowercased == UInt8(letter.value)
    }

    /// Whether `word` is `candidate` but for one slip, and no other candidate is as near.
    public static func isTypo(_ word: String, of candidate: String, among candidates: some Sequence<String>) -> Bool {
        let letters = Array(word.lowercased().unicodeScalars)
        guard (5...64).contains(letters.count) else { return false }
        let near = Set(candidates.map { $0.lowercased() }).filter { other in
            abs(other.unicodeScalars.count - letters.count) <= 1 && distance(letters, Array(other.unicodeScalars)) <= 1
        }
        return near == [candidate.lowercased()]
    }

    /// Optimal string alignment distance.
    @usableFromInline static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for i in 1...left.count {
            var current = [i] + [Int](repeating: 0, count: right.count)
            for j in 1...right.count {
                let cost = left[i - 1] == right[j - 1] ? 0 : 1
                current[j] = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + cost)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    current[j] = min(current[j], beforeLast[j - 2] + 1)
                }
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
