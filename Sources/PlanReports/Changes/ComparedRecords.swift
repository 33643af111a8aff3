import PlanModel
import PlanPortfolio
import PlanText

/// The records of an account, as they are compared: which of their fields matter, and which way is better.
struct ComparedRecords {
    let account: Account
    let terms: Terms
    let format: Format

    private typealias Value = ComparedRecord.Value
    private var plan: Plan { account.plan }

    private func record(_ origin: RecordOrigin, _ title: String?, _ values: [Value]) -> ComparedRecord {
        ComparedRecord(id: origin.id?.value, title: title ?? origin.id?.value ?? "", line: account.source.position(at: origin.range.lower).line, values: values)
    }

    private func date(_ field: Field<PlanDate>?) -> String? { field.map { format.date($0.value) } }
    private func money(_ field: Field<Money>?) -> String? { field.map { format.money($0.value) } }
    private func quantity(_ field: Field<Quantity>?) -> String? { field.map { format.quantity($0.value) } }
    private func owner(_ field: Field<String>?) -> String? { field.map { plan.person($0.value) } }

    var people: [ComparedRecord] {
        plan.stakeholders.filter { $0.name != nil }.map { person in
            record(
                person.origin, person.name?.value,
                [
                    Value(terms(en: "role", nl: "rol"), person.role.map { terms.role($0.value) }),
                    Value(terms(en: "title", nl: "functie"), person.jobTitle?.value),
                    Value(terms(en: "influence", nl: "invloed"), person.influence.map { String($0.value) }),
                    Value(terms(en: "relationship", nl: "relatie"), person.relationship.map { String($0.value) }, rank: person.relationship?.value),
                    Value(
                        terms(en: "attitude", nl: "houding"), person.attitude.map { terms.attitude($0.value) },
                        rank: person.attitude.flatMap { Attitude.allCases.firstIndex(of: $0.value) }),
                ])
        }
    }

    var products: [ComparedRecord] {
        plan.products.map { product in
            let ranks: [ProductStatus: Int] = [.unknown: 0, .known: 1, .sold: 2]
            return record(
                product.origin, product.name?.value,
                [
                    Value(terms(en: "status", nl: "status"), product.status.map { terms.productStatus($0.value) }, rank: product.status.flatMap { ranks[$0.value] }),
                    Value(terms(en: "revenue", nl: "omzet"), money(product.revenue)), Value(terms(en: "potential", nl: "potentieel"), money(product.potential)),
                    Value(terms(en: "competitor", nl: "concurrent"), product.competitor?.value),
                ])
        }
    }

    var opportunities: [ComparedRecord] {
        plan.opportunities.map { opportunity in
            let words: [OpportunityStatus: String] = [.open: terms(en: "open", nl: "open"), .won: terms(en: "won", nl: "gewonnen"), .lost: terms(en: "lost", nl: "verloren")]
            let ranks: [OpportunityStatus: Int] = [.lost: 0, .open: 1, .won: 2]
            var record = record(
                opportunity.origin, opportunity.title?.value,
                [
                    Value(terms(en: "status", nl: "status"), words[opportunity.status], rank: ranks[opportunity.status]),
                    Value(terms(en: "value", nl: "waarde"), money(opportunity.value)),
                    Value(terms(en: "probability", nl: "kans"), opportunity.probability.map { "\($0.value)%" }, rank: opportunity.status == .open ? opportunity.probability?.value : nil),
                    Value(terms(en: "closes", nl: "sluit"), date(opportunity.close)), Value(terms(en: "owner", nl: "eigenaar"), owner(opportunity.owner)),
                ])
            record.whenNew = opportunity.status == .lost ? .worse : .better
            return record
        }
    }

    var objectives: [ComparedRecord] {
        plan.objectives.map { objective in
            record(
                objective.origin, objective.title?.value,
                [
                    Value(terms(en: "status", nl: "status"), objective.status.map { status($0.value) }, rank: objective.status.map { rank($0.value) }),
                    Value(terms(en: "actual", nl: "stand"), quantity(objective.actual)), Value(terms(en: "target", nl: "doel"), quantity(objective.target)),
                    Value(terms(en: "due", nl: "uiterlijk"), date(objective.due)), Value(terms(en: "owner", nl: "eigenaar"), owner(objective.owner)),
                ])
        }
    }

    var actions: [ComparedRecord] { plan.actions.map { task($0.origin, $0.title, $0.status, $0.due, $0.owner) } }
    var promises: [ComparedRecord] { plan.promises.map { task($0.origin, $0.title, $0.status, $0.due, $0.owner) } }

    private func task(_ origin: RecordOrigin, _ title: Field<String>?, _ state: ActionStatus, _ due: Field<PlanDate>?, _ who: Field<String>?) -> ComparedRecord {
        record(
            origin, title?.value,
            [
                Value(terms(en: "status", nl: "status"), status(state), rank: rank(state)), Value(terms(en: "due", nl: "uiterlijk"), date(due)),
                Value(terms(en: "owner", nl: "eigenaar"), owner(who)),
            ])
    }

    private func status(_ status: ActionStatus) -> String {
        switch status {
        case .open: terms(en: "open", nl: "open")
        case .done: terms(en: "done", nl: "klaar")
        case .cancelled: terms(en: "cancelled", nl: "vervallen")
        }
    }

    /// Done is better than open; giving up is neither.
    private func rank(_ status: ActionStatus) -> Int { status == .done ? 1 : 0 }

    var agreements: [ComparedRecord] {
        plan.agreements.map { agreement in
            record(
                agreement.origin, agreement.topicText?.value ?? agreement.text?.value,
                [
                    Value(terms(en: "agreement", nl: "afspraak"), agreement.topicText == nil ? nil : agreement.text?.value),
                    Value(terms(en: "valid until", nl: "geldig tot"), date(agreement.validUntil)),
                ])
        }
    }

    var contacts: [ComparedRecord] {
        plan.contacts.map { contact in
            let people = contact.people.map(\.name.value).joined(separator: ", ")
            var record = record(contact.origin, [date(contact.date), people].compactMap { $0 }.joined(separator: " "), [Value(terms(en: "about", nl: "over"), contact.summary?.value)])
            record.whenNew = .better
            return record
        }
    }

    var reviews: [ComparedRecord] {
        plan.reviews.map { review in
            var record = record(review.origin, date(review.date), [Value(terms(en: "by", nl: "door"), review.by?.value)])
            record.whenNew = .better
            return record
        }
    }
}
