import PlanAssessment
import PlanModel
import PlanPortfolio

extension AccountSection {
    /// Who and how much, and the verdict in a sentence.
    static let summary = AccountSection("summary", en: "Summary", nl: "Samenvatting") { context in
        let facts = ReportBlock.facts(facts(context))
        guard let chart = revenueChart(context) else { return [.lead(verdict(context)), facts] }
        return [.lead(verdict(context)), .beside([[facts], [.chart(chart), completeness(context)]])]
    }

    /// Its figures lead to what they were counted from.
    private static func verdict(_ context: AccountContext) -> Line {
        let terms = context.terms
        let assessment = context.account.assessment
        let met = assessment.conditions.filter { $0.status == .met }.count
        var line: Line = [.inside(terms(en: "\(met) of 7 conditions", nl: "\(met) van 7 voorwaarden"), section: "conditions"), .text(terms(en: " met", nl: " vervuld"))]
        let overdue = context.account.overdueActions.count
        if overdue > 0 {
            line += [.text("; "), .inside(terms(en: overdue.english("action"), nl: overdue.dutch("actie", "acties")), section: "actions"), .text(terms(en: " overdue", nl: " over tijd"))]
        }
        if assessment.stage.isUnsupported { line.append(.text(terms(en: "; the evidence does not support the stage", nl: "; de fase wordt niet door bewijs gedragen"))) }
        if assessment.review.isStale { line.append(.text(terms(en: "; the plan is stale", nl: "; het plan is verouderd"))) }
        let percent = assessment.completeness.percent
        return line + [.text(terms(en: "; \(percent)% complete.", nl: "; voor \(percent)% volledig."))]
    }

    private static func completeness(_ context: AccountContext) -> ReportBlock {
        let rows = context.account.assessment.completeness.parts.map { part -> [Line] in
            let missing = part.items.filter { !$0.isFilled }.map { $0.name[context.report.language] }
            return [.text(part.part.title[context.report.language]), [.bar(part.percent), .text("\(part.percent)%")], .text(missing.prefix(2).joined(separator: "; ") + (missing.count > 2 ? " +\(missing.count - 2)" : ""))]
        }
        return .table(ReportTable(
            columns: [.left(context.terms(en: "Part of the plan", nl: "Deel van het plan")), .left(context.terms(en: "Filled in", nl: "Ingevuld")), .left(context.terms(en: "Missing", nl: "Ontbreekt"))], rows: rows))
    }

    /// The last six years with the target of the last one, in the plan's currency.
    private static func revenueChart(_ context: AccountContext) -> RevenueChart? {
        let currency = context.plan.defaultCurrency
        func labelled(_ money: Money?, _ words: (String) -> String) -> (value: Int64, label: String)? {
            guard let money, money.currency == currency else { return nil }
            return (money.minorUnits, words(context.format.compact(money)))
        }
        let years = context.plan.revenue.sorted { $0.year.value < $1.year.value }.suffix(6)
        guard years.contains(where: { $0.actual?.value.currency == currency }) else { return nil }
        let potential = labelled(context.account.assessment.category.basis.potential) { context.terms(en: "potential \($0)", nl: "potentieel \($0)") }
        let chart = years.map { year in
            RevenueChart.Year(
                name: String(year.year.value), actual: labelled(year.actual?.value) { $0 },
                target: labelled(year.target?.value) { context.terms(en: "target \($0)", nl: "doel \($0)") })
        }
        let words = chart.map { year in [year.name + ":", year.actual?.label ?? "–", year.target?.label].compactMap { $0 }.joined(separator: " ") } + [potential?.label].compactMap { $0 }
        return RevenueChart(
            caption: context.terms(en: "Turnover per year", nl: "Omzet per jaar"), description: words.joined(separator: "; "), years: Array(chart), potential: potential)
    }

    private static func facts(_ context: AccountContext) -> [(label: String, value: Line)] {
        let terms = context.terms
        let plan = context.plan
        let assessment = context.account.assessment
        var facts: [(label: String, value: Line)] = []
        func add(_ english: String, _ dutch: String, _ line: Line?) { if let line { facts.append((terms(en: english, nl: dutch), line)) } }
        add("Manager", "Accountmanager", plan.manager.map { _ in context.report.manager(of: context.account) })
        add("Category", "Categorie", category(context))
        add("Stage", "Fase", stage(context))
        add("Next proof", "Volgend bewijs", nextProof(context))
        if revenueChart(context) == nil { add("Turnover", "Omzet", turnover(context)) }
        add("Industry", "Branche", plan.industry.map { .text($0.value) })
        add("Period", "Periode", plan.period.map { .text($0.value) })
        for detail in plan.details { facts.append((terms.detail(detail.label), .text(detail.text.value))) }
        if plan.isTender { add("Route", "Route", .text(terms(en: "tender", nl: "aanbesteding"))) }
        add("Last contact", "Laatste contact", .text(assessment.lastContact.map(context.format.day) ?? "–"))
        add("Reviewed", "Herzien", review(context))
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

    /// What the next stage still asks for.
    private static func nextProof(_ context: AccountContext) -> Line? {
        let stage = context.account.assessment.stage
        guard !stage.missing.isEmpty, let next = Stage(rawValue: stage.supported.rawValue + 1) else { return nil }
        let missing = stage.missing.map { $0[context.report.language] }.joined(separator: "; ")
        return .text(context.terms(en: "for \(next.rawValue) \(context.terms.stage(next)): \(missing)", nl: "voor \(next.rawValue) \(context.terms.stage(next)): \(missing)"))
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
