import PlanDiagnostics
import PlanModel
import PlanPortfolio

/// What differs between two states of a portfolio, account by account.
public struct PortfolioChanges: Sendable {
    let accounts: [AccountDifference]
    let findingsGone: Int
    let findingsCome: Int
    let asOf: Day
    let language: Language

    /// Compares accounts of an older and a newer state, all assessed on the same day. `renames` tells where a file of the
    /// newer state lay before. An account is the same by its name, else by its file.
    public init(from old: [Account], to new: [Account], renames: [String: String], asOf: Day, language: Language) {
        self.asOf = asOf
        self.language = language
        let (terms, format) = (Terms(language), Format(language))
        var left = old
        var pairs: [(old: Account?, new: Account)] = new.map { (nil, $0) }
        let tests: [(Account, Account) -> Bool] = [
            { $0.path == $1.path && $0.name.isSameName(as: $1.name) }, { $0.name.isSameName(as: $1.name) }, { $0.path == $1.path || renames[$1.path] == $0.path },
        ]
        for isSame in tests {
            for index in pairs.indices where pairs[index].old == nil {
                guard let match = left.firstIndex(where: { isSame($0, pairs[index].new) }) else { continue }
                pairs[index].old = left.remove(at: match)
            }
        }
        let compared = pairs.compactMap { pair -> AccountDifference? in
            guard let old = pair.old else { return AccountDifference(kind: .new, name: pair.new.name, path: pair.new.path, oldPath: nil, changes: []) }
            let changes = AccountComparison(old: old, new: pair.new, terms: terms, format: format).changes
            let oldPath = old.path == pair.new.path ? nil : old.path
            return changes.isEmpty && oldPath == nil ? nil : AccountDifference(kind: .changed, name: pair.new.name, path: pair.new.path, oldPath: oldPath, changes: changes)
        }
        accounts = compared + left.map { AccountDifference(kind: .gone, name: $0.name, path: $0.path, oldPath: nil, changes: []) }
        func findings(_ accounts: [Account]) -> [String: Int] {
            var counts: [String: Int] = [:]
            for account in accounts { for finding in account.diagnostics { counts["\(account.name.lowercased()) \(finding.rule.name) \(finding.message.english)", default: 0] += 1 } }
            return counts
        }
        let (before, after) = (findings(old), findings(new))
        findingsGone = before.reduce(0) { $0 + max(0, $1.value - (after[$1.key] ?? 0)) }
        findingsCome = after.reduce(0) { $0 + max(0, $1.value - (before[$1.key] ?? 0)) }
    }

    /// Whether an account got worse in anything that has a better and a worse, or has no plan any more.
    public var hasRegression: Bool { accounts.contains(where: \.isRegression) }

    var terms: Terms { Terms(language) }

    func title(_ difference: AccountDifference) -> String {
        switch difference.kind {
        case .new: terms(en: "new", nl: "nieuw")
        case .gone: terms(en: "gone", nl: "verdwenen")
        case .changed: difference.oldPath.map { terms(en: "was \($0)", nl: "was \($0)") } ?? ""
        }
    }

    /// "2 better, 1 worse, 5 other changes; 3 findings gone, 1 come".
    var summary: String {
        let all = accounts.flatMap(\.changes)
        func count(_ direction: AccountChange.Direction) -> Int { all.filter { $0.direction == direction }.count }
        let (better, worse, neutral) = (count(.better), count(.worse), count(.neutral))
        return terms(
            en: "\(accounts.count) \(accounts.count == 1 ? "account" : "accounts") changed: \(better) better, \(worse) worse, \(neutral) other; findings: \(findingsGone) gone, \(findingsCome) come",
            nl: "\(accounts.count) \(accounts.count == 1 ? "klant" : "klanten") gewijzigd: \(better) beter, \(worse) slechter, \(neutral) overig; bevindingen: \(findingsGone) weg, \(findingsCome) erbij")
    }
}

extension AccountChange.Direction {
    var symbol: String {
        switch self {
        case .better: "▲"
        case .worse: "▼"
        case .neutral: "·"
        }
    }

    func word(_ terms: Terms) -> String {
        switch self {
        case .better: terms(en: "better", nl: "beter")
        case .worse: terms(en: "worse", nl: "slechter")
        case .neutral: terms(en: "other", nl: "overig")
        }
    }
}

extension AccountChange.Subject {
    func word(_ terms: Terms) -> String {
        switch self {
        case .stage: terms(en: "stage", nl: "fase")
        case .category: terms(en: "category", nl: "categorie")
        case .completeness: terms(en: "completeness", nl: "volledigheid")
        case .condition: terms(en: "condition", nl: "voorwaarde")
        case .revenue: terms(en: "revenue", nl: "omzet")
        case .head: terms(en: "fact", nl: "gegeven")
        case .person: terms(en: "person", nl: "persoon")
        case .product: terms(en: "product", nl: "product")
        case .opportunity: terms(en: "opportunity", nl: "kans")
        case .objective: terms(en: "objective", nl: "doelstelling")
        case .action: terms(en: "action", nl: "actie")
        case .promise: terms(en: "promise", nl: "belofte")
        case .agreement: terms(en: "agreement", nl: "afspraak")
        case .contact: terms(en: "contact", nl: "contact")
        case .review: terms(en: "review", nl: "evaluatie")
        }
    }
}
