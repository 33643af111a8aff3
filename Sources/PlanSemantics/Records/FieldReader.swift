import PlanDiagnostics
import PlanModel
import PlanText
import PlanVocabulary

/// Gives the fields of one raw record their types. A placeholder reads as nothing; what can't be understood gets a
/// finding at its place and reads as nothing too.
struct FieldReader {
    let record: RawRecord
    let source: Source
    let vocabulary: Vocabulary
    let currency: Currency
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var notUnderstood: Set<FieldName> = []

    init(_ record: RawRecord, source: Source, vocabulary: Vocabulary, currency: Currency) {
        self.record = record
        self.source = source
        self.vocabulary = vocabulary
        self.currency = currency
    }

    /// What the record says about itself; taken last, since it knows which fields were not understood.
    var origin: RecordOrigin {
        var origin = RecordOrigin(
            range: record.range, id: id, references: record.references, extras: record.extras, isInternal: record.isInternal)
        origin.notUnderstood = notUnderstood
        return origin
    }

    private var id: Field<String>? {
        guard let field = record[.id], !isPlaceholder(field) else { return nil }
        return Field(field.text, field.range)
    }

    func text(_ name: FieldName) -> Field<String>? {
        guard let field = record[name], !isPlaceholder(field) else { return nil }
        return Field(field.text, field.range)
    }

    /// Every field of that name: a contact's people.
    func all(_ name: FieldName) -> [RawField] { record.fields.filter { $0.name == name && !isPlaceholder($0) } }

    /// Whether the field was filled in with something.
    func isFilled(_ name: FieldName) -> Bool { record[name].map { !isPlaceholder($0) } ?? false }

    mutating func date(_ name: FieldName) -> Field<PlanDate>? {
        guard let field = record[name], !isPlaceholder(field) else { return nil }
        let reading = DateParser.parse(bytes(field), vocabulary)
        if case .date(let date) = reading { return Field(date, field.range) }
        diagnostics.append(.date(reading, at: field.range, text: field.text))
        notUnderstood.insert(name)
        return nil
    }

    mutating func money(_ name: FieldName) -> Field<Money>? {
        guard let field = record[name], !isPlaceholder(field) else { return nil }
        if let money = AmountParser.parse(bytes(field), vocabulary)?.money(currency) { return Field(money, field.range) }
        return refuse(field) { .amount(at: field.range, text: field.text) }
    }

    mutating func quantity(_ name: FieldName) -> Field<Quantity>? {
        guard let field = record[name], !isPlaceholder(field) else { return nil }
        if let quantity = AmountParser.parse(bytes(field), vocabulary)?.quantity { return Field(quantity, field.range) }
        return refuse(field) { .amount(at: field.range, text: field.text) }
    }

    /// A percentage from 0 to 100.
    mutating func percent(_ name: FieldName) -> Field<Int>? {
        guard let field = record[name], !isPlaceholder(field) else { return nil }
        if let amount = AmountParser.parse(bytes(field), vocabulary), amount.currency == nil, let hundredths = amount.number.scaled(by: 2) {
            // 0.6 is 60%; 60 and 60% are 60%.
            let isWhole = record.usesFractions && hundredths == 100
            let isFraction = !amount.isPercent && (isWhole || amount.number.scale > 0 && hundredths > 0 && hundredths < 100)
            let percent = isFraction ? Int(hundredths) : Int((hundredths + 50) / 100)
            if hundredths >= 0, (0...100).contains(percent) { return Field(percent, field.range) }
        }
        return refuse(field) { .percentage(at: field.range, text: field.text) }
    }

    mutating func scale(_ name: FieldName) -> Field<Int>? {
        guard let field = record[name], !isPlaceholder(field, isScale: record.usesScaleSigns) else { return nil }
        if let value = KeywordParser.scale(bytes(field), vocabulary) { return Field(value, field.range) }
        if name == .relationship, let value = KeywordParser.trafficLight(bytes(field)) { return Field(value, field.range) }
        return refuse(field) { .scale(at: field.range, text: field.text) }
    }

    mutating func keyword<Value>(_ name: FieldName, _ lookup: Lookup<Value>, _ words: KeyPath<LanguageTable, WordList<Value>>) -> Field<Value>? {
        guard let field = record[name], record.usesScaleSigns || field.text != "-" else { return nil }
        // The words first: "n/a" says nothing about a name, but "not relevant" about a product.
        if let value = KeywordParser.parse(bytes(field), lookup) { return Field(value, field.range) }
        if isPlaceholder(field) || vocabulary.noneWords.contains(bytes(field)) { return nil }
        let isToken = isToken(field)
        return refuse(field) { .keyword(at: field.range, text: field.text, lookup.words, words, isToken: isToken) }
    }

    /// A status that may carry its date: "won 2026-07-09". Gives the status, and the date when there is one.
    mutating func datedStatus<Value>(
        _ name: FieldName, _ lookup: Lookup<Value>, _ words: KeyPath<LanguageTable, WordList<Value>>
    ) -> (status: Field<Value>, date: Field<PlanDate>?)? {
        guard let field = record[name], !isPlaceholder(field) else { return nil }
        if let value = KeywordParser.parse(bytes(field), lookup) { return (Field(value, field.range), nil) }
        if let (word, rest) = split(field.range), let value = lookup[source.bytes[word.indices]],
            case .date(let date) = DateParser.parse(source.bytes[rest.indices], vocabulary)
        {
            return (Field(value, word), Field(date, rest))
        }
        let nothing: Field<Value>? = refuse(field) { .keyword(at: field.range, text: field.text, lookup.words, words) }
        return nothing.map { ($0, nil) }
    }

    /// A field that is either a date or a word such as "yes": `done:2026-10-30`, "won", "✓". A word gives no date.
    mutating func dateOrWord(_ name: FieldName) -> (isSet: Bool, date: Field<PlanDate>?) {
        guard let field = record[name], !isPlaceholder(field) else { return (false, nil) }
        let word = bytes(field)
        if let status = vocabulary.conditionStatuses[word] { return (status == .met, nil) }
        if let status = vocabulary.actionStatuses[word] { return (status == .done, nil) }
        if word.count < 8, WordKey.make(word) == "x" { return (true, nil) }
        if let date = date(name) { return (true, date) }
        return (true, nil)
    }

    /// First word and the rest.
    private func split(_ range: SourceRange) -> (SourceRange, SourceRange)? {
        guard let space = source.bytes.firstIndex(of: 0x20, in: range) else { return nil }
        return (SourceRange(range.lower, space), source.trimmed(SourceRange(space, range.upper)))
    }

    /// Whether the value is one of `key:value`, where two words want quotes.
    private func isToken(_ field: RawField) -> Bool { field.range.lower > 0 && source.bytes[field.range.lower - 1] == UInt8(ascii: ":") }

    private mutating func refuse<Value>(_ field: RawField, _ diagnostic: () -> Diagnostic) -> Field<Value>? {
        diagnostics.append(diagnostic())
        notUnderstood.insert(field.name)
        return nil
    }

    /// Marks are taken off only where there are any, so that ranges of bytes do for the rest.
    func bytes(_ field: RawField) -> ArraySlice<UInt8> {
        let raw = source.bytes[field.range.indices]
        return raw.count == field.text.utf8.count ? raw : Array(field.text.utf8)[...]
    }

    private func isPlaceholder(_ field: RawField, isScale: Bool = false) -> Bool {
        Placeholder.isPlaceholder(source.bytes[field.range.indices], vocabulary, scaleSigns: isScale)
    }
}
