import PlanDiagnostics
import PlanText

/// A file that is YAML as a whole: the configuration.
public enum YAMLDocument {
    /// The entries of its mapping, untyped, and what could not be read.
    public static func parse(_ source: Source) -> (entries: [YAMLEntry], diagnostics: [Diagnostic]) {
        var reader = YAMLReader(source: source, subject: .configuration)
        let entries = reader.readMapping(SourceRange(source.textStart, source.bytes.count))
        return (entries, reader.diagnostics)
    }
}
