import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanRules
import PlanSemantics
import PlanSyntax
import PlanText
import PlanVocabulary

/// Makes one configuration of the files that hold for a folder, read from the outermost to the nearest: what a nearer
/// one sets counts.
struct ConfigurationReader {
    private(set) var configuration = Configuration()
    private var additions = VocabularyAdditions()
    private var vocabulary = Vocabulary.standard
    /// The findings of the file that was read last.
    private(set) var diagnostics: [Diagnostic] = []
    private var folder = ""

    /// Reads a file. `folder` is the absolute path that it lies in, with a slash at the end.
    mutating func read(_ entries: [YAMLEntry], folder: String) {
        diagnostics = []
        self.folder = folder
        var seen: [ConfigurationKey: SourceRange] = [:]
        for entry in entries {
            guard let key = entry.key.scalar.flatMap(ConfigurationKey.init(rawValue:)) else {
                diagnostics.append(.unknownSetting(entry.key, known: ConfigurationKey.allCases.map(\.rawValue)))
                continue
            }
            if let first = seen[key] {
                diagnostics.append(
                    Diagnostic(
                        .configurationWrongValue, at: entry.key.range,
                        Localized(en: "“\(key.rawValue)” stands here for the second time", nl: "‘\(key.rawValue)’ staat hier voor de tweede keer"),
                        help: Localized(en: "Keep one of the two.", nl: "Laat een van de twee staan."),
                        notes: [DiagnosticNote(first, Localized(en: "the first time, which counts", nl: "de eerste keer, die telt"))]))
                continue
            }
            seen[key] = entry.key.range
            read(key, entry.value)
        }
    }

    /// Whether a file says that nothing above it counts.
    static func isRoot(_ entries: [YAMLEntry]) -> Bool {
        entries.contains { $0.key.scalar == ConfigurationKey.root.rawValue && $0.value.scalar.flatMap(truth) == true }
    }

    /// The configuration, with the vocabulary that the files together ask for.
    func finish() -> Configuration {
        var configuration = configuration
        if !additions.isEmpty { configuration.compile.vocabulary = Vocabulary(LanguageTable.all, adding: additions) }
        return configuration
    }

    private mutating func read(_ key: ConfigurationKey, _ value: YAMLNode) {
        switch key {
        case .root: if value.scalar.flatMap(Self.truth) == nil { refuse(value, Localized(en: "true or false", nl: "true of false")) }
        case .language: readLanguage(value)
        case .currency: readCurrency(value)
        case .team: readTeam(value)
        case .rules: readRules(value)
        case .thresholds: readThresholds(value)
        case .cadence: readCadence(value)
        case .fields: readFields(value)
        case .vocabulary: readVocabulary(value)
        case .exclude: for text in texts(value, of: Localized(en: "a list of files and folders", nl: "een lijst van bestanden en mappen")) { configuration.exclusions.append(PathPattern(folder: folder, pattern: text.value)) }
        case .failOn: if let word = word(value, FailOn.allCases.map(\.rawValue)) { configuration.failOn = FailOn(rawValue: word) }
        case .brand: readBrand(value)
        case .importMapping: readImport(value)
        }
    }

    // MARK: Settings

    private mutating func readLanguage(_ node: YAMLNode) {
        if let word = word(node, Language.allCases.map(\.rawValue)) { configuration.language = Language(rawValue: word) }
    }

    private mutating func readCurrency(_ node: YAMLNode) {
        if let currency = node.scalar.flatMap({ Currency($0) }), CurrencyCodes.isKnown(currency.code) { configuration.compile.currency = currency }
        else { refuse(node, Localized(en: "a currency code such as EUR", nl: "een valutacode zoals EUR")) }
    }

    /// `{ sanne: Sanne de Vries }`. A nearer file gives a handle another meaning.
    private mutating func readTeam(_ node: YAMLNode) {
        for entry in entries(of: node, Localized(en: "handles and names, such as { sanne: Sanne de Vries }", nl: "afkortingen en namen, zoals { sanne: Sanne de Vries }")) {
            guard let handle = entry.key.scalar, let name = entry.value.scalar, !name.isEmpty else {
                refuse(entry.value, Localized(en: "a name", nl: "een naam"))
                continue
            }
            configuration.compile.team.removeAll { $0.handle.value.lowercased() == handle.lowercased() }
            // The places are of another file than the plan.
            configuration.compile.team.append(TeamMember(handle: Field(handle, .empty), name: Field(name, .empty)))
        }
    }

    private mutating func readRules(_ node: YAMLNode) {
        for entry in entries(of: node, Localized(en: "rules and their severity, such as { action-overdue: warning }", nl: "regels en hun ernst, zoals { action-overdue: warning }")) {
            guard let name = entry.key.scalar, RuleSettings.names.contains(name) else {
                diagnostics.append(.unknownSetting(entry.key, known: RuleSettings.names))
                continue
            }
            let words = Severity.allCases.map(\.rawValue) + ["off"]
            guard let word = word(entry.value, words) else { continue }
            configuration.rules.levels[name] = Severity(rawValue: word).map { .severity($0) } ?? .off
        }
    }

