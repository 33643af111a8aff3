import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanText
import PlanVocabulary

// What several rules ask of a plan, and the words that they share.

extension RuleContext {
    /// Whether a fact that the head does not give is missing, and not merely unreadable.
    func isMissing(_ key: FrontMatterKey) -> Bool { !plan.isHeadBroken && (plan.notUnderstood.isEmpty || !plan.notUnderstood.contains(key)) }

    /// What actions refer to and the plan does not have: those references have findings of their own.
    var unresolvedNames: Set<String> {
        Set(plan.actions.flatMap { $0.origin.references.filter { $0.target == .unresolved }.map(\.name) })
    }

    /// Whether one of the unresolved names probably means this record.
    func isProbablyMeant(_ origin: RecordOrigin, by unresolved: Set<String>) -> Bool {
        guard plan.unreadTables.isEmpty else { return true }
        // Without an id of its own, it may be the one that a reference to nothing means.
        guard let id = origin.id?.value else { return !unresolved.isEmpty }
        return unresolved.contains { EditDistance.nearest(to: $0, among: [id]) != nil }
    }

    /// How many days ago a date passed, or nil when it has not.
    func daysPast(_ date: Field<PlanDate>?) -> Int? {
        guard let last = date?.value.last, last < asOf else { return nil }
        return last.distance(to: asOf)
    }

    /// The heading of the first section of one of these kinds, else the head.
    func heading(_ kinds: [SectionKind]) -> SourceRange {
        plan.sections.first { $0.kind.map(kinds.contains) ?? false }?.titleRange ?? headRange
    }

    /// A name as it has to stand in place of the value at `range`: in quotes when it is the bare value of a `key:value`.
    func quoted(_ name: String, at range: SourceRange) -> String {
        let isBare = range.lower > 0 && compiled.source.bytes[range.lower - 1] == UInt8(ascii: ":")
        return isBare && name.contains(" ") ? "\"\(name)\"" : name
    }

    /// Why a condition is not met: the first record of each criterion that fails, and an action that would nearly do.
    func notes(_ condition: ConditionAssessment) -> [DiagnosticNote] {
        failingNotes(condition)
            + condition.incompleteActions.prefix(1).map { index in
                DiagnosticNote(
                    span(plan.actions[index].title, plan.actions[index].origin),
                    Localized(en: "this action would do, had it an owner and a date", nl: "deze actie zou volstaan, als ze een eigenaar en een datum had"))
            }
    }

    func failingNotes(_ condition: ConditionAssessment) -> [DiagnosticNote] {
        condition.criteria.filter { $0.outcome == .fails }.compactMap { criterion in
            criterion.citations.first.map { DiagnosticNote($0.range, criterion.finding) }
        }
    }
}

extension RecordOrigin {
    /// Whether a field is missing, and not merely not understood.
    func lacks<Value>(_ field: Field<Value>?, _ name: FieldName) -> Bool { field == nil && (notUnderstood.isEmpty || !notUnderstood.contains(name)) }
}

extension StringProtocol {
    /// It without blanks at its ends.
    var trimmed: String {
        guard utf8.first == 0x20 || hasSuffix(" ") else { return String(self) }
        return String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

extension String {
    /// Whether it begins or ends with the words of a name in lower case, as "Bo Carr" does with "bo".
    func hasWords(_ name: String) -> Bool {
        let full = lowercased()
        return full.hasPrefix(name + " ") || full.hasSuffix(" " + name)
    }
}

extension FieldName {
    /// The word for the field as one writes it in a plan.
    var word: Localized {
        Localized(
            en: LanguageTable.of(.english).fields[self]?.first ?? rawValue,
            nl: LanguageTable.of(.dutch).fields[self]?.first ?? rawValue)
    }
}

extension Condition {
    /// `#top-of-mind`, as one marks a record with it.
    var tag: Localized { Self.tags[rawValue - 1] }

    private static let tags: [Localized] = allCases.map { condition in
        func tag(_ language: Language) -> String {
            let word = LanguageTable.of(language).conditions[condition]?.first ?? condition.id
            return "#" + WordKey.make(word).split(separator: " ").joined(separator: "-")
        }
        return Localized(en: "#" + condition.id, nl: tag(.dutch))
    }
}

extension Stage {
    /// The word for the stage as one writes it in a plan.
    var word: Localized {
        Localized(
            en: LanguageTable.of(.english).stages[self]?.first ?? id,
            nl: LanguageTable.of(.dutch).stages[self]?.first ?? id)
    }
}

extension Horizon {
    /// "short" of "short term".
    var word: Localized {
        switch self {
        case .short: Localized(en: "short", nl: "korte")
        case .medium: Localized(en: "medium", nl: "middellange")
        case .long: Localized(en: "long", nl: "lange")
        }
    }
}

extension Money {
    /// `€1,250,000`, in Dutch `€ 1.250.000`: whole units, for people.
    var title: Localized {
        let digits = Array(String(wholeUnits.magnitude))
        func grouped(_ separator: Character) -> String {
            var text = wholeUnits < 0 ? "-" : ""
            for (index, digit) in digits.enumerated() {
                if index > 0, (digits.count - index) % 3 == 0 { text.append(separator) }
                text.append(digit)
            }
            return text
        }
        let space = currency.symbol == currency.code ? " " : ""
        return Localized(en: currency.symbol + space + grouped(","), nl: currency.symbol + " " + grouped("."))
    }
}

extension Array where Element == Localized {
    /// "a, b and c".
    var listed: Localized { Localized(en: listed(.english, "and"), nl: listed(.dutch, "en")) }

    /// "a, b or c", with the word between the last two.
    func listed(_ language: Language, _ conjunction: String) -> String {
        let words = map { $0[language] }
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }
}

extension Fix {
    /// Puts the name that was probably meant in the place of another.
    static func replace(_ ranges: [SourceRange], with name: String) -> Fix {
        Fix(Localized(en: "replace with “\(name)”", nl: "vervang door ‘\(name)’"), ranges.map { Edit($0, name) })
    }

    /// "; did you mean “Ada”?", or nothing.
    static func question(_ nearest: String?) -> Localized {
        guard let nearest else { return Localized(same: "") }
        return Localized(en: "; did you mean “\(nearest)”?", nl: "; bedoel je ‘\(nearest)’?")
    }
}
