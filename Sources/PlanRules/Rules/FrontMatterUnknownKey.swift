import PlanDiagnostics
import PlanSemantics
import PlanVocabulary

extension Rule {
    static let frontMatterUnknownKey = Rule(
        .frontMatterUnknownKey, .frontMatter,
        summary: Localized(en: "The facts at the top have names that mean something", nl: "De gegevens bovenaan hebben een naam die iets betekent"),
        rationale: Localized(
            en: "A misspelt name is kept but counts for nothing, so that the plan looks fuller than it is. Known are: \(known(.english)).",
            nl: "Een verkeerd gespelde naam blijft bewaard maar telt niet mee, zodat het plan voller lijkt dan het is. Bekend zijn: \(known(.dutch))."),
        triggering: [
            "---\naccount: Example Company\n⟦managr⟧: Ada Berg\n---\n",
            "---\nklant: Voorbeeld BV\n⟦schoenmaat⟧: 43\n---\n",
        ],
        nonTriggering: [
            "---\naccount: Example Company\nmanager: Ada Berg\n---\n",
            "---\nklant: Voorbeeld BV\naccountmanager: Ada Berg\nfase: interesse\n---\n",
        ])

    private static func known(_ language: Language) -> String {
        LanguageTable.of(language).frontMatterKeys.values.compactMap(\.first).sorted().map { "`\($0)`" }.joined(separator: ", ")
    }
}
