import PlanAssessment
import PlanDiagnostics
import PlanRules
import PlanSemantics

/// What a company sets for its plans, from `planc.yml` and from planc itself.
public struct Configuration: Sendable {
    public var compile = CompileSettings()
    public var assessment = AssessmentSettings()
    public var rules = RuleSettings()
    /// The language of messages and reports, where neither the command line nor the plan names one.
    public var language: Language?
    /// The least severity that makes the exit code 1; nil where nothing is set.
    public var failOn: FailOn?
    public var brand = BrandSettings()
    public var importMapping = ImportMapping()
    /// Plans that are left out.
    var exclusions: [PathPattern] = []

    public init() {}

    /// The name of a planc configuration file.
    public static let fileName = "planc.yml"
}

/// From which severity on findings make the exit code 1.
public enum FailOn: String, Sendable, CaseIterable {
    case error, warning, info, never

    /// Nil for `never`.
    public var threshold: Severity? { Severity(rawValue: rawValue) }
}

/// How reports look: whose they are.
public struct BrandSettings: Sendable, Equatable {
    public var name: String?
    /// The path of a picture.
    public var logo: String?
    /// `#rrggbb`, on light paper.
    public var color: String?
    /// `#rrggbb`, on dark paper.
    public var darkColor: String?

    public init() {}
}
