import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanRules

extension PortfolioSection {
    /// How complete, how fresh and how sound the plans are: what stands behind all other figures.
    static let quality = PortfolioSection("quality", en: "Plan quality", nl: "Kwaliteit van de plannen") { context in
        [.beside([[.table(parts(context))], [.table(findings(context))]])] + stale(context)
            + [.heading(context.terms(en: "Plan by plan, the least complete first", nl: "Plan voor plan, het minst volledige eerst")), .table(plans(context))]
    }

    private static func parts(_ context: ReportContext) -> ReportTable {
        let accounts = context.portfolio.accounts
        let rows = PlanPart.allCases.map { part -> [Line] in
            let sum = accounts.reduce(0) { $0 + $1.assessment.completeness.parts[part.rawValue - 1].percent }
            let empty = accounts.filter { $0.assessment.completeness.parts[part.rawValue - 1].isEmpty }.count
            let mean = accounts.isEmpty ? 0 : (sum * 2 + accounts.count) / (accounts.count * 2)
            return [.text(part.title[context.language]), [.bar(mean), .text("\(mean)%")], empty > 0 ? [.alert("\(empty)")] : .text("0")]
        }
        return ReportTable(
            columns: [.left(context.terms(en: "Part of the plan", nl: "Deel van het plan")), .left(context.terms(en: "Filled in", nl: "Ingevuld")), .right(context.terms(en: "Plans without it", nl: "Plannen zonder"))], rows: rows)
    }

    /// What the checks find most often.
    private static func findings(_ context: ReportContext) -> ReportTable {
        var counts: [RuleID: (findings: Int, plans: Int)] = [:]
        for account in context.portfolio.accounts {
            var own: [RuleID: Int] = [:]
            for diagnostic in account.diagnostics { own[diagnostic.rule, default: 0] += 1 }
            for (rule, count) in own {
                counts[rule, default: (0, 0)].findings += count
                counts[rule, default: (0, 0)].plans += 1
            }
        }
        let order = counts.sorted { left, right in
            left.value.findings != right.value.findings ? left.value.findings > right.value.findings : left.key.name < right.key.name
        }
        let rows = order.prefix(8).map { entry -> [Line] in
            [.text(Rule.named(entry.key.name)?.summary[context.language] ?? entry.key.name), .text(context.format.grouped(Int64(entry.value.findings))), .text(context.format.grouped(Int64(entry.value.plans)))]
        }
        let total = order.reduce(0) { $0 + $1.value.findings }
        return ReportTable(
            columns: [.left(context.terms(en: "Not everywhere true", nl: "Nog niet overal waar")), .right(context.terms(en: "Findings", nl: "Bevindingen")), .right(context.terms(en: "Plans", nl: "Plannen"))],
            rows: Array(rows), note: context.terms(en: "\(context.format.grouped(Int64(total))) findings in all.", nl: "\(context.format.grouped(Int64(total))) bevindingen in totaal."))
    }

    private static func stale(_ context: ReportContext) -> [ReportBlock] {
        let terms = context.terms
        let all = order(context).filter { context.portfolio.accounts[$0].assessment.review.isStale }
        guard !all.isEmpty else { return [] }
        let lines = all.prefix(context.limit / 2).map { index -> Line in
            let account = context.portfolio.accounts[index]
            let age = account.assessment.review.age.map { terms(en: "not reviewed for \($0.english("day"))", nl: "\($0.dutch("dag", "dagen")) niet herzien") } ?? terms(en: "never reviewed", nl: "nooit herzien")
            return [context.link(index), .text(": \(age)"), .dim(terms(en: " (at most \(account.assessment.review.cadence))", nl: " (hoogstens \(account.assessment.review.cadence))"))]
        }
        var blocks: [ReportBlock] = [.heading(terms(en: "Stale plans (\(all.count))", nl: "Verouderde plannen (\(all.count))")), .list(Array(lines))]
        if let remainder = context.remainder(lines.count, of: all.count) { blocks.append(.note(.text(remainder))) }
        return blocks
    }

    private static func plans(_ context: ReportContext) -> ReportTable {
        let terms = context.terms
        let accounts = context.portfolio.accounts
        let percents = accounts.map(\.assessment.completeness.percent)
        let order = accounts.indices.sorted { left, right in percents[left] != percents[right] ? percents[left] < percents[right] : left < right }
        let rows = order.prefix(context.limit).map { index -> [Line] in
            let account = accounts[index]
            let review = account.assessment.review
            let reviewed = review.last.map(context.format.day) ?? terms(en: "never", nl: "nooit")
            let errors = account.count(.error)
            return [
                [context.link(index, section: "findings")], context.manager(of: account), [.bar(percents[index]), .text("\(percents[index])%"), .key(Int64(percents[index]))],
                [review.isStale ? .alert(reviewed) : .text(reviewed), .key(Int64(review.last?.number ?? 0))], errors > 0 ? [.alert("\(errors)"), .key(Int64(errors))] : [.text("0"), .key(0)],
                .text("\(account.count(.warning))"),
            ]
        }
        let columns: [ReportTable.Column] = [
            .left(terms(en: "Account", nl: "Klant")), .left(terms(en: "Manager", nl: "Accountmanager")), .left(terms(en: "Complete", nl: "Volledig")),
            .left(terms(en: "Reviewed", nl: "Herzien")), .right(terms(en: "Errors", nl: "Fouten")), .right(terms(en: "Warnings", nl: "Waarschuwingen")),
        ]
        return ReportTable(columns: columns, rows: Array(rows), kind: .sortable, note: context.remainder(rows.count, of: accounts.count))
    }
}
