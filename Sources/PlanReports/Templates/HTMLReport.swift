import Mustache
import PlanDiagnostics
import PlanModel
import PlanPortfolio

/// Reports as HTML: an index, a page per manager and a page per account, each whole in itself and without anything
/// from the network.
public struct HTMLReport: Sendable {
    public struct Page: Sendable {
        public let name: String
        public let html: String
    }

    private let library: MustacheLibrary
    private let style: String
    private let script: String
    private let policy: String
    private let brand: Brand?
    /// Whether an own template loops over all accounts, which then have to be there.
    private let usesModel: Bool
    private let frames = PageFrames()

    /// Takes templates by file name (`portfolio.mustache`, `style.css`, `report.js`, partials of one's own); the
    /// built-in ones stand in for those that are missing. Throws at what cannot be read, at a tag that nothing stands
    /// for, and at a partial that is not there.
    public init(templates own: [String: String] = [:], brand: Brand? = nil) throws(TemplateError) {
        let texts = EmbeddedTemplates.files.merging(own) { $1 }
        let frames = texts.filter { $0.key.hasSuffix(".mustache") }
        let check = TemplateCheck(texts: frames)
        for (frame, model) in TemplateModel.frames { try check.check(frame, model) }
        var templates: [String: MustacheTemplate] = [:]
        for (file, text) in frames.sorted(by: { $0.key < $1.key }) { templates[String(file.dropLast(".mustache".count))] = try TemplateCheck.parse(text, file) }
        library = MustacheLibrary(templates: templates)
        style = (brand?.style ?? "") + (texts["style.css"] ?? "")
        script = texts["report.js"] ?? ""
        policy = "default-src 'none'; style-src '\(Digest.source(style))'; script-src '\(Digest.source(script))'; img-src data:; base-uri 'none'; form-action 'none'"
        self.brand = brand
        usesModel = own.contains { $0.key.hasSuffix(".mustache") }
    }

    /// The files that a folder of templates may override; besides, it may hold partials of its own.
    public static let templateNames = EmbeddedTemplates.files.keys.sorted()

    // MARK: Pages

    public func portfolio(_ context: ReportContext) -> Page {
        Page(name: "index.html", html: render("portfolio", portfolioValues(context)))
    }

    /// The page of one manager, by index into `context.managers`.
    public func manager(_ index: Int, _ context: ReportContext) -> Page {
        let manager = context.managers[index]
        return Page(name: manager.page, html: render("manager", portfolioValues(context.of(manager))))
    }

    public func account(_ index: Int, _ context: ReportContext) -> Page {
        // An own template may want anything of the account.
        let html = usesModel ? render("account", accountValues(index, context)) : framedAccount(index, context)
        return Page(name: context.pages[index], html: html)
    }

    /// The page of an account from the built-in templates, whose frame all accounts with the same sections share.
    private func framedAccount(_ index: Int, _ context: ReportContext) -> String {
        let account = AccountContext(index, context)
        let sections = AccountSection.all.compactMap { $0.make(account) }
        let key = ([context.language.rawValue, context.asOf.iso] + sections.map(\.id)).joined(separator: " ")
        let frame = frames.frame(key) {
            let slots = [.title] + AccountSection.all.map { PageFrame.Slot.section($0.id) }
            var values = common(PageFrame.mark(0), context.language, context.asOf, context.format, sections)
            values["section"] = Dictionary(uniqueKeysWithValues: AccountSection.all.enumerated().map { ($1.id, PageFrame.mark($0 + 1)) })
            return PageFrame(rendered: render("account", values), marking: slots)
        }
        let renderer = HTMLRenderer(language: context.language)
        let title = Self.escaped.render(account.account.name.sanitised)
        return frame.filled { slot in
            switch slot {
            case .title: title
            case .section(let id): sections.first { $0.id == id }.map(renderer.render) ?? ""
            }
        }
    }

    /// A text as templates escape it.
    private static let escaped = try! MustacheTemplate(string: "{{.}}")

    /// The whole portfolio with all account pages in one page.
    public func singleFile(_ context: ReportContext) -> Page {
        var values = portfolioValues(context)
        values["articles"] = context.portfolio.accounts.indices.map { index -> [String: Any] in
            let account = AccountContext(index, context)
            let sections = AccountSection.all.compactMap { $0.make(account) }
            let renderer = HTMLRenderer(language: context.language, prefix: context.prefix(index), level: 3)
            return ["id": context.anchor(index), "title": account.account.name.sanitised, "section": render(AccountSection.all.map(\.id), sections, renderer)]
        }
        return Page(name: "index.html", html: render("single", values))
    }

    /// What a customer may see of their own plan.
    public func customer(_ report: CustomerReport) -> Page {
        let sections = report.sections
        var values = common(report.name, report.language, report.asOf, report.format, sections)
        values["section"] = render(CustomerReport.sectionIDs, sections, HTMLRenderer(language: report.language))
        return Page(name: report.page, html: render("customer", values))
    }

    // MARK: Values

    private func render(_ template: String, _ values: [String: Any]) -> String { library.render(values, withTemplate: template) ?? "" }

    private func portfolioValues(_ context: ReportContext) -> [String: Any] {
        let sections = PortfolioSection.all.compactMap { $0.make(context) }
        var values = common(context.manager?.name ?? context.terms(en: "Portfolio", nl: "Portfolio"), context.language, context.asOf, context.format, sections)
        values["section"] = render(PortfolioSection.all.map(\.id), sections, HTMLRenderer(language: context.language))
        if usesModel { values.merge(TemplateModel.values(context)) { $1 } }
        return values
    }

    private func accountValues(_ index: Int, _ context: ReportContext) -> [String: Any] {
        let account = AccountContext(index, context)
        let sections = AccountSection.all.compactMap { $0.make(account) }
        var values = common(account.account.name, context.language, context.asOf, context.format, sections)
        values["section"] = render(AccountSection.all.map(\.id), sections, HTMLRenderer(language: context.language))
        if usesModel { values["account"] = TemplateModel.account(index, context) }
        return values
    }

    /// Every section that there can be; one with nothing to say is empty.
    private func render(_ ids: [String], _ sections: [ReportSection], _ renderer: HTMLRenderer) -> [String: Any] {
        var html: [String: Any] = Dictionary(uniqueKeysWithValues: ids.map { ($0, "") })
        for section in sections { html[section.id] = renderer.render(section) }
        return html
    }

    private func common(_ title: String, _ language: Language, _ asOf: Day, _ format: Format, _ sections: [ReportSection]) -> [String: Any] {
        let terms = Terms(language)
        var values: [String: Any] = [
            "language": language.rawValue,
            "title": title.sanitised,
            "style": style,
            "script": script,
            "policy": policy,
            "asOfLabel": terms(en: "as of", nl: "per"),
            "asOf": format.day(asOf),
            "version": PlancVersion.current,
            "backLabel": terms(en: "Portfolio", nl: "Portfolio"),
            "skipLabel": terms(en: "To the content", nl: "Naar de inhoud"),
            "contentsLabel": terms(en: "On this page", nl: "Op deze pagina"),
            "contents": sections.map { ["id": $0.id, "title": $0.title] },
        ]
        if let brand {
            var own: [String: Any] = ["name": brand.name.sanitised]
            if let logo = brand.logoAddress { own["logo"] = logo }
            values["brand"] = own
        }
        return values
    }
}
