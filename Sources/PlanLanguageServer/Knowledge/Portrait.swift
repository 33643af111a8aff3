import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanReports
import PlanText
import PlanVocabulary

/// What is known of an entity, as Markdown for hover and completion.
struct Portrait {
    let document: PlanDocument

    private var plan: Plan { document.plan }
    private var language: Language { document.language }
    private var format: Format { Format(language) }
    private var table: LanguageTable { .of(language) }
    private func word(_ field: FieldName) -> String { FieldHelp.word(field, language) }
    private func text(en english: String, nl dutch: String) -> String { document.text(en: english, nl: dutch) }

    func markdown(_ entity: Entity) -> String {
        switch entity {
        case .condition(let condition): self.condition(condition)
        case .stakeholder(let index): stakeholder(plan.stakeholders[index])
        case .member(let name): member(name)
        case .record(.objective, let index): objective(index)
        case .record(.opportunity, let index): opportunity(plan.opportunities[index])
        case .record(.action, let index): action(plan.actions[index])
        case .record(let kind, let index): head(plan.title(kind, index), id: nil)
        }
    }

    // MARK: Conditions

    func condition(_ condition: Condition) -> String {
        let found = document.account.assessment[condition]
        let definition = ConditionDefinition.of(condition)
        var lines = ["**\(condition.rawValue). \(definition.title[language])** \(Self.symbol(found.status)) \(status(found.status))", "", definition.holdsWhen[language], ""]
        for criterion in found.criteria {
            let mark = criterion.outcome == .holds ? "●" : criterion.outcome == .fails ? "○" : "–"
            lines.append("- \(mark) \(escaped(criterion.finding[language]))")
        }
        lines.append("")
        let actions = found.actions.map { title(plan.actions[$0].title, plan.actions[$0].origin.id) }
        lines.append(
            actions.isEmpty
                ? text(en: "No open action works on it.", nl: "Er is geen open actie die eraan werkt.")
                : text(en: "Works on it: ", nl: "Werkt eraan: ") + actions.joined(separator: "; "))
        return lines.joined(separator: "\n")
    }

    static func symbol(_ status: ConditionStatus) -> String {
        switch status {
        case .met: "●"
        case .partial: "◐"
        case .unmet: "○"
        case .unknown: "–"
        }
    }

    func status(_ status: ConditionStatus) -> String { table.conditionStatuses[status]?.first ?? status.rawValue }

    // MARK: People

    private func stakeholder(_ person: Stakeholder) -> String {
        let index = plan.stakeholders.firstIndex { $0.origin.range == person.origin.range }
        let last = index.flatMap { plan.lastContact(ofStakeholder: $0) }
        return list(head(person.name, id: nil), [
            (.jobTitle, person.jobTitle?.value), (.role, person.role.flatMap { table.roles[$0.value]?.first }), (.level, person.level.flatMap { table.levels[$0.value]?.first }),
            (.influence, person.influence.map { "\($0.value)/5" }), (.relationship, person.relationship.map { "\($0.value)/5" }),
            (.attitude, person.attitude.flatMap { table.attitudes[$0.value]?.first }),
            (.lastContact, last.map { "\(format.day($0.day)) (\(days(until: $0.day)))" }), (.reportsTo, person.reportsTo?.value), (.owner, person.owner.map { plan.person($0.value) }),
            (.email, person.email?.value), (.phone, person.phone?.value), (.notes, person.notes?.value),
        ])
    }

    private func member(_ name: String) -> String {
        let shown = (plan.team.map(\.name.value) + [plan.manager?.value ?? ""] + plan.owners.map { plan.person($0.value) }).first { $0.lowercased() == name } ?? name
        let open = plan.actions.filter { $0.isOpen && $0.owner.map { plan.person($0.value).lowercased() } == name }
        let late = open.filter { $0.due.map { $0.value.last < document.asOf } ?? false }.count
        let count = text(en: open.count == 1 ? "1 open action" : "\(open.count) open actions", nl: open.count == 1 ? "1 open actie" : "\(open.count) open acties")
        var lines = ["**\(escaped(shown))**", "", count + text(en: ", \(late) overdue", nl: ", \(late) te laat")]
        for action in open.prefix(5) { lines.append("- " + title(action.title, action.origin.id) + (action.due.map { ", \(format.date($0.value))" } ?? "")) }
        return lines.joined(separator: "\n")
    }

