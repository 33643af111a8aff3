import PlanFormatting
import PlanModel
import PlanRules
import PlanSemantics
import PlanText

/// What the fuzzer feeds, by the name in the environment variable `PLANC_FUZZ`: where in a plan its bytes stand.
enum FuzzTarget: String, CaseIterable {
    case frontMatter = "front-matter"
    case tables, tokens, values, plans
    /// As `plans`, and brought into canonical form.
    case format

    /// A plan around the bytes.
    func plan(_ input: [UInt8]) -> [UInt8] {
        switch self {
        case .frontMatter: return Array("---\n".utf8) + input + Array("\n---\n# Plan\n".utf8)
        case .tables: return head + Array("## Stakeholders\n".utf8) + input + Array("\n\n## Agreements\n".utf8) + input
        case .tokens: return head + Array("## Actions\n- [ ] A1: ".utf8) + input + Array("\n\n## Contact log\n- 2026-11-03 ".utf8) + input + Array("\n".utf8)
        case .values:
            // The bytes as every kind of value: dates, money, quantities, percentages, scales, words.
            let line = input.filter { $0 != 0x0A && $0 != 0x0D && $0 != UInt8(ascii: "|") }
            let names = ["Close date", "Value", "Probability", "Status", "Product", "Won"]
            let people = ["Name", "Influence", "Attitude", "Last contact", "Level"]
            return head + table("Opportunities", names, line) + table("Stakeholders", people, line) + table("Objectives", ["Name", "Baseline", "Target", "Due"], line)
        case .plans, .format: return input
        }
    }

    private var head: [UInt8] { Array("---\naccount: Fuzz\ncategory: 1\n---\n".utf8) }

    private func table(_ section: String, _ columns: [String], _ value: [UInt8]) -> [UInt8] {
        var text = Array("## \(section)\n| \(columns.joined(separator: " | ")) |\n|\(String(repeating: "---|", count: columns.count))\n|".utf8)
        for _ in columns { text += value + Array(" |".utf8) }
        return text + Array("\n\n".utf8)
    }
}

/// Compiles and checks a plan, and holds what must be true of any input.
enum FuzzCheck {
    static func run(_ bytes: [UInt8]) {
        let source = Source(path: "fuzz.md", bytes: bytes)
        let compiled = PlanCompiler.compile(source)
        let end = Int32(bytes.count)
        for block in compiled.tree.blocks {
            precondition(block.range.start >= 0 && block.range.end <= end, "a block lies outside the text")
        }
        guard let asOf = Day(year: 2026, month: 11, day: 24) else { return }
        let (_, diagnostics) = RuleChecker.check(compiled, asOf: asOf)
        for diagnostic in diagnostics {
            precondition(diagnostic.range.start >= 0 && diagnostic.range.end <= end, "a finding lies outside the text")
            precondition(source.position(at: diagnostic.range.lower).line <= source.lineCount, "a finding has no line")
            for fix in diagnostic.fixes { for edit in fix.edits { precondition(edit.range.end <= end, "a fix lies outside the text") } }
        }
        for field in texts(compiled.plan) { precondition(field.end <= end, "a field lies outside the text") }
    }

    /// Formatting says the same, and a second time changes nothing.
    static func runFormat(_ bytes: [UInt8]) {
        let compiled = PlanCompiler.compile(Source(path: "fuzz.md", bytes: bytes))
        guard compiled.source.invalidUTF8.isEmpty else { return }
        let settings = CompileSettings()
        for (dates, order) in [(false, false), (true, true)] {
            var options = FormatOptions()
            (options.dates, options.order) = (dates, order)
            let after = PlanFormatter.format(compiled, settings: settings, options: options)
            let again = PlanCompiler.compile(Source(path: "fuzz.md", bytes: after))
            precondition(ModelListing.text(again.plan) == ModelListing.text(compiled.plan), "formatting changed what the plan says")
            precondition(PlanFormatter.format(again, settings: settings, options: options) == after, "formatting twice is not formatting once")
        }
    }

    private static func texts(_ plan: Plan) -> [SourceRange] {
        plan.stakeholders.compactMap { $0.name?.range } + plan.actions.compactMap { $0.title?.range } + plan.actions.map(\.origin.range)
            + plan.contacts.flatMap { $0.people.map(\.name.range) } + plan.opportunities.compactMap { $0.close?.range } + plan.sections.flatMap(\.prose)
    }
}
