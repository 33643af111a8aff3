import PlanText

/// `<!-- planc-ignore rule-id: reason -->`: the writer knows of a finding, and says why it may stay.
public struct Suppression: Sendable, Equatable {
    /// The comment.
    public let range: SourceRange
    /// The name of the rule, as written; its value is empty when there is none.
    public let rule: Field<String>
    /// Why; nil when the writer gave no reason, and then it silences nothing.
    public let reason: Field<String>?
    /// Where the finding has to stand: the block behind the comment, the block that the comment stands in, or the facts
    /// at the top.
    public let target: SourceRange

    public init(range: SourceRange, rule: Field<String>, reason: Field<String>?, target: SourceRange) {
        self.range = range
        self.rule = rule
        self.reason = reason
        self.target = target
    }
}
