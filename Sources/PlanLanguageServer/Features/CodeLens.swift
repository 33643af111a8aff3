import PlanAssessment
import PlanJSON
import PlanModel
import PlanText

extension Feature {
    static let codeLenses = Feature("textDocument/codeLens", ("codeLensProvider", ["resolveProvider": false])) { server, params in
        let document = try server.document(params)
        guard document.account.compiled.isPlan else { return [] }
        let (assessment, portrait) = (document.account.assessment, Portrait(document: document))
        func lens(_ range: SourceRange, _ title: String) -> JSON { ["range": document.range(range), "command": ["title": .string(title), "command": ""]] }

        let met = assessment.conditions.filter { $0.status == .met }.count
        let head = document.text(
            en: "\(assessment.completeness.percent)% filled in, \(met) of 7 conditions met", nl: "\(assessment.completeness.percent)% ingevuld, \(met) van de 7 voorwaarden vervuld")
        var lenses = [lens(document.plan.headRange, head)]
        for section in document.plan.sections {
            guard let condition = section.condition, section.kind == .successConditions else { continue }
            let found = assessment[condition]
            let actions = document.text(en: found.actions.count == 1 ? "1 action" : "\(found.actions.count) actions", nl: found.actions.count == 1 ? "1 actie" : "\(found.actions.count) acties")
            lenses.append(lens(section.titleRange, "\(Portrait.symbol(found.status)) \(portrait.status(found.status)), \(actions)"))
        }
        return .array(lenses)
    }
}
