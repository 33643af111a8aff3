import PlanModel
import PlanPortfolio

extension PortfolioSection {
    /// Stage claimed and stage supported, account by account.
    static let stages = PortfolioSection("stages", en: "Stages", nl: "Fasen") { context in
        let terms = context.terms
        let rows = context.portfolio.accounts.indices.map { index -> [Line] in
            let stage = context.portfolio.accounts[index].assessment.stage
            let claimed = stage.claimed.map { "\($0.rawValue) \(terms.stage($0))" } ?? "–"
            let supported = "\(stage.supported.rawValue) \(terms.stage(stage.supported))"
            return [
                [context.link(index)], .text(claimed), stage.isUnsupported ? [.alert(supported)] : .text(supported),
                .text(stage.missing.map { $0[context.language] }.joined(separator: "; ")),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Account", nl: "Klant")), .left(terms(en: "Claimed", nl: "Opgegeven")), .left(terms(en: "Supported", nl: "Onderbouwd")),
            .left(terms(en: "Missing for the next", nl: "Nodig voor de volgende")),
        ]
        return [.table(ReportTable(columns: columns, rows: rows))]
    }
}
