import PlanDiagnostics
import PlanModel
import PlanSyntax
import PlanText
import PlanVocabulary

/// Front matter to the head of the plan. A value gets its type from the key that it stands behind, never from YAML.
struct FrontMatterReader {
    private let source: Source
    private let settings: CompileSettings
    private(set) var diagnostics: [Diagnostic] = []
    private var plan = Plan()

    private var vocabulary: Vocabulary { settings.vocabulary }

    private init(source: Source, _ settings: CompileSettings) {
        self.source = source
        self.settings = settings
        plan.fallbackCurrency = settings.currency
    }

    /// Reads a front matter into a new plan; gives the findings beside it.
    static func read(_ frontMatter: FrontMatter?, source: Source, _ settings: CompileSettings) -> (Plan, [Diagnostic]) {
        var reader = FrontMatterReader(source: source, settings)
        guard let frontMatter else {
            reader.plan.headRange = SourceRange(source.textStart, source.lineRange(0).upper)
            return (reader.plan, [])
        }
        reader.plan.headRange = SourceRange(frontMatter.range.lower, min(frontMatter.range.lower + 3, frontMatter.range.upper))
        reader.plan.isHeadBroken = frontMatter.isBroken
        reader.read(frontMatter.entries)
        reader.addTeamOfAllPlans()
        reader.reportMissingCustomFields(frontMatter.entries)
        return (reader.plan, reader.diagnostics)
    }

    private mutating func read(_ entries: [YAMLEntry]) {
        var seen: [(key: FrontMatterKey, range: SourceRange)] = []
        let keys = entries.map(key)
        let written = keys.contains(nil) ? Set(entries.compactMap(\.key.scalar).map { WordKey.make($0) }) : []
        // The currency first: amounts without a sign are in it, wherever it stands.
        for (entry, key) in zip(entries, keys) where key == .currency { readCurrency(entry.value) }
        for (entry, ownKey) in zip(entries, keys) {
            guard customField(entry) == nil, let key = ownKey ?? meantKey(entry, keys) else {
                readUnknown(entry, among: written)
                continue
            }
            if let first = seen.first(where: { $0.key == key }) {
                diagnostics.append(.duplicateKey(entry.key, first: first.range))
                continue
            }
            seen.append((key, entry.key.range))
            if !isPlaceholder(entry.value) { read(key, entry) }
        }
    }

    private func key(_ entry: YAMLEntry) -> FrontMatterKey? {
        entry.key.scalar.flatMap { vocabulary.frontMatterKeys[written: $0] }
    }

    /// The key that a misspelt name stands for, when that is nearly certain and nothing else is called so.
    private mutating func meantKey(_ entry: YAMLEntry, _ known: [FrontMatterKey?]) -> FrontMatterKey? {
        guard customField(entry) == nil, let name = entry.key.scalar, let word = EditDistance.misspelt(name, among: vocabulary.frontMatterKeys.words),
            let key = vocabulary.frontMatterKeys[word], !known.contains(key)
        else { return nil }
        diagnostics.append(.misspeltKey(entry.key, word))
        return key
    }

    private mutating func read(_ key: FrontMatterKey, _ entry: YAMLEntry) {
        let value = entry.value
        switch key {
        case .currency: break
        case .revenue: readRevenue(value)
        case .team: readTeam(value)
        case .account: plan.account = text(value, key)
        case .manager: plan.manager = text(value, key)
        case .period: plan.period = text(value, key)
        case .industry: plan.industry = text(value, key)
        case .language: plan.language = language(value)
        case .category: plan.category = category(value)
        case .stage: plan.stage = keyword(value, key, vocabulary.stages, \.stages)
        case .route: plan.route = keyword(value, key, vocabulary.routes, \.routes)
        case .reviewed: plan.reviewed = date(value, key)
        case .website, .employees, .location, .parent, .customerNumber:
            if let text = text(value, key) { plan.details.append(ExtraField(label: entry.key.scalar ?? key.rawValue, text: text)) }
        }
    }

    // MARK: Values

    private mutating func text(_ node: YAMLNode, _ key: FrontMatterKey) -> Field<String>? {
        if let text = node.scalar { return Field(text, node.range) }
        refuse(key, .wrongType(node.range, Localized(en: "one value", nl: "één waarde")))
        return nil
    }

    private mutating func date(_ node: YAMLNode, _ key: FrontMatterKey) -> Field<PlanDate>? {
        guard let text = text(node, key)?.value else { return nil }
        let reading = DateParser.parse(Array(text.utf8)[...], vocabulary)
        if case .date(let date) = reading { return Field(date, node.range) }
        refuse(key, .date(reading, at: node.range, text: text))
        return nil
    }

