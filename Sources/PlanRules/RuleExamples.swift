import PlanModel
import PlanSemantics
import PlanText

extension Rule {
    /// The day that all examples are held against.
    public static let exampleDay = Day(year: 2026, month: 11, day: 24)!

    /// An example as one would write it.
    public static func withoutMarks(_ example: String) -> String { example.replacing("⟦", with: "").replacing("⟧", with: "") }

    /// An example with its front matter: its own, or that of all examples.
    public static func whole(_ example: String) -> String { example.hasPrefix("---") || example.hasPrefix("⟦---") ? example : exampleHead + example }

    /// Whether findings of the rule can propose a mend: whether one of the examples gets one.
    public var offersFix: Bool {
        exampleFile == .plan && triggering.contains { example in
            let compiled = PlanCompiler.compile(Source(path: "example.md", text: Self.withoutMarks(Self.whole(example))))
            return RuleChecker.check(compiled, asOf: Self.exampleDay).diagnostics.contains { $0.rule == id && !$0.fixes.isEmpty }
        }
    }
}
