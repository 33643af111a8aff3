import PlanAssessment
import PlanModel

extension AccountSection {
    /// Contacts, evidence and reviews, the latest first.
    static let history = AccountSection("history", en: "History", nl: "Historie") { context in
        var blocks: [ReportBlock] = []
        let terms = context.terms
        let contacts = newestFirst(context.plan.contacts, \.date)
        if !contacts.isEmpty {
            let columns: [ReportTable.Column] = [
                .left(terms(en: "Date", nl: "Datum")), .left(terms(en: "With", nl: "Met")), .left(terms(en: "How", nl: "Hoe")), .left(terms(en: "Contact", nl: "Contact")), .right(terms(en: "Hours", nl: "Uren")),
            ]
            let rows = contacts.map { contact -> [Line] in
                [
                    context.date(contact.date), .text(contact.people.map(\.name.value).joined(separator: ", ")), .text(contact.channel.map { terms.channel($0.value) } ?? "–"),
                    context.text(contact.summary) + remarks(contact.origin), .text(contact.hours.map { context.format.hundredths($0.value.hundredths) } ?? "–"),
                ]
            }
            blocks.append(.heading(terms(en: "Contact log", nl: "Contactlogboek")))
            if let chart = multiples(context) { blocks.append(.chart(chart)) }
            blocks.append(.table(ReportTable(columns: columns, rows: rows)))
        }
        let evidence = newestFirst(context.plan.evidence, \.date).filter { $0.text != nil }
        if !evidence.isEmpty {
            let lines = evidence.map { item -> Line in
                let condition = item.condition.map { " \(ConditionDefinition.of($0).title[context.report.language]):" } ?? ""
                let mark = [
                    item.satisfaction.map { terms(en: "satisfaction", nl: "tevredenheid") + " " + context.format.quantity($0.value) },
                    item.incident.map { $0.value == .open ? terms(en: "incident open", nl: "incident open") : terms(en: "incident resolved", nl: "incident opgelost") },
                ].compactMap { $0 }.joined(separator: ", ")
                return [.strong(item.date.map { context.format.date($0.value) } ?? terms(en: "undated", nl: "zonder datum")), .text("\(condition) \(item.text!.value)"), .dim(mark.isEmpty ? "" : " (\(mark))")] + remarks(item.origin)
            }
            blocks += [.heading(terms(en: "Evidence", nl: "Bewijs")), .list(lines)]
        }
        let reviews = newestFirst(context.plan.reviews, \.date)
        if !reviews.isEmpty {
            let lines = reviews.map { review -> Line in
                let next = review.next.map { terms(en: " Next: \(context.format.date($0.value)).", nl: " Volgende: \(context.format.date($0.value)).") } ?? ""
                return [
                    .strong(review.date.map { context.format.date($0.value) } ?? "–"), .text(review.by.map { " \($0.value):" } ?? ""), .text(" \(review.text?.value ?? "")"), .dim(next),
                ] + remarks(review.origin)
            }
            blocks += [.heading(terms(en: "Reviews", nl: "Evaluaties")), .list(lines)]
        }
        return blocks
    }

    /// Contacts of the last twelve months per level. A contact at two levels counts at both.
    private static func multiples(_ context: AccountContext) -> LevelMultiples? {
        let terms = context.terms
        let (year, month, _) = context.asOf.civil
        guard let thisMonth = Day(year: year, month: month, day: 1) else { return nil }
        var counts: [StakeholderLevel?: [Int]] = [:]
        for contact in context.plan.contacts {
            guard let date = contact.date?.value.first, date <= context.asOf else { continue }
            let (contactYear, contactMonth, _) = date.civil
            let age = (year - contactYear) * 12 + month - contactMonth
            guard (0..<12).contains(age) else { continue }
            var levels = Set(contact.people.compactMap { $0.stakeholder.flatMap { context.plan.stakeholders[$0].level?.value } })
            if let stated = contact.level?.value { levels.insert(stated) }
            for level in levels.isEmpty ? [nil] : levels.map({ Optional($0) }) { counts[level, default: [Int](repeating: 0, count: 12)][11 - age] += 1 }
        }
        guard !counts.isEmpty else { return nil }
        let none = [Int](repeating: 0, count: 12)
        var rows = StakeholderLevel.allCases.map { LevelMultiples.Row(name: terms.level($0), counts: counts[$0] ?? none) }
        if let unknown = counts[nil] { rows.append(LevelMultiples.Row(name: terms(en: "level unknown", nl: "niveau onbekend"), counts: unknown)) }
        let months = (0..<12).map { context.format.letter(of: thisMonth.advanced(months: $0 - 11)) }
        return LevelMultiples(
            caption: terms(en: "Contacts per month and level, last 12 months", nl: "Contacten per maand en niveau, laatste 12 maanden"),
            description: rows.map { "\($0.name) \($0.total)" }.joined(separator: ", "), rows: rows, months: months)
    }

    private static func remarks(_ origin: RecordOrigin) -> Line {
        let marks = origin.references.map { "#\($0.name)" }.joined(separator: " ")
        guard case .text(let text)? = extras(nil, origin).first else { return [] }
        return [marks, text].filter { !$0.isEmpty }.map { .dim(" \($0)") }
    }

    /// Undated ones last; equal dates keep the order of the plan.
    private static func newestFirst<R>(_ records: [R], _ date: KeyPath<R, Field<PlanDate>?>) -> [R] {
        records.enumerated().sorted { left, right in
            switch (left.element[keyPath: date]?.value, right.element[keyPath: date]?.value) {
            case (let one?, let other?) where one != other: other < one
            case (_?, nil): true
            case (nil, _?): false
            default: left.offset < right.offset
            }
        }.map(\.element)
    }
}
