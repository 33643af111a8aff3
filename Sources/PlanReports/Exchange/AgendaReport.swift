import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanText

/// An agenda for people and for other programs.
public struct AgendaReport: Sendable {
    private let portfolio: Portfolio
    private let entries: [AgendaEntry]
    private let language: Language
    private let terms: Terms
    private let format: Format

    /// `owner` keeps what is of the people whose name holds it.
    public init(_ portfolio: Portfolio, _ language: Language, owner: String? = nil) {
        self.portfolio = portfolio
        self.language = language
        terms = Terms(language)
        format = Format(language)
        let wanted = owner?.lowercased()
        entries = Agenda.make(portfolio).filter { entry in wanted.map { entry.owner?.lowercased().contains($0) ?? false } ?? true }
    }

    public var isEmpty: Bool { entries.isEmpty }

    // MARK: Text

    /// By urgency, a line each.
    public func text(color: Bool) -> String {
        let renderer = TextRenderer(language: language, paint: Paint(isOn: color))
        let sections = AgendaEntry.Urgency.allCases.compactMap(section)
        let title = terms(en: "Agenda as of \(format.day(portfolio.asOf))", nl: "Agenda per \(format.day(portfolio.asOf))").replacing("\u{A0}", with: " ")
        if sections.isEmpty { return title + "\n\n" + terms(en: "Nothing to do.", nl: "Niets te doen.") + "\n" }
        return title + "\n\n" + sections.map(renderer.render).joined()
    }

    private func section(_ urgency: AgendaEntry.Urgency) -> ReportSection? {
        let rows = entries.filter { $0.urgency == urgency }.map { entry -> [Line] in
            let date = entry.due.map(format.date) ?? "–"
            let title = (entry.id.map { "\($0) " } ?? "") + (entry.kind == .review ? word(entry.kind) : entry.title) + (entry.kind == .promise ? " (\(word(entry.kind)))" : "")
            return [
                urgency == .overdue ? [.alert(date)] : .text(date), .text(title), .text(portfolio.accounts[entry.account].name),
                entry.owner.map { .text($0) } ?? [.alert(terms(en: "nobody", nl: "niemand"))],
            ]
        }
        guard !rows.isEmpty else { return nil }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Due", nl: "Uiterlijk")), .left(terms(en: "What", nl: "Wat")), .left(terms(en: "Account", nl: "Klant")), .left(terms(en: "Who", nl: "Wie")),
        ]
        return ReportSection(urgency.rawValue, "\(title(urgency)) (\(rows.count))", [.table(ReportTable(columns: columns, rows: rows))])
    }

    private func title(_ urgency: AgendaEntry.Urgency) -> String {
        switch urgency {
        case .overdue: terms(en: "Overdue", nl: "Over tijd")
        case .thisWeek: terms(en: "Within seven days", nl: "Binnen zeven dagen")
        case .later: terms(en: "Later", nl: "Later")
        case .undated: terms(en: "Without a date", nl: "Zonder datum")
        }
    }

    private func word(_ kind: AgendaEntry.Kind) -> String {
        switch kind {
        case .action: terms(en: "action", nl: "actie")
        case .promise: terms(en: "promise", nl: "belofte")
        case .review: terms(en: "review of the plan", nl: "evaluatie van het plan")
        }
    }

    // MARK: Data

    public var json: String {
        JSONValue.object([
            ("version", .number(1)), ("planc", .string(PlancVersion.current)), ("asOf", .string(portfolio.asOf.iso)),
            ("entries", .array(entries.map { entry in .object(members(entry).map { ($0.0, $0.1.map(JSONValue.string) ?? .null) } + [("line", .number(Int64(line(entry))))]) })),
        ]).text
    }

    /// One row an entry, under a header with the names of the JSON.
    public var csv: String {
        var writer = CSVWriter()
        let names = ["urgency", "kind", "account", "file", "id", "title", "owner", "due", "priority"]
        writer.write(names + ["line"])
        for entry in entries { writer.write(members(entry).map { $0.1 ?? "" } + [String(line(entry))]) }
        return writer.text
    }

    /// Actions and promises as tasks, reviews as events of a day.
    public var calendar: String {
        var writer = CalendarWriter(name: terms(en: "Account plans", nl: "Accountplannen"), asOf: portfolio.asOf)
        var seen: [String: Int] = [:]
        for entry in entries {
            let account = portfolio.accounts[entry.account]
            let description = [entry.owner, "\(account.path):\(line(entry))"].compactMap { $0 }.joined(separator: "\n")
            // An id keeps a task the same task when its words change.
            var hash = FNV1a()
            for part in [account.name, entry.kind.rawValue, entry.id ?? entry.title] { hash.add(part.utf8) }
            seen[hash.hexadecimal, default: 0] += 1
            let uid = "\(hash.hexadecimal)-\(seen[hash.hexadecimal] ?? 1)@planc"
            if entry.kind == .review, let day = entry.due?.last {
                writer.event(uid: uid, summary: "\(account.name): \(word(.review))", description: description, category: account.name, day: day)
            } else {
                let priority = entry.priority.map { $0 == .high ? 1 : $0 == .medium ? 5 : 9 } ?? 0
                writer.task(uid: uid, summary: "\(account.name): \(entry.title)", description: description, category: account.name, due: entry.due?.last, priority: priority)
            }
        }
        writer.end()
        return writer.text
    }

    private func members(_ entry: AgendaEntry) -> [(String, String?)] {
        let account = portfolio.accounts[entry.account]
        return [
            ("urgency", entry.urgency.rawValue), ("kind", entry.kind.rawValue), ("account", account.name), ("file", account.path), ("id", entry.id),
            ("title", entry.title), ("owner", entry.owner), ("due", entry.due?.iso), ("priority", entry.priority?.rawValue),
        ]
    }

    private func line(_ entry: AgendaEntry) -> Int { portfolio.accounts[entry.account].source.position(at: entry.range.lower).line }
}
