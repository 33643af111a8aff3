import PlanModel
import PlanText

/// What a customer may see of a plan about them: the one place that decides it.
///
/// It is a list of what is allowed, not of what is hidden. A `Plan` is made anew and gets, field by field, what stands
/// below; everything else (findings, conditions, category, stage, attitudes, probabilities, competitors, remarks,
/// unknown columns, prose …) is not in it, so no report made from it can show it.
struct CustomerPlan: Sendable {
    let plan: Plan

    init(_ whole: Plan, source: Source) {
        let hidden = InternalRegions(source)
        func isShown(_ record: some Record) -> Bool { !record.origin.isInternal && !hidden.touch(record.origin.range) }
        var plan = Plan()
        plan.account = whole.account
        plan.manager = whole.manager
        plan.period = whole.period
        plan.team = whole.team
        plan.agreements = whole.agreements.filter(isShown).map { agreement in
            var shown = Agreement(origin: Self.bare(agreement))
            shown.topicText = agreement.topicText
            shown.text = agreement.text
            shown.validUntil = agreement.validUntil
            shown.isOpenEnded = agreement.isOpenEnded
            return shown
        }
        plan.promises = whole.promises.filter(isShown).map { promise in
            var shown = Promise(origin: Self.bare(promise))
            shown.title = promise.title
            shown.to = promise.to
            shown.owner = promise.owner
            shown.due = promise.due
            shown.done = promise.done
            shown.status = promise.status
            return shown
        }
        // What we want of the customer (turnover, a better position) is ours; what we want together is shared.
        let shared = whole.objectives.indices.filter { index in
            let objective = whole.objectives[index]
            return isShown(objective) && !objective.measuresRevenue && !Self.isMoney(objective) && objective.origin.conditions.isEmpty
        }
        plan.objectives = shared.map { index in
            let objective = whole.objectives[index]
            var shown = Objective(origin: Self.bare(objective))
            shown.title = objective.title
            shown.due = objective.due
            shown.status = objective.status
            return shown
        }
        plan.actions = whole.actions.filter { isShown($0) && Self.isShared($0, shared) }.map { action in
            var shown = Action(origin: Self.bare(action))
            shown.title = action.title
            shown.owner = action.owner
            shown.due = action.due
            shown.done = action.done
            shown.status = action.status
            return shown
        }
        plan.products = whole.products.filter { isShown($0) && ($0.status?.value == .sold || $0.addedValue != nil) && $0.status?.value != .notRelevant }.map { product in
            var shown = Product(origin: Self.bare(product))
            shown.name = product.name
            shown.market = product.market
            shown.addedValue = product.addedValue
            return shown
        }
        plan.contacts = whole.contacts.filter(isShown).map { contact in
            var shown = Contact(origin: Self.bare(contact))
            shown.date = contact.date
            shown.people = contact.people.map { ContactPerson(name: $0.name) }
            shown.channel = contact.channel
            shown.summary = contact.summary
            return shown
        }
        self.plan = plan
    }

    /// A record's place without its name, marks and unknown fields.
    private static func bare(_ record: some Record) -> RecordOrigin { RecordOrigin(range: record.origin.range) }

    private static func isMoney(_ objective: Objective) -> Bool {
        [objective.baseline, objective.target, objective.actual].contains { if case .money? = $0?.value.unit { true } else { false } }
    }

    /// An action that only serves ends of our own is ours; one that serves something shared, or nothing in particular,
    /// is not.
    private static func isShared(_ action: Action, _ objectives: [Int]) -> Bool {
        let targets = action.origin.references.map(\.target)
        return targets.isEmpty || targets.contains { if case .record(.objective, let index) = $0 { objectives.contains(index) } else { false } }
    }
}

/// Where `<!-- internal -->` stands inside other text, such as an item of a list: whatever it touches is internal.
/// Marks that stand by themselves are the analyzer's; it has marked the records.
private struct InternalRegions {
    private var regions: [SourceRange] = []

    init(_ source: Source) {
        let bytes = source.bytes
        var index = 0
        var open: Int?
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<"), bytes.matches("<!--", at: index), let end = Self.end(bytes, index) else {
                index += 1
                continue
            }
            let word = String(decoding: bytes[index + 4..<end - 3].filter { !$0.isWhitespace }, as: UTF8.self).lowercased()
            if word == "internal", open == nil { open = index }
            if word == "/internal", let start = open {
                regions.append(SourceRange(start, end))
                open = nil
            }
            index = end
        }
        // Never closed: to the end of the text.
        if let start = open { regions.append(SourceRange(start, bytes.count)) }
    }

    private static func end(_ bytes: [UInt8], _ start: Int) -> Int? {
        var index = start + 4
        while index + 2 < bytes.count {
            if bytes.matches("-->", at: index) { return index + 3 }
            index += 1
        }
        return nil
    }

    func touch(_ range: SourceRange) -> Bool { regions.contains { $0.lower < range.upper && range.lower < $0.upper } }
}
