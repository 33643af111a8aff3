import PlanText

/// A table of normalised words, each with a number.
///
/// Every word of a plan is looked up in several of these, mostly in vain: the words lie in one array of bytes, so that
/// a look-up makes no String, and hashing takes eight bytes at a time. It need not withstand chosen keys, as the
/// standard library's does: the keys come from the vocabulary, a plan only asks.
@usableFromInline
struct WordTable: Sendable {
    private struct Entry {
        let start: Int32
        let length: Int32
        let number: Int32
    }

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []
    /// At the place that a word's hash gives, or the next ones: its index plus one; zero is free.
    private var slots: [Int32]
    /// The first bytes of the words: what begins otherwise is none of them.
    private var firstBytes = FirstBytes()

    /// A table without words, for at most so many.
    init(mostWords: Int) {
        var capacity = 8
        while capacity < mostWords * 3 { capacity *= 2 }
        slots = [Int32](repeating: 0, count: capacity)
        entries.reserveCapacity(mostWords)
        bytes.reserveCapacity(mostWords * 12)
    }

    /// Gives a word a number, unless it has one. Gives the number that it has then.
    @discardableResult
    mutating func insert(_ word: String, _ number: Int) -> Int {
        var word = word
        return word.withUTF8 { key in
            if let known = self.number(of: key) { return known }
            entries.append(Entry(start: Int32(bytes.count), length: Int32(key.count), number: Int32(number)))
            bytes += key
            if let first = key.first { firstBytes.insert(first) }
            var slot = WordHash.of(key) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(entries.count)
            return number
        }
    }

    /// The number of a word that `WordKey` has normalised.
    @usableFromInline
    subscript(word: String) -> Int? {
        var word = word
        return word.withUTF8 { number(of: $0) }
    }

    /// The number of a word as it is written.
    private func number(written: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = written.first, firstBytes.mayBegin(first) else { return nil }
        return WordKey.withKey(written) { number(of: $0) }
    }

    /// The same, of a part of a source.
    @usableFromInline
    subscript(written: ArraySlice<UInt8>) -> Int? { written.withUnsafeBufferPointer { number(written: $0) } }

    /// The same, of a text.
    @usableFromInline
    subscript(written written: String) -> Int? {
        var written = written
        return written.withUTF8 { number(written: $0) }
    }

    private func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
        var slot = WordHash.of(word) & (slots.count - 1)
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if Int(entry.length) == word.count, isWord(word, at: Int(entry.start)) { return Int(entry.number) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func isWord(_ word: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<word.count where bytes[start + index] != word[index] { return false }
            return true
        }
    }
}

/// Which ASCII letters and digits words begin with.
private struct FirstBytes: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    mutating func insert(_ byte: UInt8) {
        if byte < 64 { low |= 1 << UInt64(byte) } else if byte < 128 { high |= 1 << UInt64(byte - 64) }
    }

    /// Whether a word that is written with this first byte may be one of them: a letter or digit stays what it is,
    /// anything else may come to nothing or to another letter.
    func mayBegin(_ byte: UInt8) -> Bool {
        let byte = byte.lowercased
        guard byte.isLetter || byte.isDigit else { return true }
        return byte < 64 ? low & (1 << UInt64(byte)) != 0 : high & (1 << UInt64(byte - 64)) != 0
    }
}

private enum WordHash {
    /// Multiply and fold, eight bytes at a time. At most 31 bits.
    static func of(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        var hash = UInt64(truncatingIfNeeded: word.count)
        var index = 0
        while index < word.count {
            var part: UInt64 = 0
            if index + 8 <= word.count {
                part = UnsafeRawPointer(word.baseAddress!).loadUnaligned(fromByteOffset: index, as: UInt64.self)
            } else {
                for offset in index..<word.count { part = part << 8 | UInt64(word[offset]) }
            }
            let product = (hash ^ part).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
            hash = product.high ^ product.low
            index += 8
        }
        return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF)
    }
}

/// A set of normalised words.
public struct WordSet: Sendable {
    private let table: WordTable

    /// Takes words as people write them.
    init(_ words: [String]) {
        var table = WordTable(mostWords: words.count)
        for word in words { table.insert(WordKey.make(word), 0) }
        self.table = table
    }

    /// Whether a word that `WordKey` has normalised is one of them.
    public func contains(_ key: String) -> Bool { table[key] != nil }

    /// Whether a word as it is written is one of them.
    public func contains(_ written: ArraySlice<UInt8>) -> Bool { table[written] != nil }

    /// The same, of a text.
    public func contains(written: String) -> Bool { table[written: written] != nil }
}
