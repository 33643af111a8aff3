import PlanPortfolio

extension PortfolioSection {
    /// At most seven accounts that need somebody now, each with its reasons.
    static let attention = PortfolioSection("attention", en: "Needs attention now", nl: "Vraagt nu aandacht") { context in
        let items = AttentionList.make(context.portfolio)
        guard !items.isEmpty else {
            return [.paragraph(.text(context.terms(en: "No account needs attention now.", nl: "Geen klant vraagt nu aandacht.")))]
        }
        return [
            .list(
                items.map { item in
                    let account = context.portfolio.accounts[item.account]
                    let who = [account.plan.manager?.value, account.plan.category.map { context.terms(en: "category \($0.value.rawValue)", nl: "categorie \($0.value.rawValue)") }]
                        .compactMap { $0 }.joined(separator: ", ")
                    return [
                        context.link(item.account), .text(": " + item.reasons.map { $0[context.language] }.joined(separator: "; ")),
                        .dim(who.isEmpty ? "" : " (\(who))"),
                    ]
                })
        ]
    }
}
