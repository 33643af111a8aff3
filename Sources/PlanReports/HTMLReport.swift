import Mustache
import PlanDiagnostics
import PlanModel
import PlanPortfolio

/// Reports as HTML: an index and a page per account, each whole in itself and without anything from the network.
public struct HTMLReport: Sendable {
    /// A template could not be read; the message says where.
    public struct TemplateError: Error, Sendable { public let message: String }

    public struct Page: Sendable {
        public let name: String
        public let html: String
    }

    private let portfolioTemplate: MustacheTemplate
    private let accountTemplate: MustacheTemplate
    private let style: String

    /// Takes the templates by name (`portfolio.mustache`, `account.mustache`, `style.css`); the built-in ones stand in
    /// for those that are missing.
    public init(templates: [String: String] = [:]) throws(TemplateError) {
        func text(_ name: String) -> String { templates[name] ?? EmbeddedTemplates.files[name] ?? "" }
        func template(_ name: String) throws(TemplateError) -> MustacheTemplate {
            do { return try MustacheTemplate(string: text(name)) } catch { throw TemplateError(message: "\(name): \(error)") }
        }
        portfolioTemplate = try template("portfolio.mustache")
        accountTemplate = try template("account.mustache")
        style = text("style.css")
    }

    /// The names that `init` looks for.
    public static let templateNames = ["account.mustache", "portfolio.mustache", "style.css"]

    public func portfolio(_ context: ReportContext) -> Page {
        let renderer = HTMLRenderer(language: context.language)
        let sections = PortfolioSection.all.compactMap { $0.make(context) }
        let title = context.terms(en: "Portfolio", nl: "Portfolio")
        return Page(name: "index.html", html: portfolioTemplate.render(values(title, sections, renderer, context)))
    }

    public func account(_ index: Int, _ context: ReportContext) -> Page {
        let renderer = HTMLRenderer(language: context.language)
        let account = AccountContext(account: context.portfolio.accounts[index], report: context)
        let sections = AccountSection.all.compactMap { $0.make(account) }
        return Page(name: context.pages[index], html: accountTemplate.render(values(account.account.name, sections, renderer, context)))
    }

    private func values(_ title: String, _ sections: [ReportSection], _ renderer: HTMLRenderer, _ context: ReportContext) -> [String: Any] {
        var html: [String: String] = [:]
        for section in sections { html[section.id] = renderer.render(section) }
        return [
            "language": context.language.rawValue,
            "title": title,
            "style": style,
            "asOfLabel": context.terms(en: "as of", nl: "per"),
            "asOf": context.format.day(context.asOf),
            "version": PlancVersion.current,
            "backLabel": context.terms(en: "Portfolio", nl: "Portfolio"),
            "skipLabel": context.terms(en: "To the content", nl: "Naar de inhoud"),
            "contents": sections.map { ["id": $0.id, "title": $0.title] },
            "section": html,
        ]
    }
}
