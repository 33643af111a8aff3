import PlanDiagnostics
import PlanModel
import PlanPortfolio

/// What the sections of a report are made from.
public struct ReportContext: Sendable {
    public let portfolio: Portfolio
    public let summary: PortfolioSummary
    public let language: Language
    /// The page of each account, in the order of the accounts: `havenbedrijf-delta.html`.
    public let pages: [String]
    /// The managers with their pages, in the order of their names.
    public let managers: [ManagerPage]
    /// Where a link to an account leads: to its page, or to its place in the one page that holds all.
    public let isSingleFile: Bool
    /// How the accounts stood in earlier months; nil where that is not known, or not asked for.
    public let history: ReportHistory?
    /// The manager whose accounts these are; nil for the whole portfolio.
    public let manager: ManagerPage?
    let format: Format
    let terms: Terms
    private let managerPages: [String: String]

    public init(_ portfolio: Portfolio, language: Language, isSingleFile: Bool = false, history: ReportHistory? = nil) {
        let pages = PageNames.make(portfolio.accounts)
        let nobody = Terms(language)(en: "Without a manager", nl: "Zonder accountmanager")
        let managers = isSingleFile ? [] : ManagerPage.all(portfolio.accounts, besides: pages, nobody: nobody)
        self.init(portfolio, language, pages, managers, Dictionary(managers.map { ($0.name, $0.page) }) { first, _ in first }, nil, isSingleFile, history)
    }

    private init(
        _ portfolio: Portfolio, _ language: Language, _ pages: [String], _ managers: [ManagerPage], _ managerPages: [String: String], _ manager: ManagerPage?,
        _ isSingleFile: Bool, _ history: ReportHistory?
    ) {
        self.portfolio = portfolio
        self.language = language
        self.pages = pages
        self.managers = managers
        self.manager = manager
        self.isSingleFile = isSingleFile
        self.history = history
        summary = PortfolioSummary(portfolio)
        format = Format(language)
        terms = Terms(language)
        self.managerPages = managerPages
    }

    /// The accounts of one manager alone.
    public func of(_ manager: ManagerPage) -> ReportContext {
        ReportContext(
            portfolio.choosing(manager.accounts), language, manager.accounts.map { pages[$0] }, managers, managerPages, manager, isSingleFile,
            history?.choosing(manager.accounts))
    }

    var asOf: Day { portfolio.asOf }

    /// A link to the account, or to a section of its page.
    func link(_ index: Int, section: String = "") -> Piece { .link(portfolio.accounts[index].name, to: address(index, section)) }

    func address(_ index: Int, _ section: String = "") -> String {
        if isSingleFile { return "#" + (section.isEmpty ? anchor(index) : prefix(index) + section) }
        return pages[index] + (section.isEmpty ? "" : "#" + section)
    }

    /// The account's place in the one page that holds all.
    func anchor(_ index: Int) -> String { "account-" + pages[index].dropLast(".html".count) }

    /// Stands before the ids of an account's sections.
    func prefix(_ index: Int) -> String { isSingleFile ? anchor(index) + "--" : "" }

    /// The manager's name, with a link where there is a page.
    func manager(of account: Account) -> Line {
        guard let name = account.plan.manager?.value else { return .none }
        guard manager == nil, let page = managerPages[name] else { return .text(name) }
        return [.link(name, to: page)]
    }

    /// How many rows a list may have: on the first page it shows the most important, on a manager's page nearly all.
    var limit: Int { manager == nil ? 40 : 400 }

    /// Says that a list goes on elsewhere; nil when it is whole.
    func remainder(_ count: Int, of total: Int) -> String? {
        guard count < total else { return nil }
        if manager == nil, !managers.isEmpty {
            return terms(
                en: "The first \(count) of \(format.grouped(Int64(total))); all of them are on the managers' pages.",
                nl: "De eerste \(count) van \(format.grouped(Int64(total))); alle staan op de pagina's van de accountmanagers.")
        }
        return terms(en: "The first \(count) of \(format.grouped(Int64(total))).", nl: "De eerste \(count) van \(format.grouped(Int64(total))).")
    }
}

/// The page of one manager with the accounts, which are indices into the portfolio's.
public struct ManagerPage: Sendable {
    public let name: String
    public let page: String
    public let accounts: [Int]

    /// A page for each manager, and at the end one for the accounts without, called `nobody`.
    static func all(_ accounts: [Account], besides pages: [String], nobody: String) -> [ManagerPage] {
        var groups: [String: [Int]] = [:]
        var without: [Int] = []
        for (index, account) in accounts.enumerated() {
            if let name = account.plan.manager?.value { groups[name, default: []].append(index) } else { without.append(index) }
        }
        guard !groups.isEmpty else { return [] }
        var names = PageNames(taken: Set(pages))
        let all = groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } + (without.isEmpty ? [] : [(nobody, without)])
        return all.map { ManagerPage(name: $0.0, page: names.name("manager-" + PageNames.slug($0.0)), accounts: $0.1) }
    }
}

/// File names for pages: the plan's name, made safe for an address, with a number where two would be alike.
struct PageNames {
    private var taken: Set<String>
    private var next: [String: Int] = [:]

    init(taken: Set<String> = []) { self.taken = taken.union(["index.html"]) }

    static func make(_ accounts: [Account]) -> [String] {
        var names = PageNames()
        return accounts.map { account in
            let file = account.path.split(separator: "/").last.map(String.init) ?? ""
            return names.name(slug(file.hasSuffix(".md") ? String(file.dropLast(3)) : file))
        }
    }

    mutating func name(_ stem: String) -> String {
        var name = "\(stem).html"
        while !taken.insert(name).inserted {
            next[stem, default: 1] += 1
            name = "\(stem)-\(next[stem]!).html"
        }
        return name
    }

    static func slug(_ text: String) -> String {
        var slug = ""
        for scalar in text.lowercased().unicodeScalars.prefix(80) {
            let isKept = scalar.isASCII && (("a"..."z").contains(Character(scalar)) || ("0"..."9").contains(Character(scalar)))
            if isKept { slug.unicodeScalars.append(scalar) } else if !slug.hasSuffix("-"), !slug.isEmpty { slug += "-" }
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug.isEmpty ? "plan" : slug
    }
}
