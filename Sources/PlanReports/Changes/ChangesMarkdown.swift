import PlanModel

extension PortfolioChanges {
    /// For a comment on a pull request: a table of the accounts, and the changes of each behind a click.
    public var markdown: String {
        let heading = terms(en: "What changed in the account plans", nl: "Wat er in de accountplannen veranderde")
        guard !accounts.isEmpty else { return "### \(heading)\n\n\(terms(en: "Nothing.", nl: "Niets."))\n" }
        var text = "### \(heading)\n\n| \(terms(en: "Account", nl: "Klant")) | ▲ | ▼ | · | |\n| --- | --: | --: | --: | --- |\n"
        for account in accounts {
            func count(_ direction: AccountChange.Direction) -> Int { account.changes.filter { $0.direction == direction }.count }
            text += "| \(Self.escaped(account.name)) | \(count(.better)) | \(count(.worse)) | \(count(.neutral)) | \(Self.escaped(title(account))) |\n"
        }
        text += "\n\(summary)\n"
        for account in accounts where !account.changes.isEmpty {
            text += "\n<details><summary>\(Self.escaped(account.name))</summary>\n\n"
            for change in account.changes {
                let name = change.name.isEmpty ? "" : " **\(Self.escaped(change.name))**"
                text += "- \(change.direction.symbol) \(change.subject.word(terms))\(name): \(Self.escaped(change.text))\n"
            }
            text += "\n</details>\n"
        }
        return text
    }

    /// A plan's words as words: nothing in them is markup, a mention, a link or HTML.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.sanitised.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            // A letter between would do; this shows nothing and keeps hosts from telling people and issues.
            case "@", "#": escaped += "\(scalar)\u{2060}"
            case "\\", "`", "*", "_", "[", "]", "|", "~", "!", ":": escaped += "\\\(scalar)"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
