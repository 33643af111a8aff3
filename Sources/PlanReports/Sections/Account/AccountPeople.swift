import PlanModel

extension AccountSection {
    /// The stakeholders with how well they know us.
    static let people = AccountSection("people", en: "People", nl: "Mensen") { context in
        let terms = context.terms
        let people = context.plan.stakeholders
        guard !people.isEmpty else { return [] }
        let rows = people.indices.map { index -> [Line] in
            let person = people[index]
            return [
                context.text(person.name), context.text(person.jobTitle), .text(person.role.map { terms.role($0.value) } ?? "–"),
                .text(person.level.map { terms.level($0.value) } ?? "–"), .text(person.influence.map { "\($0.value)" } ?? "–"),
                .text(person.relationship.map { "\($0.value)" } ?? "–"), .text(person.attitude.map { terms.attitude($0.value) } ?? "–"),
                .text(context.plan.lastContact(ofStakeholder: index).map { context.format.day($0.day) } ?? "–"), context.text(person.reportsTo), context.owner(person.owner),
                .text([person.email, person.phone].compactMap { $0?.value }.joined(separator: ", ")), extras(person.notes, person.origin),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Name", nl: "Naam")), .left(terms(en: "Title", nl: "Functie")), .left(terms(en: "Role", nl: "Rol")), .left(terms(en: "Level", nl: "Niveau")),
            .right(terms(en: "Influence", nl: "Invloed")), .right(terms(en: "Relationship", nl: "Relatie")), .left(terms(en: "Attitude", nl: "Houding")),
            .left(terms(en: "Last contact", nl: "Laatste contact")), .left(terms(en: "Reports to", nl: "Rapporteert aan")), .left(terms(en: "Our contact", nl: "Onze contactpersoon")),
            .left(terms(en: "Reach", nl: "Bereikbaar")), .left(terms(en: "Notes", nl: "Opmerkingen")),
        ]
        return [.table(ReportTable(columns: columns, rows: rows))]
    }

    /// A remark, and the fields that planc does not know: nothing that was written gets lost.
    static func extras(_ notes: Field<String>?, _ origin: RecordOrigin) -> Line {
        let parts = [notes?.value].compactMap { $0 } + origin.extras.map { $0.label.isEmpty ? $0.text.value : "\($0.label): \($0.text.value)" }
        return .text(parts.joined(separator: "; "))
    }
}
