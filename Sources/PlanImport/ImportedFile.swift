import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanText
import PlanVocabulary

/// A file from a customer system or an address book, read.
public struct ImportedFile: Sendable {
    public let kind: ImportKind
    let records: [ImportedRecord]
    /// What was left out, or had to be guessed.
    public let notes: [Localized]

    /// Reads a file. `kind` is nil where it is to be seen from the columns; `mapping` has what columns the
    /// configuration gives a meaning. Throws when the file can't be understood.
    public init(_ bytes: [UInt8], isVCard: Bool, kind: ImportKind?, mapping: ImportMapping, _ vocabulary: Vocabulary) throws(ImportFailure) {
        guard bytes.count < 200_000_000 else { throw ImportFailure(Localized(en: "the file is larger than 200 MB", nl: "het bestand is groter dan 200 MB")) }
        if isVCard {
            guard kind != .opportunities else { throw ImportFailure(Localized(en: "address cards hold contacts, and no opportunities", nl: "adreskaartjes bevatten contacten, en geen kansen")) }
            self.init(kind: .contacts, records: try VCard.parse(bytes), notes: [])
            return
        }
        let (text, isGuessed) = ImportedText.decode(bytes)
        if text.unicodeScalars.contains("\0") { throw ImportFailure(Localized(en: "this is no text but a file of another kind; save it as CSV", nl: "dit is geen tekst maar een ander soort bestand; sla het op als CSV")) }
        let table = try DelimitedText.parse(text)
        func columns(_ kind: ImportKind) -> ImportColumns { ImportColumns(table.header.fields, kind, mapping: mapping.columns[kind] ?? [:], vocabulary) }
        guard let chosen = kind ?? Self.likeliest({ columns($0).likeness($0) }) else {
            throw ImportFailure(
                Localized(
                    en: "the columns do not tell whether these are contacts or opportunities; say so with --kind", nl: "uit de kolommen blijkt niet of dit contacten of kansen zijn; zeg het met --kind"))
        }
        let columns = columns(chosen)
        guard columns.nameIsKnown(chosen) else { throw Self.noName(table.header, chosen) }
        let records = ImportDates.iso(table.rows.compactMap { columns.record($0, chosen) })
        var notes: [Localized] = []
        if isGuessed { notes.append(Localized(en: "the file is not UTF-8; it was read as Windows-1252", nl: "het bestand is geen UTF-8; het is gelezen als Windows-1252")) }
        let unused = zip(table.header.fields, columns.targets).filter { $0.1 == nil && !$0.0.isEmpty }.map(\.0.onOneLine)
        if !unused.isEmpty {
            let names = unused.joined(separator: ", ")
            notes.append(
                Localized(
                    en: "columns that were not used: \(names); give them a meaning under import in planc.yml", nl: "kolommen die niet gebruikt zijn: \(names); geef ze een betekenis onder import in planc.yml"))
        }
        let doubled = columns.doubled(table.header.fields)
        if !doubled.isEmpty {
            let names = doubled.joined(separator: ", ")
            notes.append(
                Localized(
                    en: "columns that another one with the same meaning stands before, taken only where that is empty: \(names)",
                    nl: "kolommen met een andere van dezelfde betekenis ervoor, alleen gebruikt waar die leeg is: \(names)"))
        }
        let nameless = table.rows.count - records.count
        if nameless > 0 { notes.append(Localized(en: "\(nameless.english("row")) without a name left out", nl: "\(nameless.dutch("rij", "rijen")) zonder naam overgeslagen")) }
        self.init(kind: chosen, records: records, notes: notes)
    }

    private init(kind: ImportKind, records: [ImportedRecord], notes: [Localized]) {
        self.kind = kind
        self.records = records
        self.notes = notes
    }

    /// The kind that the columns look like; nil when they look like both or neither.
    private static func likeliest(_ likeness: (ImportKind) -> Int) -> ImportKind? {
        let (contacts, opportunities) = (likeness(.contacts), likeness(.opportunities))
        return contacts == opportunities ? nil : contacts > opportunities ? .contacts : .opportunities
    }

    private static func noName(_ header: DelimitedText.Row, _ kind: ImportKind) -> ImportFailure {
        let names = header.fields.map(\.onOneLine).joined(separator: ", ")
        return ImportFailure(
            kind == .contacts
                ? Localized(en: "no column says who the contacts are; there are: \(names)", nl: "geen kolom zegt wie de contacten zijn; er zijn: \(names)")
                : Localized(en: "no column names the opportunities; there are: \(names)", nl: "geen kolom noemt de kansen; er zijn: \(names)"), line: header.line)
    }

    // MARK: Whose they are

    /// The records of one account, and the names of the others that the rest belongs to. Those that name no account
    /// belong to it.
    func records(of account: String) -> (own: [ImportedRecord], others: [String]) {
        let key = Self.accountKey(account)
        var own: [ImportedRecord] = []
        var others: [String] = []
        for record in records {
            if let name = record.account, Self.accountKey(name) != key { others.append(name) } else { own.append(record) }
        }
        return (own, others)
    }

    /// "Northquay Ferries Ltd." is Northquay Ferries.
    private static func accountKey(_ name: String) -> String {
        var words = WordKey.make(name).split(separator: " ")
        while words.count > 1, let last = words.last, legalForms.contains(String(last)) { words.removeLast() }
        return words.joined(separator: " ")
    }

    private static let legalForms: Set<String> = ["bv", "nv", "vof", "cv", "ltd", "limited", "plc", "llp", "llc", "inc", "corp", "corporation", "gmbh", "ag", "kg", "sa", "sas", "sarl", "srl", "spa", "ab", "as", "oy"]
}
