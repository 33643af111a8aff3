import PlanDiagnostics
import PlanModel
import PlanPortfolio

/// Reports as plain text.
public enum TextReport {
    /// The portfolio page.
    public static func portfolio(_ context: ReportContext, color: Bool) -> String {
        let renderer = TextRenderer(language: context.language, paint: Paint(isOn: color))
        let title = context.terms(en: "Portfolio as of \(context.format.day(context.asOf))", nl: "Portfolio per \(context.format.day(context.asOf))")
        let sections = PortfolioSection.all.compactMap { $0.make(context) }.map(renderer.render).joined()
        return header(title, context, color) + sections
    }

    /// One account's page.
    public static func account(_ index: Int, _ context: ReportContext, color: Bool) -> String {
        let account = context.portfolio.accounts[index]
        let renderer = TextRenderer(language: context.language, paint: Paint(isOn: color))
        let accountContext = AccountContext(account: account, report: context)
        let title = context.terms(en: "\(account.name) as of \(context.format.day(context.asOf))", nl: "\(account.name) per \(context.format.day(context.asOf))")
        return header(title.sanitised, context, color) + AccountSection.all.compactMap { $0.make(accountContext) }.map(renderer.render).joined()
    }

    private static func header(_ title: String, _ context: ReportContext, _ color: Bool) -> String {
        Paint(isOn: color)(.bold, title) + "\nplanc \(PlancVersion.current)\n\n"
    }
}