    private mutating func readThresholds(_ node: YAMLNode) {
        for entry in entries(of: node, Localized(en: "names and numbers, such as { promises-kept: 80 }", nl: "namen en getallen, zoals { promises-kept: 80 }")) {
            guard let threshold = Threshold.all.first(where: { $0.name == entry.key.scalar }) else {
                diagnostics.append(.unknownSetting(entry.key, known: Threshold.all.map(\.name)))
                continue
            }
            if let number = number(entry.value, threshold.range) { configuration.assessment[keyPath: threshold.path] = number }
        }
    }

    /// `{ contact: { 1: 21, 2: 30 } }`.
    private mutating func readCadence(_ node: YAMLNode) {
        for entry in entries(of: node, Localized(en: "days per category, such as { contact: { 1: 21 } }", nl: "dagen per categorie, zoals { contact: { 1: 21 } }")) {
            guard let cadence = Cadence.all.first(where: { $0.name == entry.key.scalar }) else {
                diagnostics.append(.unknownSetting(entry.key, known: Cadence.all.map(\.name)))
                continue
            }
            for day in entries(of: entry.value, Localized(en: "days per category, such as { 1: 21, 2: 30 }", nl: "dagen per categorie, zoals { 1: 21, 2: 30 }")) {
                guard let category = day.key.scalar.flatMap({ Int($0) }).flatMap(PlanModel.Category.init(rawValue:)) else {
                    diagnostics.append(.unknownSetting(day.key, known: PlanModel.Category.allCases.map { String($0.rawValue) }))
                    continue
                }
                if let days = number(day.value, 1...3650) { configuration.assessment[keyPath: cadence.path][category] = days }
            }
        }
    }

    /// `{ region: { type: choice, values: [north, south], required: true } }`, or the type alone.
    private mutating func readFields(_ node: YAMLNode) {
        for entry in entries(of: node, Localized(en: "names and types, such as { region: text }", nl: "namen en soorten, zoals { region: text }")) {
            guard let name = entry.key.scalar, !name.isEmpty else { continue }
            if let known = vocabulary.frontMatterKeys[WordKey.make(name)], known.hasMeaning {
                refuse(entry.key, Localized(en: "a name of your own: planc knows “\(name)” as \(known.rawValue)", nl: "een eigen naam: planc kent ‘\(name)’ al als \(known.rawValue)"))
                continue
            }
            guard let field = customField(name, entry.value) else { continue }
            configuration.compile.customFields.removeAll { WordKey.make($0.name) == WordKey.make(name) }
            configuration.compile.customFields.append(field)
        }
    }

    private mutating func customField(_ name: String, _ node: YAMLNode) -> CustomField? {
        let types = ["text", "number", "date", "money", "choice"]
        var type: String?
        var values: [String] = []
        var isRequired = false
        if node.scalar != nil {
            type = word(node, types)
        } else {
            for entry in entries(of: node, Localized(en: "a type, such as text", nl: "een soort, zoals text")) {
                switch entry.key.scalar {
                case "type": type = word(entry.value, types)
                case "values": values = texts(entry.value, of: Localized(en: "a list of words", nl: "een lijst van woorden")).map(\.value)
                case "required":
                    if let truth = entry.value.scalar.flatMap(Self.truth) { isRequired = truth } else { refuse(entry.value, Localized(en: "true or false", nl: "true of false")) }
                default: diagnostics.append(.unknownSetting(entry.key, known: ["type", "values", "required"]))
                }
            }
        }
        switch type ?? (values.isEmpty ? nil : "choice") {
        case "text": return CustomField(name: name, type: .text, isRequired: isRequired)
        case "number": return CustomField(name: name, type: .number, isRequired: isRequired)
        case "date": return CustomField(name: name, type: .date, isRequired: isRequired)
        case "money": return CustomField(name: name, type: .money, isRequired: isRequired)
        case "choice":
            if values.isEmpty { refuse(node, Localized(en: "a list of words behind `values` for a choice", nl: "een lijst van woorden achter `values` bij een keuze")) }
            return values.isEmpty ? nil : CustomField(name: name, type: .choice(values), isRequired: isRequired)
        default: return nil
        }
    }

    /// `{ sections: { stakeholders: [Buying committee] }, fields: { influence: [Clout] } }`.
    private mutating func readVocabulary(_ node: YAMLNode) {
        for group in entries(of: node, Localized(en: "words, such as { sections: { stakeholders: [Buying committee] } }", nl: "woorden, zoals { sections: { stakeholders: [Inkoopcommissie] } }")) {
            guard let target = group.key.scalar.flatMap(VocabularyAdditions.Target.init(rawValue:)) else {
                diagnostics.append(.unknownSetting(group.key, known: VocabularyAdditions.Target.allCases.map(\.rawValue)))
                continue
            }
            for entry in entries(of: group.value, Localized(en: "names and lists of words", nl: "namen en lijsten van woorden")) {
                guard let name = entry.key.scalar, target.names.contains(name) else {
                    diagnostics.append(.unknownSetting(entry.key, known: target.names))
                    continue
                }
                for word in texts(entry.value, of: Localized(en: "a list of words", nl: "een lijst van woorden")) { add(word, for: name, in: target) }
            }
        }
    }

