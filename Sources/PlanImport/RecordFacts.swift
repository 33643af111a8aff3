import PlanDiagnostics
import PlanModel
import PlanSemantics
import PlanText
import PlanVocabulary

/// What a record says, field by field, in a form that can be compared and written.
struct RecordFacts {
    struct Fact {
        /// Equal for what means the same.
        let key: String
        /// As a cell has it, in the plan's language.
        let text: String
        /// In the plan; empty for what is imported.
        let range: SourceRange
    }

    let origin: RecordOrigin
    private var facts: [FieldName: Fact] = [:]

    subscript(field: FieldName) -> Fact? {
        get { facts[field] }
        set { facts[field] = newValue }
    }

    init(_ person: Stakeholder, _ plan: Plan, _ words: LanguageTable) {
        origin = person.origin
        add(.name, person.name)
        add(.jobTitle, person.jobTitle)
        add(.role, person.role, key: { $0.rawValue }, text: { words.roles[$0]?.first ?? $0.rawValue })
        add(.level, person.level, key: { $0.rawValue }, text: { words.levels[$0]?.first ?? $0.rawValue })
        add(.influence, person.influence, key: { "\($0)" }, text: { "\($0)" })
        add(.relationship, person.relationship, key: { "\($0)" }, text: { "\($0)" })
        add(.attitude, person.attitude, key: { $0.rawValue }, text: { words.attitudes[$0]?.first ?? $0.rawValue })
        add(.lastContact, person.lastContact, key: { $0.iso }, text: { $0.iso })
        add(.reportsTo, person.reportsTo)
        add(.owner, person.owner, key: { plan.person($0).lowercased() }, text: { CellText.escape($0) })
        add(.email, person.email, key: { $0.lowercased() }, text: { CellText.escape($0) })
        add(.phone, person.phone, key: Self.digits, text: { CellText.escape($0) })
        add(.notes, person.notes)
    }

    init(_ opportunity: Opportunity, _ plan: Plan, _ words: LanguageTable) {
        origin = opportunity.origin
        add(.id, opportunity.origin.id, key: { $0.lowercased() }, text: { CellText.escape($0) })
        add(.title, opportunity.title)
        add(.value, opportunity.value, key: { "\($0.minorUnits) \($0.currency.code)" }, text: { Self.amount($0, plan) })
        add(.probability, opportunity.probability, key: { "\($0)" }, text: { "\($0)%" })
        add(.close, opportunity.close, key: { $0.iso }, text: { $0.iso })
        add(.product, opportunity.product)
        add(.owner, opportunity.owner, key: { plan.person($0).lowercased() }, text: { CellText.escape($0) })
        add(.competitor, opportunity.competitor)
        add(.notes, opportunity.notes)
        guard opportunity.status != .open else { return }
        let word = words.opportunityStatuses[opportunity.status]?.first ?? opportunity.status.rawValue
        let day = opportunity.closed.map { " \($0.value.iso)" } ?? ""
        facts[.status] = Fact(key: opportunity.status.rawValue, text: word + day, range: opportunity.title?.range ?? opportunity.origin.range)
    }

    private mutating func add(_ name: FieldName, _ field: Field<String>?) {
        add(name, field, key: { $0.onOneLine.lowercased() }, text: { CellText.escape($0) })
    }

    private mutating func add<Value>(_ name: FieldName, _ field: Field<Value>?, key: (Value) -> String, text: (Value) -> String) {
        if let field { facts[name] = Fact(key: key(field.value), text: text(field.value), range: field.range) }
    }

    /// Of a telephone number: +31 (0)20 555 and 0031 20 555 are the same.
    private static func digits(_ number: String) -> String {
        let digits = number.replacing("(0)", with: "").filter { $0.isNumber || $0 == "+" }
        return digits.hasPrefix("00") ? "+" + digits.dropFirst(2) : digits
    }

    /// `50000`, `50000.50`; with the currency where it is not the plan's.
    private static func amount(_ money: Money, _ plan: Plan) -> String {
        let digits = money.currency.minorDigits
        var text = String(money.minorUnits.magnitude)
        if digits > 0 {
            text = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
            let cents = text.suffix(digits)
            text = String(text.dropLast(digits)) + (cents.allSatisfy { $0 == "0" } ? "" : ".\(cents)")
        }
        let isUsual = money.currency == plan.currency?.value
        return (isUsual ? "" : "\(money.currency.code) ") + (money.minorUnits < 0 ? "-" : "") + text
    }

    /// All that a plan has of a kind.
    static func all(_ plan: Plan, _ kind: ImportKind, _ words: LanguageTable) -> [RecordFacts] {
        switch kind {
        case .contacts: plan.stakeholders.map { RecordFacts($0, plan, words) }
        case .opportunities: plan.opportunities.map { RecordFacts($0, plan, words) }
        }
    }
}
