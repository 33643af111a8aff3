/// What columns count, as editors agree on it with a language server.
public enum ColumnEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case utf32 = "utf-32"

    /// How many units the character has whose encoding begins with this byte; none for a byte within a character.
    @inlinable func units(_ byte: UInt8) -> Int {
        switch self {
        case .utf8: 1
        case .utf16: byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
        case .utf32: byte & 0xC0 == 0x80 ? 0 : 1
        }
    }
}

extension Source {
    /// Line and column of a byte offset, both 0-based, as an editor counts them; a byte order mark is a character there.
    public func place(at offset: Int, _ encoding: ColumnEncoding) -> (line: Int, column: Int) {
        let offset = min(max(0, offset), bytes.count)
        let line = lineIndex(at: offset)
        var column = 0
        for index in Int(lineStarts[line])..<offset { column += encoding.units(bytes[index]) }
        return (line, column)
    }

    /// The byte offset of a 0-based line and column. A column behind the line's end means that end, a line behind the
    /// last means the end of the text, and a column within a character means the character's front.
    public func offset(line: Int, column: Int, _ encoding: ColumnEncoding) -> Int {
        guard line < lineCount else { return bytes.count }
        let range = lineRange(max(0, line))
        var index = range.lower
        var left = column
        while index < range.upper {
            let units = encoding == .utf8 ? characterLength(at: index) : encoding.units(bytes[index])
            guard left >= units, left > 0 else { break }
            left -= units
            index += characterLength(at: index)
        }
        return min(index, range.upper)
    }

    /// Bytes of the character that begins at `index`.
    private func characterLength(at index: Int) -> Int {
        let byte = bytes[index]
        return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
}
