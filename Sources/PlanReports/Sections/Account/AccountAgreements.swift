import PlanModel

extension AccountSection {
    static let agreements = AccountSection("agreements", en: "Agreements", nl: "Afspraken") { context in
        let terms = context.terms
        let agreements = context.plan.agreements
        guard !agreements.isEmpty else { return [] }
        let rows = agreements.map { agreement -> [Line] in
            [context.text(agreement.topicText), context.text(agreement.text), validity(agreement, context), extras(agreement.notes, agreement.origin)]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Topic", nl: "Onderwerp")), .left(terms(en: "Agreement", nl: "Afspraak")), .left(terms(en: "Valid until", nl: "Geldig tot")),
            .left(terms(en: "Notes", nl: "Opmerkingen")),
        ]
        return [.table(ReportTable(columns: columns, rows: rows))]
    }

    private static func validity(_ agreement: Agreement, _ context: AccountContext) -> Line {
        if agreement.isOpenEnded { return .text(context.terms(en: "until ended", nl: "tot opzegging")) }
        guard let end = agreement.validUntil else { return .none }
        return [end.value.last < context.asOf ? .alert(context.format.date(end.value)) : .text(context.format.date(end.value))]
    }
}
