import PlanDiagnostics
import PlanModel
import PlanSyntax
import PlanText
import PlanVocabulary

/// A plan compiled from its text: the tree, the typed model, and what was wrong with the words.
public struct CompiledPlan: Sendable {
    public let tree: SyntaxTree
    public let plan: Plan
    public let diagnostics: [Diagnostic]

    public var source: Source { tree.source }
    /// Whether the file is a plan at all: its front matter names an account, or tries to.
    public let isPlan: Bool

    init(tree: SyntaxTree, plan: Plan, diagnostics: [Diagnostic], isPlan: Bool) {
        self.tree = tree
        self.plan = plan
        self.diagnostics = diagnostics
        self.isPlan = isPlan
    }

    /// A plan that was compiled before. Its findings were drawn then.
    public init(tree: SyntaxTree, plan: Plan) { self.init(tree: tree, plan: plan, diagnostics: [], isPlan: true) }
}

/// Text to model. Compiling never fails: what is not understood becomes a finding, and stays in the plan as text.
public enum PlanCompiler {
    public static func compile(_ source: Source, settings: CompileSettings = CompileSettings()) -> CompiledPlan {
        let vocabulary = settings.vocabulary
        let parsed = PlanParser.parse(source)
        let tree = parsed.tree.separatingBoldLines()
        let (head, headDiagnostics) = FrontMatterReader.read(tree.frontMatter, source: source, settings)
        var analyzer = SemanticAnalyzer(tree: tree, plan: head, vocabulary: vocabulary)
        analyzer.analyze()
        var plan = analyzer.plan
        let references = ReferenceResolver.resolve(&plan, vocabulary)
        let isPlan = plan.account != nil || plan.isHeadBroken || hasAccountKey(tree.frontMatter, vocabulary)
        // A word that can't be understood because of a broken character has its finding already.
        let words = (headDiagnostics + analyzer.diagnostics + references).filter { diagnostic in
            !source.invalidUTF8.contains { diagnostic.range.contains($0) }
        }
        return CompiledPlan(tree: tree, plan: plan, diagnostics: parsed.diagnostics + words, isPlan: isPlan)
    }

    private static func hasAccountKey(_ frontMatter: FrontMatter?, _ vocabulary: Vocabulary) -> Bool {
        frontMatter?.entries.contains { entry in entry.key.scalar.map { vocabulary.frontMatterKeys[written: $0] == .account } ?? false } ?? false
    }
}
