import PlanDiagnostics
import PlanModel
import PlanText

/// Address cards: vCard 2.1 (versit), 3.0 (RFC 2426) and 4.0 (RFC 6350).
enum VCard {
    /// One line of a card: `item1.EMAIL;TYPE=work:ada@example.com`.
    private struct Property {
        let name: String
        /// In capitals; a bare one such as `PREF` stands without a value.
        let parameters: [(name: String, value: String)]
        let value: String

        func has(_ parameter: String, _ value: String) -> Bool {
            parameters.contains { ($0.name == parameter && $0.value.uppercased().split(separator: ",").contains { $0 == value }) || ($0.name == value && $0.value.isEmpty) }
        }

        var isPreferred: Bool { has("TYPE", "PREF") || parameters.contains { $0.name == "PREF" } }
    }

    /// The people on the cards of a file. Throws at a card that does not end, and at a file without cards.
    static func parse(_ bytes: [UInt8]) throws(ImportFailure) -> [ImportedRecord] {
        let (text, _) = ImportedText.decode(bytes)
        var people: [ImportedRecord] = []
        var card: (line: Int, properties: [Property])?
        for (line, content) in unfolded(text) {
            guard let property = property(content) else { continue }
            switch (property.name, property.value.trimmed.uppercased()) {
            case ("BEGIN", "VCARD"):
                if let card { throw unclosed(card.line) }
                card = (line, [])
            case ("END", "VCARD"):
                if let card, let person = person(card.properties, line: card.line) { people.append(person) }
                card = nil
            default: card?.properties.append(property)
            }
        }
        if let card { throw unclosed(card.line) }
        guard !people.isEmpty else { throw ImportFailure(Localized(en: "there is no card with a name in the file", nl: "er staat geen kaartje met een naam in het bestand")) }
        return people
    }

    private static func unclosed(_ line: Int) -> ImportFailure {
        ImportFailure(Localized(en: "this card has no END:VCARD", nl: "dit kaartje heeft geen END:VCARD"), line: line)
    }

    private static func person(_ properties: [Property], line: Int) -> ImportedRecord? {
        var values: [FieldName: String] = [:]
        func first(_ name: String) -> Property? {
            let all = properties.filter { $0.name == name && !$0.value.trimmed.isEmpty }
            return all.first(where: \.isPreferred) ?? all.first
        }
        // N: family; given; additional; prefixes; suffixes.
        let parts = first("N").map { components($0.value, at: ";") } ?? []
        let fromParts = [3, 1, 2, 0, 4].compactMap { $0 < parts.count && !parts[$0].isEmpty ? parts[$0] : nil }.joined(separator: " ")
        let name = (first("FN").map { unescaped($0.value) } ?? fromParts).onOneLine
        guard !name.isEmpty else { return nil }
        values[.name] = name
        values[.jobTitle] = (first("TITLE") ?? first("ROLE")).map { unescaped($0.value).onOneLine }
        values[.email] = first("EMAIL").map { unescaped($0.value).onOneLine }
        // A card of version 4 may hold an address for telephones: tel:+31-20-5550101.
        let telephones = properties.filter { $0.name == "TEL" && !$0.has("TYPE", "FAX") && !$0.value.trimmed.isEmpty }
        values[.phone] = (telephones.first(where: \.isPreferred) ?? telephones.first).map { property in
            let number = unescaped(property.value).onOneLine
            return number.lowercased().hasPrefix("tel:") ? String(number.dropFirst(4)) : number
        }
        let organisation = first("ORG").flatMap { components($0.value, at: ";").first }?.onOneLine
        return ImportedRecord(line: line, values: values.filter { !$0.value.isEmpty }, account: organisation)
    }

    // MARK: Lines

    /// The lines with what belongs to them: a line that begins with a blank goes on with the one before, and so does what
    /// follows a `=` at the end of a quoted-printable one.
    private static func unfolded(_ text: String) -> [(line: Int, text: String)] {
        var lines: [(line: Int, text: String)] = []
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if let last = lines.last, line.first == " " || line.first == "\t" {
                lines[lines.count - 1].text = last.text + String(line.dropFirst())
            } else if let last = lines.last, last.text.hasSuffix("="), last.text.uppercased().contains("QUOTED-PRINTABLE") {
                lines[lines.count - 1].text = String(last.text.dropLast()) + line
            } else {
                lines.append((number + 1, String(line)))
            }
        }
        return lines
    }

    private static func property(_ line: String) -> Property? {
        guard let colon = colon(in: line) else { return nil }
        var parts = line[..<colon].split(separator: ";").map(String.init)
        guard !parts.isEmpty else { return nil }
        // A group stands before the name: item1.EMAIL.
        let name = parts.removeFirst().split(separator: ".").last.map { $0.uppercased() } ?? ""
        let parameters = parts.map { part -> (String, String) in
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (pair[0].uppercased(), pair.count > 1 ? String(pair[1].filter { $0 != "\"" }) : "")
        }
        var value = String(line[line.index(after: colon)...])
        if parameters.contains(where: { $0.1.uppercased() == "QUOTED-PRINTABLE" || $0.0 == "QUOTED-PRINTABLE" }) {
            value = quotedPrintable(value, charset: parameters.first { $0.0 == "CHARSET" }?.1 ?? "")
        }
        return Property(name: name, parameters: parameters, value: value)
    }

    /// The first colon outside quotes.
    private static func colon(in line: String) -> String.Index? {
        var isQuoted = false
        return line.indices.first { index in
            if line[index] == "\"" { isQuoted.toggle() }
            return line[index] == ":" && !isQuoted
        }
    }

    /// `=C3=A9` and the like (RFC 2045, 6.7); other charsets than UTF-8 are taken for Windows-1252.
    private static func quotedPrintable(_ text: String, charset: String) -> String {
        var bytes: [UInt8] = []
        let source = Array(text.utf8)
        var index = 0
        while index < source.count {
            if source[index] == UInt8(ascii: "="), index + 2 < source.count, let byte = UInt8(String(decoding: source[index + 1...index + 2], as: UTF8.self), radix: 16) {
                bytes.append(byte)
                index += 3
            } else {
                bytes.append(source[index])
                index += 1
            }
        }
        if charset.isEmpty || charset.uppercased() == "UTF-8", let text = String(validating: bytes, as: UTF8.self) { return text }
        return ImportedText.windows1252(bytes)
    }

    // MARK: Values

    private static func unescaped(_ value: String) -> String { components(value, at: nil).joined() }

    /// The parts of a value; a backslash takes the meaning from what follows it, and `\n` is a new line.
    private static func components(_ value: String, at separator: Character?) -> [String] {
        var parts = [""]
        var isEscaped = false
        for character in value {
            if isEscaped {
                parts[parts.count - 1].append(character == "n" || character == "N" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == separator {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.map(\.trimmed)
    }
}
