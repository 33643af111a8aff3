import PlanDiagnostics
import PlanModel
import PlanSemantics
import PlanText

extension RuleID {
    public static let ignoreUnknownRule = RuleID("ignore-unknown-rule", .warning)
    public static let ignoreUnused = RuleID("ignore-unused", .warning)
    public static let ignoreWithoutReason = RuleID("ignore-without-reason", .warning)
}

/// Lets findings stay that the writer knows of (`<!-- planc-ignore rule: reason -->`), and says which of these comments
/// do nothing.
public enum Suppressing {
    /// Takes a plan's findings; gives those that are left, with a finding for each comment that is of no use.
    ///
    /// A comment lets one finding stay: the first of its rule at its place.
    static func apply(_ suppressions: [Suppression], to diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !suppressions.isEmpty else { return diagnostics }
        var left = diagnostics
        var remarks: [Diagnostic] = []
        for suppression in suppressions {
            guard let rule = Rule.named(suppression.rule.value) else {
                remarks.append(.ignoreUnknownRule(suppression))
                continue
            }
            if suppression.reason == nil {
                remarks.append(.ignoreWithoutReason(suppression))
            } else if let index = index(of: suppression, in: left) {
                left.remove(at: index)
            } else if !rule.looksBeyondPlan {
                remarks.append(.ignoreUnused(suppression))
            }
        }
        return left + remarks
    }

    /// Whether a plan's comments let a finding stay that was made by looking beyond the plan itself.
    public static func lets(_ diagnostic: Diagnostic, stay suppressions: [Suppression]) -> Bool {
        suppressions.contains { $0.reason != nil && index(of: $0, in: [diagnostic]) != nil }
    }

    private static func index(of suppression: Suppression, in diagnostics: [Diagnostic]) -> Int? {
        let candidates = diagnostics.indices.filter {
            diagnostics[$0].rule.name == suppression.rule.value && suppression.target.contains(diagnostics[$0].range)
        }
        return candidates.min { diagnostics[$0].range < diagnostics[$1].range }
    }
}

extension Diagnostic {
    fileprivate static func ignoreUnknownRule(_ suppression: Suppression) -> Diagnostic {
        let name = suppression.rule.value
        let nearest = EditDistance.nearest(to: name, among: Rule.all.map(\.id.name))
        let question = Fix.question(nearest)
        return Diagnostic(
            .ignoreUnknownRule, at: suppression.rule.range,
            name.isEmpty
                ? Localized(en: "this comment does not say which finding may stay", nl: "deze opmerking zegt niet welke bevinding mag blijven staan")
                : Localized(en: "planc has no rule “\(name)”\(question[.english])", nl: "planc kent geen regel ‘\(name)’\(question[.dutch])"),
            help: Localized(
                en: "Write the name that stands in brackets in the finding, a colon and the reason; `planc explain --list` names all rules.",
                nl: "Schrijf de naam die in de bevinding tussen haken staat, een dubbele punt en de reden; `planc explain --list` noemt alle regels."),
            fixes: nearest.map { [.replace([suppression.rule.range], with: $0)] } ?? [])
    }

    fileprivate static func ignoreWithoutReason(_ suppression: Suppression) -> Diagnostic {
        Diagnostic(
            .ignoreWithoutReason, at: suppression.range,
            Localized(
                en: "nothing says why “\(suppression.rule.value)” may stay, so it counts", nl: "er staat niet bij waarom ‘\(suppression.rule.value)’ mag blijven staan, dus telt die"),
            help: Localized(
                en: "Add the reason behind a colon: `<!-- planc-ignore \(suppression.rule.value): agreed with the customer -->`.",
                nl: "Zet de reden achter een dubbele punt: `<!-- planc-negeer \(suppression.rule.value): zo afgesproken met de klant -->`."))
    }

    fileprivate static func ignoreUnused(_ suppression: Suppression) -> Diagnostic {
        Diagnostic(
            .ignoreUnused, at: suppression.range,
            Localized(
                en: "there is no finding “\(suppression.rule.value)” here that this comment lets stay",
                nl: "er is hier geen bevinding ‘\(suppression.rule.value)’ die deze opmerking laat staan"),
            help: Localized(
                en: "Take the comment away, or put it in the line above the block that the finding is about.",
                nl: "Haal de opmerking weg, of zet haar op de regel boven het blok waar de bevinding over gaat."))
    }
}
