import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanRules
import PlanText
import PlanVocabulary

/// What `planc explain` says of rules, conditions and stages.
public enum Explanation {
    /// All names, by kind, one a line with a summary.
    public static func list(_ language: Language) -> String {
        var text = heading(Localized(en: "Conditions", nl: "Voorwaarden"), language)
        for definition in ConditionDefinition.all { text += entry(definition.condition.id, definition.title[language]) }
        text += "\n" + heading(Localized(en: "Stages", nl: "Fasen"), language)
        for stage in Stage.allCases { text += entry(stage.id, Terms(language).stage(stage)) }
        text += "\n" + heading(Localized(en: "Rules", nl: "Regels"), language)
        for rule in Rule.all { text += entry(rule.id.name, rule.summary[language]) }
        return text
    }

    /// The explanation of a rule, a condition or a stage; nil when there is none of that name.
    public static func text(of name: String, _ language: Language) -> String? {
        if let rule = Rule.named(name) { return text(rule, language) }
        let key = WordKey.make(name)
        if let condition = Vocabulary.standard.conditions[key] { return text(ConditionDefinition.of(condition), language) }
        if let stage = Vocabulary.standard.stages[key] { return text(stage, language) }
        return nil
    }

    /// All names that `text` knows without a look-up of words.
    public static var names: [String] { Rule.all.map(\.id.name) + Condition.allCases.map(\.id) + Stage.allCases.map(\.id) }

    public static func nearest(to name: String) -> String? { EditDistance.nearest(to: name, among: names) }

    private static func text(_ rule: Rule, _ language: Language) -> String {
        let terms = Terms(language)
        var text = "\(rule.id.name) (\(rule.id.severity.word(language)))\n\n\(rule.summary[language]).\n\n\(rule.rationale[language])\n"
        for example in examples(rule, terms) { text += "\n\(example.lead)\n\n" + indented(example.plan) }
        if rule.id.name == "front-matter-unknown-key" { text += "\n" + knownKeys(terms) }
        if rule.offersFix { text += "\n" + terms(en: "planc can propose the mend.", nl: "planc kan de verbetering voorstellen.") + "\n" }
        return text
    }

    /// A plan with the mistake and one without, and the words before each.
    private static func examples(_ rule: Rule, _ terms: Terms) -> [(lead: String, plan: String)] {
        let mistake = rule.triggering.first.map { (terms(en: "Not so:", nl: "Niet zo:"), Rule.withoutMarks($0)) }
        let right = rule.nonTriggering.first.map { (terms(en: "But so:", nl: "Maar zo:"), Rule.withoutMarks($0)) }
        return [mistake, right].compactMap { $0 }
    }

    /// Why a rule is there and its examples, for programs that show it beside a finding.
    static func help(_ rule: Rule, _ language: Language) -> (text: String, markdown: String) {
        let examples = examples(rule, Terms(language))
        let rationale = rule.rationale[language] + "\n"
        return (
            rationale + examples.map { "\n\($0.lead)\n\n" + indented($0.plan) }.joined(),
            rationale + examples.map { "\n**\($0.lead)**\n\n````markdown\n\($0.plan)\($0.plan.hasSuffix("\n") ? "" : "\n")````\n" }.joined()
        )
    }

    private static func text(_ definition: ConditionDefinition, _ language: Language) -> String {
        let terms = Terms(language)
        var text = "\(definition.condition.rawValue). \(definition.title[language]) (#\(definition.condition.id))\n\n\(definition.holdsWhen[language])\n\n"
        text += terms(en: "planc asks:", nl: "planc vraagt:") + "\n" + definition.questions(AssessmentSettings()).map { "- \($0[language])\n" }.joined()
        for example in definition.examples {
            text += "\n" + terms(en: "This plan gives “\(example.status.title.english)” on 2026-11-24:", nl: "Dit plan geeft ‘\(example.status.title.dutch)’ op 2026-11-24:")
            text += "\n\n" + indented(example.plan)
        }
        return text
    }

    private static func text(_ stage: Stage, _ language: Language) -> String {
        let terms = Terms(language)
        let skip = terms(
            en: "The stages before it are passed in order; with `route: tender` the first three may be skipped.",
            nl: "De fasen ervoor worden op volgorde doorlopen; met `route: aanbesteding` mogen de eerste drie worden overgeslagen.")
        return "\(stage.rawValue). \(terms.stage(stage)) (\(stage.id))\n\n" + terms(en: "Needs: ", nl: "Nodig: ") + "\(needs(stage)[language]).\n\(skip)\n"
    }

    /// What a plan has to show before a stage is supported, without a full stop.
    static func needs(_ stage: Stage) -> Localized {
        switch stage {
        case .communication: Localized(en: "nothing: every relationship begins here", nl: "niets: iedere relatie begint hier")
        case .interest:
            Localized(en: "a dated contact, and an opportunity or a product that the customer knows", nl: "een gedateerd contact, en een kans of een product dat de klant kent")
        case .firstSale: Localized(en: "turnover, or an opportunity that was won", nl: "omzet, of een gewonnen kans")
        case .trustedSupplier: Localized(en: "trust at least partly met, and turnover in two years", nl: "vertrouwen ten minste deels vervuld, en omzet in twee jaren")
        case .strategicPartner: Localized(en: "the condition “sparring partner” not unmet", nl: "de voorwaarde ‘gesprekspartner’ niet onvervuld")
        case .secured:
            Localized(
                en: "category 2 or no open opportunity for growth, and an agreement that is valid today", nl: "categorie 2 of geen open kans op groei, en een afspraak die vandaag geldig is")
        }
    }

    private static func knownKeys(_ terms: Terms) -> String {
        let words = LanguageTable.of(terms.language).frontMatterKeys
        let names = FrontMatterKey.allCases.compactMap { words[$0]?.first }
        return terms(en: "Known facts: ", nl: "Bekende gegevens: ") + names.joined(separator: ", ") + ".\n"
    }

    private static func heading(_ title: Localized, _ language: Language) -> String { title[language] + "\n" }
    private static func entry(_ name: String, _ summary: String) -> String {
        "  " + name + String(repeating: " ", count: max(1, 32 - name.count)) + summary + "\n"
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n") + (text.hasSuffix("\n") ? "" : "\n")
    }
}
