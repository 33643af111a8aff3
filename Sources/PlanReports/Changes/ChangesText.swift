import PlanModel

extension PortfolioChanges {
    /// As a person reads it on a terminal: each account with its changes, and a line that sums up.
    public func text(color: Bool) -> String {
        let paint = Paint(isOn: color)
        var text = ""
        for account in accounts {
            let remark = title(account)
            text += paint(.bold, account.name.sanitised) + paint(.dim, "  \(account.path.sanitised)\(remark.isEmpty ? "" : " (\(remark.sanitised))")") + "\n"
            for change in account.changes {
                let symbol =
                    switch change.direction {
                    case .better: paint(.green, change.direction.symbol)
                    case .worse: paint(.red, change.direction.symbol)
                    case .neutral: change.direction.symbol
                    }
                let name = change.name.isEmpty ? "" : " \(change.name)"
                let place = change.line.map { " (\(account.path):\($0))" } ?? ""
                text += "  \(symbol) \("\(change.subject.word(terms))\(name): \(change.text)".sanitised)" + paint(.dim, place.sanitised) + "\n"
            }
            text += "\n"
        }
        return text + summary + "\n"
    }
}
