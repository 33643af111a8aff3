/// Text as a cell of a table in Markdown, so that it reads as just that text.
enum CellText {
    /// One line; what Markdown, tables and planc's own tokens would make something of has a backslash before it
    /// (CommonMark 0.30, 2.4; GFM, 4.10).
    static func escape(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        let scalars = Array(text.onOneLine.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            if isSpecial(scalar, previous, next) || isMarker(index, scalars) { result.append("\\") }
            result.append(scalar)
            previous = scalar
        }
        return String(result)
    }

    private static func isSpecial(_ scalar: Unicode.Scalar, _ previous: Unicode.Scalar?, _ next: Unicode.Scalar?) -> Bool {
        switch scalar {
        case "|", "\\", "`", "*", "<", ">", "[", "]", "~": true
        // Inside a word these are nothing special: ada_berg@example.com.
        case "_": !(isWord(previous) && isWord(next))
        case "&": next.map { $0 == "#" || $0.properties.isAlphabetic } ?? false
        case "#", "@", "!": !isWord(previous)
        // `email:ada@example.com` would be a field; an address goes on with a slash.
        case ":": isWord(previous) && next != "/"
        case "^": previous == "["
        default: false
        }
    }

    /// What would begin a list: `- `, `1. `.
    private static func isMarker(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        guard index + 1 == scalars.count || scalars[index + 1] == " " else { return false }
        switch scalars[index] {
        case "-", "+": return index == 0
        case ".", ")": return index > 0 && scalars[..<index].allSatisfy { ("0"..."9").contains($0) }
        default: return false
        }
    }

    private static func isWord(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { $0.properties.isAlphabetic || ("0"..."9").contains($0) } ?? false }
}