    private mutating func keyword<Value>(
        _ node: YAMLNode, _ key: FrontMatterKey, _ lookup: Lookup<Value>, _ words: KeyPath<LanguageTable, WordList<Value>>
    ) -> Field<Value>? {
        guard let text = text(node, key)?.value else { return nil }
        if let value = KeywordParser.parse(Array(text.utf8)[...], lookup) { return Field(value, node.range) }
        refuse(key, .keyword(at: node.range, text: text, lookup.words, words))
        return nil
    }

    private mutating func category(_ node: YAMLNode) -> Field<Category>? {
        guard let text = text(node, .category)?.value else { return nil }
        let bare = String(decoding: KeywordParser.withoutRemark(Array(text.utf8)[...]), as: UTF8.self)
        if let category = Int(bare).flatMap(Category.init(rawValue:)) { return Field(category, node.range) }
        refuse(.category, .wrongType(node.range, Localized(en: "a category from 1 to 5", nl: "een categorie van 1 tot 5")))
        return nil
    }

    private mutating func language(_ node: YAMLNode) -> Field<String>? {
        guard let text = text(node, .language)?.value else { return nil }
        if Language(rawValue: text.lowercased()) != nil { return Field(text.lowercased(), node.range) }
        let codes = Language.allCases.map(\.rawValue).joined(separator: ", ")
        refuse(.language, .wrongType(node.range, Localized(en: "a language that planc speaks (\(codes))", nl: "een taal die planc spreekt (\(codes))")))
        return nil
    }

    private mutating func readCurrency(_ node: YAMLNode) {
        guard !isPlaceholder(node), plan.currency == nil, let text = text(node, .currency)?.value else { return }
        let signs = ["€": Currency.euro, "$": .dollar, "£": .pound]
        if let currency = signs[text] ?? Currency(text), CurrencyCodes.isKnown(currency.code) {
            plan.currency = Field(currency, node.range)
        } else {
            refuse(.currency, .wrongType(node.range, Localized(en: "a currency code such as EUR", nl: "een valutacode zoals EUR")))
        }
    }

    private mutating func money(_ node: YAMLNode) -> Field<Money>? {
        guard !isPlaceholder(node) else { return nil }
        guard let text = node.scalar else {
            refuse(.revenue, .wrongType(node.range, Localized(en: "an amount", nl: "een bedrag")))
            return nil
        }
        if let money = AmountParser.parse(Array(text.utf8)[...], vocabulary)?.money(plan.defaultCurrency) { return Field(money, node.range) }
        refuse(.revenue, .amount(at: node.range, text: text))
        return nil
    }

    /// `{ 2025: 520000, 2026: { actual: 455000, target: 650000, potential: 1.2M } }`
    private mutating func readRevenue(_ node: YAMLNode) {
        let years: [YAMLEntry]
        switch node.content {
        case .mapping(let entries): years = entries
        // A list of single years says the same.
        case .sequence(let nodes) where nodes.allSatisfy({ if case .mapping = $0.content { true } else { false } }):
            years = nodes.flatMap { node -> [YAMLEntry] in if case .mapping(let entries) = node.content { entries } else { [] } }
        default:
            return refuse(.revenue, .wrongType(node.range, Localized(en: "an amount per year, such as { 2026: 455000 }", nl: "een bedrag per jaar, zoals { 2026: 455000 }")))
        }
        for entry in withoutSplitNumbers(years) {
            guard let text = entry.key.scalar, text.utf8.count == 4, let number = Int(text), (1900...2999).contains(number) else {
                refuse(.revenue, .wrongType(entry.key.range, Localized(en: "a year in four digits", nl: "een jaartal in vier cijfers")))
                continue
            }
            if let first = plan.revenue.first(where: { $0.year.value == number }) {
                diagnostics.append(.duplicateKey(entry.key, first: first.year.range))
                continue
            }
            var year = RevenueYear(year: Field(number, entry.key.range))
            if case .mapping(let figures) = entry.value.content {
                readFigures(figures, into: &year)
            } else {
                year.actual = money(entry.value)
            }
            plan.revenue.append(year)
        }
        plan.revenue.sort { $0.year.value < $1.year.value }
    }

    /// Between braces YAML parts `1,2M` at its comma; a number that goes on right behind one is still that number.
    private func withoutSplitNumbers(_ entries: [YAMLEntry]) -> [YAMLEntry] {
        var joined: [YAMLEntry] = []
        for entry in entries {
            guard let last = joined.last, let key = entry.key.scalar, key.utf8.first?.isDigit ?? false, entry.value.scalar == "",
                let front = last.value.scalar, front.utf8.last?.isDigit ?? false,
                last.value.range.upper + 1 == entry.key.range.lower, source.bytes[last.value.range.upper] == UInt8(ascii: ",")
            else {
                joined.append(entry)
                continue
            }
            let value = last.value.extended(to: entry.key.range, text: front + "," + key)
            joined[joined.count - 1] = YAMLEntry(key: last.key, value: value)
        }
        return joined
    }

