import PlanAssessment
import PlanModel
import PlanPortfolio
import PlanText

/// Compares two states of one account. Both were assessed on the same day, so that only the text makes a difference.
struct AccountComparison {
    let old: Account
    let new: Account
    let terms: Terms
    let format: Format

    var changes: [AccountChange] { conclusions + head + records }

    // MARK: What is concluded

    private var conclusions: [AccountChange] { stage + category + completeness + conditions }

    private var stage: [AccountChange] {
        let (before, after) = (old.assessment.stage, new.assessment.stage)
        var changes: [AccountChange] = []
        if before.claimed != after.claimed {
            changes.append(
                AccountChange(.stage, "", "\(word(before.claimed)) → \(word(after.claimed))", direction(before.claimed?.rawValue, after.claimed?.rawValue), line: line(new.plan.stage?.range)))
        }
        if before.supported != after.supported {
            let text = terms(en: "supported by the plan", nl: "door het plan onderbouwd") + ": \(terms.stage(before.supported)) → \(terms.stage(after.supported))"
            changes.append(AccountChange(.stage, "", text, direction(before.supported.rawValue, after.supported.rawValue)))
        }
        return changes
    }

    private func word(_ stage: Stage?) -> String { stage.map(terms.stage) ?? terms(en: "none", nl: "geen") }

    private var category: [AccountChange] {
        let (before, after) = (old.plan.category?.value.rawValue, new.plan.category?.value.rawValue)
        guard before != after else { return [] }
        func word(_ category: Int?) -> String { category.map(String.init) ?? terms(en: "none", nl: "geen") }
        return [AccountChange(.category, "", "\(word(before)) → \(word(after))", line: line(new.plan.category?.range))]
    }

    private var completeness: [AccountChange] {
        let (before, after) = (old.assessment.completeness.percent, new.assessment.completeness.percent)
        return before == after ? [] : [AccountChange(.completeness, "", "\(before)% → \(after)%", direction(before, after))]
    }

    /// A condition whose status differs, with what was found about it before and is found now.
    private var conditions: [AccountChange] {
        zip(old.assessment.conditions, new.assessment.conditions).flatMap { before, after -> [AccountChange] in
            let name = ConditionDefinition.of(after.condition).title[terms.language]
            let status = before.status == after.status ? [] : [
                AccountChange(.condition, name, "\(before.status.title[terms.language]) → \(after.status.title[terms.language])", direction(rank(before.status), rank(after.status)))
            ]
            let (gone, come) = (findings(before), findings(after))
            let evidence = come.filter { !gone.contains($0) }.map { finding in
                AccountChange(.condition, name, terms(en: "now", nl: "nu") + ": \(finding.text)", line: finding.range.map { line($0) } ?? nil)
            }
            return status + (status.isEmpty ? [] : evidence)
        }
    }

    private struct Finding: Equatable {
        let text: String
        let range: SourceRange?

        static func == (left: Finding, right: Finding) -> Bool { left.text == right.text }
    }

    private func findings(_ condition: ConditionAssessment) -> [Finding] {
        condition.criteria.map { Finding(text: "\($0.outcome.symbol) \($0.finding[terms.language])", range: $0.citations.first?.range) }
    }

    /// Nothing to go by is not worse than a condition that is not met, nor better.
    private func rank(_ status: ConditionStatus) -> Int {
        switch status {
        case .unknown, .unmet: 0
        case .partial: 1
        case .met: 2
        }
    }

    // MARK: What is written

    private var head: [AccountChange] {
        var changes: [AccountChange] = []
        func compare(_ label: String, _ before: Field<String>?, _ after: Field<String>?) {
            guard before?.value != after?.value else { return }
            let nothing = terms(en: "nothing", nl: "niets")
            changes.append(AccountChange(.head, label, "\(before?.value ?? nothing) → \(after?.value ?? nothing)", line: line(after?.range)))
        }
        compare(terms(en: "account", nl: "klant"), old.plan.account, new.plan.account)
        compare(terms(en: "manager", nl: "accountmanager"), old.plan.manager, new.plan.manager)
        compare(terms(en: "period", nl: "periode"), old.plan.period, new.plan.period)
        let years = Set((old.plan.revenue + new.plan.revenue).map(\.year.value)).sorted()
        for year in years {
            let (before, after) = (old.plan.revenue.first { $0.year.value == year }, new.plan.revenue.first { $0.year.value == year })
            let figures: [(String, Money?, Money?)] = [
                (terms(en: "actual", nl: "omzet"), before?.actual?.value, after?.actual?.value), (terms(en: "target", nl: "doel"), before?.target?.value, after?.target?.value),
                (terms(en: "potential", nl: "potentieel"), before?.potential?.value, after?.potential?.value),
            ]
            for (label, was, now) in figures where was != now {
                let nothing = terms(en: "nothing", nl: "niets")
                changes.append(AccountChange(.revenue, String(year), "\(label) \(was.map(format.money) ?? nothing) → \(now.map(format.money) ?? nothing)"))
            }
        }
        return changes
    }

    private var records: [AccountChange] {
        let (before, after) = (side(old), side(new))
        func compare(_ subject: AccountChange.Subject, _ records: (ComparedRecords) -> [ComparedRecord]) -> [AccountChange] {
            RecordComparison(subject: subject, terms: terms).changes(from: records(before), to: records(after))
        }
        return compare(.person, \.people) + compare(.product, \.products) + compare(.opportunity, \.opportunities) + compare(.objective, \.objectives)
            + compare(.action, \.actions) + compare(.promise, \.promises) + compare(.agreement, \.agreements) + compare(.contact, \.contacts) + compare(.review, \.reviews)
    }

    private func side(_ account: Account) -> ComparedRecords { ComparedRecords(account: account, terms: terms, format: format) }

    private func line(_ range: SourceRange?) -> Int? { range.map { new.source.position(at: $0.lower).line } }

    private func direction(_ before: Int?, _ after: Int?) -> AccountChange.Direction {
        let (before, after) = (before ?? 0, after ?? 0)
        return after > before ? .better : after < before ? .worse : .neutral
    }
}
