import PlanDiagnostics
import PlanRules
import PlanSyntax
import PlanText

extension Diagnostic {
    /// A name that planc.yml does not know at that place.
    static func unknownSetting(_ node: YAMLNode, known: [String]) -> Diagnostic {
        let name = node.scalar ?? ""
        let suggestion = Suggestion(for: name, among: known)
        let list = known.count <= 20 ? known.joined(separator: ", ") : ""
        return Diagnostic(
            .configurationUnknownKey, at: node.range,
            Localized(
                en: "planc has no setting “\(name)” here" + suggestion.question[.english],
                nl: "planc kent hier geen instelling ‘\(name)’" + suggestion.question[.dutch]),
            help: Localized(
                en: list.isEmpty ? "`planc schema` names everything that can be set." : "Known here are: \(list).",
                nl: list.isEmpty ? "`planc schema` noemt alles wat je kunt instellen." : "Bekend zijn hier: \(list)."),
            fixes: suggestion.renaming(node.range))
    }

    /// A value of the wrong kind.
    static func wrongSetting(_ range: SourceRange, _ expected: Localized, help: Localized? = nil) -> Diagnostic {
        Diagnostic(
            .configurationWrongValue, at: range, Localized(en: "here belongs \(expected[.english])", nl: "hier hoort \(expected[.dutch])"),
            help: help ?? Localized(
                en: "Correct the value, or take the line away: then planc's own value holds.",
                nl: "Verbeter de waarde, of haal de regel weg: dan geldt de waarde van planc zelf."))
    }
}
