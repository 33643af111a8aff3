import PlanDiagnostics
import PlanModel
import PlanText
import PlanVocabulary

// What can be wrong with the words of a plan. The descriptions of these rules stand with the others in PlanRules.
extension RuleID {
    public static let dateAmbiguous = RuleID("date-ambiguous", .error)
    public static let dateIncomplete = RuleID("date-incomplete", .error)
    public static let dateRelative = RuleID("date-relative", .warning)
    public static let dateNotUnderstood = RuleID("date-not-understood", .error)
    public static let amountNotUnderstood = RuleID("amount-not-understood", .error)
    public static let valueNotUnderstood = RuleID("value-not-understood", .error)
    public static let valueCutOff = RuleID("value-cut-off", .warning)
    public static let referenceUnknown = RuleID("reference-unknown", .error)
    public static let idDuplicate = RuleID("id-duplicate", .error)
    public static let idReserved = RuleID("id-reserved", .warning)
    public static let tableColumnUnknown = RuleID("table-column-unknown", .info)
    public static let tableNotUnderstood = RuleID("table-not-understood", .error)
    public static let headingWithoutSpace = RuleID("heading-without-space", .warning)
    public static let sectionUnknown = RuleID("section-unknown", .warning)
    public static let frontMatterUnknownKey = RuleID("front-matter-unknown-key", .warning)
    public static let frontMatterDuplicateKey = RuleID("front-matter-duplicate-key", .error)
    public static let customFieldMissing = RuleID("custom-field-missing", .error)
    public static let frontMatterWrongType = RuleID("front-matter-wrong-type", .error)
}

extension Diagnostic {
    static func date(_ reading: DateReading, at range: SourceRange, text: String) -> Diagnostic {
        let isoHelp = Localized(
            en: "Write it as year-month-day, such as 2026-12-04; 2026-12, Q4 2026 and 2026 will do when the day is not known.",
            nl: "Schrijf jaar-maand-dag, zoals 2026-12-04; 2026-12, Q4 2026 en 2026 mag ook als de dag nog niet vaststaat.")
        switch reading {
        case .ambiguous(let dayFirst, let monthFirst):
            return Diagnostic(
                .dateAmbiguous, at: range,
                Localized(
                    en: "“\(text)” can be \(dayFirst.iso) or \(monthFirst.iso)", nl: "‘\(text)’ kan \(dayFirst.iso) of \(monthFirst.iso) zijn"),
                help: isoHelp,
                fixes: [dayFirst, monthFirst].map { date in
                    Fix(Localized(en: "replace with \(date.iso)", nl: "vervang door \(date.iso)"), [Fix.Edit(range, date.iso)])
                })
        case .incomplete:
            return Diagnostic(
                .dateIncomplete, at: range, Localized(en: "“\(text)” lacks the year in four digits", nl: "bij ‘\(text)’ ontbreekt het jaartal in vier cijfers"),
                help: isoHelp)
        case .relative:
            return Diagnostic(
                .dateRelative, at: range,
                Localized(en: "“\(text)” depends on the day that somebody reads it", nl: "‘\(text)’ hangt af van de dag waarop iemand het leest"),
                help: isoHelp)
        case .notUnderstood, .date:
            return Diagnostic(
                .dateNotUnderstood, at: range, Localized(en: "“\(text)” is no date", nl: "‘\(text)’ is geen datum"), help: isoHelp)
        }
    }

    static func amount(at range: SourceRange, text: String) -> Diagnostic {
        Diagnostic(
            .amountNotUnderstood, at: range, Localized(en: "“\(text)” is no amount", nl: "‘\(text)’ is geen bedrag"),
            help: Localized(
                en: "Write a number such as 120000, €120k, EUR 120.000,00 or $1.2M; put remarks in parentheses behind it.",
                nl: "Schrijf een getal, zoals 120000, €120k, EUR 120.000,00 of € 1,2 mln; zet opmerkingen tussen haakjes erachter."))
    }

