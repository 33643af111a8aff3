import PlanDiagnostics
import PlanModel
import PlanSemantics
import PlanText

/// What the canonical form is to include besides tables and the order of tokens.
public struct FormatOptions: Sendable, Equatable {
    /// Dates as ISO 8601.
    public var dates = false
    /// The facts at the top in the order of the reference.
    public var order = false

    public init() {}
}

/// Brings a plan into its canonical form, described in `docs/plan-format.md`. What the plan says and its prose stay as
/// they are, and so do line endings, a byte order mark and the end of the file; a second time changes nothing.
public enum PlanFormatter {
    /// The bytes of the plan in canonical form. A plan with bytes that are no UTF-8 is left alone: writing it would lose them.
    public static func format(_ compiled: CompiledPlan, settings: CompileSettings, options: FormatOptions = FormatOptions()) -> [UInt8] {
        guard compiled.source.invalidUTF8.isEmpty else { return compiled.source.bytes }
        var text = FormattedText(compiled, settings)
        // Each step looks at the text that the one before left.
        // Dates first: one that is written oddly may keep the facts from being moved.
        if options.dates { text.apply(ISODates.edits(text.compiled).map { [$0] }) }
        if options.order { text.apply([FrontMatterOrder.edits(text.compiled.tree, settings.vocabulary)]) }
        text.apply(TokenOrder.edits(text.compiled, settings.vocabulary))
        text.apply(TableAlignment.edits(text.compiled.tree))
        return text.compiled.source.bytes
    }
}

/// A plan on its way to the canonical form.
private struct FormattedText {
    /// Compilations that one step may spend on finding the edits that would change what the plan says.
    private static let mostAttempts = 64

    private(set) var compiled: CompiledPlan
    private let settings: CompileSettings
    private let listing: String

    init(_ compiled: CompiledPlan, _ settings: CompileSettings) {
        self.compiled = compiled
        self.settings = settings
        listing = ModelListing.text(compiled.plan)
    }

    /// Makes edits, in groups that belong together and stand in order. A group that would change what the plan says is
    /// left out: the text is the writer's, however it is padded.
    mutating func apply(_ groups: [[Fix.Edit]]) {
        var attempts = Self.mostAttempts
        apply(groups.filter { !$0.isEmpty }[...], &attempts)
    }

    /// The later half first, so that the places of the earlier one still hold.
    private mutating func apply(_ groups: ArraySlice<[Fix.Edit]>, _ attempts: inout Int) {
        guard !groups.isEmpty, attempts > 0 else { return }
        attempts -= 1
        let bytes = FixApplication.apply(groups.flatMap { $0 }, to: compiled.source.bytes[...])
        guard bytes != compiled.source.bytes else { return }
        let after = PlanCompiler.compile(Source(path: compiled.source.path, bytes: bytes), settings: settings)
        if ModelListing.text(after.plan) == listing {
            compiled = after
        } else if groups.count > 1 {
            let middle = groups.startIndex + groups.count / 2
            apply(groups[middle...], &attempts)
            apply(groups[..<middle], &attempts)
        }
    }
}
