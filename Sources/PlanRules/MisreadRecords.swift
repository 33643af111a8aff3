import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanText

// One cause, one finding: what follows from a word that was not understood, a mistyped date or people that nobody
// wrote down is no finding of its own yet.

extension RuleContext {
    /// Whether a condition can't be judged before something else is mended that has a finding of its own.
    func isUnsettled(_ condition: Condition) -> Bool {
        restsOnMisreadRecords(condition) || (condition.restsOnStakeholders && lacksStakeholders)
    }

    /// Whether a record that a condition rests on holds something that was not understood or can't be.
    func restsOnMisreadRecords(_ condition: Condition) -> Bool {
        guard plan.unreadTables.isEmpty else { return true }
        if isMisread(plan.evidence.filter { $0.condition == condition || $0.origin.conditions.contains(condition) }) { return true }
        switch condition {
        case .contact, .topOfMind, .sparringPartner: return isMisread(plan.contacts) || isMisread(plan.stakeholders)
        case .trust: return isMisread(plan.promises) || isMisread(plan.contacts)
        case .portfolio: return isMisread(plan.products)
        case .ease: return isMisread(plan.agreements)
        case .goodwill: return isMisread(plan.stakeholders) || isMisread(plan.opportunities)
        }
    }

    /// Whether characters of the file are lost, so that a name may differ for that alone.
    var isDamaged: Bool { !compiled.source.invalidUTF8.isEmpty }

    private func isMisread<R: Record>(_ records: [R]) -> Bool {
        records.contains { !$0.origin.notUnderstood.isEmpty || hasFutureDate($0.origin.range) }
    }

    private func hasFutureDate(_ record: SourceRange) -> Bool {
        var (low, high) = (0, futureDates.count)
        while low < high {
            let middle = (low + high) / 2
            if futureDates[middle].date.range.lower < record.lower { low = middle + 1 } else { high = middle }
        }
        return low < futureDates.count && futureDates[low].date.range.lower < record.upper
    }

    /// Whether the plan tells of the customer, but of nobody there.
    var lacksStakeholders: Bool {
        plan.stakeholders.isEmpty && plan.unreadTables.isEmpty && assessment.effectiveCategory != .none
            && !emptyParts.contains { $0.part == .information }
    }
}

/// What is written down as past, and has a date that is still to come.
struct FutureDate: Sendable {
    let date: Field<PlanDate>
    let what: Localized

    /// Those of a plan, in the order of the text.
    static func all(in plan: Plan, asOf: Day) -> [FutureDate] {
        var found: [FutureDate] = []
        func consider(_ date: Field<PlanDate>?, _ what: Localized) {
            if let date, date.value.first > asOf { found.append(FutureDate(date: date, what: what)) }
        }
        consider(plan.reviewed, Localized(en: "the review of the plan", nl: "de evaluatie van het plan"))
        for contact in plan.contacts { consider(contact.date, Localized(en: "this contact", nl: "dit contact")) }
        for person in plan.stakeholders { consider(person.lastContact, Localized(en: "this last contact", nl: "dit laatste contact")) }
        for evidence in plan.evidence { consider(evidence.date, Localized(en: "this evidence", nl: "dit bewijs")) }
        for review in plan.reviews { consider(review.date, Localized(en: "this review", nl: "deze evaluatie")) }
        for action in plan.actions { consider(action.done, Localized(en: "the end of this action", nl: "het einde van deze actie")) }
        for promise in plan.promises { consider(promise.done, Localized(en: "the keeping of this promise", nl: "het nakomen van deze belofte")) }
        for opportunity in plan.opportunities { consider(opportunity.closed, Localized(en: "the outcome of this opportunity", nl: "de afloop van deze kans")) }
        return found.sorted { $0.date.range < $1.date.range }
    }
}

extension Condition {
    /// Whether nothing can be said of it without knowing who the people are.
    var restsOnStakeholders: Bool {
        switch self {
        case .contact, .topOfMind, .sparringPartner, .goodwill: true
        case .trust, .portfolio, .ease: false
        }
    }
}
