import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanRules
import PlanSemantics
import PlanText

let asOf = Rule.exampleDay

func whole(_ example: String) -> String { Rule.whole(example) }

func check(_ text: String, path: String = "example.md") -> (assessment: Assessment, diagnostics: [Diagnostic]) {
    RuleChecker.check(PlanCompiler.compile(Source(path: path, text: text)), asOf: asOf)
}

/// `3:7 'text' message`, so that a failure can be read.
func describe(_ diagnostic: Diagnostic, in text: String) -> String {
    let source = Source(path: "", text: text)
    let position = source.position(at: diagnostic.range.lower)
    return "\(diagnostic.severity) \(diagnostic.rule.name) \(position.line):\(position.column) '\(source.text(diagnostic.range))' \(diagnostic.message.english)"
}
