import PlanDiagnostics

/// Which rules count, and how heavily: from the configuration and the command line.
public struct RuleSettings: Sendable, Equatable {
    /// What a rule is set to. `off` leaves its findings out.
    public enum Level: Sendable, Equatable { case off, severity(Severity) }

    /// By the name of a rule or a group; a rule's own name counts before its group's.
    public var levels: [String: Level] = [:]
    /// Names of rules and groups that alone count; empty means all.
    public var selected: Set<String> = []
    /// Names of rules and groups that do not count.
    public var ignored: Set<String> = []

    public init() {}

    /// The names that `levels`, `selected` and `ignored` may hold: of rules and of groups.
    public static let names: [String] = Rule.Group.allCases.map(\.rawValue) + Rule.all.map(\.id.name)

    /// The severity of a rule's findings; nil when they are left out.
    public func severity(of id: RuleID) -> Severity? {
        let group = Rule.named(id.name)?.group.rawValue ?? ""
        if ignored.contains(id.name) || ignored.contains(group) { return nil }
        if !selected.isEmpty, !selected.contains(id.name), !selected.contains(group) { return nil }
        switch levels[id.name] ?? levels[group] {
        case .off: return nil
        case .severity(let severity): return severity
        case nil: return id.severity
        }
    }

    /// Findings with their severities; without those of rules that do not count.
    public func apply(to diagnostics: [Diagnostic]) -> [Diagnostic] {
        if self == RuleSettings() { return diagnostics }
        return diagnostics.compactMap { diagnostic in
            severity(of: diagnostic.rule).map { severity in
                var diagnostic = diagnostic
                diagnostic.severity = severity
                return diagnostic
            }
        }
    }
}
