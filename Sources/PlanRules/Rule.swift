import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanSemantics
import PlanText

/// A rule that explains itself: what, why, examples, and the check. The same data is the test of the rule and what
/// `planc explain` prints.
public struct Rule: Sendable {
    public enum Group: String, Sendable, CaseIterable {
        case configuration, text, comments, frontMatter = "front-matter", values, references, plan, people, opportunities, objectives, actions, promises, agreements, conditions
    }

    public enum ExampleFile: Sendable { case plan, configuration }

    public let id: RuleID
    public let group: Group
    /// What the rule asks for, a sentence without a full stop.
    public let summary: Localized
    /// Why the method wants it: one to three sentences.
    public let rationale: Localized
    /// Plans with the mistake. `⟦` and `⟧` stand around the span of the expected finding. A plan that does not begin
    /// with `---` gets `Rule.exampleHead` put before it.
    public let triggering: [String]
    /// Plans without it.
    public let nonTriggering: [String]
    /// What the examples are.
    public let exampleFile: ExampleFile
    /// Whether its findings come from more than the plan itself: other plans, or the history of its lines.
    public let looksBeyondPlan: Bool
    let check: @Sendable (RuleContext) -> [Diagnostic]

    /// `check` is left out by rules whose findings a lower floor makes.
    init(
        _ id: RuleID, _ group: Group, summary: Localized, rationale: Localized, triggering: [String], nonTriggering: [String],
        exampleFile: ExampleFile = .plan, looksBeyondPlan: Bool = false, check: @escaping @Sendable (RuleContext) -> [Diagnostic] = { _ in [] }
    ) {
        self.id = id
        self.group = group
        self.summary = summary
        self.rationale = rationale
        self.triggering = triggering
        self.nonTriggering = nonTriggering
        self.exampleFile = exampleFile
        self.looksBeyondPlan = looksBeyondPlan
        self.check = check
    }

    /// The front matter of examples that do not bring their own.
    public static let exampleHead = """
        ---
        account: Example Company
        manager: Ada Berg
        category: 3
        stage: interest
        revenue: { 2025: 40000, 2026: 45000 }
        reviewed: 2026-11-01
        ---

        """
}

/// What a rule looks at.
///
/// A class, since each of a hundred rules is handed it: a copy costs one count, not one for each part of the plan.
public final class RuleContext: Sendable {
    public let compiled: CompiledPlan
    public let assessment: Assessment
    /// What is written down as past, and has a date that is still to come: in the order of the text.
    let futureDates: [FutureDate]
    // What many rules look at is picked once.
    /// Actions that somebody still has to do; those without a title are no actions yet.
    let openActions: [Action]
    let openPromises: [Promise]
    let openOpportunities: [Opportunity]
    /// Indices of the objectives that are still to be reached or given up.
    let openObjectives: [Int]
    let namedStakeholders: [Stakeholder]

    public var plan: Plan { compiled.plan }
    public var asOf: Day { assessment.asOf }

    public init(_ compiled: CompiledPlan, _ assessment: Assessment) {
        self.compiled = compiled
        self.assessment = assessment
        let plan = compiled.plan
        futureDates = FutureDate.all(in: plan, asOf: assessment.asOf)
        openActions = plan.actions.filter { $0.isOpen && $0.title != nil }
        openPromises = plan.promises.filter { $0.status == .open && $0.title != nil }
        openOpportunities = plan.opportunities.filter { $0.status == .open && $0.title != nil }
        openObjectives = plan.objectives.indices.filter { index in
            let objective = plan.objectives[index]
            return objective.title != nil && objective.status?.value != .done && objective.status?.value != .cancelled
        }
        namedStakeholders = plan.stakeholders.filter { $0.name != nil }
    }

    /// Where a finding about a missing fact of the head belongs: the opening `---`.
    var headRange: SourceRange { plan.headRange }

    /// The narrowest span that shows a record: its title, else its first line.
    func span(_ title: Field<String>?, _ origin: RecordOrigin) -> SourceRange {
        if let title { return title.range }
        let line = compiled.source.lineIndex(at: origin.range.lower)
        let end = min(origin.range.upper, compiled.source.lineRange(line).upper)
        return compiled.source.trimmed(SourceRange(origin.range.lower, end))
    }
}
