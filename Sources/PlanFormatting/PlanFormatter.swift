import PlanDiagnostics
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
        var current = compiled
        // Each step looks at the text that the one before left.
        if options.order { apply(FrontMatterOrder.edits(current.tree, settings.vocabulary), to: &current, settings) }
        if options.dates { apply(ISODates.edits(current), to: &current, settings) }
        apply(TokenOrder.edits(current, settings.vocabulary), to: &current, settings)
        apply(TableAlignment.edits(current.tree), to: &current, settings)
        return current.source.bytes
    }

    private static func apply(_ edits: [Fix.Edit], to compiled: inout CompiledPlan, _ settings: CompileSettings) {
        guard !edits.isEmpty else { return }
        let bytes = edited(compiled.source.bytes, edits)
        guard bytes != compiled.source.bytes else { return }
        compiled = PlanCompiler.compile(Source(path: compiled.source.path, bytes: bytes), settings: settings)
    }

    /// Bytes with edits made, which are in order and do not overlap.
    private static func edited(_ bytes: [UInt8], _ edits: [Fix.Edit]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 4)
        var end = 0
        for edit in edits {
            result += bytes[end..<edit.range.lower]
            result += Array(edit.replacement.utf8)
            end = edit.range.upper
        }
        return result + bytes[end...]
    }
}
