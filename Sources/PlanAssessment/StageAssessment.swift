import PlanDiagnostics
import PlanModel

/// The stage that the plan claims, the one that its evidence supports, and what the next one still wants.
///
/// A condition that is partly met upholds a claim; to be taken for further than one claims, it has to be met.
public struct StageAssessment: Sendable {
    public let claimed: Stage?
    public let supported: Stage
    /// What is missing for the stage after the supported one; empty at the last stage.
    public let missing: [Localized]

    public var isUnsupported: Bool { claimed.map { $0 > supported } ?? false }

    static func assess(_ context: AssessmentContext, _ conditions: [ConditionAssessment]) -> StageAssessment {
        var supported = Stage.communication
        for stage in Stage.allCases.dropFirst() {
            let isBeyondClaim = context.plan.stage.map { stage > $0.value } ?? true
            let missing = missingProof(of: stage, context, conditions, isStrict: isBeyondClaim)
            if !missing.isEmpty {
                return StageAssessment(claimed: context.plan.stage?.value, supported: supported, missing: missing)
            }
            supported = stage
        }
        return StageAssessment(claimed: context.plan.stage?.value, supported: supported, missing: [])
    }

    /// What is missing before a stage may be claimed, given the stages before it. A tender lets the first three be
    /// skipped: the contract came before the relationship.
    private static func missingProof(of stage: Stage, _ context: AssessmentContext, _ conditions: [ConditionAssessment], isStrict: Bool) -> [Localized] {
        let plan = context.plan
        func status(_ condition: Condition) -> ConditionStatus { conditions[condition.rawValue - 1].status }
        switch stage {
        case .communication: return []
        case .interest:
            if plan.isTender { return [] }
            var missing: [Localized] = []
            if context.lastContact == nil { missing.append(Localized(en: "a dated contact", nl: "een gedateerd contact")) }
            let isInterested = !plan.opportunities.isEmpty || plan.products.contains { $0.status?.value == .sold || $0.status?.value == .known } || hasSold(plan)
            if !isInterested {
                missing.append(Localized(en: "an opportunity, or a product that the customer knows", nl: "een kans, of een product dat de klant kent"))
            }
            return missing
        case .firstSale:
            if hasSold(plan) { return [] }
            return [Localized(en: "turnover, or an opportunity that was won", nl: "omzet, of een gewonnen kans")]
        case .trustedSupplier:
            var missing: [Localized] = []
            if isStrict, status(.trust) != .met {
                missing.append(Localized(en: "trust that is met", nl: "vertrouwen dat vervuld is"))
            } else if status(.trust) == .unmet || status(.trust) == .unknown {
                missing.append(Localized(en: "trust that is at least partly met", nl: "vertrouwen dat ten minste deels vervuld is"))
            }
            if yearsSold(plan) < 2 { missing.append(Localized(en: "turnover in a second year", nl: "omzet in een tweede jaar")) }
            return missing
        case .strategicPartner:
            if status(.sparringPartner) == .met || (!isStrict && status(.sparringPartner) != .unmet) { return [] }
            return [
                status(.sparringPartner) == .partial
                    ? Localized(en: "being a sparring partner: that condition is only partly met", nl: "gesprekspartner zijn: die voorwaarde is pas deels vervuld")
                    : Localized(en: "being a sparring partner: that condition is not met", nl: "gesprekspartner zijn: die voorwaarde is niet vervuld")
            ]
        case .secured:
            var missing: [Localized] = []
            if context.category != .saturated, hasGrowth(context) {
                missing.append(Localized(en: "growth that is exhausted: category 2, or no open opportunity", nl: "uitgeputte groei: categorie 2, of geen open kans"))
            }
            if !plan.agreements.contains(where: { isValid($0, context.asOf) }) {
                missing.append(Localized(en: "an agreement that is valid today", nl: "een afspraak die vandaag geldig is"))
            }
            return missing
        }
    }

    private static func hasSold(_ plan: Plan) -> Bool { yearsSold(plan) > 0 || plan.opportunities.contains { $0.status == .won } }

    private static func yearsSold(_ plan: Plan) -> Int { plan.revenue.filter { ($0.actual?.value.minorUnits ?? 0) > 0 }.count }

    private static func hasGrowth(_ context: AssessmentContext) -> Bool { context.plan.opportunities.contains { $0.status == .open } }

    private static func isValid(_ agreement: Agreement, _ asOf: Day) -> Bool {
        guard agreement.text != nil else { return false }
        return agreement.isOpenEnded || (agreement.validUntil.map { $0.value.last >= asOf } ?? false)
    }
}
