import PlanDiagnostics
import PlanModel

extension AccountSection {
    /// What planc finds in the plan, with the mend.
    static let findings = AccountSection("findings", en: "Findings", nl: "Bevindingen") { context in
        let diagnostics = context.account.diagnostics
        let language = context.report.language
        guard !diagnostics.isEmpty else { return [.paragraph(.text(context.terms(en: "Nothing to remark.", nl: "Niets op te merken.")))] }
        let rows = diagnostics.map { diagnostic -> [Line] in
            [
                [context.place(diagnostic.range)], [diagnostic.severity == .error ? .alert(word(diagnostic.severity, context)) : .text(word(diagnostic.severity, context))],
                [.text(diagnostic.message[language])] + (diagnostic.help.map { [.lineBreak, .dim($0[language])] } ?? []), [.dim(diagnostic.rule.name)],
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(context.terms(en: "Where", nl: "Waar")), .left(context.terms(en: "Severity", nl: "Ernst")), .left(context.terms(en: "Finding", nl: "Bevinding")),
            .left(context.terms(en: "Rule", nl: "Regel")),
        ]
        return [.table(ReportTable(columns: columns, rows: rows))]
    }

    private static func word(_ severity: Severity, _ context: AccountContext) -> String {
        switch severity {
        case .error: context.terms(en: "error", nl: "fout")
        case .warning: context.terms(en: "warning", nl: "waarschuwing")
        case .info: context.terms(en: "hint", nl: "tip")
        }
    }
}