    static func percentage(at range: SourceRange, text: String) -> Diagnostic {
        Diagnostic(
            .amountNotUnderstood, at: range, Localized(en: "“\(text)” is no percentage from 0 to 100", nl: "‘\(text)’ is geen percentage van 0 tot 100"),
            help: Localized(en: "Write a percentage such as 60%.", nl: "Schrijf een percentage, zoals 60%."))
    }

    static func scale(at range: SourceRange, text: String) -> Diagnostic {
        Diagnostic(
            .valueNotUnderstood, at: range, Localized(en: "“\(text)” is not on the scale from 1 to 5", nl: "‘\(text)’ staat niet op de schaal van 1 tot 5"),
            help: Localized(
                en: "Write 1 (lowest) to 5 (highest), or low, medium or high; put remarks in parentheses behind it.",
                nl: "Schrijf 1 (laagst) tot 5 (hoogst), of laag, midden of hoog; zet opmerkingen tussen haakjes erachter."))
    }

    /// A value of several words without quotes, of which the first alone counts.
    static func cutOff(_ cutOff: CutOffValue, _ source: Source) -> Diagnostic {
        let (value, phrase) = (source.text(cutOff.value), source.text(cutOff.phrase))
        let rest = source.text(source.trimmed(SourceRange(cutOff.value.upper, cutOff.phrase.upper)))
        func quoted(_ language: Language) -> String {
            cutOff.field == .owner ? "\(LanguageTable.of(language).fields[.owner]?.first ?? "owner"):\"\(phrase)\"" : "\"\(phrase)\""
        }
        let isHandle = cutOff.value.lower > 0 && source.bytes[cutOff.value.lower - 1] == UInt8(ascii: "@")
        let place = SourceRange(cutOff.value.lower - (isHandle ? 1 : 0), cutOff.phrase.upper)
        return Diagnostic(
            .valueCutOff, at: cutOff.phrase,
            Localized(en: "only “\(value)” is read here; “\(rest)” becomes part of the text", nl: "alleen ‘\(value)’ wordt hier gelezen; ‘\(rest)’ wordt deel van de tekst"),
            help: Localized(en: "Put several words in quotes: \(quoted(.english)).", nl: "Zet meer woorden tussen aanhalingstekens: \(quoted(.dutch))."),
            fixes: [Fix(Localized(en: "put “\(phrase)” in quotes", nl: "zet ‘\(phrase)’ tussen aanhalingstekens"), [Fix.Edit(place, isHandle ? quoted(.english) : "\"\(phrase)\"")])])
    }

    /// A word that is none of the words of its field: offers the nearest and lists the main ones.
    static func keyword<Value>(
        at range: SourceRange, text: String, _ known: [String], _ words: KeyPath<LanguageTable, WordList<Value>>, rule: RuleID = .valueNotUnderstood,
        isToken: Bool = false
    ) -> Diagnostic {
        let suggestion = Suggestion(for: text, among: known)
        func list(_ language: Language) -> String {
            LanguageTable.of(language)[keyPath: words].values.compactMap(\.first).sorted().joined(separator: ", ")
        }
        return Diagnostic(
            rule, at: range,
            Localized(
                en: "“\(text)” is not a word that fits here" + suggestion.question[.english],
                nl: "‘\(text)’ is geen woord dat hier past" + suggestion.question[.dutch]),
            help: Localized(en: "Use one of: \(list(.english)).", nl: "Gebruik een van: \(list(.dutch))."),
            fixes: suggestion.replacing(range, quoting: isToken))
    }