    // MARK: Records

    private func objective(_ index: Int) -> String {
        let (item, progress) = (plan.objectives[index], document.account.assessment.objectives[index])
        let serving = plan.actions.filter { $0.origin.references.contains { $0.target == .record(.objective, index) } }
        var markdown = list(head(item.title, id: item.origin.id), [
            (.metric, item.metric?.value), (.baseline, item.baseline.map { format.quantity($0.value) }), (.target, item.target.map { format.quantity($0.value) }),
            (.actual, item.actual.map { format.quantity($0.value) + (progress.progress.map { " (\($0)%)" } ?? "") }), (.due, item.due.map { date($0.value) }),
            (.owner, item.owner.map { plan.person($0.value) }),
        ])
        for action in serving { markdown += "\n- \(action.isOpen ? "☐" : "☑") " + title(action.title, action.origin.id) }
        return markdown
    }

    private func opportunity(_ item: Opportunity) -> String {
        list(head(item.title, id: item.origin.id), [
            (.value, item.value.map { format.money($0.value) + (item.weighted.map { text(en: ", weighted ", nl: ", gewogen ") + format.money($0) } ?? "") }),
            (.probability, item.probability.map { "\($0.value)%" }), (.close, item.close.map { date($0.value) }), (.product, item.product?.value),
            (.owner, item.owner.map { plan.person($0.value) }), (.competitor, item.competitor?.value),
        ])
    }

    private func action(_ item: Action) -> String {
        list(head(item.title, id: item.origin.id), [
            (.status, table.actionStatuses[item.status]?.first), (.owner, item.owner.map { plan.person($0.value) }), (.due, item.due.map { date($0.value) }),
            (.done, item.done.map { date($0.value) }), (.priority, item.priority.flatMap { table.priorities[$0.value]?.first }),
            (.serves, item.origin.references.isEmpty ? nil : item.origin.references.map { "#\($0.name)" }.joined(separator: ", ")),
        ])
    }

    // MARK: Words

    private func head(_ title: Field<String>?, id: Field<String>?) -> String {
        "**" + (id.map { escaped($0.value) + ": " } ?? "") + escaped(title?.value ?? text(en: "without a name", nl: "zonder naam")) + "**"
    }

    private func title(_ title: Field<String>?, _ id: Field<String>?) -> String { escaped((id.map { $0.value + ": " } ?? "") + (title?.value ?? "–")) }

    private func list(_ head: String, _ fields: [(FieldName, String?)]) -> String {
        let lines = fields.compactMap { name, value in value.map { "- \(word(name)): \(escaped($0))" } }
        return ([head, ""] + lines).joined(separator: "\n")
    }

    private func date(_ date: PlanDate) -> String { "\(format.date(date)) (\(days(until: date.last)))" }

    /// "in 10 days", "10 days ago", "today".
    func days(until day: Day) -> String {
        let days = document.asOf.distance(to: day)
        switch days {
        case 0: return text(en: "today", nl: "vandaag")
        case 1: return text(en: "tomorrow", nl: "morgen")
        case -1: return text(en: "yesterday", nl: "gisteren")
        case 2...: return text(en: "in \(days) days", nl: "over \(days) dagen")
        default: return text(en: "\(-days) days ago", nl: "\(-days) dagen geleden")
        }
    }

    /// What a plan says is shown as it is written, never as Markdown or HTML.
    private func escaped(_ text: String) -> String {
        var out = ""
        for character in text {
            if "\\`*_[]<>&#|".contains(character) { out.append("\\") }
            out.append(character.isNewline ? " " : character)
        }
        return out
    }
}
