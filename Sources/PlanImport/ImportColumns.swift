import PlanDiagnostics
import PlanModel
import PlanSemantics
import PlanText
import PlanVocabulary

/// What the columns of a file hold: by the configuration's mapping, by the names that customer systems give them, else by
/// the words of plans.
struct ImportColumns {
    enum Target: Equatable {
        case field(FieldName)
        /// The parts of a name: "Ada", "de", "Berg".
        case given, infix, family
        /// The account that a row belongs to.
        case account
        /// The currency of the amounts.
        case currency
        /// Left out on purpose.
        case nothing
    }

    /// One per column; nil where its name says nothing.
    let targets: [Target?]

    init(_ header: [String], _ kind: ImportKind, mapping: [String: String], _ vocabulary: Vocabulary) {
        let mapping = Dictionary(mapping.map { (WordKey.make($0.key), $0.value) }) { first, _ in first }
        var targets = header.map { name -> Target? in
            let key = WordKey.make(name)
            if let mapped = mapping[key] { return Self.target(named: mapped, kind) }
            return Self.known(key, kind)
        }
        let words = Self.fields(header, kind, vocabulary)
        for index in targets.indices where targets[index] == nil {
            if let field = words[index], !targets.contains(.field(field)) || field == .phone { targets[index] = .field(field) }
        }
        self.targets = targets
    }

    /// Whether it can say whom or what a row is about.
    func nameIsKnown(_ kind: ImportKind) -> Bool {
        targets.contains(.field(kind.main)) || kind == .contacts && (targets.contains(.given) || targets.contains(.family)) || kind == .opportunities && targets.contains(.field(.id))
    }

    /// How much a file looks like this kind.
    func likeness(_ kind: ImportKind) -> Int {
        let telling: [Target] = kind == .contacts
            ? [.given, .family, .field(.email), .field(.phone), .field(.jobTitle), .field(.role), .field(.level), .field(.influence), .field(.relationship), .field(.attitude), .field(.lastContact)] : [.field(.value), .field(.close), .field(.probability), .field(.status)]
        return nameIsKnown(kind) ? telling.count { targets.contains($0) } : 0
    }

    /// A row's record; nil when nothing says whom or what it is about.
    func record(_ row: DelimitedText.Row, _ kind: ImportKind) -> ImportedRecord? {
        var record = ImportedRecord(line: row.line, values: [:])
        var (name, currency) = ([Target: String](), "")
        for (target, text) in zip(targets, row.fields) where !text.onOneLine.isEmpty {
            let text = text.onOneLine
            switch target {
            case .field(let field): if record.values[field] == nil { record.values[field] = text }
            case .given, .infix, .family: name[target!] = text
            case .account: record.account = text
            case .currency: currency = text
            case .nothing, nil: break
            }
        }
        let parts = [Target.given, .infix, .family].compactMap { name[$0] }
        if record.values[kind.main] == nil, !parts.isEmpty { record.values[kind.main] = parts.joined(separator: " ") }
        if let amount = record.values[.value], !currency.isEmpty, !amount.contains(where: { $0.isLetter || $0.isCurrencySymbol }) { record.values[.value] = "\(currency) \(amount)" }
        return record.values[kind.main] == nil && record.values[.id] == nil ? nil : record
    }

    /// Columns of which only what an earlier one leaves open is taken: a second telephone number.
    func doubled(_ header: [String]) -> [String] {
        targets.indices.filter { index in
            guard case .field? = targets[index] else { return false }
            return targets[..<index].contains(targets[index])
        }.map { header[$0].onOneLine }
    }

    // MARK: Names

    /// What the configuration maps a column to.
    private static func target(named name: String, _ kind: ImportKind) -> Target? {
        switch name {
        case "first-name": .given
        case "infix": .infix
        case "last-name": .family
        case "account": .account
        case "currency": .currency
        case "none": .nothing
        default: FieldName(rawValue: name).map { .field($0) }
        }
    }

    /// The fields that words of plans name, as for the header of a plan's own table.
    private static func fields(_ header: [String], _ kind: ImportKind, _ vocabulary: Vocabulary) -> [FieldName?] {
        var bytes: [UInt8] = []
        let ranges = header.map { name -> SourceRange in
            let start = bytes.count
            bytes += name.onOneLine.utf8
            return SourceRange(start, bytes.count)
        }
        return TableColumns.names(ranges, kind: kind.recordKind, Source(path: "", bytes: bytes), vocabulary).map { $0 == .serves ? nil : $0 }
    }

    private static func known(_ key: String, _ kind: ImportKind) -> Target? {
        (kind == .contacts ? contactColumns : opportunityColumns)[key] ?? accountColumns[key]
    }

    // The words of the usual customer systems and address books, in both languages, as WordKey makes them.
    private static let accountColumns = table([
        (.account, ["account", "account name", "company", "company name", "organization", "organization name", "organisation", "organisatie", "bedrijf", "bedrijfsnaam", "klant", "klantnaam", "accountnaam", "organisatienaam", "customer", "customer name", "relatie naam", "parent account"]),
    ])
    private static let currencyColumns = ["currency", "currency code", "currency iso code", "opportunity currency", "valuta", "muntsoort"]
    private static let contactColumns = table([
        (.field(.name), ["full name", "display name", "contact name", "volledige naam", "weergavenaam", "naam contactpersoon"]),
        (.given, ["first name", "given name", "forename", "voornaam", "roepnaam"]),
        (.infix, ["middle name", "infix", "tussenvoegsel", "voorvoegsel", "tussenvoegsels"]),
        (.family, ["last name", "family name", "surname", "achternaam"]),
        (.field(.jobTitle), ["title", "job title", "position", "functie", "functietitel", "functienaam"]),
        (.field(.email), ["email", "e mail", "email address", "e mail address", "e mail 1 value", "primary email", "work email", "e mailadres", "emailadres"]),
        (.field(.phone), ["phone", "phone number", "business phone", "work phone", "mobile", "mobile phone", "phone 1 value", "telephone", "telefoon", "telefoonnummer", "mobiel", "mobiele telefoon"]),
        (.field(.owner), ["contact owner", "owner", "eigenaar", "eigenaar contactpersoon"]),
        (.field(.reportsTo), ["reports to", "manager", "leidinggevende", "rapporteert aan"]),
        (.field(.lastContact), ["last activity", "last activity date", "last contacted", "laatste activiteit", "laatste contact"]),
    ])
    private static let opportunityColumns = table([
        (.field(.title), ["opportunity name", "opportunity", "deal name", "deal", "topic", "naam verkoopkans", "verkoopkans", "onderwerp"]),
        (.field(.value), ["amount", "deal value", "deal amount", "est revenue", "estimated revenue", "estimated value", "bedrag", "geschatte omzet", "geschatte waarde"]),
        (.field(.close), ["close date", "closing date", "est close date", "estimated close date", "expected close date", "sluitingsdatum", "sluitdatum", "verwachte sluitdatum", "geschatte sluitingsdatum"]),
        (.field(.probability), ["probability", "win probability", "waarschijnlijkheid", "slagingskans"]),
        (.field(.status), ["stage", "deal stage", "sales stage", "status", "fase", "verkoopfase"]),
        (.field(.owner), ["opportunity owner", "deal owner", "owner", "owner full name", "eigenaar"]),
        (.field(.notes), ["description", "omschrijving"]), (.currency, currencyColumns),
    ])

    private static func table(_ rows: [(Target, [String])]) -> [String: Target] {
        Dictionary(uniqueKeysWithValues: rows.flatMap { target, words in words.map { ($0, target) } })
    }
}

extension ImportColumns.Target: Hashable {}
