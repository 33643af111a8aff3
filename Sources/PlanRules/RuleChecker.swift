import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanSemantics

/// Holds a compiled plan against all rules.
public enum RuleChecker {
    /// The checks alone: a rule with all its texts is copied for each plan otherwise.
    private static let checks = Rule.all.filter { !$0.looksBeyondPlan }.map(\.check)

    /// Assesses a plan as of a day and gives all its findings, those of the lower floors included, in source order.
    public static func check(
        _ compiled: CompiledPlan, asOf: Day, settings: AssessmentSettings = AssessmentSettings(), rules: RuleSettings = RuleSettings()
    ) -> (assessment: Assessment, diagnostics: [Diagnostic]) {
        let assessment = Assessment.assess(compiled.plan, asOf: asOf, settings: settings)
        let context = RuleContext(compiled, assessment)
        var found: [Diagnostic] = []
        for check in checks { found += check(context) }
        let left = Suppressing.apply(compiled.plan.suppressions, to: compiled.diagnostics + found)
        return (assessment, rules.apply(to: left).inSourceOrder())
    }
}