    private mutating func add(_ word: Field<String>, for name: String, in target: VocabularyAdditions.Target) {
        if let other = target.meaning(of: word.value, in: vocabulary), other != name {
            return diagnostics.append(.wrongSetting(word.range, Localized(en: "another word: “\(word.value)” means \(other) already", nl: "een ander woord: ‘\(word.value)’ betekent al \(other)")))
        }
        additions.add(word.value, for: name, in: target)
        vocabulary = Vocabulary(LanguageTable.all, adding: additions)
    }

    private mutating func readBrand(_ node: YAMLNode) {
        for entry in entries(of: node, Localized(en: "a name, a logo and a colour, such as { name: Lumen Digital }", nl: "een naam, een logo en een kleur, zoals { name: Lumen Digital }")) {
            switch entry.key.scalar {
            case "name": configuration.brand.name = text(entry.value, Localized(en: "a name", nl: "een naam"))
            case "logo": configuration.brand.logo = text(entry.value, Localized(en: "the path of a picture", nl: "het pad van een afbeelding")).map { $0.hasPrefix("/") ? $0 : folder + $0 }
            case "color": if let color = color(entry.value) { configuration.brand.color = color }
            case "dark-color": if let color = color(entry.value) { configuration.brand.darkColor = color }
            default: diagnostics.append(.unknownSetting(entry.key, known: ["name", "logo", "color", "dark-color"]))
            }
        }
    }

    /// `{ contacts: { Job Title: job-title } }`.
    private mutating func readImport(_ node: YAMLNode) {
        for group in entries(of: node, Localized(en: "tables and their columns, such as { contacts: { Job Title: job-title } }", nl: "tabellen en hun kolommen, zoals { contacts: { Functienaam: job-title } }")) {
            guard let table = group.key.scalar.flatMap(ImportMapping.Table.init(rawValue:)) else {
                diagnostics.append(.unknownSetting(group.key, known: ImportMapping.Table.allCases.map(\.rawValue)))
                continue
            }
            for entry in entries(of: group.value, Localized(en: "columns and fields, such as { Job Title: job-title }", nl: "kolommen en velden, zoals { Functienaam: job-title }")) {
                guard let column = entry.key.scalar, let target = word(entry.value, table.targets) else { continue }
                configuration.importMapping.columns[table, default: [:]][column] = target
            }
        }
    }

    private mutating func color(_ node: YAMLNode) -> String? {
        if let color = node.scalar, color.utf8.count == 7, color.hasPrefix("#"), UInt32(color.dropFirst(), radix: 16) != nil { return color.lowercased() }
        refuse(node, Localized(en: "a colour such as \"#0b5394\"", nl: "een kleur zoals \"#0b5394\""))
        return nil
    }

    // MARK: Values

    private mutating func entries(of node: YAMLNode, _ expected: Localized) -> [YAMLEntry] {
        if case .mapping(let entries) = node.content { return entries }
        // A key without a value sets nothing.
        if node.scalar?.isEmpty != true { refuse(node, expected) }
        return []
    }

    private mutating func texts(_ node: YAMLNode, of expected: Localized) -> [Field<String>] {
        switch node.content {
        case .scalar(let text): return text.isEmpty ? [] : [Field(text, node.range)]
        case .sequence(let nodes):
            return nodes.compactMap { item in
                if let text = item.scalar, !text.isEmpty { return Field(text, item.range) }
                refuse(item, expected)
                return nil
            }
        case .mapping:
            refuse(node, expected)
            return []
        }
    }

    private mutating func text(_ node: YAMLNode, _ expected: Localized) -> String? {
        if let text = node.scalar, !text.isEmpty { return text }
        refuse(node, expected)
        return nil
    }

    private mutating func word(_ node: YAMLNode, _ words: [String]) -> String? {
        if let text = node.scalar?.lowercased(), words.contains(text) { return text }
        let list = words.joined(separator: ", ")
        var diagnostic = Diagnostic.wrongSetting(node.range, Localized(en: "one of: \(list)", nl: "een van: \(list)"))
        diagnostic.fixes = Suggestion(for: node.scalar ?? "", among: words).replacing(node.range)
        diagnostics.append(diagnostic)
        return nil
    }

    private mutating func number(_ node: YAMLNode, _ range: ClosedRange<Int>) -> Int? {
        if let number = node.scalar.flatMap({ Int($0) }), range.contains(number) { return number }
        refuse(node, Localized(en: "a whole number from \(range.lowerBound) to \(range.upperBound)", nl: "een geheel getal van \(range.lowerBound) tot en met \(range.upperBound)"))
        return nil
    }

    private static func truth(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes": true
        case "false", "no": false
        default: nil
        }
    }

    private mutating func refuse(_ node: YAMLNode, _ expected: Localized) { diagnostics.append(.wrongSetting(node.range, expected)) }
}
