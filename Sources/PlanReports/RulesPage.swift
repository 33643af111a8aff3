import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanRules

/// The page of all rules, conditions and stages, `docs/rules.md`: the same data as `planc explain`, in English with the
/// Dutch beside it.
public enum RulesPage {
    public static func markdown() -> String {
        var text = """
            # What planc asks of a plan

            Made by `make generate` from what the program itself knows; don't edit it. `planc explain NAME` shows one of
            these, with `--lang nl` in Dutch. Examples are held against \(Rule.exampleDay.iso), and those without
            `---` lines stand below these facts:

            \(fenced(Rule.exampleHead))
            An **error** is what can't be understood, or breaks the method; a **warning** is weak; a **hint** is advice.


            """
        text += contents() + conditions() + stages()
        for group in Rule.Group.allCases { text += rules(of: group) }
        // One line feed at the end, as every text file has.
        while text.hasSuffix("\n\n") { text.removeLast() }
        return text
    }

    // MARK: Parts

    private static func contents() -> String {
        var text = "| group | rules |\n| --- | --- |\n"
        for group in Rule.Group.allCases {
            let names = Rule.all.filter { $0.group == group }.map { "[\($0.id.name)](#\($0.id.name))" }
            text += "| \(title(group).english) | \(names.joined(separator: ", ")) |\n"
        }
        return text + "\n"
    }

    private static func conditions() -> String {
        var text = "## The seven success conditions · De zeven succesvoorwaarden\n\n"
        text += "A condition is met when every answer is yes, partly met when some are, unmet when none is, and unknown without anything to go by.\n\n"
        for definition in ConditionDefinition.all {
            text += "### \(definition.condition.rawValue). \(both(definition.title)) (`#\(definition.condition.id)`)\n\n\(definition.holdsWhen.english)\n\n"
            text += "*\(definition.holdsWhen.dutch)*\n\n"
            for question in definition.questions(AssessmentSettings()) { text += "- \(question.english) · *\(question.dutch)*\n" }
            for example in definition.examples {
                text += "\nThis gives “\(example.status.title.english)” · *‘\(example.status.title.dutch)’*:\n\n\(fenced(example.plan))"
            }
            text += "\n"
        }
        return text
    }

    private static func stages() -> String {
        var text = "## The six stages · De zes fasen\n\n"
        text += "They are passed in order; with `route: tender` the first three may be skipped.\n\n"
        text += "| # | stage | fase | needs | nodig |\n| --- | --- | --- | --- | --- |\n"
        for stage in Stage.allCases {
            let needs = Explanation.needs(stage)
            text += "| \(stage.rawValue) | \(Terms(.english).stage(stage)) (`\(stage.id)`) | \(Terms(.dutch).stage(stage)) | \(needs.english) | \(needs.dutch) |\n"
        }
        return text + "\n"
    }

    private static func rules(of group: Rule.Group) -> String {
        Rule.all.filter { $0.group == group }.reduce("## \(both(title(group)))\n\n") { $0 + text($1) }
    }

    private static func text(_ rule: Rule) -> String {
        let severity = Localized(en: rule.id.severity.word(.english), nl: rule.id.severity.word(.dutch))
        var text = "### \(rule.id.name)\n\n**\(capitalized(severity.english))** · \(rule.summary.english).\n\(rule.rationale.english)\n\n"
        text += "***\(capitalized(severity.dutch))** · \(rule.summary.dutch).\n\(rule.rationale.dutch)*\n\n"
        let language = rule.exampleFile == .plan ? "markdown" : "yaml"
        if let example = rule.triggering.first { text += "Not so:\n\n\(fenced(example, language))\n" }
        if let example = rule.nonTriggering.first { text += "But so:\n\n\(fenced(example, language))\n" }
        if rule.triggering.isEmpty { text += "Found where files or several plans are read; no single example shows it.\n\n" }
        return text + (rule.offersFix ? "planc can propose the mend.\n\n" : "")
    }

    // MARK: Pieces

    private static func title(_ group: Rule.Group) -> Localized {
        switch group {
        case .configuration: Localized(en: "The settings, planc.yml", nl: "De instellingen, planc.yml")
        case .comments: Localized(en: "Remarks to planc", nl: "Opmerkingen voor planc")
        case .text: Localized(en: "The file", nl: "Het bestand")
        case .frontMatter: Localized(en: "The facts at the top", nl: "De gegevens bovenaan")
        case .values: Localized(en: "Headings, tables and values", nl: "Kopjes, tabellen en waarden")
        case .references: Localized(en: "References", nl: "Verwijzingen")
        case .plan: Localized(en: "The plan as a whole", nl: "Het plan als geheel")
        case .people: Localized(en: "People", nl: "Mensen")
        case .opportunities: Localized(en: "Portfolio and opportunities", nl: "Portfolio en kansen")
        case .objectives: Localized(en: "Objectives", nl: "Doelstellingen")
        case .actions: Localized(en: "Actions", nl: "Acties")
        case .promises: Localized(en: "Promises", nl: "Beloften")
        case .agreements: Localized(en: "Agreements", nl: "Afspraken")
        case .conditions: Localized(en: "Conditions and their evidence", nl: "Voorwaarden en hun bewijs")
        }
    }

    private static func both(_ text: Localized) -> String { text.english == text.dutch ? text.english : "\(text.english) · \(text.dutch)" }

    private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    /// An example in a block of its own, with a longer fence around one that holds a fence.
    private static func fenced(_ example: String, _ language: String = "markdown") -> String {
        let fence = example.contains("```") ? "````" : "```"
        let text = Rule.withoutMarks(example)
        return "\(fence)\(language)\n\(text)\(text.hasSuffix("\n") ? "" : "\n")\(fence)\n"
    }
}
