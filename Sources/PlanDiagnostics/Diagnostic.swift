import PlanText

/// How bad a finding is. Error: the plan can't be understood, or breaks the method. Warning: weak. Info: advice.
public enum Severity: String, Sendable, CaseIterable, Comparable {
    case info, warning, error

    private var rank: Int { self == .info ? 0 : self == .warning ? 1 : 2 }
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// The readable name of a rule, such as `action-without-owner`, with the severity it has unless configured otherwise.
///
/// The floor that can notice a mistake declares the identity; its description stands with the other rules.
public struct RuleID: Sendable, Hashable, CustomStringConvertible {
    public let name: String
    public let severity: Severity

    public init(_ name: String, _ severity: Severity) {
        self.name = name
        self.severity = severity
    }

    public var description: String { name }
}

/// Another place that explains a finding: the objective that has no action, the evidence that contradicts.
public struct DiagnosticNote: Sendable, Hashable {
    public var range: SourceRange
    public var message: Localized

    public init(_ range: SourceRange, _ message: Localized) {
        self.range = range
        self.message = message
    }
}

/// A change to the text that mends a finding. The description is a verb phrase: "replace with 2026-02-03".
public struct Fix: Sendable, Hashable {
    public struct Edit: Sendable, Hashable {
        public var range: SourceRange
        public var replacement: String

        public init(_ range: SourceRange, _ replacement: String) {
            self.range = range
            self.replacement = replacement
        }
    }

    public var description: Localized
    public var edits: [Edit]
    /// Whether it is certain: it changes only what nobody could have meant. The others are for a person to choose.
    public var isSafe: Bool

    public init(_ description: Localized, _ edits: [Edit], isSafe: Bool = false) {
        self.description = description
        self.edits = edits
        self.isSafe = isSafe
    }
}

/// One finding about one plan: flat, in the method's words, at the narrowest range that shows the cause.
public struct Diagnostic: Sendable, Hashable {
    public var rule: RuleID
    public var severity: Severity
    public var range: SourceRange
    /// A headline without a full stop.
    public var message: Localized
    /// What to do about it, a sentence.
    public var help: Localized?
    public var notes: [DiagnosticNote]
    public var fixes: [Fix]

    public init(
        _ rule: RuleID, at range: SourceRange, _ message: Localized, help: Localized? = nil,
        notes: [DiagnosticNote] = [], fixes: [Fix] = []
    ) {
        self.rule = rule
        self.severity = rule.severity
        self.range = range
        self.message = message
        self.help = help
        self.notes = notes
        self.fixes = fixes
    }
}

extension Array where Element == Diagnostic {
    /// Findings in the order of the text; at one place in the order of their rules' names.
    public func inSourceOrder() -> [Diagnostic] {
        enumerated().sorted { left, right in
            if left.element.range != right.element.range { return left.element.range < right.element.range }
            if left.element.rule.name != right.element.rule.name { return left.element.rule.name < right.element.rule.name }
            return left.offset < right.offset
        }.map(\.element)
    }
}
