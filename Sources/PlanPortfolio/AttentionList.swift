import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanRules

/// An account that needs somebody now, and why.
public struct AttentionItem: Sendable {
    /// An index into the portfolio's accounts.
    public let account: Int
    /// The reasons, weightiest first, at most three.
    public let reasons: [Localized]
    let weight: Int
}

/// Which accounts need attention first. An important account with a small trouble comes before a small one with a
/// big trouble: "every customer matters, but not every customer matters equally".
public enum AttentionList {
    public static func make(_ portfolio: Portfolio, limit: Int = 7) -> [AttentionItem] {
        let items = portfolio.accounts.indices.compactMap { item($0, portfolio.accounts[$0]) }
        return Array(items.sorted { left, right in left.weight != right.weight ? left.weight > right.weight : left.account < right.account }.prefix(limit))
    }

    private static func item(_ index: Int, _ account: Account) -> AttentionItem? {
        let importance = 6 - account.assessment.effectiveCategory.rawValue
        // In category 5 no turnover is possible: nothing there is urgent.
        guard importance > 1 else { return nil }
        let reasons = reasons(account).filter { $0.weight > 0 }.sorted { $0.weight > $1.weight }
        guard !reasons.isEmpty else { return nil }
        let weight = reasons.reduce(0) { $0 + $1.weight } * importance
        return AttentionItem(account: index, reasons: reasons.prefix(3).map(\.text), weight: weight)
    }

    private static func reasons(_ account: Account) -> [(weight: Int, text: Localized)] {
        let overdue = account.overdueActions.count
        let idle = account.assessment.conditions.filter { $0.status != .met && $0.actions.isEmpty }
        let unattended = idle.count
        let urgency = idle.reduce(0) { $0 + ($1.status == .partial ? 1 : 2) }
        let promises = account.count(.promiseOverdue)
        let agreements = account.count(.agreementExpired)
        let missed = account.count(.objectiveMissed)
        let behind = account.count(.objectiveBehind)
        let passed = account.count(.opportunityClosePassed)
        var reasons: [(Int, Localized)] = [
            (overdue * 2, Localized(en: "\(overdue.english("action")) overdue", nl: "\(overdue.dutch("actie", "acties")) over tijd")),
            (urgency, Localized(en: "\(unattended.english("condition")) not met without an action", nl: "\(unattended.dutch("voorwaarde", "voorwaarden")) niet vervuld zonder actie")),
            (promises * 3, Localized(en: "\(promises.english("promise")) overdue", nl: "\(promises.dutch("belofte", "beloften")) over tijd")),
            (agreements * 2, Localized(en: "\(agreements.english("agreement")) expired", nl: "\(agreements.dutch("afspraak", "afspraken")) verlopen")),
            (missed * 2, Localized(en: "\(missed.english("objective")) missed", nl: "\(missed.dutch("doelstelling", "doelstellingen")) niet gehaald")),
            (behind, Localized(en: "\(behind.english("objective")) behind", nl: "\(behind.dutch("doelstelling", "doelstellingen")) achter op schema")),
            (passed * 2, Localized(en: "\(passed.english("closing date")) passed", nl: "\(passed.dutch("sluitdatum", "sluitdata")) verstreken")),
        ]
        if account.assessment.stage.isUnsupported {
            reasons.append((2, Localized(en: "the evidence does not support its stage", nl: "de fase wordt niet door bewijs gedragen")))
        }
        if account.assessment.review.isStale {
            let text = account.assessment.review.age.map {
                Localized(en: "plan not reviewed for \($0.english("day"))", nl: "plan \($0.dutch("dag", "dagen")) niet herzien")
            } ?? Localized(en: "plan never reviewed", nl: "plan nooit herzien")
            reasons.append((3, text))
        }
        if account.assessment.conditions[0].criteria[0].outcome == .fails {
            reasons.append((2, account.assessment.conditions[0].criteria[0].finding))
        }
        return reasons
    }
}