    /// A heading that is read as the section that it almost surely means.
    static func misspeltSection(_ range: SourceRange, _ source: Source, _ word: String) -> Diagnostic {
        let text = source.plainText(range)
        return Diagnostic(
            .sectionUnknown, at: range,
            Localized(en: "no section is called “\(text)”; it is read as “\(word)”", nl: "geen onderdeel heet ‘\(text)’; het is gelezen als ‘\(word)’"),
            help: Localized(
                en: "Correct the heading. Did you mean something else? Then choose another word, so that it stays text.",
                nl: "Verbeter het kopje. Bedoel je iets anders? Kies dan een ander woord, dan blijft het gewone tekst."),
            fixes: [Fix(Localized(en: "rename to “\(word)”", nl: "hernoem tot ‘\(word)’"), [Fix.Edit(range, word)], isSafe: true)])
    }

    /// `range` are the signs.
    static func headingWithoutSpace(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .headingWithoutSpace, at: range,
            Localized(en: "a space is missing behind these signs", nl: "achter deze tekens ontbreekt een spatie"),
            help: Localized(
                en: "Put a space between them and the words, or the report shows this heading as text.",
                nl: "Zet een spatie tussen de tekens en de woorden, anders toont het rapport dit kopje als tekst."),
            fixes: [Fix(Localized(en: "add the space", nl: "voeg de spatie toe"), [Fix.Edit(SourceRange(range.upper, range.upper), " ")], isSafe: true)])
    }

    static func tableNotUnderstood(_ range: SourceRange, _ source: Source) -> Diagnostic {
        let first = source.lineRange(source.lineIndex(at: range.lower))
        return Diagnostic(
            .tableNotUnderstood, at: source.trimmed(first),
            Localized(en: "these lines look like a table, but can't be read as one", nl: "deze regels lijken op een tabel, maar zijn niet als tabel te lezen"),
            help: Localized(
                en: "Put a line with as many columns as this one right below it, such as `| --- | --- |` for two.",
                nl: "Zet er vlak onder een regel met evenveel kolommen als deze, zoals `| --- | --- |` bij twee."))
    }

    /// `meant` is the column that it is read as; `known` are the fields that the table has already: none of them is
    /// certainly meant once more.
    static func unknownColumn(
        _ range: SourceRange, _ source: Source, _ kind: RecordKind, _ vocabulary: Vocabulary, known: [FieldName?], readAs meant: String? = nil
    ) -> Diagnostic {
        let text = source.plainText(range)
        if let meant { return misspeltColumn(range, text, meant) }
        let suggestion = Suggestion(for: text, among: Language.allCases.flatMap { vocabulary.fieldWords(in: kind, $0) })
        let suggested = suggestion.word.flatMap { vocabulary.field(WordKey.make($0), in: kind) }
        return Diagnostic(
            .tableColumnUnknown, at: range,
            Localized(
                en: "the column “\(text)” is kept, but counts for nothing" + suggestion.question[.english],
                nl: "de kolom ‘\(text)’ blijft staan, maar telt nergens voor mee" + suggestion.question[.dutch]),
            help: Localized(
                en: "Columns that count here: \(vocabulary.fieldWords(in: kind, .english).joined(separator: ", ")).",
                nl: "Kolommen die hier meetellen: \(vocabulary.fieldWords(in: kind, .dutch).joined(separator: ", "))."),
            fixes: suggestion.renaming(range, isFree: !known.contains(suggested)))
    }

    /// A column that is read as the one that it almost surely means.
    private static func misspeltColumn(_ range: SourceRange, _ text: String, _ meant: String) -> Diagnostic {
        Diagnostic(
            .tableColumnUnknown, at: range,
            Localized(en: "no column is called “\(text)”; it is read as “\(meant)”", nl: "geen kolom heet ‘\(text)’; hij is gelezen als ‘\(meant)’"),
            help: Localized(
                en: "Correct the column's name. Did you mean something else? Then choose another word, and the column stays as it is.",
                nl: "Verbeter de naam van de kolom. Bedoel je iets anders? Kies dan een ander woord, dan blijft de kolom zoals hij is."),
            fixes: [Fix(Localized(en: "rename to “\(meant)”", nl: "hernoem tot ‘\(meant)’"), [Fix.Edit(range, meant)], isSafe: true)])
    }
}