    private mutating func readFigures(_ figures: [YAMLEntry], into year: inout RevenueYear) {
        for figure in withoutSplitNumbers(figures) {
            guard let name = figure.key.scalar, let key = vocabulary.revenueKeys[written: name] else {
                diagnostics.append(.unknownKey(figure.key, known: vocabulary.revenueKeys.words))
                continue
            }
            switch key {
            case .actual: year.actual = money(figure.value)
            case .target: year.target = money(figure.value)
            case .potential: year.potential = money(figure.value)
            }
        }
    }

    /// `{ sanne: Sanne de Vries }`, or a list of names.
    private mutating func readTeam(_ node: YAMLNode) {
        switch node.content {
        case .mapping(let entries):
            for entry in entries {
                guard let handle = entry.key.scalar, let name = entry.value.scalar else {
                    refuse(.team, .wrongType(entry.value.range, Localized(en: "a name", nl: "een naam")))
                    continue
                }
                if let first = plan.team.first(where: { $0.handle.value.lowercased() == handle.lowercased() }) {
                    diagnostics.append(.duplicateKey(entry.key, first: first.handle.range))
                    continue
                }
                plan.team.append(TeamMember(handle: Field(handle, entry.key.range), name: Field(name, entry.value.range)))
            }
        case .sequence(let nodes):
            for node in nodes {
                guard let name = node.scalar else {
                    refuse(.team, .wrongType(node.range, Localized(en: "a name", nl: "een naam")))
                    continue
                }
                addMember(name, node.range)
            }
        case .scalar(let text) where text.contains(","):
            for name in text.split(separator: ",").map({ String($0.drop { $0 == " " }) }) where !name.isEmpty { addMember(name, node.range) }
        case .scalar:
            refuse(.team, .wrongType(node.range, Localized(en: "names, such as { sanne: Sanne de Vries }", nl: "namen, zoals { sanne: Sanne de Vries }")))
        }
    }

    private mutating func addMember(_ name: String, _ range: SourceRange) {
        let handle = name.split(separator: " ").first.map { $0.lowercased() } ?? name
        plan.team.append(TeamMember(handle: Field(handle, range), name: Field(name, range)))
    }

    /// A fact that the company defined, else one that is kept as it was written.
    private mutating func readUnknown(_ entry: YAMLEntry, among written: Set<String>) {
        let name = entry.key.scalar ?? ""
        let custom = customField(entry)
        if let custom {
            readCustom(custom, entry.value)
        } else {
            diagnostics.append(.unknownKey(entry.key, known: knownKeys) { !written.contains(WordKey.make($0)) })
        }
        keep(entry.value, label: name)
    }

    /// Whatever stands behind an unknown key, each value below the names that lead to it.
    private mutating func keep(_ node: YAMLNode, label: String) {
        switch node.content {
        case .scalar(let scalar):
            let text = String(scalar.reversed().drop(while: \.isWhitespace).reversed())
            if !isPlaceholder(node) { plan.details.append(ExtraField(label: label, text: Field(text, node.range))) }
        case .sequence(let nodes): for node in nodes { keep(node, label: label) }
        case .mapping(let entries): for entry in entries { keep(entry.value, label: "\(label) › \(entry.key.scalar ?? "")") }
        }
    }

    private var knownKeys: [String] { vocabulary.frontMatterKeys.words + settings.customFields.map(\.name) }

    private func customField(_ entry: YAMLEntry) -> CustomField? {
        guard !settings.customFields.isEmpty, let key = entry.key.scalar.map({ WordKey.make($0) }) else { return nil }
        return settings.customFields.first { WordKey.make($0.name) == key }
    }

    /// Holds a value against the type that the company gave the field.
    private mutating func readCustom(_ field: CustomField, _ node: YAMLNode) {
        guard !isPlaceholder(node) else { return }
        guard let text = node.scalar else { return diagnostics.append(.wrongType(node.range, Localized(en: "one value", nl: "één waarde"))) }
        let bytes = Array(text.utf8)[...]
        switch field.type {
        case .text: break
        case .number: if AmountParser.parse(bytes, vocabulary)?.quantity == nil { diagnostics.append(.amount(at: node.range, text: text)) }
        case .money: if AmountParser.parse(bytes, vocabulary)?.money(plan.defaultCurrency) == nil { diagnostics.append(.amount(at: node.range, text: text)) }
        case .date:
            let reading = DateParser.parse(bytes, vocabulary)
            if case .date = reading { return }
            diagnostics.append(.date(reading, at: node.range, text: text))
        case .choice(let words):
            if !words.contains(where: { WordKey.make($0) == WordKey.make(text) }) { diagnostics.append(.choice(at: node.range, text: text, words)) }
        }
    }

