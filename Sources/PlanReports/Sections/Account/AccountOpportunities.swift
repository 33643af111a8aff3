import PlanModel

extension AccountSection {
    static let opportunities = AccountSection("opportunities", en: "Opportunities", nl: "Kansen") { context in
        let terms = context.terms
        let all = context.plan.opportunities
        guard !all.isEmpty else { return [] }
        let rows = all.indices.map { index -> [Line] in
            let opportunity = all[index]
            return [
                context.identified(opportunity.title, opportunity.origin), .text(context.account.assessment.horizons[index].map(terms.horizon) ?? "–"),
                state(opportunity, context), context.money(opportunity.value),
                .text(opportunity.probability.map { "\($0.value)%" } ?? "–"), .text(opportunity.weighted.map { context.format.money($0) } ?? "–"), context.text(opportunity.product), context.owner(opportunity.owner),
                extras(opportunity.notes, opportunity.origin),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Opportunity", nl: "Kans")), .left(terms(en: "Term", nl: "Termijn")), .left(terms(en: "Closes", nl: "Sluit")), .right(terms(en: "Value", nl: "Waarde")),
            .right("%"), .right(terms(en: "Weighted", nl: "Gewogen")), .left(terms(en: "Product", nl: "Product")), .left(terms(en: "Owner", nl: "Eigenaar")), .left(terms(en: "Notes", nl: "Opmerkingen")),
        ]
        return [.table(ReportTable(columns: columns, rows: rows, past: Set(all.indices.filter { all[$0].status != .open })))]
    }

    private static func state(_ opportunity: Opportunity, _ context: AccountContext) -> Line {
        let closed = opportunity.closed.map { " \(context.format.date($0.value))" } ?? ""
        switch opportunity.status {
        case .won: return .text(context.terms(en: "won\(closed)", nl: "gewonnen\(closed)"))
        case .lost: return .text(context.terms(en: "lost\(closed)", nl: "verloren\(closed)"))
        case .open:
            guard let close = opportunity.close else { return .none }
            return [close.value.last < context.asOf ? .alert(context.format.date(close.value)) : .text(context.format.date(close.value))]
        }
    }
}

extension AccountContext {
    /// `K1 Data platform pilot`.
    func identified(_ title: Field<String>?, _ origin: RecordOrigin) -> Line {
        (origin.id.map { [.dim("\($0.value) ")] } ?? []) + [.text(title?.value ?? "–")]
    }

    /// What a record refers to: `O2, top of mind`.
    func references(_ origin: RecordOrigin) -> Line {
        .text(origin.references.map(\.name).joined(separator: ", "))
    }
}
