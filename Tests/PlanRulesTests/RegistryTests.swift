import PlanDiagnostics
import PlanRules
import TestSupport
import Testing

@Suite struct RegistryTests {
    /// Rules whose mistake no text of one plan can show.
    static let withoutTriggering: Set<String> = [
        "account-duplicate", "completeness-too-low", "custom-field-missing", "file-binary", "file-not-a-plan", "file-not-utf8",
        "owner-overbooked-across-plans", "person-differs", "section-untouched",
    ]

    @Test("every name is in kebab case and used once")
    func names() {
        var seen: Set<String> = []
        for rule in Rule.all {
            #expect(seen.insert(rule.id.name).inserted, "\(rule.id.name) is registered twice")
            #expect(rule.id.name.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
                !word.isEmpty && word.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) }
            }, "\(rule.id.name)")
            #expect(Rule.named(rule.id.name)?.id == rule.id)
        }
        #expect(Rule.named("no-such-rule") == nil)
    }

    @Test("rules are listed by group, then by name")
    func order() {
        let groups = Rule.Group.allCases
        let places = Rule.all.map { (groups.firstIndex(of: $0.group)!, $0.id.name) }
        for (place, next) in zip(places, places.dropFirst()) { #expect(place < next, "\(place.1) before \(next.1)") }
    }

    @Test("every rule explains itself in both languages", arguments: Rule.all.map(\.id.name))
    func texts(name: String) throws {
        let rule = try #require(Rule.named(name))
        for language in Language.allCases {
            let (summary, rationale) = (rule.summary[language], rule.rationale[language])
            #expect(!summary.isEmpty && !summary.hasSuffix("."), "\(name): \(summary)")
            #expect(rationale.hasSuffix("."), "\(name): \(rationale)")
        }
        #expect(rule.summary.english != rule.summary.dutch && rule.rationale.english != rule.rationale.dutch)
        #expect(rule.triggering.isEmpty == Self.withoutTriggering.contains(name))
        #expect(!rule.nonTriggering.isEmpty)
    }

    @Test("every finding has a headline in both languages, and says how to mend it", arguments: ExampleTests.rules.map(\.id.name))
    func findings(name: String) throws {
        let rule = try #require(Rule.named(name))
        for example in rule.triggering {
            for found in check(MarkedText(whole(example)).text).diagnostics where found.rule == rule.id {
                for language in Language.allCases {
                    let message = found.message[language]
                    #expect(!message.isEmpty && !message.hasSuffix("."), "\(name): \(message)")
                    if let help = found.help { #expect(help[language].hasSuffix("."), "\(name): \(help[language])") }
                    let words = (message + " " + (found.help?[language] ?? "")).lowercased().split { !$0.isLetter }
                    if language == .dutch { #expect(!words.contains("u") && !words.contains("uw"), "\(name): \(message)") }
                }
                #expect(found.help != nil || !found.fixes.isEmpty || name == "front-matter-wrong-type", "\(name) has no mend")
                #expect(found.severity == rule.id.severity)
            }
        }
    }
}
