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
            blocks += [.heading(terms(en: "Contact log", nl: "Contactlogboek")), .table(ReportTable(columns: columns, rows: rows))]
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