    private mutating func reportMissingCustomFields(_ entries: [YAMLEntry]) {
        guard !plan.isHeadBroken else { return }
        for field in settings.customFields where field.isRequired {
            let isGiven = entries.contains { customField($0) == field && !isPlaceholder($0.value) }
            if !isGiven { diagnostics.append(.missing(field, at: plan.headRange)) }
        }
    }

    /// Handles of the configuration that the plan does not give a meaning of its own.
    private mutating func addTeamOfAllPlans() {
        let own = Set(plan.team.map { $0.handle.value.lowercased() })
        plan.team += settings.team.filter { !own.contains($0.handle.value.lowercased()) }
    }

    private func isPlaceholder(_ node: YAMLNode) -> Bool {
        node.scalar.map { Placeholder.isPlaceholder(Array($0.utf8)[...], vocabulary) } ?? false
    }

    private mutating func refuse(_ key: FrontMatterKey, _ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
        plan.notUnderstood.insert(key)
    }
}

extension Diagnostic {
    /// `isFree` tells whether a name stands there already.
    static func unknownKey(_ key: YAMLNode, known: [String], isFree: (String) -> Bool = { _ in true }) -> Diagnostic {
        let name = key.scalar ?? ""
        let suggestion = Suggestion(for: name, among: known)
        func list(_ language: Language) -> String { LanguageTable.of(language).frontMatterKeys.values.compactMap(\.first).sorted().joined(separator: ", ") }
        return Diagnostic(
            .frontMatterUnknownKey, at: key.range,
            Localized(
                en: "“\(name)” is kept, but counts for nothing" + suggestion.question[.english],
                nl: "‘\(name)’ blijft staan, maar telt nergens voor mee" + suggestion.question[.dutch]),
            help: Localized(en: "Facts that count here: \(list(.english)).", nl: "Gegevens die hier meetellen: \(list(.dutch))."),
            fixes: suggestion.renaming(key.range, isFree: suggestion.word.map(isFree) ?? false))
    }

    static func choice(at range: SourceRange, text: String, _ words: [String]) -> Diagnostic {
        let suggestion = Suggestion(for: text, among: words)
        return Diagnostic(
            .valueNotUnderstood, at: range,
            Localized(
                en: "“\(text)” is not a word that fits here" + suggestion.question[.english],
                nl: "‘\(text)’ is geen woord dat hier past" + suggestion.question[.dutch]),
            help: Localized(en: "Use one of: \(words.joined(separator: ", ")).", nl: "Gebruik een van: \(words.joined(separator: ", "))."),
            fixes: suggestion.replacing(range))
    }

    static func missing(_ field: CustomField, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .customFieldMissing, at: range,
            Localized(en: "the fact “\(field.name)” is missing at the top", nl: "het gegeven ‘\(field.name)’ ontbreekt bovenaan"),
            help: Localized(
                en: "Add a line `\(field.name): ` with its value; your organisation asks for it in every plan.",
                nl: "Voeg een regel `\(field.name): ` met de waarde toe; je organisatie vraagt dit in elk plan."))
    }

    static func misspeltKey(_ key: YAMLNode, _ word: String) -> Diagnostic {
        let name = key.scalar ?? ""
        return Diagnostic(
            .frontMatterUnknownKey, at: key.range,
            Localized(en: "no fact is called “\(name)”; it is read as “\(word)”", nl: "geen gegeven heet ‘\(name)’; het is gelezen als ‘\(word)’"),
            help: Localized(
                en: "Correct the name. Did you mean something else? Then choose another word.", nl: "Verbeter de naam. Bedoel je iets anders? Kies dan een ander woord."),
            fixes: [Fix(Localized(en: "rename to “\(word)”", nl: "hernoem tot ‘\(word)’"), [Fix.Edit(key.range, word)], isSafe: true)])
    }

    static func duplicateKey(_ key: YAMLNode, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .frontMatterDuplicateKey, at: key.range,
            Localized(en: "“\(key.scalar ?? "")” stands here for the second time", nl: "‘\(key.scalar ?? "")’ staat hier voor de tweede keer"),
            help: Localized(en: "Keep one of the two lines.", nl: "Laat een van de twee regels staan."),
            notes: [DiagnosticNote(first, Localized(en: "the first time, which counts", nl: "de eerste keer, die telt"))])
    }

    static func wrongType(_ range: SourceRange, _ expected: Localized) -> Diagnostic {
        Diagnostic(
            .frontMatterWrongType, at: range,
            Localized(en: "here belongs \(expected[.english])", nl: "hier hoort \(expected[.dutch])"),
            help: Localized(
                en: "Replace what stands here; leave it empty as long as you don't know it.", nl: "Vervang wat hier staat; laat het leeg zolang je het niet weet."))
    }
}
