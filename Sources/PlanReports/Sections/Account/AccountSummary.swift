import PlanAssessment
import PlanModel
import PlanPortfolio

extension AccountSection {
    /// Who and how much, and the verdict in a sentence.
    static let summary = AccountSection("summary", en: "Summary", nl: "Samenvatting") { context in
        [.lead(.text(verdict(context))), .facts(facts(context))]
    }

    private static func verdict(_ context: AccountContext) -> String {
        let terms = context.terms
        let assessment = context.account.assessment
        let met = assessment.conditions.filter { $0.status == .met }.count
        var parts = [terms(en: "\(met) of 7 conditions met", nl: "\(met) van 7 voorwaarden vervuld")]
        let overdue = context.account.overdueActions.count
        if overdue > 0 { parts.append(terms(en: "\(overdue.english("action")) overdue", nl: "\(overdue.dutch("actie", "acties")) over tijd")) }
        if assessment.stage.isUnsupported { parts.append(terms(en: "the evidence does not support the stage", nl: "de fase wordt niet door bewijs gedragen")) }
        if assessment.review.isStale { parts.append(terms(en: "the plan is stale", nl: "het plan is verouderd")) }
        parts.append(terms(en: "\(assessment.completeness.percent)% complete", nl: "voor \(assessment.completeness.percent)% volledig"))
        return parts.joined(separator: "; ") + "."
    }

    private static func facts(_ context: AccountContext) -> [(label: String, value: Line)] {
        let terms = context.terms
        let plan = context.plan
        let assessment = context.account.assessment
        var facts: [(label: String, value: Line)] = []
        func add(_ english: String, _ dutch: String, _ line: Line?) { if let line { facts.append((terms(en: english, nl: dutch), line)) } }
        add("Manager", "Accountmanager", plan.manager.map { .text($0.value) })
        add("Category", "Categorie", category(context))
        add("Stage", "Fase", stage(context))
        add("Turnover", "Omzet", turnover(context))
        add("Industry", "Branche", plan.industry.map { .text($0.value) })
        add("Period", "Periode", plan.period.map { .text($0.value) })
        for detail in plan.details { facts.append((terms.detail(detail.label), .text(detail.text.value))) }
        if plan.isTender { add("Route", "Route", .text(terms(en: "tender", nl: "aanbesteding"))) }
        add("Last contact", "Laatste contact", .text(assessment.lastContact.map(context.format.day) ?? "–"))
        add("Reviewed", "Herzien", review(context))
        add("Complete", "Volledig", .text(assessment.completeness.parts.map { "\($0.part.title[context.report.language]) \($0.percent)%" }.joined(separator: ", ")))
        return facts
    }

    private static func review(_ context: AccountContext) -> Line {
        let review = context.account.assessment.review
        let last = review.last.map(context.format.day) ?? context.terms(en: "never", nl: "nooit")
        var line: Line = [review.isStale ? .alert(last) : .text(last)]
        if let planned = review.planned {
            let text = context.terms(en: "next \(context.format.day(planned))", nl: "volgende \(context.format.day(planned))")
            line += [.text("; "), review.isOverdue ? .alert(text) : .text(text)]
        }
        return line
    }

    private static func category(_ context: AccountContext) -> Line {
        let category = context.account.assessment.category
        guard let declared = category.declared else { return category.derived.map { .text(context.terms(en: "not stated; the figures say \($0.rawValue)", nl: "niet opgegeven; de cijfers wijzen op \($0.rawValue)")) } ?? .none }
        var line: Line = [.text("\(declared.rawValue), \(context.terms.category(declared))")]
        if category.differs, let derived = category.derived {
            line += [.text(" "), .alert(context.terms(en: "the figures say \(derived.rawValue)", nl: "de cijfers wijzen op \(derived.rawValue)"))]
        }
        return line
    }

    private static func stage(_ context: AccountContext) -> Line {
        let stage = context.account.assessment.stage
        let supported = "\(stage.supported.rawValue) \(context.terms.stage(stage.supported))"
        guard let claimed = stage.claimed else { return .text(context.terms(en: "not stated; supported: \(supported)", nl: "niet opgegeven; onderbouwd: \(supported)")) }
        var line: Line = [.text("\(claimed.rawValue) \(context.terms.stage(claimed))")]
        if stage.isUnsupported { line += [.text(" "), .alert(context.terms(en: "supported: \(supported)", nl: "onderbouwd: \(supported)"))] }
        return line
    }

    private static func turnover(_ context: AccountContext) -> Line? {
        let years = context.plan.revenue.suffix(4).map { year -> String in
            var text = "\(year.year.value): " + (year.actual.map { context.format.compact($0.value) } ?? "–")
            if let target = year.target { text += context.terms(en: " of \(context.format.compact(target.value))", nl: " van \(context.format.compact(target.value))") }
            return text
        }
        guard !years.isEmpty else { return nil }
        var text = years.joined(separator: ", ")
        if let potential = context.account.assessment.category.basis.potential {
            text += context.terms(en: "; potential \(context.format.compact(potential))", nl: "; potentieel \(context.format.compact(potential))")
        }
        return .text(text)
    }
}
