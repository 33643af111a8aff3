import PlanDiagnostics
import PlanModel

// The fixed lists of words that plans and findings are made of.
extension PlanModel.Condition: WordPart {}
extension Stage: WordPart {}
extension PlanModel.Category: WordPart {}
extension ConditionStatus: WordPart {}
extension StakeholderRole: WordPart {}
extension StakeholderLevel: WordPart {}
extension Attitude: WordPart {}
extension ProductStatus: WordPart {}
extension Horizon: WordPart {}
extension OpportunityStatus: WordPart {}
extension ObjectiveNature: WordPart {}
extension ActionStatus: WordPart {}
extension Priority: WordPart {}
extension AgreementTopic: WordPart {}
extension Channel: WordPart {}
extension IncidentStatus: WordPart {}
extension Route: WordPart {}
extension SwotQuadrant: WordPart {}
extension CustomerFactKind: WordPart {}
extension RecordKind: WordPart {}
extension SectionKind: WordPart {}
extension FieldName: WordPart {}
extension FrontMatterKey: WordPart {}
extension Severity: WordPart {}
extension Language: WordPart {}
