import PlanDiagnostics
import PlanRules
import PlanSyntax
import PlanText

extension Diagnostic {
    /// A name that planc.yml does not know at that place.
    static func unknownSetting(_ node: YAMLNode, known: [String]) -> Diagnostic {
        let name = node.scalar ?? ""
        let nearest = EditDistance.nearest(to: name, among: known)
        let list = known.count <= 20 ? known.joined(separator: ", ") : ""
        return Diagnostic(
            .configurationUnknownKey, at: node.range,
            Localized(
                en: "planc has no setting “\(name)” here" + (nearest.map { "; did you mean “\($0)”?" } ?? ""),
                nl: "planc kent hier geen instelling ‘\(name)’" + (nearest.map { "; bedoel je ‘\($0)’?" } ?? "")),
            help: Localized(
                en: list.isEmpty ? "`planc explain --list` names what can be set." : "Known here are: \(list).",
                nl: list.isEmpty ? "`planc explain --list` noemt wat je kunt instellen." : "Bekend zijn hier: \(list)."),
            fixes: nearest.map { [Fix(Localized(en: "rename to “\($0)”", nl: "hernoem tot ‘\($0)’"), [Fix.Edit(node.range, $0)])] } ?? [])
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
