import PlanSyntax
import PlanText

extension Source {
    /// A range as a person reads it: markup taken off, line breaks and runs of white space joined to one space.
    func plainText(_ range: SourceRange) -> String {
        if isPlain(range) { return text(range) }
        let text = MarkdownText.plain(bytes[range.indices])
        var previous: UInt8 = 0
        let isJoined = text.utf8.allSatisfy { byte in
            defer { previous = byte }
            return byte > 0x20 || (byte == 0x20 && previous != 0x20)
        }
        return isJoined ? text : text.split { $0 == " " || $0 == "\t" || $0.isNewline }.joined(separator: " ")
    }

    /// Whether a range reads as it is written: no sign that Markdown means something by, no white space but single
    /// spaces between words.
    private func isPlain(_ range: SourceRange) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var previous: UInt8 = 0x20
            for index in range.indices {
                let byte = bytes[index]
                // Nearly all bytes are small letters, which stand behind all signs.
                if byte > UInt8(ascii: "`") {
                    previous = byte
                    continue
                }
                if byte <= 0x20, byte < 0x20 || previous == 0x20 { return false }
                if MarkdownText.isMarkup(byte) { return false }
                previous = byte
            }
            return previous != 0x20 || range.isEmpty
        }
    }
}
