import PlanDiagnostics
import PlanModel
import PlanPortfolio

/// Reports as plain text.
public struct TextReport: Sendable {
    /// How the text is drawn.
    public struct Style: Sendable {
        public var color: Bool
        /// In columns of a terminal.
        public var width: Int
        /// Whether our own signs are drawn with ASCII alone.
        public var isASCII: Bool

        public init(color: Bool = false, width: Int = 80, isASCII: Bool = false) {
            self.color = color
            self.width = width
            self.isASCII = isASCII
        }
    }

    /// The portfolio page.
    public static func portfolio(_ context: ReportContext, _ style: Style = Style()) -> String {
        let day = context.format.day(context.asOf)
        let title = context.terms(en: "Portfolio as of \(day)", nl: "Portfolio per \(day)")
        return text(title, PortfolioSection.all.compactMap { $0.make(context) }, context.language, style)
    }

    /// One account's page.
    public static func account(_ index: Int, _ context: ReportContext, _ style: Style = Style()) -> String {
        let account = AccountContext(index, context)
        let day = context.format.day(context.asOf)
        let title = context.terms(en: "\(account.account.name) as of \(day)", nl: "\(account.account.name) per \(day)")
        return text(title, AccountSection.all.filter { $0.id != AccountSection.source.id }.compactMap { $0.make(account) }, context.language, style)
    }

    /// What a customer may see of their own plan.
    public static func customer(_ report: CustomerReport, _ style: Style = Style()) -> String {
        let day = report.format.day(report.asOf)
        return text(Terms(report.language)(en: "\(report.name) as of \(day)", nl: "\(report.name) per \(day)"), report.sections, report.language, style)
    }

    private static func text(_ title: String, _ sections: [ReportSection], _ language: Language, _ style: Style) -> String {
        let renderer = TextRenderer(language: language, paint: Paint(isOn: style.color), width: style.width)
        let text = Paint(isOn: style.color)(.bold, title.sanitised) + "\nplanc \(PlancVersion.current)\n\n" + sections.map(renderer.render).joined()
        return style.isASCII ? ASCIIDrawing.apply(text) : text
    }
}
