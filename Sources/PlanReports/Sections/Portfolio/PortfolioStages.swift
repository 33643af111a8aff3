import PlanAssessment
import PlanModel
import PlanPortfolio

extension PortfolioSection {
    /// How many accounts claim each stage and how many have the evidence for it; then the claims that lack it.
    static let stages = PortfolioSection("stages", en: "Stages", nl: "Fasen") { context in
        let unsupported = unsupported(context)
        return unsupported.isEmpty ? [.table(distribution(context))] : [.beside([[.table(distribution(context))], unsupported])]
    }

    private static func distribution(_ context: ReportContext) -> ReportTable {
        let terms = context.terms
        let stages = context.portfolio.accounts.map(\.assessment.stage)
        let total = stages.count
        func cell(_ count: Int, _ claim: String? = nil) -> Line {
            [.bar(count.percent(of: total)), claim == nil || count == 0 ? .text("\(count)") : .accounts("\(count)", having: claim!), .key(Int64(count))]
        }
        var rows = Stage.allCases.map { stage -> [Line] in
            [.text("\(stage.rawValue) \(terms.stage(stage))"), cell(stages.filter { $0.claimed == stage }.count, "\(stage.rawValue) \(terms.stage(stage))"), cell(stages.filter { $0.supported == stage }.count)]
        }
        let silent = stages.filter { $0.claimed == nil }.count
        if silent > 0 { rows.append([.text(terms(en: "not stated", nl: "niet opgegeven")), cell(silent), []]) }
        return ReportTable(
            columns: [.left(terms(en: "Stage", nl: "Fase")), .left(terms(en: "Claimed", nl: "Opgegeven")), .left(terms(en: "Supported by evidence", nl: "Door bewijs gedragen"))], rows: rows)
    }

    private static func unsupported(_ context: ReportContext) -> [ReportBlock] {
        let terms = context.terms
        let all = order(context).filter { context.portfolio.accounts[$0].assessment.stage.isUnsupported }
        guard !all.isEmpty else { return [] }
        let rows = all.prefix(context.limit).map { index -> [Line] in
            let stage = context.portfolio.accounts[index].assessment.stage
            return [
                [context.link(index)], .text(stage.claimed.map { "\($0.rawValue) \(terms.stage($0))" } ?? "–"), [.alert("\(stage.supported.rawValue) \(terms.stage(stage.supported))")],
                .text(stage.missing.map { $0[context.language] }.joined(separator: "; ")),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Account", nl: "Klant")), .left(terms(en: "Claimed", nl: "Opgegeven")), .left(terms(en: "Supported", nl: "Onderbouwd")),
            .left(terms(en: "Missing proof", nl: "Ontbrekend bewijs")),
        ]
        return [
            .heading(terms(en: "Claimed without the evidence (\(all.count))", nl: "Opgegeven zonder bewijs (\(all.count))")),
            .table(ReportTable(columns: columns, rows: Array(rows), kind: .sortable, note: context.remainder(rows.count, of: all.count))),
        ]
    }
}
