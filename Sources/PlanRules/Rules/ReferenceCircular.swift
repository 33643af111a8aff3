import PlanDiagnostics
import PlanModel
import PlanText

extension RuleID {
    public static let referenceCircular = RuleID("reference-circular", .warning)
}

extension Rule {
    static let referenceCircular = Rule(
        .referenceCircular, .references,
        summary: Localized(en: "Actions and objectives do not serve each other in a circle", nl: "Acties en doelstellingen dienen elkaar niet in een kring"),
        rationale: Localized(
            en: "When A1 is done for A2 and A2 for A1, neither of them leads to an objective.",
            nl: "Als A1 er is voor A2 en A2 voor A1, leidt geen van beide naar een doelstelling."),
        triggering: [
            "## Actions\n- [ ] A1: Call the plant @ada due:2026-12-04 #A2\n- [ ] A2: Visit the plant @ada due:2026-12-11 #⟦A1⟧\n",
            "## Doelstellingen\n- O1: Alle drie de vestigingen kennen voor:2027-06-30 #⟦O1⟧\n",
        ],
        nonTriggering: [
            "## Objectives\n- O1: Know all three sites by:2027-06-30 #A2\n## Actions\n- [ ] A1: Call the plant @ada due:2026-12-04 #A2\n- [ ] A2: Visit the plant @ada due:2026-12-11 #O1\n",
        ],
        check: { context in
            circles(context.plan.actions) + circles(context.plan.objectives) + circles(context.plan.opportunities)
        })

    /// An objective may name the action that works on it, and that action the objective; a circle is among one kind.
    private static func circles<R: Record>(_ records: [R]) -> [Diagnostic] {
        func edges(_ index: Int) -> [(target: Int, range: SourceRange)] {
            records[index].origin.references.compactMap { reference in
                guard case .record(R.kind, let target) = reference.target else { return nil }
                return (target, reference.range)
            }
        }
        // However often a line repeats it, it is one circle.
        var seen: Set<[Int]> = []
        return Cycles.closing(records.count, edges).filter { seen.insert([$0.from, $0.to]).inserted }.map { circle in
            let name = records[circle.to].origin.id?.value ?? "?"
            return Diagnostic(
                .referenceCircular, at: circle.range,
                circle.from == circle.to
                    ? Localized(en: "“\(name)” serves itself", nl: "‘\(name)’ dient zichzelf")
                    : Localized(en: "“\(name)” leads back to this line", nl: "‘\(name)’ leidt terug naar deze regel"),
                help: Localized(
                    en: "Let it serve an objective, an opportunity or a condition instead.", nl: "Laat deze regel een doelstelling, kans of voorwaarde dienen."))
        }
    }
}
