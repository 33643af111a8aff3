import PlanAssessment
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
        let who = ReportBlock.table(ReportTable(columns: columns, rows: rows, kind: people.count > 8 ? .sortable : .plain))
        let rest = [.table(levels(context))] + reportingTree(context)
        guard let map = map(context) else { return rest + [who] }
        return [.beside([[.chart(map)], rest]), who]
    }

    private static func map(_ context: AccountContext) -> StakeholderMap? {
        let terms = context.terms
        let placed = context.plan.stakeholders.compactMap { person -> StakeholderMap.Person? in
            guard let name = person.name?.value, let influence = person.influence?.value, let relationship = person.relationship?.value else { return nil }
            return StakeholderMap.Person(name: name, influence: min(5, max(1, influence)), relationship: min(5, max(1, relationship)), attitude: person.attitude?.value)
        }
        guard placed.count > 1 else { return nil }
        // A drawing of more names than this shows nothing: the table has the others.
        let shown = placed.enumerated().sorted { $0.element.influence != $1.element.influence ? $0.element.influence > $1.element.influence : $0.offset < $1.offset }.prefix(60).map(\.element)
        let weak = placed.filter { $0.influence >= 4 && $0.relationship <= 2 }.map(\.name)
        let gap = weak.isEmpty
            ? terms(en: "nobody of great influence is a stranger", nl: "niemand met grote invloed is een vreemde")
            : terms(en: "much influence, weak relationship: \(weak.prefix(5).joined(separator: ", "))", nl: "veel invloed, zwakke relatie: \(weak.prefix(5).joined(separator: ", "))")
        return StakeholderMap(
            caption: terms(en: "Influence and relationship, from 1 to 5; \(gap)", nl: "Invloed en relatie, van 1 tot 5; \(gap)"),
            description: terms(en: "\(placed.count.english("person", "people")) by influence and relationship; \(gap); the table below has all figures", nl: "\(placed.count.dutch("persoon", "personen")) naar invloed en relatie; \(gap); de tabel hieronder heeft alle cijfers"),
            people: shown, influenceName: terms(en: "influence", nl: "invloed"), relationshipName: terms(en: "relationship", nl: "relatie"),
            attitudes: Attitude.allCases.map { ($0, terms.attitude($0)) })
    }

    /// How well each level is covered: whom we know there, and when we spoke last.
    private static func levels(_ context: AccountContext) -> ReportTable {
        let terms = context.terms
        let people = context.plan.stakeholders
        let groups: [StakeholderLevel?] = StakeholderLevel.allCases.map { $0 } + [nil]
        let rows = groups.compactMap { level -> [Line]? in
            let members = people.indices.filter { people[$0].level?.value == level && people[$0].name != nil }
            if members.isEmpty, level == nil { return nil }
            let known = members.filter { (people[$0].relationship?.value ?? 0) >= context.account.assessment.settings.knownRelationship }.count
            let last = members.compactMap { context.plan.lastContact(ofStakeholder: $0)?.day }.max()
            return [
                .text(level.map(terms.level) ?? terms(en: "level unknown", nl: "niveau onbekend")), members.isEmpty ? [.alert("0")] : .text("\(members.count)"),
                [.bar(known.percent(of: members.count)), .text(terms(en: "\(known) of \(members.count)", nl: "\(known) van \(members.count)"))], last.map { .text(context.format.day($0)) } ?? .none,
            ]
        }
        return ReportTable(
            columns: [
                .left(terms(en: "Level", nl: "Niveau")), .right(terms(en: "People", nl: "Mensen")),
                .left(terms(en: "Relationship \(context.account.assessment.settings.knownRelationship)+", nl: "Relatie \(context.account.assessment.settings.knownRelationship)+")),
                .left(terms(en: "Last contact", nl: "Laatste contact")),
            ], rows: rows)
    }

    /// Who reports to whom; nothing when the plan does not say. A circle is cut where it closes.
    private static func reportingTree(_ context: AccountContext) -> [ReportBlock] {
        let people = context.plan.stakeholders
        let bosses = people.indices.map { index -> Int? in
            guard let boss = people[index].reportsTo.flatMap({ context.plan.stakeholderIndex(named: $0.value) }), boss != index else { return nil }
            return boss
        }
        guard bosses.contains(where: { $0 != nil }) else { return [] }
        var below: [Int: [Int]] = [:]
        for (index, boss) in bosses.enumerated() { if let boss { below[boss, default: []].append(index) } }
        var rows: [(depth: Int, line: Line)] = []
        var seen = Set<Int>()
        let roots = people.indices.filter { bosses[$0] == nil } + Array(people.indices)
        for root in roots where people[root].name != nil && !seen.contains(root) {
            var open = [(index: root, depth: 0)]
            while let next = open.popLast() {
                guard seen.insert(next.index).inserted else { continue }
                let person = people[next.index]
                rows.append((min(next.depth, 12), [.text("\(person.attitude?.value.sign ?? "·") \(person.name?.value ?? "–")"), .dim(person.jobTitle.map { ", \($0.value)" } ?? "")]))
                open += (below[next.index] ?? []).reversed().map { ($0, next.depth + 1) }
            }
        }
        return [.heading(context.terms(en: "Who reports to whom", nl: "Wie rapporteert aan wie")), .tree(rows)]
    }

    /// A remark, and the fields that planc does not know: nothing that was written gets lost.
    static func extras(_ notes: Field<String>?, _ origin: RecordOrigin) -> Line {
        let parts = [notes?.value].compactMap { $0 } + origin.extras.map { $0.label.isEmpty ? $0.text.value : "\($0.label): \($0.text.value)" }
        return .text(parts.joined(separator: "; "))
    }
}
