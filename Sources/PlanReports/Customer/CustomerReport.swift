import PlanDiagnostics
import PlanModel
import PlanPortfolio

/// The report that a customer gets. It knows nothing but a `CustomerPlan`.
public struct CustomerReport: Sendable {
    public let name: String
    /// `havenbedrijf-delta.html`.
    public let page: String
    public let language: Language
    public let asOf: Day
    private let plan: Plan
    private let terms: Terms
    let format: Format

    /// The report of one account of a portfolio, by its index.
    public init(_ index: Int, _ context: ReportContext) {
        let account = context.portfolio.accounts[index]
        plan = CustomerPlan(account.plan, source: account.source).plan
        name = plan.account?.value ?? context.terms(en: "Account plan", nl: "Accountplan")
        page = context.pages[index]
        language = context.language
        asOf = context.asOf
        terms = context.terms
        format = context.format
    }

    static let sectionIDs = ["summary", "agreements", "promises", "objectives", "actions", "portfolio", "contacts"]

    var sections: [ReportSection] {
        let made: [(String, String, [ReportBlock])] = [
            ("summary", terms(en: "Summary", nl: "Samenvatting"), summary),
            ("agreements", terms(en: "What we agreed", nl: "Wat we hebben afgesproken"), agreements),
            ("promises", terms(en: "What we promised", nl: "Wat we hebben beloofd"), promises),
            ("objectives", terms(en: "What we want to reach together", nl: "Wat we samen willen bereiken"), objectives),
            ("actions", terms(en: "What we do for it", nl: "Wat we daarvoor doen"), actions),
            ("portfolio", terms(en: "What we do for you", nl: "Wat we voor je doen"), products),
            ("contacts", terms(en: "When we spoke", nl: "Wanneer we elkaar spraken"), contacts),
        ]
        return made.filter { !$0.2.isEmpty }.map { ReportSection($0.0, $0.1, $0.2) }
    }

    // MARK: Sections

    private var summary: [ReportBlock] {
        let open = plan.actions.filter(\.isOpen).count
        let kept = plan.promises.filter { $0.status == .done }.count
        let promised = plan.promises.filter { $0.status != .cancelled }.count
        var parts: [String] = []
        if !plan.agreements.isEmpty { parts.append(terms(en: plan.agreements.count.english("agreement"), nl: plan.agreements.count.dutch("afspraak", "afspraken"))) }
        if promised > 0 { parts.append(terms(en: "\(kept) of \(promised.english("promise")) kept", nl: "\(kept) van \(promised.dutch("belofte", "beloften")) nagekomen")) }
        if open > 0 { parts.append(terms(en: "\(open.english("action")) under way", nl: "\(open.dutch("actie", "acties")) in gang")) }
        var facts: [(label: String, value: Line)] = []
        if let manager = plan.manager { facts.append((terms(en: "Your account manager", nl: "Je accountmanager"), .text(manager.value))) }
        if let period = plan.period { facts.append((terms(en: "Period", nl: "Periode"), .text(period.value))) }
        return [.lead(.text(parts.isEmpty ? name : parts.joined(separator: ", ").capitalisedFirst + "."))] + (facts.isEmpty ? [] : [.facts(facts)])
    }

    private var agreements: [ReportBlock] {
        table(
            [terms(en: "Topic", nl: "Onderwerp"), terms(en: "Agreement", nl: "Afspraak"), terms(en: "Valid until", nl: "Geldig tot")],
            plan.agreements.map { [text($0.topicText), text($0.text), $0.isOpenEnded ? .text(terms(en: "until ended", nl: "tot opzegging")) : date($0.validUntil)] })
    }

    private var promises: [ReportBlock] {
        table(
            [terms(en: "Promise", nl: "Belofte"), terms(en: "To", nl: "Aan"), terms(en: "By whom", nl: "Door"), terms(en: "Due", nl: "Uiterlijk"), terms(en: "State", nl: "Stand")],
            plan.promises.filter { $0.title != nil && $0.status != .cancelled }.map { promise in
                let state = promise.status == .done ? terms(en: "kept", nl: "nagekomen") + (promise.done.map { " \(format.date($0.value))" } ?? "") : terms(en: "open", nl: "open")
                return [text(promise.title), text(promise.to), person(promise.owner), date(promise.due), .text(state)]
            })
    }

    private var objectives: [ReportBlock] {
        table(
            [terms(en: "Objective", nl: "Doelstelling"), terms(en: "By", nl: "Uiterlijk"), terms(en: "State", nl: "Stand")],
            plan.objectives.filter { $0.title != nil && $0.status?.value != .cancelled }.map {
                [text($0.title), date($0.due), .text($0.status?.value == .done ? terms(en: "reached", nl: "bereikt") : terms(en: "under way", nl: "in gang"))]
            })
    }

    private var actions: [ReportBlock] {
        table(
            [terms(en: "Action", nl: "Actie"), terms(en: "By whom", nl: "Door"), terms(en: "Due", nl: "Uiterlijk"), terms(en: "State", nl: "Stand")],
            plan.actions.filter { $0.title != nil && $0.status != .cancelled }.map { action in
                let state = action.isOpen ? terms(en: "open", nl: "open") : terms(en: "done", nl: "gereed") + (action.done.map { " \(format.date($0.value))" } ?? "")
                return [text(action.title), person(action.owner), date(action.due), .text(state)]
            })
    }

    private var products: [ReportBlock] {
        table(
            [terms(en: "Product", nl: "Product"), terms(en: "For", nl: "Voor"), terms(en: "What it brings you", nl: "Wat het je oplevert")],
            plan.products.filter { $0.name != nil }.map { [text($0.name), text($0.market), text($0.addedValue)] })
    }

    private var contacts: [ReportBlock] {
        let dated = plan.contacts.filter { $0.date != nil && $0.date!.value.first <= asOf }.enumerated()
            .sorted { $0.element.date!.value.first != $1.element.date!.value.first ? $0.element.date!.value.first > $1.element.date!.value.first : $0.offset < $1.offset }.map(\.element)
        return table(
            [terms(en: "Date", nl: "Datum"), terms(en: "With", nl: "Met"), terms(en: "How", nl: "Hoe"), terms(en: "About", nl: "Waarover")],
            dated.map { [date($0.date), .text($0.people.map(\.name.value).joined(separator: ", ")), .text($0.channel.map { terms.channel($0.value) } ?? "–"), text($0.summary)] })
    }

    private func table(_ titles: [String], _ rows: [[Line]]) -> [ReportBlock] {
        rows.isEmpty ? [] : [.table(ReportTable(columns: titles.map { .left($0) }, rows: rows))]
    }

    private func text(_ field: Field<String>?) -> Line { field.map { .text($0.value) } ?? .none }
    private func date(_ field: Field<PlanDate>?) -> Line { field.map { .text(format.date($0.value)) } ?? .none }
    private func person(_ field: Field<String>?) -> Line { field.map { .text(plan.person($0.value)) } ?? .none }
}
