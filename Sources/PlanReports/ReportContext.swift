import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanSyntax
import PlanText

/// What the sections of a report are made from.
public struct ReportContext: Sendable {
    public let portfolio: Portfolio
    public let summary: PortfolioSummary
    public let language: Language
    /// The page of each account, in the order of the accounts: `havenbedrijf-delta.html`.
    public let pages: [String]
    let format: Format
    let terms: Terms

    public init(_ portfolio: Portfolio, language: Language) {
        self.portfolio = portfolio
        self.language = language
        summary = PortfolioSummary(portfolio)
        pages = PageNames.make(portfolio.accounts)
        format = Format(language)
        terms = Terms(language)
    }

    var asOf: Day { portfolio.asOf }

    /// A link to the account's page.
    func link(_ index: Int, section: String = "") -> Piece {
        .link(portfolio.accounts[index].name, to: pages[index] + (section.isEmpty ? "" : "#" + section))
    }
}

/// An account with what its page needs.
struct AccountContext: Sendable {
    let account: Account
    let report: ReportContext

    var plan: Plan { account.plan }
    var asOf: Day { report.asOf }
    var format: Format { report.format }
    var terms: Terms { report.terms }

    /// `havenbedrijf-delta.md:123`: the file's name and the line.
    func place(_ range: SourceRange) -> Piece { places([range]) }

    /// `havenbedrijf-delta.md:123, 125, 130`: at most five lines, in the order of the text.
    func places(_ ranges: [SourceRange]) -> Piece {
        let file = account.path.split(separator: "/").last.map(String.init) ?? account.path
        let lines = Set(ranges.map { account.source.position(at: $0.lower).line }).sorted()
        let shown = lines.prefix(5).map(String.init).joined(separator: ", ")
        return .place("\(file):\(shown)" + (lines.count > 5 ? " +\(lines.count - 5)" : ""))
    }

    func text(_ field: Field<String>?) -> Line { field.map { .text($0.value) } ?? .none }
    func date(_ field: Field<PlanDate>?) -> Line { field.map { .text(format.date($0.value)) } ?? .none }
    func money(_ field: Field<Money>?) -> Line { field.map { .text(format.money($0.value)) } ?? .none }
    func owner(_ field: Field<String>?) -> Line { field.map { .text(plan.person($0.value)) } ?? .none }
}

/// File names for pages: the plan's name, made safe for an address, with a number where two would be alike.
enum PageNames {
    static func make(_ accounts: [Account]) -> [String] {
        var taken: Set<String> = ["index.html"]
        return accounts.map { account in
            let stem = slug(account.path)
            var name = "\(stem).html"
            var number = 2
            while !taken.insert(name).inserted {
                name = "\(stem)-\(number).html"
                number += 1
            }
            return name
        }
    }

    private static func slug(_ path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? ""
        let stem = file.hasSuffix(".md") ? String(file.dropLast(3)) : file
        var slug = ""
        for scalar in stem.lowercased().unicodeScalars.prefix(80) {
            let isKept = scalar.isASCII && (("a"..."z").contains(Character(scalar)) || ("0"..."9").contains(Character(scalar)))
            if isKept { slug.unicodeScalars.append(scalar) } else if !slug.hasSuffix("-"), !slug.isEmpty { slug += "-" }
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug.isEmpty ? "plan" : slug
    }
}
